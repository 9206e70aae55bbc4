// Rows: adding, copying, moving, removing and getting back.
import { expect, test } from './support/app.js';

test.beforeEach(async ({ app }) => {
  await app.goHome();
});

const BASIS = 'Về việc gì';

/** Three bases, told apart by their texts. */
async function threeBases(app) {
  await app.newPlan();
  await app.open('Căn cứ');
  for (const words of ['về việc một', 'về việc hai', 'về việc ba']) {
    await (await app.add('Thêm căn cứ', 'Căn cứ')).fill(BASIS, words);
  }
}

const basesAre = async (app, ...texts) => {
  await expect(app.cards('Căn cứ')).toHaveCount(texts.length);
  for (const [index, words] of texts.entries()) {
    await expect(app.card(`Căn cứ ${index + 1}`).field(BASIS)).toHaveValue(words);
  }
};

const toast = (app) => app.page.getByRole('status').filter({ hasText: 'Đã xóa.' });

test('a row that was added has the cursor in its first field', async ({ app }) => {
  await app.newPlan();
  await app.open('Căn cứ');
  const basis = await app.add('Thêm căn cứ', 'Căn cứ');
  await expect(basis.field('Loại văn bản')).toBeFocused();
  await app.page.keyboard.type('Công văn');
  await expect(basis.field('Loại văn bản')).toHaveValue('Công văn');
});

test('rows are moved up and down with their texts', async ({ app }) => {
  await threeBases(app);
  await app.button('Lên: Căn cứ 3').click();
  await basesAre(app, 'về việc một', 'về việc ba', 'về việc hai');
  await app.button('Xuống: Căn cứ 1').click();
  await basesAre(app, 'về việc ba', 'về việc một', 'về việc hai');
  await app.saved();
  await app.page.reload();
  await basesAre(app, 'về việc ba', 'về việc một', 'về việc hai');
});

test('the first row stays first when moved up, the last one last when moved down', async ({ app }) => {
  await threeBases(app);
  for (const name of ['Lên: Căn cứ 1', 'Xuống: Căn cứ 3']) {
    await expect(app.button(name)).toBeDisabled();
    await app.button(name).press('Enter'); // it keeps the focus, and does nothing
  }
  await basesAre(app, 'về việc một', 'về việc hai', 'về việc ba');
});

test('a copy of a problem has its texts and its actions, and is changed on its own', async ({ app }) => {
  await app.newPlan({ year: 2025, form: 'bang-9-cot' });
  await app.open('Nội dung cải tiến');
  const first = await app.addProblem();
  const criterion = await first.choose('Tiêu chí', /^Tiêu chí 3\.6:/);
  await first.fill('Kết quả cần đạt (so với hiện trạng)', 'Thư viện mở cửa cả tuần');
  await (await first.addAction()).fill('Công việc, giải pháp', '- Lập lịch trực\n- Mua thêm sách');

  await app.button('Nhân bản: Vấn đề 1').click();
  const copy = app.card('Vấn đề 2');
  await expect(copy.list('Tiêu chí').getByRole('option', { selected: true })).toHaveText(criterion);
  await expect(copy.field('Kết quả cần đạt (so với hiện trạng)')).toHaveValue('Thư viện mở cửa cả tuần');
  await expect(copy.card('Việc 1').field('Công việc, giải pháp')).toHaveValue('- Lập lịch trực\n- Mua thêm sách');

  await copy.card('Việc 1').fill('Công việc, giải pháp', '- Kiểm kê');
  await expect(first.card('Việc 1').field('Công việc, giải pháp')).toHaveValue('- Lập lịch trực\n- Mua thêm sách');
});

test('a removed row comes back, with its text and in its place, by “Hoàn tác” in the notice', async ({ app }) => {
  await threeBases(app);
  await app.button('Xóa: Căn cứ 2').click();
  await basesAre(app, 'về việc một', 'về việc ba');
  await toast(app).getByRole('button', { name: 'Hoàn tác' }).click();
  await basesAre(app, 'về việc một', 'về việc hai', 'về việc ba');
  await expect(toast(app)).toHaveCount(0);
});

test('Ctrl+Z brings a removed row back, Ctrl+Y and Ctrl+Shift+Z remove it again', async ({ app }) => {
  await threeBases(app);
  await app.button('Xóa: Căn cứ 1').click();
  await basesAre(app, 'về việc hai', 'về việc ba');
  for (const again of ['Control+y', 'Control+Shift+Z']) {
    await app.page.keyboard.press('Control+z');
    await basesAre(app, 'về việc một', 'về việc hai', 'về việc ba');
    await app.page.keyboard.press(again);
    await basesAre(app, 'về việc hai', 'về việc ba');
  }
  await app.saved();
  await app.page.reload();
  await basesAre(app, 'về việc hai', 'về việc ba');
});

test('a problem removed with its actions comes back with them', async ({ app }) => {
  await app.newPlan({ year: 2025, form: 'theo-tieu-chi' });
  await app.open('Nội dung cải tiến');
  const problem = await app.addProblem();
  await problem.fill('Điểm yếu', 'Thiếu phòng học bộ môn');
  await (await problem.addAction()).fill('Nội dung cải tiến', 'Sửa phòng cũ');
  await app.button('Xóa: Vấn đề 1').click();
  await expect(app.cards('Vấn đề')).toHaveCount(0);
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(problem.field('Điểm yếu')).toHaveValue('Thiếu phòng học bộ môn');
  await expect(problem.card('Việc 1').field('Nội dung cải tiến')).toHaveValue('Sửa phòng cũ');
});

test('an action is moved to another problem with everything in it', async ({ app }) => {
  await app.newPlan();
  await app.open('Vấn đề trọng tâm');
  await (await app.addProblem()).fill('Điểm hạn chế', 'Vấn đề thứ nhất của trường');
  await (await app.addProblem()).fill('Điểm hạn chế', 'Vấn đề thứ hai của trường');
  await app.open('Việc cải tiến');
  const action = await app.card('Vấn đề 1').addAction();
  await action.fill('Nội dung cải tiến', 'Bồi dưỡng giáo viên');
  await action.button('Chuyển Vấn đề 1, Việc 1 sang Vấn đề 2').click();
  await expect(app.card('Vấn đề 1').cards('Việc')).toHaveCount(0);
  await expect(app.card('Vấn đề 2').card('Việc 1').field('Nội dung cải tiến')).toHaveValue('Bồi dưỡng giáo viên');
});

test('a suggestion fills what is empty and leaves what the school wrote', async ({ app }) => {
  await app.newPlan();
  await app.open('Vấn đề trọng tâm');
  const problem = await app.addProblem();
  await problem.choose('Thêm tiêu chí liên quan', /^Tiêu chí 2\.2:/);
  await problem.fill('Điểm hạn chế', 'Điều trường tự viết');
  await problem.locator.getByRole('button', { name: /^Dùng gợi ý này: / }).first().click();
  await expect(problem.field('Điểm hạn chế')).toHaveValue('Điều trường tự viết');
  await expect(problem.field('Nguyên nhân của hạn chế')).not.toHaveValue('');

  await app.open('Việc cải tiến');
  const action = app.card('Vấn đề 1').card('Việc 1');
  await expect(action.field('Nội dung cải tiến')).not.toHaveValue('');
  await expect(action.field('Hoạt động, giải pháp')).toHaveValue(/^- /);

  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.card('Vấn đề 1').cards('Việc')).toHaveCount(0);
});

test('suggestions are open where nothing was written yet, and folded where something was', async ({ app }) => {
  await app.newPlan();
  await app.open('Vấn đề trọng tâm');
  const problem = await app.addProblem();
  await problem.choose('Thêm tiêu chí liên quan', /^Tiêu chí 2\.2:/);
  const offered = problem.locator.getByRole('button', { name: /^Dùng gợi ý này: / });
  await expect(offered.first()).toBeVisible();
  await problem.fill('Điểm hạn chế', 'Điều trường tự viết');
  await expect(offered.first(), 'nothing folds while someone types').toBeVisible();
  await app.open('Tiêu chí');
  await app.open('Vấn đề trọng tâm');
  await expect(offered.first()).toBeHidden();
  await problem.locator.getByText('Gợi ý từ danh mục').click();
  await expect(offered.first()).toBeVisible();
});

test('words to begin with go into empty fields only, and can be undone', async ({ app }) => {
  await app.newPlan();
  await app.open('Tổ chức thực hiện');
  await app.card('Vai 1').fill('Nhiệm vụ', 'Việc trường tự ghi');
  await app.button('Điền câu gợi ý vào ô còn trống').click();
  await expect(app.card('Vai 1').field('Nhiệm vụ')).toHaveValue('Việc trường tự ghi');
  await expect(app.card('Vai 2').field('Nhiệm vụ')).toHaveValue(/^- /);
  await expect(app.card('Vai 2').field('Nhiệm vụ')).toBeFocused();
  await expect(app.button('Điền câu gợi ý vào ô còn trống')).toHaveCount(0);
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.card('Vai 1').field('Nhiệm vụ')).toHaveValue('Việc trường tự ghi');
  await expect(app.card('Vai 2').field('Nhiệm vụ')).toHaveValue('');
});

test('a second suggestion becomes an action of its own', async ({ app }) => {
  await app.newPlan();
  await app.open('Vấn đề trọng tâm');
  await (await app.addProblem()).choose('Thêm tiêu chí liên quan', /^Tiêu chí 4\.1:/);
  await app.open('Việc cải tiến');
  const problem = app.card('Vấn đề 1');
  await (await problem.addAction()).fill('Nội dung cải tiến', 'Việc của trường');
  await problem.locator.getByRole('button', { name: /^Dùng gợi ý này: / }).nth(1).click();
  await expect(problem.cards('Việc')).toHaveCount(2);
  await expect(problem.card('Việc 1').field('Nội dung cải tiến')).toHaveValue('Việc của trường');
});

test('prescribed wording changes only when asked to, prints as changed, and goes back to the form’s', async ({ app }) => {
  await app.newPlan();
  await app.open('Cơ chế báo cáo');
  await expect(app.locator.getByRole('textbox')).toHaveCount(0);
  await app.buttonOf('Sửa câu chữ in sẵn').click();
  await app.fill('Câu chữ trường đã sửa', 'Rà soát ba lần trong năm học.');
  await expect(app.paper).toContainText('Rà soát ba lần trong năm học.');
  await app.buttonOf('Trả về nguyên văn của mẫu').click();
  await expect(app.paper).toContainText('tối thiểu 02 lần trong năm học');
  await expect(app.paper).not.toContainText('Rà soát ba lần');
});

test('a quick answer fills an empty field and joins what stands there', async ({ app }) => {
  await app.newPlan({ year: 2025, form: 'bang-9-cot' });
  await app.open('Nội dung cải tiến');
  const action = await (await app.addProblem()).addAction();
  const offers = action.locator.getByRole('group', { name: 'Điền nhanh: Chủ trì, người thực hiện' });
  await offers.getByRole('button', { name: 'Phó Hiệu trưởng' }).click();
  await expect(action.field('Chủ trì, người thực hiện')).toHaveValue('Phó Hiệu trưởng');
  await offers.getByRole('button', { name: 'Tổ trưởng chuyên môn' }).click();
  await expect(action.field('Chủ trì, người thực hiện')).toHaveValue('Phó Hiệu trưởng; Tổ trưởng chuyên môn');
});
