// Ways out of a bad release: by a good one, by the host, by the person in front of it. None of them touches a draft.
import { readFile } from 'node:fs/promises';
import { KEY, savedPlan } from './support/copies.js';
import { DIST, listed, programName } from './support/host.js';
import { caches, expect, look, notice, openKept, running, test } from './support/release.js';

const NAME = 'Trường THCS Còn Nguyên';

/** The text of the only draft. */
async function draft(app) {
  const stored = Object.entries(await app.stored()).filter(([key]) => key.startsWith(KEY));
  expect(stored).toHaveLength(1);
  return stored[0][1];
}

const registrations = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a release that does not start gives way to a good one when the page is loaded again', async ({ app, host, release }) => {
  const start = Object.keys(await listed()).find((name) => name.startsWith('cai-tien-start-'));
  app.forgive(/Hỏng có chủ ý/);
  await openKept(app, host);
  await savedPlan(app, NAME, host.address);
  const before = await draft(app);
  // The bad one gets in.
  host.serve(await release('banhong', { [start]: () => "throw new Error('Hỏng có chủ ý');" }));
  await look(app.page);
  await notice(app).getByRole('button', { name: 'Dùng bản mới' }).click();
  await expect(app.alert).toContainText('Chương trình không mở được');
  // The good one is published. The page that does not start fetches it, a second loading shows it.
  host.serve(await release('bantot'));
  await app.page.reload();
  await expect(app.alert).toContainText('Chương trình không mở được');
  await expect.poll(() => caches(app.page).then(Object.keys)).toEqual(['cai-tien-ban / bantot']);
  await app.page.reload();
  await expect(app.field('Tên trường')).toHaveValue(NAME);
  expect(await draft(app)).toContain('Trần Thị Một');
  expect(JSON.parse(await draft(app)).plan).toEqual(JSON.parse(before).plan);
  expect(await running(app, host)).toBe('bantot');
});

test('the host takes the worker away: sw-go-bo.js in place of sw.js', async ({ app, host }) => {
  await openKept(app, host);
  await savedPlan(app, NAME, host.address);
  const before = await draft(app);
  await app.page.evaluate(async () => { await window.caches.open('cua-chuong-trinh-khac'); });
  host.fault('sw.js', { type: 'text/javascript', body: await readFile(`${DIST}/sw-go-bo.js`, 'utf8') });
  await look(app.page);
  await expect.poll(() => caches(app.page).then(Object.keys)).toEqual(['cua-chuong-trinh-khac']);
  expect(await draft(app)).toBe(before);
  host.takeAsked();
  await app.page.reload();
  await expect(app.field('Tên trường')).toHaveValue(NAME);
  expect(host.takeAsked()).toContain(await programName());
  await expect.poll(() => registrations(app.page)).toBe(0);
  expect(JSON.parse(await draft(app)).plan).toEqual(JSON.parse(before).plan);
});

test('the person loads the program anew from the rescue page', async ({ app, host }) => {
  app.forgive(/Failed to load resource|ERR_CONNECTION_REFUSED/);
  await openKept(app, host);
  await savedPlan(app, NAME, host.address);
  const before = await draft(app);
  const { page } = app;
  const again = page.getByRole('button', { name: 'Tải lại chương trình từ đầu (không xóa kế hoạch)' });
  // Without a network nothing is thrown away.
  await host.off();
  await page.goto(`${host.address}cuu-du-lieu.html`);
  await again.click();
  await expect(page.getByRole('alert')).toContainText('Chưa tải lại được');
  expect(Object.values(await caches(page)).flat()).toContain('index.html');
  await host.on();
  host.takeAsked();
  await again.click();
  await expect(app.locator.getByRole('article')).toContainText(NAME);
  expect(host.takeAsked()).toContain('');
  expect(JSON.parse(await draft(app)).plan).toEqual(JSON.parse(before).plan);
});

test('the rescue page comes from the network where there is one, so that it can be mended', async ({ app, host }) => {
  await openKept(app, host);
  const mended = (await readFile(`${DIST}/cuu-du-lieu.html`, 'utf8')).replace('<h1>Cứu dữ liệu</h1>', '<h1>Cứu dữ liệu, đã sửa</h1>');
  host.fault('cuu-du-lieu.html', { type: 'text/html; charset=utf-8', body: mended });
  await app.page.goto(`${host.address}cuu-du-lieu.html`);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Cứu dữ liệu, đã sửa');
  // A page that answers for its script is not taken for it.
  host.fault('cuu-du-lieu.js', { type: 'text/html', body: mended });
  await app.page.reload();
  await expect(app.page.getByRole('status')).toContainText('Không có kế hoạch nào');
});
