// Browsers that lack what newer ones have – Safari, old Chrome and Firefox on Windows 7, private windows: the job still goes.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/app.js';
import { paragraphs, readWord } from './support/word.js';

/** Takes something away before the program starts. */
const without = {
  'Web Locks and channels between tabs (Safari before 15.4)': () => {
    delete Navigator.prototype.locks;
    delete window.BroadcastChannel;
  },
  'the database (Firefox in some private windows)': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'questions about storage, saving in place, sharing, the clipboard': () => {
    delete Navigator.prototype.storage;
    delete Navigator.prototype.share;
    delete Navigator.prototype.canShare;
    delete Navigator.prototype.clipboard;
    delete window.showSaveFilePicker;
    delete window.showOpenFilePicker;
  },
  'modal dialogs (Safari before 15.4)': () => {
    delete HTMLDialogElement.prototype.showModal;
  },
  'service workers and files opened by the system': () => {
    delete Navigator.prototype.serviceWorker;
    delete window.launchQueue;
    delete window.LaunchQueue;
  },
  'functions younger than Chrome 109': () => {
    delete window.requestIdleCallback;
    delete window.structuredClone;
    delete window.scheduler;
    delete window.Iterator;
    delete Array.fromAsync;
    delete Promise.withResolvers;
    delete Promise.try;
    delete Object.groupBy;
    delete Crypto.prototype.randomUUID;
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  },
};
without.everything = `(${Object.values(without).map((each) => `(${each})()`).join(',')})`;

for (const [what, remove] of Object.entries(without)) {
  test(`without ${what} a plan is written, kept, taken home and opened again`, async ({ app }) => {
    await app.page.addInitScript(remove);
    await app.goHome();
    await app.newPlan({ school: { 'Tên trường': 'Trường THCS Máy Cũ' } });
    await app.open('Thông tin chung');
    await app.fill('Địa chỉ', 'Thôn Đường Giữa');
    await app.saved();
    await app.reload();
    const { name, bytes } = await app.exportWord();
    const word = await readWord(app.page, bytes);
    expect(paragraphs(word.section('I.')).at(-1)).toBe('3. Địa chỉ: Thôn Đường Giữa');
    await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
    await app.openFile(name, bytes);
    await app.page.getByRole('dialog').getByRole('button', { name: 'Đến kế hoạch đang có' }).click();
    await app.open('Thông tin chung');
    await app.fill('Địa chỉ', 'Thôn Hai');
    await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(app.field('Địa chỉ')).toHaveValue('Thôn Đường Giữa');
  });
}

test('the built page calls no function younger than the oldest browsers it is for', async () => {
  const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  const newer = /Array\.fromAsync|Promise\.(withResolvers|try)\b|(Object|Map)\.groupBy|\.to(Sorted|Reversed|Spliced)\(|\bURL\.(parse|canParse)\(|\/[dgimsuy]*v[dgimsuy]*[,;)]/;
  for (const name of scripts) expect(await readFile(folder + name, 'utf8'), name).not.toMatch(newer);
});
