// Somebody who has never seen the program: the introduction, the help, and how little it takes to a Word file.
import { App, expect, test as base } from './support/app.js';
import { tell } from './support/figures.js';
import { allLines, readWord, tables } from './support/word.js';

/** The same program in hands that are counted: every click, every key pressed on a control, every field filled is one. */
class CountedApp extends App {
  used = 0;

  async click(locator) {
    this.used += 1;
    await locator.click();
  }

  async write(label, text, area = this) {
    this.used += 1;
    await area.field(label).fill(text);
  }

  goTo(screen) {
    return this.click(this.screens.getByRole('link', { name: new RegExp(`^${screen}`) }));
  }
}

const test = base.extend({
  counted: async ({ app }, use) => use(new CountedApp(app.page)),
});

const MOST = 25;

/** The first steps of a new plan, up to the school's name. */
async function begin(app) {
  await app.click(app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }));
  await app.click(app.locator.getByRole('radio', { name: 'Trường trung học cơ sở', exact: true }));
  await app.write('Tên trường', 'Trường Trung học cơ sở Hoa Sen');
}

/** One criterion becomes a problem, and a suggestion its action. */
async function chooseAndTake(app) {
  await app.goTo('Tiêu chí');
  await app.click(app.locator.getByRole('button', { name: /^Chọn làm vấn đề cải tiến: Tiêu chí 1\.1:/ }));
  await app.click(app.locator.getByRole('link', { name: 'Mở vấn đề' }));
  await app.click(app.card('Vấn đề 1').locator.getByRole('button', { name: /^Dùng gợi ý này: / }).first());
}

test('a Word file with one problem and one action from suggestions, with what is missing said', async ({ counted: app }) => {
  await app.goHome();
  await begin(app);
  await app.click(app.button('Bắt đầu soạn'));
  await chooseAndTake(app);
  await app.click(app.bar.getByRole('link', { name: 'Xuất Word' }));
  await expect(app.locator).toContainText(/Còn \d+ chỗ chưa điền/);
  const file = await app.download(() => app.click(app.button('Tải tệp Word')));
  await expect(app.locator.getByRole('status').filter({ hasText: `Đã xuất “${file.name}”` })).toContainText('khớp với bản nháp');
  const word = await readWord(app.page, file.bytes);
  const [problems] = tables(word.section('IV.'));
  expect(problems.rows).toHaveLength(1);
  const [actions] = tables(word.section('V.'));
  expect(actions.rows).toHaveLength(1);
  await tell(`From opening to a Word file of Biểu 2 with one problem and one action from suggestions: ${app.used} interactions`);
  expect(app.used).toBeLessThanOrEqual(MOST);
});

test('a whole Biểu 2 with nothing left to fill in takes no more than twenty-five interactions', async ({ counted: app }) => {
  await app.goHome();
  await begin(app);
  await app.write('Ký hiệu', 'KH-THCSHS');
  await app.write('Địa danh', 'Hoa Sen');
  await app.write('Địa chỉ', 'Thôn Một, xã Hoa Sen, tỉnh Mẫu');
  await app.click(app.button('Bắt đầu soạn'));
  await app.shows('Đầu văn bản và chữ ký');
  await app.write('Ngày ban hành', '15/9/2026');
  await app.write('Họ và tên người ký', 'Nguyễn Thị Mẫu');
  await chooseAndTake(app);
  const problem = app.card('Vấn đề 1');
  await app.write('Đánh giá hiện trạng', 'Kế hoạch năm học được lấy ý kiến tại cuộc họp hội đồng.', problem);
  await withoutSlots(app, problem, 'Điểm hạn chế');
  await app.goTo('Việc cải tiến');
  await withoutSlots(app, app, 'Mục tiêu cải tiến');
  await withoutSlots(app, app, 'Nguồn lực bảo đảm');
  for (const screen of ['Theo dõi, đánh giá', 'Tổ chức thực hiện']) {
    await app.goTo(screen);
    await app.click(app.button('Điền câu gợi ý vào ô còn trống'));
  }
  await app.click(app.bar.getByRole('link', { name: 'Xuất Word' }));
  await expect(app.locator).toContainText('Mọi chỗ cần điền đã có nội dung.');
  const file = await app.download(() => app.click(app.button('Tải tệp Word')));
  const word = await readWord(app.page, file.bytes);
  expect(allLines(word.section('V.')).join(' ')).not.toMatch(/[[\]]/);
  await tell(`From opening to a complete Biểu 2 with nothing left to fill in: ${app.used} interactions`);
  expect(app.used).toBeLessThanOrEqual(MOST);
});

/** Puts the school's own words where a suggestion left a place for them. */
async function withoutSlots(app, area, label) {
  const field = area.field(label);
  await expect(field).toHaveValue(/\[/);
  await app.write(label, (await field.inputValue()).replace(/\[[^\]]*\]/g, '12'), area);
}

/** The card of the introduction, whatever it is about just now. */
const card = (app) => app.locator.getByRole('region').filter({ hasText: /Lần đầu dùng Cải Tiến|Bước \d trong 5/ });

test.describe('the introduction', () => {
  test('invites on the first visit, goes step by step by keyboard, and does not come again', async ({ app }) => {
    await app.goHome();
    await expect(card(app)).toContainText('Lần đầu dùng Cải Tiến?');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    const on = card(app).getByRole('button', { name: /^(Xem giới thiệu|Xem tiếp|Đã hiểu)$/ });
    await on.focus();
    for (let step = 1; step <= 5; step += 1) {
      await app.page.keyboard.press('Enter');
      await expect(card(app)).toContainText(`Bước ${step} trong 5`);
      await expect(on, 'the button that goes on keeps the focus').toBeFocused();
    }
    await app.page.keyboard.press('Shift+Tab');
    await app.page.keyboard.press('Enter');
    await expect(card(app)).toContainText('Bước 4 trong 5');
    await on.press('Enter');
    await on.press('Enter');
    await expect(card(app)).toHaveCount(0);
    await expect(app.page.getByRole('heading', { level: 1 })).toBeFocused();
    await app.page.reload();
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(card(app)).toHaveCount(0);
  });

  test('can be skipped at once, and seen again from the guide', async ({ app }) => {
    await app.goHome();
    await card(app).getByRole('button', { name: 'Bỏ qua' }).click();
    await app.page.reload();
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(card(app)).toHaveCount(0);
    await app.bar.getByRole('link', { name: 'Hướng dẫn' }).click();
    await app.locator.getByRole('link', { name: 'Xem giới thiệu nhanh' }).click();
    await expect(card(app)).toContainText('Bước 1 trong 5');
    await card(app).getByRole('button', { name: 'Bỏ qua' }).click();
    await expect(card(app)).toHaveCount(0);
  });

  test('is not for those who already have a plan', async ({ app }) => {
    await app.goHome();
    await app.newPlan();
    await app.fill('Số', '5');
    await app.saved();
    await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
    await expect(app.locator.getByRole('article')).toHaveCount(1);
    await expect(card(app)).toHaveCount(0);
  });
});

test('every screen of a plan leads to its chapter of the guide, and the guide back to that screen', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  for (const [screen, chapter] of [
    ['Đầu văn bản và chữ ký', 'Các phần của kế hoạch'],
    ['Tiêu chí', 'Chọn tiêu chí và vấn đề'],
    ['Việc cải tiến', 'Viết mục tiêu đo được'],
    ['Tổ chức thực hiện', 'Người và nhóm công tác'],
    ['Chia sẻ', 'Cùng soạn với đồng nghiệp'],
    ['Xuất Word', 'Xuất Word và in'],
  ]) {
    await app.open(screen);
    await app.locator.getByRole('link', { name: /^Hướng dẫn: / }).click();
    await expect(app.locator.getByRole('heading', { level: 2, name: chapter })).toBeFocused();
    await app.locator.getByRole('link', { name: 'Quay lại kế hoạch đang soạn' }).click();
    await app.shows(screen);
  }
});

test('every field of a plan has a line of help that belongs to it', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  await app.open('Vấn đề trọng tâm');
  await app.addProblem();
  await app.open('Việc cải tiến');
  await app.addAction();
  for (const screen of ['Đầu văn bản và chữ ký', 'Thông tin chung', 'Căn cứ', 'Vấn đề trọng tâm', 'Việc cải tiến', 'Theo dõi, đánh giá']) {
    await app.open(screen);
    const helpless = await app.locator.getByRole('textbox').evaluateAll((fields) =>
      fields
        .filter((field) => !document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0])?.textContent.trim())
        .map((field) => field.labels[0]?.textContent),
    );
    expect(helpless, screen).toEqual([]);
  }
});
