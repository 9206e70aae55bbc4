// One tab writes a plan; others look at it and can take over. A page the browser kept aside is not a second truth.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, expect, test, watch } from './support/app.js';
import { launch } from './support/browser.js';
import { KEY, savedPlan } from './support/copies.js';
import { tell } from './support/figures.js';
import { SCREENS } from './support/screens.js';
import { Stage } from './support/stage.js';

const NAME = 'Trường Trung học cơ sở Hai Thẻ';
const FIELD = 'Họ và tên người ký';

/** The same plan in a second tab. */
async function secondTab(app, context, baseURL, prepare) {
  const page = await context.newPage();
  const problems = watch(page, baseURL);
  if (prepare) await page.addInitScript(prepare);
  const other = new App(page);
  await page.goto(app.page.url());
  await other.shows('Đầu văn bản và chữ ký');
  return { other, problems };
}

const says = (app, words) => app.page.getByRole('status').filter({ hasText: words });
const READING = 'đang được sửa ở một thẻ khác';
const takeOver = (app) => app.page.getByRole('button', { name: 'Sửa ở thẻ này' });

test('the second tab only looks, and shows what the first one saves', async ({ app, context, baseURL }) => {
  await savedPlan(app, NAME);
  const { other, problems } = await secondTab(app, context, baseURL);
  await expect(says(other, READING)).toBeVisible();
  await expect(other.field(FIELD)).toHaveJSProperty('readOnly', true);
  await other.field(FIELD).press('End');
  await other.page.keyboard.type(' lạc');
  await expect(other.field(FIELD)).toHaveValue('Trần Thị Một');
  await app.fill(FIELD, 'Trần Thị Hai');
  await app.saved();
  await expect(other.field(FIELD)).toHaveValue('Trần Thị Hai');
  await expect(other.paper).toContainText('Trần Thị Hai');
  expect(problems).toEqual([]);
});

test('a tab that only looks cannot decide what is not agreed on', async ({ app }) => {
  const screen = SCREENS.find(({ name }) => name === 'what is not agreed on, in a tab that only looks');
  await screen.open(new Stage(app.page));
  const decisions = app.locator.getByRole('button', { name: /^(Giữ|Xóa|Dùng) / });
  await expect(decisions).toHaveCount(4);
  for (const decision of await decisions.all()) await expect(decision).toBeDisabled();
  await takeOver(app).click();
  for (const decision of await decisions.all()) await expect(decision).toBeEnabled();
});

test('taking over saves what the other tab has, and that tab only looks from then on', async ({ app, context, baseURL }) => {
  await savedPlan(app, NAME);
  const { other, problems } = await secondTab(app, context, baseURL);
  await app.field(FIELD).press('End');
  await app.page.keyboard.type(' vừa gõ');
  await takeOver(other).click();
  await expect(says(other, READING)).toHaveCount(0);
  await expect(other.field(FIELD)).toHaveValue('Trần Thị Một vừa gõ');
  await expect(says(app, READING)).toBeVisible();
  await expect(app.field(FIELD)).toHaveJSProperty('readOnly', true);
  await other.fill(FIELD, 'Thẻ thứ hai viết');
  await other.saved();
  await expect(app.field(FIELD)).toHaveValue('Thẻ thứ hai viết');
  // And back again.
  await takeOver(app).click();
  await expect(says(other, READING)).toBeVisible();
  await app.fill(FIELD, 'Thẻ thứ nhất viết tiếp');
  await app.saved();
  expect(problems).toEqual([]);
});

test('what the tab before stored last is shown by the one that took over, even where it comes to light after the lock', async ({ app, context, baseURL }) => {
  await savedPlan(app, NAME);
  // Another process of the browser learns a moment later what was stored; here that moment lasts until it is ended.
  const { other, problems } = await secondTab(app, context, baseURL, () => {
    const read = Storage.prototype.getItem;
    const before = new Map();
    window.hold = () => {
      for (const key of Object.keys(localStorage)) before.set(key, read.call(localStorage, key));
    };
    Storage.prototype.getItem = function getItem(key) {
      return before.has(key) ? before.get(key) : read.call(this, key);
    };
    const late = [];
    addEventListener('storage', (event) => {
      if (before.size === 0) return;
      event.stopImmediatePropagation();
      late.push({ key: event.key, newValue: event.newValue });
    });
    window.come = () => {
      before.clear();
      for (const told of late.splice(0)) dispatchEvent(new StorageEvent('storage', told));
    };
    window.lateCount = () => late.length;
  });
  await expect(says(other, READING)).toBeVisible();
  await other.page.evaluate(() => window.hold());
  await app.field(FIELD).press('End');
  await app.page.keyboard.type(' vừa gõ');
  await takeOver(other).click();
  await expect(says(other, READING)).toHaveCount(0);
  await expect(other.field(FIELD)).toHaveJSProperty('readOnly', false);
  await expect(other.field(FIELD)).toHaveValue('Trần Thị Một');
  await expect.poll(() => other.page.evaluate(() => window.lateCount())).toBeGreaterThan(0);
  await other.page.evaluate(() => window.come());
  await expect(other.field(FIELD)).toHaveValue('Trần Thị Một vừa gõ');
  await other.fill(FIELD, 'Thẻ thứ hai viết');
  await other.saved();
  await expect(app.field(FIELD)).toHaveValue('Thẻ thứ hai viết');
  expect(problems).toEqual([]);
});

test('when the writing tab is closed the other one may write', async ({ app, context, baseURL }) => {
  await savedPlan(app, NAME);
  const { other } = await secondTab(app, context, baseURL);
  await expect(says(other, READING)).toBeVisible();
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await expect(says(other, READING)).toHaveCount(0);
  await other.fill(FIELD, 'Còn một thẻ');
  await other.saved();
});

test('a tab that does not answer, as one the browser has frozen, loses the plan after a moment', async ({ app, context, baseURL }) => {
  await app.page.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => {};
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} });
  });
  await savedPlan(app, NAME);
  const { other } = await secondTab(app, context, baseURL);
  await takeOver(other).click();
  await expect(says(other, 'Đang chờ thẻ kia')).toBeVisible();
  await expect(says(other, 'Đang chờ thẻ kia')).toHaveCount(0);
  await other.fill(FIELD, 'Lấy quyền');
  await other.saved();
  await expect(says(app, READING)).toBeVisible();
});

test('a tab with text it could not store does not let go of it', async ({ app, context, baseURL }) => {
  await app.page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(...pair) {
      if (window.full) throw new DOMException('no room', 'QuotaExceededError');
      write.apply(this, pair);
    };
  });
  await savedPlan(app, NAME);
  const { other } = await secondTab(app, context, baseURL);
  await app.page.evaluate(() => { window.full = true; });
  await app.fill(FIELD, 'Chưa lưu được');
  await expect(app.alert).toContainText('Bộ nhớ của trình duyệt đã đầy');
  await takeOver(other).click();
  await expect(says(other, 'có nội dung chưa lưu được')).toBeVisible();
  await expect(app.field(FIELD)).toHaveValue('Chưa lưu được');
});

test('without locks in the browser the second tab to save is told, and overwrites nothing', async ({ app, context, baseURL }) => {
  const without = () => Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
  await app.page.addInitScript(without);
  await savedPlan(app, NAME);
  const { other, problems } = await secondTab(app, context, baseURL, without);
  await other.fill(FIELD, 'Viết ở thẻ kia');
  await other.saved();
  const stored = await other.stored();
  await app.fill(FIELD, 'Viết ở thẻ này');
  await expect(app.alert).toContainText('vừa được sửa ở một thẻ khác');
  await expect(app.status).toHaveText('Chưa lưu được');
  const drafts = (all) => Object.entries(all).filter(([key]) => key.startsWith(KEY));
  expect(drafts(await other.stored())).toEqual(drafts(stored));
  const file = await app.download(() => app.bar.getByRole('button', { name: 'Tải bản nháp' }).click());
  expect(JSON.parse(file.bytes.toString('utf8')).plan.issue.signer_name, 'this tab can still hand out its own text').toBe('Viết ở thẻ này');
  await app.page.reload();
  await expect(app.field(FIELD)).toHaveValue('Viết ở thẻ kia');
  await app.fill(FIELD, 'Sửa tiếp sau khi tải lại');
  await app.saved();
  expect(problems).toEqual([]);
});

// In a browser with its back/forward cache, which test browsers are started without.
test('coming back with the back button shows what is stored now, kept aside or loaded anew', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'cai-tien-profile-'));
  const { page, close } = await launch(profile);
  try {
    const app = new App(page);
    const key = await savedPlan(app, NAME, baseURL);
    await page.evaluate(() => addEventListener('pageshow', (event) => { window.keptAside = event.persisted; }));
    await app.field(FIELD).press('End');
    await page.keyboard.type(' vừa gõ');
    await page.goto(new URL('cuu-du-lieu.html', baseURL).href);
    const written = await page.evaluate((own) => {
      const draft = JSON.parse(localStorage.getItem(own));
      const signer = draft.plan.issue.signer_name;
      draft.plan.issue.signer_name = 'Sửa ở thẻ khác trong lúc đó';
      draft.revision += 5;
      localStorage.setItem(own, JSON.stringify(draft));
      return signer;
    }, key);
    expect(written, 'leaving the page saved it').toBe('Trần Thị Một vừa gõ');
    await page.goBack();
    await expect(app.field(FIELD)).toHaveValue('Sửa ở thẻ khác trong lúc đó');
    await app.fill(FIELD, 'Sửa tiếp');
    await app.saved();
    const aside = await page.evaluate(() => Boolean(window.keptAside));
    await tell(`back/forward cache: the page was ${aside ? 'kept aside' : 'loaded anew'}, nothing lost`);
  } finally {
    await close();
    await rm(profile, { recursive: true, force: true });
  }
});
