// The Word file as something that comes back, and the other ways out: clipboard, plain text, a blank form.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './support/app.js';
import { deleteDatabase } from './support/copies.js';
import { clean, readWord } from './support/word.js';

const run = promisify(execFile);

/** A plan with a school and one problem; the Word file is made from it. */
async function begin(app) {
  await app.goHome();
  await app.newPlan({ school: { 'Tên trường': 'Trường THCS Thử Nghiệm' } });
  await app.fill('Họ và tên người ký', 'Trần Văn Mẫu');
  await app.open('Vấn đề trọng tâm');
  const problem = await app.addProblem();
  await problem.fill('Điểm hạn chế', 'Thư viện ít đầu sách mới');
  await app.saved();
}

/** Everything this browser holds is gone, as on another machine. */
async function otherMachine(app) {
  await app.page.evaluate(() => localStorage.clear());
  await deleteDatabase(app);
  await app.goHome();
  await app.page.reload();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();
}

const edited = (bytes, change) => {
  const parts = unzipSync(bytes);
  parts['word/document.xml'] = strToU8(change(strFromU8(parts['word/document.xml'])));
  return zipSync(parts);
};

test('an exported Word file opens as the plan it was made from', async ({ app }) => {
  await begin(app);
  const { name, bytes } = await app.exportWord();
  await otherMachine(app);
  await app.takeFile(name, bytes);
  await app.page.getByRole('navigation', { name: 'Các phần của kế hoạch' }).waitFor();
  await expect(app.page.getByRole('region', { name: 'Tệp Word này đã được sửa sau khi xuất.' })).toHaveCount(0);
  await app.open('Đầu văn bản và chữ ký');
  await app.holdsWhatWasTyped();
  await app.open('Vấn đề trọng tâm');
  await app.holdsWhatWasTyped();
  await expect(app.paper).toContainText('Thư viện ít đầu sách mới');
});

test('what was changed in Word is told by section, and the plan opens as it was exported', async ({ app }) => {
  await begin(app);
  const { bytes } = await app.exportWord();
  await otherMachine(app);
  await app.takeFile(
    'da-sua.docx',
    edited(bytes, (xml) => xml.replace('Thư viện ít đầu sách mới', 'Thư viện thiếu máy tính')),
  );
  const told = app.page.getByRole('region', { name: 'Tệp Word này đã được sửa sau khi xuất.' });
  await expect(told.getByRole('heading')).toHaveText([/^IV\. TÓM TẮT/]);
  await expect(told.getByRole('listitem')).toHaveText(['Thư viện ít đầu sách mới → Thư viện thiếu máy tính']);
  await app.open('Vấn đề trọng tâm');
  await expect(told).toBeVisible();
  await app.holdsWhatWasTyped();
  await told.getByRole('button', { name: 'Đã xem, ẩn danh sách này' }).click();
  await expect(told).toHaveCount(0);
});

test('a Word file without a draft is read as one written elsewhere, a damaged one is refused, and nothing is lost', async ({ app }) => {
  await begin(app);
  await app.open('Xuất Word');
  await app.locator.getByLabel('Kèm bản nháp trong tệp Word').uncheck();
  const { name, bytes } = await app.download(() => app.button('Tải tệp Word').click());
  expect(Object.keys(unzipSync(bytes)).filter((part) => part.startsWith('customXml'))).toEqual([]);
  await app.goHome();
  await app.openFile(name, bytes);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(`Nhập kế hoạch từ tệp “${name}”`);
  await app.goHome();
  await app.openFile('hong.docx', bytes.subarray(0, 3000));
  await expect(app.alert).toContainText('Chưa mở được tệp');
  await expect(app.alert).toContainText('tải về chưa trọn vẹn');
  await expect(app.locator.getByRole('article')).toHaveCount(1);
});

test('where no Word file can be made, that is said, nothing is lost, and trying again helps', async ({ app }) => {
  await app.page.addInitScript(() => {
    window.WorkingThread = Worker;
    window.Worker = function broken() {
      throw new Error('no thread');
    };
  });
  await app.page.reload();
  await begin(app);
  await app.open('Xuất Word');
  await app.button('Tải tệp Word').click();
  await expect(app.locator.getByRole('status').filter({ hasText: 'Chưa tạo xong tệp' })).toContainText('Bản nháp không bị ảnh hưởng');
  await app.page.evaluate(() => {
    window.Worker = window.WorkingThread;
  });
  const { bytes } = await app.exportWord();
  expect((await readWord(app.page, bytes)).lines.join('\n')).toContain('Thư viện ít đầu sách mới');
  await app.open('Vấn đề trọng tâm');
  await app.holdsWhatWasTyped();
});

test('pasted text of every kind gives a whole file', async ({ app }) => {
  await begin(app);
  const problem = app.card('Vấn đề 1');
  const field = problem.field('Nguyên nhân của hạn chế');
  // A lone half of a pair cannot be typed by a test driver; a page can paste one.
  await field.evaluate((area) => {
    area.value = '<b>&amp;\u0000\u0008 \ud83d nửa đôi, 😀 đủ đôi\u202e, e\u0302\u0301\r\n\tdòng\u2028hai ]]>';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const goals = 'Đọc sách mỗi ngày. '.repeat(2700);
  await problem.field('Đánh giá hiện trạng').fill(goals);
  const { name, bytes } = await app.exportWord();
  const word = await readWord(app.page, bytes);
  const cells = word.lines.map(clean);
  expect(cells).toContain('<b>&amp; \ufffd nửa đôi, 😀 đủ đôi, ế');
  expect(cells).toContain('dòng');
  expect(cells).toContain('hai ]]>');
  expect(cells).toContain(clean(goals));
  await otherMachine(app);
  await app.takeFile(name, bytes);
  await app.open('Vấn đề trọng tâm');
  await expect(app.card('Vấn đề 1').field('Đánh giá hiện trạng')).toHaveValue(goals);
});

test('the whole text is copied with its looks and pastes elsewhere', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(app);
  await app.open('Xuất Word');
  await app.button('Sao chép toàn văn').click();
  await expect(app.locator.getByRole('status').filter({ hasText: 'Đã sao chép' })).toBeVisible();
  // Looked at where no policy takes the looks away, as in the program it is pasted into.
  const elsewhere = await context.newPage();
  await elsewhere.goto(new URL('favicon.svg', app.page.url()).href);
  const { html, plain } = await elsewhere.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type) => (await item.getType(type)).text();
    return { html: await text('text/html'), plain: await text('text/plain') };
  });
  expect(plain).toContain('Thư viện ít đầu sách mới');
  const pasted = await elsewhere.evaluate((source) => {
    const body = new DOMParser().parseFromString(source, 'text/html').body;
    return {
      headings: [...body.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
      columns: [...body.querySelectorAll('table')].map((table) => table.querySelectorAll('thead tr:first-child th').length),
      centred: body.querySelectorAll('p[style*="text-align: center"], p[style*="text-align:center"]').length,
      classes: body.querySelectorAll('[class]').length,
    };
  }, html);
  expect(pasted.headings).toContain('IV. TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN');
  expect(pasted.columns.filter(Boolean)).toEqual([6, 10, 5]);
  expect(pasted.centred).toBeGreaterThan(3);
  expect(pasted.classes).toBe(0);
});

test('plain text has the words of the Word file', async ({ app }) => {
  await begin(app);
  const word = await readWord(app.page, (await app.exportWord()).bytes);
  const { name, bytes } = await app.download(() => app.button('Tải văn bản thuần (.txt)').click());
  expect(name).toMatch(/\.txt$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n').flatMap((line) => line.split(/\t| \/ /));
  expect(lines.map(clean).filter(Boolean).sort()).toEqual(word.lines.map(clean).sort());
});

test('the blank form holds nothing of the school', async ({ app }) => {
  await begin(app);
  await app.goHome();
  await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).click();
  await app.choose('Năm học', '2026-2027');
  const { name, bytes } = await app.download(() => app.button('Tải mẫu trống').click());
  await expect(app.locator.getByRole('status').filter({ hasText: `Đã tải “${name}”` })).toBeVisible();
  expect(name).toMatch(/^Mau-trong-.*2026-2027\.docx$/);
  const text = (await readWord(app.page, bytes)).lines.join('\n');
  expect(text).toContain('V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG');
  expect(text).not.toMatch(/THỬ NGHIỆM|Thử Nghiệm|Trần Văn Mẫu|Thư viện/);
});

/** Words of a PDF with their places, page by page, in points. */
async function placed(pdf) {
  const folder = await mkdtemp(join(tmpdir(), 'cai-tien-'));
  try {
    const file = join(folder, 'print.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-bbox', file, '-']);
    return stdout.split('<page ').slice(1).map((page) => ({
      width: Number(/width="([\d.]+)"/.exec(page)[1]),
      words: [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, text]) => ({ left: +left, top: +top, right: +right, bottom: +bottom, text }),
      ),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const MM = 72 / 25.4;

test('chosen margins hold on the screen, in print and in Word', async ({ app }) => {
  await begin(app);
  await app.open('Xuất Word');
  await app.choose('Lề trái', '35');
  await app.choose('Lề phải', '20');
  await app.choose('Lề trên', '25');
  const { bytes } = await app.exportWord();
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']);
  const margins = [...xml.matchAll(/<w:pgMar [^>]*>/g)].map(([tag]) =>
    ['left', 'right', 'top', 'bottom'].map((side) => Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(tag)[1]) * 254) / 14400)),
  );
  expect(margins).toEqual([[35, 20, 25, 20], [35, 20, 25, 20], [35, 20, 25, 20]]);

  const sheet = app.paper.locator('.sheet').first();
  const share = await sheet.evaluate((node) => parseFloat(getComputedStyle(node).paddingLeft) / node.offsetWidth);
  expect(share).toBeCloseTo(35 / 210, 2);

  const pages = await placed(await app.page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach(({ width, words }, index) => {
    const text = words.filter((word) => word.top >= 24 * MM);
    expect(Math.min(...text.map((word) => word.left)), `page ${index + 1}`).toBeGreaterThan(35 * MM - 1);
    expect(Math.max(...text.map((word) => word.right)), `page ${index + 1}`).toBeLessThan(width - 20 * MM + 2);
    const above = words.filter((word) => word.bottom < 25 * MM);
    expect(above.map((word) => word.text)).toEqual(index === 0 ? [] : [String(index + 1)]);
    const middle = (35 * MM + width - 20 * MM) / 2;
    for (const word of above) expect(Math.abs((word.left + word.right) / 2 - middle)).toBeLessThan(3);
  });
});

for (const [form, kind] of [
  [/^Biểu 2/, 'Trường trung học cơ sở'],
  [/bảng 9 cột$/, 'Trường mầm non'],
  [/theo từng tiêu chí$/, 'Trường tiểu học'],
]) {
  test(`columns are as wide on the paper as in Word: ${form.source}`, async ({ app }) => {
    await app.openSample(form, kind);
    const { bytes } = await app.exportWord();
    await expect(app.paper).toHaveAttribute('aria-busy', 'false');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']);
    const shares = (widths) => {
      const whole = widths.reduce((sum, width) => sum + width, 0);
      return widths.map((width) => Math.round((width / whole) * 1000) / 10);
    };
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      shares([...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width))),
    );
    // The first and the last table set text side by side.
    const inWord = grids.slice(1, -1);
    const onPaper = await app.paper.locator('table.rows').evaluateAll((tables) =>
      tables.map((table) => [...table.querySelectorAll('thead tr:first-child th')].map((cell) => cell.getBoundingClientRect().width)),
    );
    expect(onPaper).toHaveLength(inWord.length);
    onPaper.map(shares).forEach((columns, table) => {
      columns.forEach((column, index) => expect(Math.abs(column - inWord[table][index]), `table ${table + 1}`).toBeLessThan(0.5));
    });
  });
}
