// What a plan was before, the trash, the reminder: what is there to go back to.
import { expect, test } from './support/app.js';
import { KEY, planWithVersion, records, savedPlan } from './support/copies.js';

const NAME = 'Trường Trung học cơ sở Bản Trước';
const FIELD = 'Họ và tên người ký';

const withVersion = (app) => planWithVersion(app, NAME);

const items = (app) => app.locator.getByRole('listitem').filter({ has: app.page.getByRole('button', { name: /^Lấy lại bản này/ }) });

test('a version is listed with its time, compared with now, taken back and undone', async ({ app }) => {
  await withVersion(app);
  await expect(items(app)).toHaveCount(1);
  await expect(items(app)).toContainText(/\d\d:\d\d ngày \d+\/\d+\/\d{4}/);
  await app.locator.getByRole('button', { name: /^Xem khác gì/ }).click();
  await app.locator.getByText('Đầu văn bản và chữ ký (1)').click();
  await expect(app.locator.getByRole('deletion')).toHaveText('Một');
  await expect(app.locator.getByRole('insertion')).toHaveText('Hai');

  await app.locator.getByRole('button', { name: /^Lấy lại bản này/ }).click();
  await expect(app.locator.getByRole('status').filter({ hasText: 'Đã lấy lại bản cũ' })).toBeVisible();
  await app.saved();
  await expect(items(app)).toHaveCount(2);
  await expect(items(app).first()).toContainText('Trước khi lấy lại bản cũ');
  await app.open('Đầu văn bản và chữ ký');
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Một');
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Hai');
});

test('a version can be taken as a file that opens', async ({ app }) => {
  await withVersion(app);
  const file = await app.download(() => app.locator.getByRole('button', { name: /^Tải bản này/ }).click());
  const draft = JSON.parse(file.bytes.toString('utf8'));
  expect(draft.format).toBe('cai-tien');
  expect(draft.plan.issue.signer_name).toBe('Trần Thị Một');
});

test('where there is no database, that is said instead of an empty list', async ({ app }) => {
  await app.page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await savedPlan(app, NAME);
  await app.open('Các bản trước');
  await expect(app.locator.getByText('không cho giữ các bản trước')).toBeVisible();
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('link', { name: 'Dữ liệu của bạn' }).click();
  await expect(app.locator.getByText('chỉ cho giữ một bản')).toBeVisible();
});

test('where there is no trash, removing asks again and says that it is for good', async ({ app }) => {
  await app.page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await savedPlan(app, NAME);
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('button', { name: /^Xóa:/ }).click();
  await app.button('Cho vào thùng rác').click();
  const question = app.locator.getByRole('alertdialog');
  await expect(question).toContainText('xóa là không lấy lại được');
  await expect(app.locator.getByRole('article')).toHaveCount(1);
  await app.button('Xóa hẳn').click();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();
});

test('a plan thrown away comes back from the trash as it was', async ({ app }) => {
  const key = await savedPlan(app, NAME);
  const before = (await app.stored())[key];
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('button', { name: /^Xóa:/ }).click();
  await app.button('Cho vào thùng rác').click();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();
  await app.page.reload();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();

  await app.locator.getByRole('link', { name: 'Dữ liệu của bạn' }).click();
  const card = app.locator.getByRole('article').filter({ hasText: NAME });
  const file = await app.download(() => card.getByRole('button', { name: /^Tải bản nháp/ }).click());
  expect(file.bytes.toString('utf8')).toBe(before);
  await card.getByRole('button', { name: /^Lấy lại/ }).click();
  await expect(app.locator.getByText('Thùng rác trống.')).toBeVisible();
  expect((await app.stored())[key]).toBe(before);
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('article').getByRole('heading').getByRole('link').click();
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Một');
});

test('on a computer many people use a plan can be made to be gone, versions and all', async ({ app }) => {
  await withVersion(app);
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('button', { name: /^Xóa:/ }).click();
  await app.button('Cho vào thùng rác').click();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();
  await app.locator.getByRole('link', { name: 'Dữ liệu của bạn' }).click();
  await app.locator.getByRole('button', { name: /^Xóa hẳn:/ }).click();
  const question = app.locator.getByRole('alertdialog');
  await expect(question).toContainText('Không lấy lại được');
  await question.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(app.locator.getByText('Thùng rác trống.')).toBeVisible();
  await expect.poll(async () => [await records(app, 'versions'), await records(app, 'trash'), await records(app, 'drafts')]).toEqual([{}, {}, {}]);
});

test('the browser is asked once to keep the data, after the first work and not before', async ({ app }) => {
  await app.page.addInitScript(() => {
    window.asked = 0;
    StorageManager.prototype.persist = () => {
      window.asked += 1;
      return Promise.resolve(true);
    };
  });
  await app.goHome();
  await app.newPlan({ school: { 'Tên trường': NAME } });
  await app.saved(); // the screen that is open
  expect(await app.page.evaluate(() => window.asked)).toBe(0);
  await app.fill(FIELD, 'Trần Thị Một');
  await app.saved();
  await expect.poll(() => app.page.evaluate(() => window.asked)).toBe(1);
  await app.fill(FIELD, 'Trần Thị Hai');
  await app.saved();
  expect(await app.page.evaluate(() => window.asked)).toBe(1);
});

test('the reminder can be put off until the next day', async ({ app }) => {
  const key = await savedPlan(app, NAME);
  // The week is counted from when the plan was seen first, which is noted when typing has paused.
  await expect.poll(async () => Object.keys(await app.stored())).toContain(`cai-tien/ghi-nho/tep/${key.slice(KEY.length)}`);
  await app.page.goto('cuu-du-lieu.html');
  await app.page.evaluate((own) => {
    const draft = JSON.parse(localStorage.getItem(own));
    draft.revision = 500;
    localStorage.setItem(own, JSON.stringify(draft));
  }, key);
  await app.page.clock.setSystemTime(Date.now() + 8 * 24 * 3600 * 1000);
  await app.page.goto(`./#/ke-hoach/${key.slice(KEY.length)}`);
  const reminder = app.page.getByRole('status').filter({ hasText: 'Bản nháp chỉ nằm trong trình duyệt này' });
  await expect(reminder).toBeVisible();
  await app.page.getByRole('button', { name: 'Để mai' }).click();
  await expect(reminder).toHaveCount(0);
  await app.page.reload();
  await app.shows('Đầu văn bản và chữ ký');
  await expect(reminder).toHaveCount(0);
  await app.page.clock.setSystemTime(Date.now() + 10 * 24 * 3600 * 1000);
  await app.page.reload();
  await expect(reminder).toBeVisible();
});
