// A crash of the program: never a dead page, always the time of the last save and a way to take the draft out.
// The program is made to crash by a browser that breaks: functions it relies on begin to throw.
import { readFile } from 'node:fs/promises';
import { App, expect, test } from './support/app.js';

const NAME = 'Trường Tiểu học Gió Mới';

/** A plan, saved, in a browser that can be broken. */
async function savedPlan(page) {
  await page.addInitScript(() => {
    const breaks = (owner, name, flag) => {
      const whole = owner[name];
      owner[name] = function broken(...all) {
        if (window[flag]) throw new Error(`${name} is broken`);
        return whole.apply(this, all);
      };
    };
    breaks(Node.prototype, 'cloneNode', 'noViews');
    breaks(Document.prototype, 'createElement', 'noViews');
    breaks(Performance.prototype, 'now', 'noClock');
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(...pair) {
      if (window.full) throw new DOMException('no room', 'QuotaExceededError');
      write.apply(this, pair);
    };
  });
  const app = new App(page);
  await app.goHome();
  await app.newPlan({ school: { 'Tên trường': NAME } });
  await app.saved();
  return app;
}

const heading = (page) => page.getByRole('heading', { level: 1, name: 'Chương trình gặp sự cố và đã dừng' });
const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Breaks the browser, lets the program do something and mends the browser again. */
async function crash(page, flag, act) {
  await page.evaluate((flag) => { window[flag] = true; }, flag);
  await act();
  await page.waitForFunction(() => !document.querySelector('header'));
  await page.evaluate((flag) => { window[flag] = false; }, flag);
}

async function take(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải bản nháp').click()]);
  return { name: download.suggestedFilename(), plan: JSON.parse(await readFile(await download.path(), 'utf8')).plan };
}

test('a panic shows the last save, gives the draft, and the plan opens again', async ({ page }) => {
  const logged = [];
  page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
  const app = await savedPlan(page);
  const time = (await app.status.textContent()).match(/\d\d:\d\d:\d\d/)[0];
  await crash(page, 'noViews', () => app.screens.getByRole('link', { name: /Căn cứ/ }).click());
  expect(logged.join('\n')).toContain('panicked at');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/sự cố/);
  await expect(page.getByText(new RegExp(`lưu lần cuối lúc ${time}`))).toBeVisible();
  const { name, plan } = await take(page);
  expect(name).toMatch(/\.caitien$/);
  expect(plan.school.name).toBe(NAME);
  await page.getByText('Chi tiết kỹ thuật').click();
  await expect(page.getByText('panicked at')).toBeVisible();

  await button(page, 'Tải lại trang').click();
  await app.open('Đầu văn bản và chữ ký');
  await expect(app.field('Tên trường')).toHaveValue(NAME);
});

test('a crash in the middle of a keystroke keeps what stands in the field', async ({ page }) => {
  const app = await savedPlan(page);
  // The clock is asked while the plan is borrowed: nothing of the program can be used after that.
  await crash(page, 'noClock', async () => {
    await app.field('Họ và tên người ký').focus();
    await page.keyboard.insertText('Lê Thị Chưa Lưu');
  });
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Chữ trong ô đang gõ/ })).toHaveValue('Lê Thị Chưa Lưu');
  await button(page, 'Tải lại trang').click();
  await expect(app.field('Tên trường')).toHaveValue(NAME);
});

test('what storage did not take is given by the crash screen', async ({ page }) => {
  const app = await savedPlan(page);
  await page.evaluate(() => { window.full = true; });
  await app.fill('Họ và tên người ký', 'Chỉ có trong bộ nhớ');
  await expect(app.alert).toContainText('đã đầy');
  await crash(page, 'noViews', () => app.screens.getByRole('link', { name: /Căn cứ/ }).click());
  await expect(page.getByText('Trình duyệt chưa lưu được kế hoạch đang mở.')).toBeVisible();
  await expect(page.getByText(/lưu lần cuối/)).toBeHidden();
  expect((await take(page)).plan.issue.signer_name).toBe('Chỉ có trong bộ nhớ');
});

test('a trap without a panic shows the same, and leads to the rescue page', async ({ page }) => {
  await savedPlan(page);
  await page.evaluate(() => {
    // (module (func (export "f") unreachable)): what running out of memory ends in.
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    Promise.resolve().then(() => exports.f());
  });
  await expect(heading(page)).toBeVisible();
  await page.getByRole('link', { name: 'Cứu dữ liệu' }).click();
  await expect(page.getByRole('region', { name: 'Bản nháp' }).getByRole('listitem')).toContainText(NAME);
});

test('on the first screen there is no draft to offer, but a way on', async ({ page }) => {
  const app = await savedPlan(page);
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await expect(app.locator.getByRole('article')).toHaveCount(1);
  await page.evaluate(() => { window.noViews = true; });
  await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).click();
  await page.evaluate(() => { window.noViews = false; });
  await expect(heading(page)).toBeVisible();
  await expect(button(page, 'Tải bản nháp')).toHaveCount(0);
  await button(page, 'Tải lại trang').click();
  await expect(app.locator.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(heading(page)).toHaveCount(0);
});

test('errors of others do not stop the program', async ({ page }) => {
  const app = await savedPlan(page);
  const others = [];
  page.on('pageerror', (error) => others.push(error.message));
  await page.evaluate(() => {
    setTimeout(() => { throw new TypeError('an extension'); });
    Promise.reject(new Error('a script of others'));
    document.head.append(Object.assign(document.createElement('script'), { src: 'khong-co.js' }));
  });
  await expect.poll(() => others.length).toBe(2);
  await app.fill('Họ và tên người ký', 'Vẫn gõ được');
  await app.saved();
  await expect(heading(page)).toHaveCount(0);
});

test('a browser without WebAssembly is told', async ({ page }) => {
  await page.addInitScript(() => { delete window.WebAssembly; });
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText('Chương trình không mở được');
  await expect(page.getByRole('alert').getByRole('link', { name: 'Cứu dữ liệu' })).toBeVisible();
});
