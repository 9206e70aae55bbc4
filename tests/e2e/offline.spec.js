// Once opened with a network, the program works without one: on any path, from a cache with holes, on hosts that say odd things.
import { existsSync } from 'node:fs';
import { PAGE } from './support/foreign.js';
import { nameOf, programName } from './support/host.js';
import { KEPT, caches, expect, look, notice, openKept, running, test } from './support/release.js';
import { readWord, allLines } from './support/word.js';

/** A network that is away is what these tests are about. */
const AWAY = /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|Failed to update a ServiceWorker/;

/** The whole job in short: a plan, its fields, the page loaded anew, the Word file. */
async function wholeJob(app) {
  await app.newPlan({ school: { 'Tên trường': 'Trường THCS Vùng Cao' } });
  await app.fill('Họ và tên người ký', 'Giàng Thị Mẫu');
  await app.open('Vấn đề trọng tâm');
  const problem = await app.addProblem();
  await problem.fill('Điểm hạn chế', 'Đường lên thư viện dốc và trơn');
  await app.open('Việc cải tiến');
  await app.saved();
  await app.reload();
  const file = await app.exportWord();
  expect(existsSync(file.path)).toBe(true);
  const lines = allLines((await readWord(app.page, file.bytes)).blocks).join('\n');
  expect(lines).toContain('Đường lên thư viện dốc và trơn');
}

test('after the first visit the host is gone, and the whole job is done without it', async ({ app, host }) => {
  app.forgive(AWAY);
  await openKept(app, host);
  await host.off();
  await app.page.reload();
  await wholeJob(app);
  // Everything else is there as well: the guide, the sample, the rescue page and the way back.
  await app.page.goto(`${host.address}#/huong-dan`);
  await expect(app.locator.getByRole('heading', { level: 1, name: 'Hướng dẫn' })).toBeVisible();
  await app.page.goto(`${host.address}cuu-du-lieu.html`);
  await expect(app.page.getByRole('status')).toContainText(/Tìm thấy \d+ mục/);
  await app.page.getByRole('link', { name: 'Về Cải Tiến' }).click();
  await expect(app.locator.getByRole('article')).toContainText('Trường THCS Vùng Cao');
  await app.page.goto(`${host.address}index.html`);
  await expect(app.locator.getByRole('article')).toContainText('Trường THCS Vùng Cao');
  // So is the second thread, which was not asked for anything while there was a network.
  await app.openFile('nam-truoc.doc', PAGE);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Nhập kế hoạch từ tệp “nam-truoc.doc”');
});

test.describe('below a path', () => {
  test.use({ path: '/truong/cai-tien/' });

  test('the program is kept there too, asks for nothing above and leaves its neighbour alone', async ({ app, host }) => {
    app.forgive(AWAY);
    const neighbour = 'cai-tien-ban /truong/ 0123456789ab';
    await app.page.goto(`${host.address}cuu-du-lieu.html`);
    await app.page.evaluate(async (own) => { await window.caches.open(own); }, neighbour);
    await openKept(app, host);
    const names = Object.keys(await caches(app.page));
    expect(names).toEqual([neighbour, expect.stringMatching(/^cai-tien-ban \/truong\/cai-tien\/ [0-9a-f]{12}$/)]);
    await host.off();
    await app.page.reload();
    await wholeJob(app);
  });
});

test('a kept file that got lost is fetched and kept again', async ({ app, host }) => {
  await openKept(app, host);
  const wasm = await programName();
  const lose = (name) =>
    app.page.evaluate(async (lost) => {
      for (const own of await window.caches.keys()) await (await window.caches.open(own)).delete(lost);
    }, name);
  const whole = await caches(app.page);
  for (const name of [wasm, 'index.html']) {
    await lose(name);
    host.takeAsked();
    await app.goHome(host.address);
    await expect.poll(() => caches(app.page)).toEqual(whole);
  }
  expect(host.takeAsked().filter((name) => name === '' || name === 'index.html')).not.toEqual([]);
});

test('a cache with holes does not strand anyone: without a network it is said, and the rescue page opens', async ({ app, host }) => {
  app.forgive(AWAY);
  app.forgive(/./); // the program does not start here
  await openKept(app, host);
  await app.page.evaluate(async (lost) => {
    for (const own of await window.caches.keys()) await (await window.caches.open(own)).delete(lost);
  }, await programName());
  await host.off();
  await app.page.reload();
  await expect(app.alert).toContainText('Chương trình không mở được');
  await app.alert.getByRole('link', { name: 'Cứu dữ liệu' }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: 'Cứu dữ liệu' })).toBeVisible();
  await host.on();
  await app.goHome(host.address);
});

test('a page that answers in place of a missing file is never kept for it', async ({ app, host }) => {
  host.lies = true;
  const missing = await nameOf('apple-touch-icon.png');
  const page = '<!doctype html><title>Không phải tệp này</title>';
  host.fault(missing, { type: 'text/html', body: page });
  await app.goHome(host.address);
  // Twice: out of the browser's cache, and anew.
  await expect.poll(() => host.asked.filter((name) => name === missing).length).toBeGreaterThan(1);
  const active = () => app.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active));
  await expect.poll(() => app.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing))).toBe(false);
  expect(await active()).toBe(false);
  await expect(app.locator.getByText(KEPT)).toHaveCount(0);
  expect(Object.values(await caches(app.page)).flat()).not.toContain(missing);
  // Mended, the next visit keeps it; what was kept already is not asked for again.
  host.faults.clear();
  host.takeAsked();
  await openKept(app, host);
  const wasm = await programName();
  expect(host.takeAsked().filter((name) => name === wasm).length).toBeLessThanOrEqual(1);
});

test('a newer release of which a file does not come leaves the old one as it is', async ({ app, host, release }) => {
  app.forgive(AWAY);
  await openKept(app, host);
  const before = await running(app, host);
  host.serve(await release('bandodang', { 'cuu-du-lieu.css': (text) => `${text}\n/* mới */` }));
  host.fault('cuu-du-lieu.css', { status: 500 });
  await look(app.page);
  await expect.poll(() => host.asked.includes('cuu-du-lieu.css')).toBe(true);
  await expect.poll(() => app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return [Boolean(registration.installing), Boolean(registration.waiting)];
  })).toEqual([false, false]);
  await expect(notice(app)).toHaveCount(0);
  await host.off();
  await app.goHome(host.address);
  expect(await running(app, host)).toBe(before);
  await host.on();
  host.faults.clear();
  await look(app.page);
  await expect(notice(app)).toBeVisible();
});

test('a newer release costs only what it changes', async ({ app, host, release }) => {
  await openKept(app, host);
  host.serve(await release('banmoi', { 'cuu-du-lieu.css': (text) => `${text}\n/* mới */` }));
  host.takeAsked();
  await look(app.page);
  await expect(notice(app)).toBeVisible();
  const asked = new Set(host.takeAsked().map((name) => name || 'index.html'));
  expect([...asked].sort()).toEqual(['cuu-du-lieu.css', 'index.html', 'sw.js']);
});

test('pieces of files and addresses with a question pass the worker by', async ({ app, host }) => {
  await openKept(app, host);
  const wasm = await programName();
  host.takeAsked();
  const statuses = await app.page.evaluate(async (name) => {
    const piece = await fetch(name, { headers: { Range: 'bytes=0-9' } });
    const asked = await fetch(`${name}?x=1`, { method: 'HEAD' });
    return [piece.status, (await piece.arrayBuffer()).byteLength, asked.ok];
  }, wasm);
  expect(statuses).toEqual([206, 10, true]);
  expect(host.takeAsked()).toEqual([wasm, wasm]);
});
