// The paper: the same on the screen, from the printer and in Word; samples are marked on every page.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './support/app.js';
import { clean, readWord } from './support/word.js';

const run = promisify(execFile);
const MARKING = 'BẢN MẪU ĐỂ THAM KHẢO – KHÔNG PHẢI KẾ HOẠCH CỦA TRƯỜNG';

/** Lines of the paper on the screen, the marking left out. */
const paperLines = async (app) => {
  await expect(app.paper).toHaveAttribute('aria-busy', 'false'); // a long one is drawn bit by bit
  const lines = await app.paper.locator('p, h3, h4, h5, h6').allTextContents();
  return lines.map(clean).filter((line) => line && line !== MARKING);
};

/** A printed PDF as pages: size and text. */
async function printed(page) {
  const folder = await mkdtemp(join(tmpdir(), 'cai-tien-'));
  try {
    const file = join(folder, 'print.pdf');
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { stdout: info } = await run('pdfinfo', ['-f', '1', '-l', '999', file]);
    const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
    const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
    const texts = text.split('\f');
    return sizes.map(([, width, height], index) => ({ lying: Number(width) > Number(height), text: clean(texts[index]) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

for (const [form, kind] of [
  [/^Biểu 2/, 'Trường mầm non'],
  [/bảng 9 cột$/, 'Trường tiểu học'],
  [/theo từng tiêu chí$/, 'Trường trung học phổ thông'],
]) {
  test(`the paper on the screen has the same lines as the Word file: ${form.source}`, async ({ app }) => {
    await app.openSample(form, kind);
    const { bytes } = await app.exportWord();
    const word = (await readWord(app.page, bytes)).lines.map(clean);
    const screen = await paperLines(app);
    // The letterhead's two columns are read in another order; from the title on the order is the same.
    const body = (lines) => lines.slice(lines.indexOf('KẾ HOẠCH'));
    expect(body(screen)).toEqual(body(word));
    expect([...screen].sort()).toEqual([...word].sort());
    expect(screen.length).toBeGreaterThan(50);
  });
}

test('a sample is marked on every page, on the screen, in print and in Word, and is not stored', async ({ app }) => {
  await app.openSample(/^Biểu 2/, 'Trường trung học cơ sở');
  await expect(app.status).toHaveText('Bản mẫu để xem, không lưu');
  await expect(app.paper.getByText(MARKING)).toHaveCount(3); // portrait, landscape, portrait

  const { name, bytes } = await app.exportWord();
  expect(name).toMatch(/^BAN-MAU-/);
  const word = await readWord(app.page, bytes);
  expect(word.headers.length).toBeGreaterThan(1);
  for (const header of word.headers) expect(header).toContain(MARKING);

  await app.open('Thông tin chung');
  await app.field('Địa chỉ').fill('Đổi thử trong bản mẫu');
  await expect(app.paper).toContainText('Đổi thử trong bản mẫu');
  await expect(app.status).toHaveText('Bản mẫu để xem, không lưu');
  expect(await app.stored()).toEqual({});
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await expect(app.locator).toContainText('Chưa có kế hoạch nào');

  await app.openSample(/^Biểu 2/, 'Trường trung học cơ sở');
  const pages = await printed(app.page);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(page.text).toContain(MARKING);
});

test('print gives the paper alone, standing and lying pages, all texts, page numbers from page two', async ({ app }) => {
  await app.openSample(/^Biểu 2/, 'Trường trung học cơ sở');
  const lines = await paperLines(app);
  const pages = await printed(app.page);
  const turns = pages.map((page) => page.lying).filter((lying, index, all) => lying !== all[index - 1]);
  expect(turns, 'standing, lying, standing').toEqual([false, true, false]);
  const all = pages.map((page) => page.text).join(' ');
  for (const word of ['Các phần của kế hoạch', 'Soát lại', 'Tải bản nháp', 'Hoàn tác']) expect(all).not.toContain(word);
  const printedWords = new Set(all.split(' '));
  const missing = lines.flatMap((line) => line.split(' ')).filter((word) => word.length < 10 && !printedWords.has(word));
  expect(missing, 'words on the screen and not in print').toEqual([]);
  expect(pages[0].text).not.toMatch(/^1 /);
  expect(pages[1].text).toMatch(/\b2\b/);
});

test('print is complete on a narrow screen too, where the paper is not shown', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 });
  await app.goHome();
  await app.newPlan({ school: { 'Tên trường': 'Trường THCS Điện Thoại' } });
  await expect(app.paper).toBeHidden();
  const pages = await printed(app.page);
  expect(pages.map((page) => page.text).join(' ')).toContain('TRƯỜNG THCS ĐIỆN THOẠI');
});

test('on a narrow screen the paper is shown when asked for and follows what was typed', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 });
  await app.goHome();
  await app.newPlan();
  await app.fill('Họ và tên người ký', 'Trần Thị Hẹp');
  await app.bar.getByRole('button', { name: 'Xem trang in' }).click();
  await expect(app.paper).toContainText('Trần Thị Hẹp');
  await expect(app.field('Họ và tên người ký')).toBeHidden();
  await app.bar.getByRole('button', { name: 'Quay lại soạn' }).click();
  await expect(app.paper).toBeHidden();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Hẹp');
});

test('the choice of lying pages turns the paper and the Word file', async ({ app }) => {
  await app.goHome();
  await app.newPlan();
  await app.choose('Hướng giấy', 'Tất cả nằm ngang');
  const word = await readWord(app.page, (await app.exportWord()).bytes);
  expect(word.pages.map((page) => page.lying)).toEqual([true]);
  const pages = await printed(app.page);
  expect(new Set(pages.map((page) => page.lying))).toEqual(new Set([true]));
});

test('the jump from III to VI in the old form is printed only when chosen', async ({ app }) => {
  await app.goHome();
  await app.newPlan({ year: 2025, form: 'bang-9-cot' });
  await expect(app.paper).toContainText('IV. TỔ CHỨC THỰC HIỆN');
  await app.choose('Số thứ tự các phần', 'I, II, III, VI (như mẫu cũ)');
  await expect(app.paper).toContainText('VI. TỔ CHỨC THỰC HIỆN');
  const word = await readWord(app.page, (await app.exportWord()).bytes);
  expect(word.lines).toContain('VI. TỔ CHỨC THỰC HIỆN');
});

test('a table is shown as it prints beside its cards', async ({ app }) => {
  await app.openSample(/^Biểu 2/, 'Trường trung học cơ sở');
  await app.open('Việc cải tiến');
  await app.locator.getByText('Xem dạng bảng').click();
  const table = app.locator.getByRole('region', { name: 'Xem dạng bảng' }).getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Mức độ thực hiện' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2 + 5);
});

test('going to a section brings its heading into view on the paper', async ({ app }) => {
  await app.openSample(/^Biểu 2/, 'Trường trung học cơ sở');
  for (const [screen, heading] of [
    ['Cơ chế báo cáo', 'VIII. CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO'],
    ['Thông tin chung', 'I. THÔNG TIN CHUNG'],
  ]) {
    await app.open(screen);
    await expect(app.paper.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
  }
});
