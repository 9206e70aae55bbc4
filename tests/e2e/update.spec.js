// A newer release: fetched quietly, offered when everything is saved, used by the tab that wants it and no other.
import { App, watch } from './support/app.js';
import { savedPlan, secondCopies } from './support/copies.js';
import { caches, expect, look, notice, openKept, running, test } from './support/release.js';

const FIELD = 'Họ và tên người ký';
const USE = 'Dùng bản mới';

/** A page that tells whether it was loaded anew since. */
const mark = (app) => app.page.evaluate(() => { window.untouched = true; });
const isUntouched = (app) => app.page.evaluate(() => window.untouched === true);

/** Storage takes nothing while `window.full` is set. */
const withFullStorage = () => {
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key, text) {
    if (window.full) throw new DOMException('full', 'QuotaExceededError');
    write.call(this, key, text);
  };
};

test('offered only when everything is saved; accepted, the new release runs and the draft is whole', async ({ app, host, release, context }) => {
  await app.page.addInitScript(withFullStorage);
  await openKept(app, host);
  const before = await running(app, host);
  await savedPlan(app, 'Trường THCS Bản Mới', host.address);
  const address = app.page.url();
  // A second tab with a plan of its own.
  const page = await context.newPage();
  const problems = watch(page, host.address);
  const other = new App(page);
  await savedPlan(other, 'Trường THCS Thẻ Kia', host.address);
  await mark(other);

  host.serve(await release('banmoi'));
  await app.page.evaluate(() => { window.full = true; });
  await app.fill(FIELD, 'Trần Thị Chưa Lưu');
  await expect(app.status).toHaveText('Chưa lưu được');
  await mark(app);
  await look(app.page);
  await expect(notice(other)).toBeVisible();
  await expect(notice(app)).toHaveCount(0);

  await app.page.evaluate(() => { window.full = false; });
  await app.field(FIELD).press('End');
  await app.page.keyboard.type(' Nay');
  await expect(notice(app)).toBeVisible();
  expect(await isUntouched(app), 'nothing is loaded anew unasked').toBe(true);
  // Typed and not saved yet at the moment of the click.
  await app.field(FIELD).press('End');
  await app.page.keyboard.type(' Đã Lưu');
  await notice(app).getByRole('button', { name: USE }).click();
  await expect.poll(() => isUntouched(app).catch(() => true)).toBe(false);
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Chưa Lưu Nay Đã Lưu');
  await expect(notice(app)).toHaveCount(0);
  expect(app.page.url()).toBe(address);
  expect(Object.values(await secondCopies(app)).map((draft) => draft.plan.issue.signer_name)).toContain('Trần Thị Chưa Lưu Nay Đã Lưu');
  expect(Object.keys(await caches(app.page))).toEqual(['cai-tien-ban / banmoi']);

  // The other tab goes on with what it has, its release gone from the cache.
  expect(await isUntouched(other)).toBe(true);
  await other.fill(FIELD, 'Vẫn gõ được');
  await other.saved();
  const file = await other.exportWord();
  expect(file.bytes.length).toBeGreaterThan(3000);
  expect(await isUntouched(other)).toBe(true);
  await notice(other).getByRole('button', { name: USE }).click();
  await expect.poll(() => isUntouched(other).catch(() => true)).toBe(false);
  await expect(notice(other)).toHaveCount(0);
  expect(problems).toEqual([]);
  expect(await running(app, host)).toBe('banmoi');
  expect(before).toMatch(/^[0-9a-f]{12}$/);
});

test('the release of the first visit is no newer one, however long it waits before it runs', async ({ app, host }) => {
  // On a busy machine the moment between installed and active can be long: here it does not end.
  await app.page.addInitScript(() => {
    const own = ServiceWorkerRegistration.prototype;
    const real = (name) => Object.getOwnPropertyDescriptor(own, name).get;
    const [waiting, active] = [real('waiting'), real('active')];
    const looksAt = (registration) => {
      const worker = active.call(registration);
      if (worker) window.looked = true;
      return worker;
    };
    Object.defineProperty(own, 'active', { get() { return looksAt(this) && null; } });
    Object.defineProperty(own, 'waiting', { get() { return waiting.call(this) ?? looksAt(this); } });
    window.offers = 0;
    new MutationObserver(() => { window.offers += document.querySelectorAll('.release .toast').length; })
      .observe(document, { subtree: true, childList: true });
  });
  await app.goHome(host.address);
  await expect.poll(() => app.page.evaluate(() => window.looked)).toBe(true);
  await app.page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
  expect(await app.page.evaluate(() => window.offers), 'offers made').toBe(0);
});

test('not offered over a remark that is written and not added', async ({ app, host, release }) => {
  await openKept(app, host);
  await savedPlan(app, 'Trường THCS Góp Ý', host.address);
  await app.locator.getByRole('button', { name: new RegExp(`: ${FIELD}$`) }).click();
  const remark = app.locator.getByRole('textbox', { name: `Góp ý mới: ${FIELD}` });
  await remark.pressSequentially('Xin xem lại');
  host.serve(await release('banmoi'));
  await look(app.page);
  await expect.poll(() => app.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting))).toBe(true);
  await expect(notice(app)).toHaveCount(0);
  await app.locator.getByRole('button', { name: `Thêm góp ý: ${FIELD}` }).click();
  await expect(notice(app)).toBeVisible();
  // One given up is no work either.
  await remark.pressSequentially('Thôi');
  await expect(notice(app)).toHaveCount(0);
  await app.open('Vấn đề trọng tâm');
  await expect(notice(app)).toBeVisible();
});

test('put off it comes back with the next opening, and until then the version shown is the one that runs', async ({ app, host, release }) => {
  await openKept(app, host);
  const before = await running(app, host);
  host.serve(await release('banmoi'));
  await look(app.page);
  await notice(app).getByRole('button', { name: 'Để sau' }).click();
  await expect(notice(app)).toHaveCount(0);
  await app.page.reload();
  await expect(notice(app)).toBeVisible();
  await expect(app.locator.getByText(`(${before})`)).toBeVisible();
  expect(before).not.toBe('banmoi');
});

test('opening the page is enough to hear of a newer release', async ({ app, host, release }) => {
  await openKept(app, host);
  host.serve(await release('banmoi'));
  await app.page.reload();
  await expect(notice(app)).toBeVisible();
  expect(await running(app, host)).not.toBe('banmoi');
});

test('nobody is asked while filling in the first page of a plan', async ({ app, host, release }) => {
  await openKept(app, host);
  await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).click();
  await app.fill('Tên trường', 'Trường chưa bắt đầu');
  host.serve(await release('banmoi'));
  await look(app.page);
  await expect.poll(() => app.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting))).toBe(true);
  await expect(notice(app)).toHaveCount(0);
  await app.button('Bắt đầu soạn').click();
  await expect(notice(app)).toBeVisible();
});

test('a tab that comes back after hours, or to a network, asks for a newer release by itself', async ({ app, host, release }) => {
  await app.page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + (window.minutes || 0) * 60_000;
  });
  await openKept(app, host);
  host.serve(await release('banmoi'));
  host.takeAsked();
  const occasion = (target, event, minutes) =>
    app.page.evaluate(([of, name, later]) => {
      window.minutes = later;
      window[of].dispatchEvent(new Event(name));
    }, [target, event, minutes]);
  const asked = () => host.asked.filter((name) => name === 'sw.js').length;
  await occasion('document', 'visibilitychange', 60);
  await occasion('document', 'visibilitychange', 240);
  await expect(notice(app)).toBeVisible();
  await occasion('document', 'visibilitychange', 300);
  await occasion('window', 'online', 245);
  expect(asked()).toBe(1);
  await occasion('window', 'online', 255);
  await expect.poll(asked).toBe(2);
});
