// A block of cells from Excel or Word into the actions: looked at, decided on, put in at once, taken back at once.
import { expect, test } from './support/app.js';
import { EXCEL, WORD, paste } from './support/clippings.js';
import { Keys } from './support/keys.js';

const OPEN = 'Dán bảng từ Excel, Word…';
const PUT = 'Đưa vào kế hoạch';

const dialog = (app) => app.page.getByRole('dialog', { name: /^Dán bảng vào Vấn đề \d+$/ });
const box = (app) => dialog(app).getByRole('textbox', { name: 'Chỗ dán' });
const list = (app, name) => dialog(app).getByRole('combobox', { name });
const goesTo = async (app, name, label) => {
  await expect(list(app, name).getByRole('option', { selected: true })).toHaveText(label);
};
/** What the dialog says would happen. */
const effect = (app, words) => expect(dialog(app).getByRole('status').filter({ hasText: words })).toBeVisible();

/** A plan in Biểu 2 with a problem, at its actions. */
async function atActions(app) {
  await app.goHome();
  await app.newPlan();
  await app.open('Vấn đề trọng tâm');
  await app.addProblem();
  await app.open('Việc cải tiến');
  return app.card('Vấn đề 1');
}

async function pastes(app, problem, clipping) {
  await problem.buttonOf(OPEN).click();
  await expect(box(app)).toBeFocused();
  await paste(box(app), clipping);
  await expect(list(app, /^Cột 1/)).toBeVisible();
}

async function puts(app) {
  await dialog(app).getByRole('button', { name: PUT }).click();
  await expect(dialog(app)).toBeHidden();
}

test('a block from Excel becomes actions, and one undo takes all of them back', async ({ app }) => {
  const problem = await atActions(app);
  await pastes(app, problem, EXCEL);
  await goesTo(app, /^Cột 1: STT/, 'Không đưa vào');
  await goesTo(app, /^Cột 2: Nội dung công việc/, 'Nội dung cải tiến');
  await goesTo(app, /^Cột 3: Cách làm/, 'Hoạt động, giải pháp');
  await goesTo(app, /^Cột 4: Người phụ trách/, 'Đơn vị, cá nhân phụ trách');
  await goesTo(app, /^Cột 5: Thời hạn/, 'Thời gian thực hiện');
  await goesTo(app, /^Cột 6: Xếp loại/, 'Không đưa vào');
  await effect(app, '2 việc thêm mới');
  await puts(app);

  const first = problem.card('Việc 1');
  await expect(first.locator).toBeFocused();
  await expect(app.page.getByRole('status').filter({ hasText: 'Đã dán: 0 ô thay đổi, 2 việc thêm mới.' })).toBeVisible();
  await expect(first.field('Nội dung cải tiến')).toHaveValue('Góc đọc ở mỗi lớp');
  await expect(first.field('Hoạt động, giải pháp')).toHaveValue('- Quyên góp sách\n- Đóng giá sách');
  await expect(first.field('Đơn vị, cá nhân phụ trách')).toHaveValue('Thư viện');
  const second = problem.card('Việc 2');
  await expect(second.field('Đơn vị, cá nhân phụ trách')).toHaveValue('Thư viện');
  await expect(second.field('Thời gian thực hiện')).toHaveValue('Học kỳ I');

  await app.bar.getByRole('button', { name: /^Hoàn tác/ }).click();
  await expect(problem.cards('Việc')).toHaveCount(0);
  await expect(app.page.getByRole('status').filter({ hasText: 'Đã dán' })).toBeHidden();
});

test('a table from Word fills the actions that are there; what gives way is shown before, and comes back by one undo', async ({ app }) => {
  const problem = await atActions(app);
  const first = await problem.addAction();
  await first.fill('Nội dung cải tiến', 'Việc của tổ khác');
  const second = await problem.addAction();
  await second.fill('Thời gian thực hiện', 'Tháng 9/2026');
  await second.fill('Đơn vị, cá nhân phụ trách', 'Hiệu trưởng');

  await pastes(app, problem, WORD);
  await dialog(app).getByRole('radio', { name: 'Điền vào các việc đã có' }).check();
  await list(app, 'Bắt đầu từ').selectOption({ label: 'Vấn đề 1, Việc 2' });
  await effect(app, '4 ô sẽ thay đổi, 1 việc thêm mới');
  const gives = dialog(app).getByRole('group').filter({ hasText: '2 ô đang có chữ khác sẽ được thay' });
  await gives.locator('summary').click();
  await expect(gives.getByRole('listitem').filter({ hasText: 'Thời gian thực hiện' }).locator('del')).toHaveText('Tháng 9/2026');
  await puts(app);

  await expect(first.field('Nội dung cải tiến')).toHaveValue('Việc của tổ khác');
  await expect(second.field('Nội dung cải tiến')).toHaveValue('Mua bộ thí nghiệm');
  await expect(second.field('Thời gian thực hiện')).toHaveValue('Tháng 11/2026');
  await expect(problem.card('Việc 3').field('Kinh phí (nếu có)')).toHaveValue('2 triệu đồng');
  await expect(problem.cards('Việc')).toHaveCount(3);

  await app.page.keyboard.press('Control+z');
  await expect(problem.cards('Việc')).toHaveCount(2);
  await expect(second.field('Thời gian thực hiện')).toHaveValue('Tháng 9/2026');
  await expect(second.field('Đơn vị, cá nhân phụ trách')).toHaveValue('Hiệu trưởng');
  await expect(second.field('Nội dung cải tiến')).toHaveValue('');
});

test('columns are sent elsewhere, rows are left, and what goes nowhere is listed and kept', async ({ app }) => {
  const problem = await atActions(app);
  await pastes(app, problem, WORD);
  const left = dialog(app).getByRole('group').filter({ hasText: 'không đưa vào' });
  await left.locator('summary').click();
  await expect(left).toContainText('Ngoài bảng: Phần việc của tổ Tự nhiên');
  await expect(left).toContainText('Hàng 4: Tổng cộng; 10 triệu đồng');
  await list(app, /^Cột 4: Kinh phí/).selectOption({ label: 'Nguồn lực bảo đảm' });
  await list(app, /^Cột 3: Chủ trì/).selectOption({ label: 'Không đưa vào' });
  await expect(left).toContainText('Cột 3: Chủ trì: Tổ trưởng tổ Tự nhiên');
  await dialog(app).getByRole('checkbox', { name: 'Lấy hàng 3' }).uncheck();
  await dialog(app).getByRole('checkbox', { name: /^Giữ phần không đưa vào/ }).check();
  await effect(app, '1 việc thêm mới');
  await puts(app);
  await expect(problem.cards('Việc')).toHaveCount(1);
  await expect(problem.card('Việc 1').field('Nguồn lực bảo đảm')).toHaveValue('8 triệu đồng');
  await expect(problem.card('Việc 1').field('Đơn vị, cá nhân phụ trách')).toHaveValue('');
  await app.open('Soát lại');
  await expect(app.locator.getByRole('listitem').filter({ hasText: 'Bảng dán vào Vấn đề 1' })).toContainText('Chủ trì: Tổ trưởng tổ Tự nhiên');
});

test('two columns sent to one field are told, and stand in it one below the other', async ({ app }) => {
  const problem = await atActions(app);
  await pastes(app, problem, EXCEL);
  await list(app, /^Cột 6/).selectOption({ label: 'Nội dung cải tiến' });
  await expect(dialog(app)).toContainText('Nhiều cột cùng vào ô “Nội dung cải tiến”');
  await puts(app);
  await expect(problem.card('Việc 1').field('Nội dung cải tiến')).toHaveValue('Góc đọc ở mỗi lớp\nKhá');
});

test('leaving changes nothing and gives the focus back', async ({ app }) => {
  const problem = await atActions(app);
  await pastes(app, problem, EXCEL);
  await dialog(app).getByRole('button', { name: 'Thôi' }).click();
  await expect(problem.cards('Việc')).toHaveCount(0);
  await expect(problem.buttonOf(OPEN)).toBeFocused();
  await problem.buttonOf(OPEN).click();
  await expect(list(app, /^Cột 1/)).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await expect(dialog(app)).toBeHidden();
});

test('what cannot be pasted is refused with the reason', async ({ app }) => {
  const problem = await atActions(app);
  await problem.buttonOf(OPEN).click();
  await paste(box(app), { html: '<img src="data:image/png;base64,">' });
  await expect(dialog(app).getByRole('alert')).toContainText('Nội dung vừa dán là hình');
  await expect(dialog(app).getByRole('button', { name: PUT })).toBeDisabled();
  await paste(box(app), EXCEL);
  await expect(dialog(app).getByRole('alert')).toHaveText('');
  await effect(app, '2 việc thêm mới');
});

test('lines and tabs that arrive without a paste, as from the keyboard of a phone, are read too', async ({ app }) => {
  const problem = await atActions(app);
  await problem.buttonOf(OPEN).click();
  await box(app).fill('Dọn kho sách\tTháng 9/2026\nSửa cửa\tTháng 10/2026');
  await effect(app, '2 việc thêm mới');
  await puts(app);
  await expect(problem.card('Việc 2').field('Thời gian thực hiện')).toHaveValue('Tháng 10/2026');
});

test('the whole way goes without a mouse', async ({ app, page }) => {
  const problem = await atActions(app);
  const keys = new Keys(page);
  await problem.buttonOf(OPEN).focus();
  await keys.press('Enter');
  await paste(box(app), EXCEL);
  await effect(app, '2 việc thêm mới');
  await keys.to(list(app, /^Cột 6/));
  await keys.type('Minh'); // what a list jumps to
  await keys.press('Tab');
  await keys.to(dialog(app).getByRole('button', { name: PUT }));
  await keys.press('Enter');
  await expect(problem.card('Việc 1').locator).toBeFocused();
  await expect(problem.cards('Việc')).toHaveCount(2);
});

for (const [form, year] of [['bang-9-cot', 2025], ['theo-tieu-chi', 2025]]) {
  test(`a block goes into the actions of ${form}`, async ({ app }) => {
    await app.goHome();
    await app.newPlan({ year, form });
    await app.open('Nội dung cải tiến');
    const problem = await app.addProblem();
    await pastes(app, problem, EXCEL);
    await puts(app);
    const first = problem.card('Việc 1');
    await expect(first.field('Công việc, giải pháp')).toHaveValue('- Quyên góp sách\n- Đóng giá sách');
    await expect(problem.cards('Việc')).toHaveCount(2);
  });
}
