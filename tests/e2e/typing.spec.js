// Typing: nothing the program does meanwhile touches the field, the cursor or a half-typed Vietnamese word.
import { expect, test } from './support/app.js';
import { bareLines, paragraphs, readWord } from './support/word.js';

const FIELD = 'Đánh giá hiện trạng';

test.beforeEach(async ({ app }) => {
  await app.goHome();
  await app.newPlan();
});

async function problemField(app) {
  await app.open('Vấn đề trọng tâm');
  return (await app.addProblem()).field(FIELD);
}

const cursor = (field) => field.evaluate((element) => [element.selectionStart, element.selectionEnd]);

test('the cursor stays in the middle of a text while it is saved and the paper follows', async ({ app }) => {
  const field = await problemField(app);
  await field.fill('Trường có giáo viên.');
  await field.press('Home');
  for (let n = 0; n < 'Trường có '.length; n += 1) await field.press('ArrowRight');

  await field.pressSequentially('45 ');
  await app.saved();
  await expect(app.paper).toContainText('Trường có 45 giáo viên.');
  await expect(field).toBeFocused();
  expect(await cursor(field)).toEqual(['Trường có 45 '.length, 'Trường có 45 '.length]);

  await field.pressSequentially('nữ ');
  await app.saved();
  await expect(field).toHaveValue('Trường có 45 nữ giáo viên.');
  await expect(app.paper).toContainText('Trường có 45 nữ giáo viên.');
});

test('saving keeps what is selected', async ({ app }) => {
  const field = await problemField(app);
  await field.fill('Chọn cả câu này');
  await field.press('Control+a');
  await app.saved();
  await expect(app.paper).toContainText('Chọn cả câu này');
  expect(await cursor(field)).toEqual([0, 'Chọn cả câu này'.length]);
});

test('words composed by an input method come out whole, also when saving falls into the middle of them', async ({ app }) => {
  const field = await problemField(app);
  await field.focus();
  await app.page.evaluate(() => {
    window.compositions = [];
    addEventListener('compositionend', (event) => window.compositions.push(event.data), true);
  });
  const keyboard = await app.page.context().newCDPSession(app.page);
  const compose = (text) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  for (const [word, steps] of [
    ['đường', ['d', 'đ', 'đu', 'đuo', 'đươ', 'đươn', 'đương', 'đường']],
    ['nghiệp', ['n', 'ng', 'ngh', 'nghi', 'nghie', 'nghiê', 'nghiêp', 'nghiệp']],
  ]) {
    for (const [index, step] of steps.entries()) {
      await compose(step);
      // The longest pause comes while the word is half typed.
      if (index === 4) {
        await expect(app.paper).toContainText(step);
        await app.saved();
      }
    }
    await keyboard.send('Input.insertText', { text: word });
    await keyboard.send('Input.insertText', { text: ' ' });
  }
  await expect(field).toHaveValue('đường nghiệp ');
  expect(await app.page.evaluate(() => window.compositions), 'no composition was broken off').toEqual(['đường', 'nghiệp']);
  await app.saved();
  await expect(app.paper).toContainText('đường nghiệp');
});

test('typing redraws no field', async ({ app }) => {
  const field = await problemField(app);
  await app.page.evaluate(() => {
    window.fields = [...document.querySelectorAll('main input, main textarea, main select')];
  });
  await field.pressSequentially('Một câu khá dài để lưu đôi lần. ');
  await app.saved();
  await expect(app.paper).toContainText('Một câu khá dài để lưu đôi lần.');
  expect(await app.page.evaluate(() => window.fields.length)).toBeGreaterThan(3);
  expect(await app.page.evaluate(() => window.fields.every((element) => element.isConnected))).toBe(true);
});

test('the field does not move on the screen while it is typed in and saved', async ({ app }) => {
  const field = await problemField(app);
  await field.focus();
  const before = await field.boundingBox();
  await field.pressSequentially('Một dòng');
  await app.saved();
  await expect(app.paper).toContainText('Một dòng');
  const { x, y } = await field.boundingBox();
  expect([x, y]).toEqual([before.x, before.y]);
});

test('spaces, line breaks and list signs stay as typed after saving and loading', async ({ app }) => {
  const field = await problemField(app);
  const typed = '  - Ý một\n  + Ý nhỏ\n\n- Ý hai   \n';
  await field.fill(typed);
  await expect(app.paper).toContainText('Ý hai');
  await expect(field).toHaveValue(typed);
  await app.saved();
  await app.page.reload();
  await expect(field).toHaveValue(typed);
});

test('decomposed letters stay as typed in the field and are composed on paper', async ({ app }) => {
  await app.open('Thông tin chung');
  const typed = 'Thôn Đường Giữa, xã Nghiệp'.normalize('NFD');
  await app.field('Địa chỉ').fill(typed);
  await app.saved();
  await expect(app.field('Địa chỉ')).toHaveValue(typed);
  const { bytes } = await app.exportWord();
  const word = await readWord(app.page, bytes);
  expect(paragraphs(word.section('I.')).at(-1)).toBe('3. Địa chỉ: Thôn Đường Giữa, xã Nghiệp');
});

test('what looks like markup is printed as it is typed', async ({ app }) => {
  const field = await problemField(app);
  const typed = '<b>3 < 5 & "7"</b> <img src=x onerror=alert(1)> ]]>';
  await field.fill(typed);
  await expect(app.paper).toContainText(typed);
  const { bytes } = await app.exportWord();
  const word = await readWord(app.page, bytes);
  expect(bareLines(word.lines)).toContain(typed);
});

test('Ctrl+Z takes back the last run of typing, Ctrl+Y brings it again, in the field and on paper', async ({ app }) => {
  await app.open('Thông tin chung');
  const [address, name] = [app.field('Địa chỉ'), app.field('Tên cơ sở giáo dục')];
  await address.pressSequentially('Thôn Một');
  await name.pressSequentially('Trường Hai');
  await app.page.keyboard.press('Control+z');
  await expect(name).toHaveValue('');
  await expect(address).toHaveValue('Thôn Một');
  await app.page.keyboard.press('Control+z');
  await expect(address).toHaveValue('');
  await app.page.keyboard.press('Control+y');
  await expect(address).toHaveValue('Thôn Một');
  await expect(app.paper).toContainText('Thôn Một');
});

test('a long text shows whole, without a scroll bar inside the field', async ({ app }) => {
  const field = await problemField(app);
  await field.fill(Array(12).fill('Một dòng trong nhiều dòng của hiện trạng nhà trường.').join('\n'));
  await app.saved();
  const hidden = () => field.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(await hidden()).toBeLessThanOrEqual(0);
  await app.page.reload();
  await expect(field).toHaveValue(/hiện trạng nhà trường/);
  await expect.poll(hidden).toBeLessThanOrEqual(0);
});
