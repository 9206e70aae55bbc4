// The main job in Firefox, which draws, stores, locks and downloads with code of its own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { App } from './support/app.js';
import { downloaded, start } from './support/browser.js';

const SCHOOL = 'Trường Trung học cơ sở Đường Giữa';
const SIGNER = 'Nguyễn Thị Hạnh';
const STATE = 'Hí hoáy ghi nghiệp vụ; đường vào trường quý, còn hẹp.';

let firefox;
let app;
let word;

/** The words of a Word file. */
const printed = ({ bytes }) => strFromU8(unzipSync(bytes)['word/document.xml']).replace(/<[^>]+>/g, '');

before(async () => {
  firefox = await start();
  app = await App.in(firefox.browser.defaultBrowserContext(), firefox.address);
});

after(() => firefox?.stop());

test('a plan is begun, and Vietnamese typed into it is saved', async () => {
  await app.home();
  await app.click('link', 'Lập kế hoạch mới');
  await app.click('radio', 'Trường trung học cơ sở');
  await app.type('Tên trường', SCHOOL);
  await app.click('button', 'Bắt đầu soạn');
  await app.says('h1', 'Đầu văn bản và chữ ký');
  const field = await app.type('Họ và tên người ký', SIGNER);
  await app.saved();
  assert.equal(await field.evaluate((own) => document.activeElement === own), true, 'the field keeps the focus');
  await app.open('Vấn đề trọng tâm');
  await app.click('button', 'Thêm vấn đề');
  await app.type('Đánh giá hiện trạng', STATE);
  await app.says('[aria-label="Trang in"]', STATE);
  await app.saved();
});

test('loading the page anew brings everything back, on the screen where it was left', async () => {
  await app.page.reload();
  await app.says('h1', 'Vấn đề trọng tâm');
  assert.equal(await app.value('Đánh giá hiện trạng'), STATE);
  await app.open('Đầu văn bản và chữ ký');
  assert.equal(await app.value('Họ và tên người ký'), SIGNER);
});

test('Ctrl+Z and Ctrl+Y take back and bring again what was typed', async () => {
  const field = await app.type('Ngày ban hành', '15/9/2026');
  await app.page.keyboard.down('Control');
  await app.page.keyboard.press('z');
  assert.equal(await field.evaluate((own) => own.value), '');
  await app.page.keyboard.press('y');
  await app.page.keyboard.up('Control');
  assert.equal(await field.evaluate((own) => own.value), '15/9/2026');
  await app.saved();
});

test('a second tab only looks, and follows what the first one saves', async () => {
  const other = await App.in(firefox.browser.defaultBrowserContext(), firefox.address);
  await other.page.goto(app.page.url());
  await other.says('[role=status]', 'đang được sửa ở một thẻ khác');
  assert.equal(await (await other.field('Họ và tên người ký')).evaluate((own) => own.readOnly), true);
  await app.page.bringToFront();
  await app.type('Địa danh', 'Đường Giữa');
  await app.saved();
  await other.page.waitForFunction(() => [...document.querySelectorAll('input')].some((own) => own.value === 'Đường Giữa'));
  assert.deepEqual(other.problems, []);
  await other.page.close();
});

test('the Word file is downloaded and says what was typed', async () => {
  await app.open('Xuất Word');
  word = await downloaded(firefox.downloads, () => app.click('button', 'Tải tệp Word'));
  await app.says('[role=status]', 'khớp với bản nháp');
  assert.match(word.name, /\.docx$/);
  for (const words of [SIGNER, STATE]) assert.ok(printed(word).includes(words), `the file says “${words}”`);
});

test('on another computer the Word file gives the plan back', async () => {
  const elsewhere = await firefox.browser.createBrowserContext();
  const other = await App.in(elsewhere, firefox.address);
  await other.home();
  const input = await other.page.waitForSelector('main input[type=file]');
  await input.uploadFile(word.path);
  await other.says('dialog h2', word.name);
  await other.click('button', 'Mở kế hoạch này');
  await other.says('h1', 'Xuất Word');
  await other.open('Đầu văn bản và chữ ký');
  assert.equal(await other.value('Họ và tên người ký'), SIGNER);
  await other.type('Địa danh', 'Đường Giữa');
  await other.saved();
  assert.deepEqual(other.problems, []);
  await elsewhere.close();
});

test('nothing went wrong unseen, and no other host was asked for anything', () => {
  assert.deepEqual(app.problems, []);
});

// Last, as a network that is gone is reported as an error by the browser itself.
test('without a network the page opens again, with the plan, and makes its Word file', async () => {
  await app.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await app.page.reload();
  await firefox.host.off();
  await app.page.reload();
  await app.says('h1', 'Xuất Word');
  const file = await downloaded(firefox.downloads, () => app.click('button', 'Tải tệp Word'));
  assert.ok(printed(file).includes(SIGNER));
  await app.open('Đầu văn bản và chữ ký');
  await app.type('Ký hiệu', 'KH-THCSĐG');
  await app.saved();
});
