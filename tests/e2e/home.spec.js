// The first screen, beginning a plan, samples, criteria, review, guide.
import { expect, test } from './support/app.js';
import { KEY } from './support/copies.js';

/** Keys of the drafts stored in this browser. */
const drafts = async (app) => Object.keys(await app.stored()).filter((key) => key.startsWith(KEY));

test('an empty browser says so, and says where drafts live', async ({ app }) => {
  await app.goHome();
  await expect(app.locator).toContainText('Chưa có kế hoạch nào trong trình duyệt này.');
  await expect(app.locator).toContainText('Bản nháp chỉ nằm trong trình duyệt này, không gửi đi đâu.');
});

test('each plan is a card with school, year, form, progress and the time it was saved', async ({ app }) => {
  await app.goHome();
  await app.newPlan({ school: { 'Tên trường': 'Trường THCS Hoa Sen' } });
  await app.open('Cơ chế báo cáo');
  await app.locator.getByRole('checkbox', { name: 'Phần này đã xong' }).check();
  await expect(app.screens.getByRole('link', { name: /^Cơ chế báo cáo/ })).toContainText('Đã xong');
  await expect(app.screens).toContainText('1 trong 8 phần đã xong');
  await app.saved();
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  const card = app.locator.getByRole('article');
  await expect(card).toContainText('Năm học 2026-2027');
  await expect(card).toContainText('Trường THCS Hoa Sen');
  await expect(card).toContainText('Biểu 2');
  await expect(card).toContainText(/1 trong 8 phần đã xong · \d\d:\d\d ngày \d{1,2}\/\d{1,2}\/\d{4}/);
});

test('a section declared done can be opened again', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  await app.open('Cơ chế báo cáo');
  const box = app.locator.getByRole('checkbox', { name: 'Phần này đã xong' });
  await box.check();
  await app.saved();
  await app.page.reload();
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(app.screens.getByRole('link', { name: /^Cơ chế báo cáo/ })).toContainText('In sẵn');
});

test('the form proposed follows from the school year, with the reason; another one can be chosen', async ({ app }) => {
  await app.goHome();
  await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).click();
  const chosen = app.list('Mẫu kế hoạch').getByRole('option', { selected: true });
  const reason = app.locator.getByRole('status').filter({ hasText: 'Đề xuất:' });
  await app.choose('Năm học', '2026-2027');
  await expect(chosen).toHaveText(/^Biểu 2/);
  await expect(reason).toContainText('Thông tư 57/2026/TT-BGDĐT');
  await app.choose('Năm học', '2024-2025');
  await expect(chosen).toHaveText(/^Mẫu 2018/);
  await expect(reason).toContainText('các thông tư năm 2018');
  await app.choose('Mẫu kế hoạch', /^Biểu 2/);
  await expect(reason).toContainText('Mẫu này dành cho năm học khác');
});

test('a second plan begins with the school of the first, but not with its number', async ({ app }) => {
  await app.goHome();
  await app.newPlan({ kind: 'mam-non', school: { 'Tên trường': 'Trường Mầm non Hoa Mai', 'Địa danh': 'Xã Hoa' } });
  await app.fill('Số', '15');
  await app.saved();
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).click();
  await expect(app.locator.getByRole('radio', { name: 'Trường mầm non' })).toBeChecked();
  await expect(app.field('Tên trường')).toHaveValue('Trường Mầm non Hoa Mai');
  await app.button('Bắt đầu soạn').click();
  await expect(app.field('Địa danh')).toHaveValue('Xã Hoa');
  await expect(app.field('Số')).toHaveValue('');
  await expect.poll(() => drafts(app)).toHaveLength(2);
});

test('removing a plan asks first, can be refused, and then removes only that plan', async ({ app }) => {
  await app.goHome();
  for (const name of ['Trường Một', 'Trường Hai']) {
    await app.newPlan({ school: { 'Tên trường': name } });
    await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  }
  const cards = app.locator.getByRole('article');
  const first = cards.filter({ hasText: 'Trường Một' });
  await first.getByRole('button', { name: /^Xóa: / }).click();
  await expect(first.getByRole('alertdialog')).toContainText('thùng rác 30 ngày');
  await first.getByRole('button', { name: 'Giữ lại' }).click();
  await expect(cards).toHaveCount(2);
  await first.getByRole('button', { name: /^Xóa: / }).click();
  await first.getByRole('button', { name: 'Cho vào thùng rác' }).click();
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('Trường Hai');
  expect(await drafts(app)).toHaveLength(1);
});

test('criteria are found without diacritics and by their number', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  await app.open('Tiêu chí');
  const search = app.locator.getByRole('searchbox', { name: 'Tìm tiêu chí' });
  const found = app.locator.getByRole('article').getByRole('heading', { level: 3 });
  await expect(found).toHaveCount(15);

  await search.fill('co so vat chat');
  await expect(found.first()).toHaveText(/^Tiêu chí 4\.1: Cơ sở vật chất/);
  await search.fill('3.2');
  await expect(found.first()).toHaveText(/^Tiêu chí 3\.2: /);
  await search.fill('CƠ SỞ VẬT CHẤT');
  await expect(found.first()).toHaveText(/^Tiêu chí 4\.1: /);
  await search.fill('xyzzy');
  await expect(app.locator).toContainText('Không thấy tiêu chí nào khớp.');
  await search.fill('');
  await expect(found).toHaveCount(15);
  await expect(app.locator).toContainText('đối chiếu', { ignoreCase: true });
});

test('choosing a criterion makes it a problem of the plan, once', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  await app.open('Tiêu chí');
  const card = app.locator.getByRole('article').filter({ has: app.page.getByRole('heading', { name: /^Tiêu chí 2\.2:/ }) });
  await expect(card).toContainText('Bắt buộc');
  await card.locator('summary', { hasText: 'Yêu cầu' }).click();
  await expect(card.getByRole('listitem').first()).toBeVisible();
  await card.getByRole('button', { name: /^Chọn làm vấn đề cải tiến: Tiêu chí 2\.2:/ }).click();
  await expect(card).toContainText('Đã chọn');
  await expect(card.getByRole('button')).toHaveCount(0);
  await expect(app.locator).toContainText('Đã chọn 1 vấn đề.');
  await card.getByRole('link', { name: 'Mở vấn đề' }).click();
  await app.shows('Vấn đề trọng tâm');
  const problem = app.card('Vấn đề 1');
  await expect(problem.list('Tiêu chuẩn').getByRole('option', { selected: true })).toHaveText(/^Tiêu chuẩn 2:/);
  await expect(problem.locator.getByRole('listitem').filter({ hasText: /^Tiêu chí 2\.2:/ })).toBeVisible();
  await expect(app.cards('Vấn đề')).toHaveCount(1);
});

test('the review lists what is missing and leads to the field', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  await app.open('Vấn đề trọng tâm');
  await app.addProblem();
  await app.open('Soát lại');
  await app.locator.getByRole('link', { name: 'Điền: Vấn đề 1: Điểm hạn chế' }).click();
  await app.shows('Vấn đề trọng tâm');
  const field = app.card('Vấn đề 1').field('Điểm hạn chế');
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await app.card('Vấn đề 1').fill('Điểm hạn chế', 'Đã điền');
  await app.saved();
  await app.open('Soát lại');
  await expect(app.locator.getByRole('link', { name: 'Điền: Vấn đề 1: Nguyên nhân của hạn chế' })).toBeVisible();
  await expect(app.locator.getByRole('link', { name: 'Điền: Vấn đề 1: Điểm hạn chế' })).toHaveCount(0);
});

test('what is missing in a folded card is led to as well', async ({ app }) => {
  await app.goHome();
  await app.newPlan({ year: 2025, form: 'bang-9-cot' });
  await app.open('Nội dung cải tiến');
  const problem = await app.addProblem();
  for (let n = 1; n <= 4; n += 1) await (await problem.addAction()).fill('Công việc, giải pháp', `Công việc ${n}`);
  await app.saved();
  await app.open('Soát lại');
  await app.locator.getByRole('link', { name: 'Điền: Vấn đề 1, Việc 3: Thời gian' }).click();
  await expect(problem.card('Việc 3').field('Thời gian')).toBeFocused();
});

test('an empty plan is exported with dots where something is missing, and that is said before', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  await app.open('Xuất Word');
  await expect(app.locator).toContainText(/Còn \d+ chỗ chưa điền; trong tệp Word các chỗ này là dòng chấm\./);
  const { name, bytes } = await app.exportWord();
  expect(name).toBe('Ke-hoach-cai-tien-2026-2027.docx');
  expect(bytes.length).toBeGreaterThan(3000);
});

test('the guide opens, and its contents lead to the chapters', async ({ app }) => {
  await app.goHome();
  await app.bar.getByRole('link', { name: 'Hướng dẫn' }).click();
  await expect(app.locator.getByRole('heading', { level: 1 })).toHaveText('Hướng dẫn');
  const chapters = app.locator.getByRole('heading', { level: 2 });
  expect(await chapters.count()).toBeGreaterThan(2);
  const last = await chapters.last().textContent();
  await app.locator.getByRole('button', { name: last, exact: true }).click();
  await expect(chapters.last()).toBeFocused();
  await expect(chapters.last()).toBeInViewport();
});

test('everything on the way from home to the Word file is reached by keyboard alone', async ({ app }) => {
  const { keyboard } = app.page;
  const tabTo = async (target) => {
    for (let n = 0; n < 120; n += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error('not reached with Tab');
  };
  await app.goHome();
  await tabTo(app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }));
  await keyboard.press('Enter');
  await tabTo(app.field('Tên trường'));
  await keyboard.type('Trường THCS Bàn Phím');
  await keyboard.press('Enter');
  await app.shows('Đầu văn bản và chữ ký');
  await expect(app.field('Tên trường')).toHaveValue('Trường THCS Bàn Phím');
  await tabTo(app.bar.getByRole('link', { name: 'Xuất Word' }));
  await keyboard.press('Enter');
  await app.shows('Xuất Word');
  await tabTo(app.button('Tải tệp Word'));
  const file = await app.download(() => keyboard.press('Enter'));
  expect(file.name).toContain('Truong-THCS-Ban-Phim'.toLowerCase());
});
