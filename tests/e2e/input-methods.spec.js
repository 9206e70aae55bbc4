// Vietnamese input methods, replayed in every kind of field while the program works: the text is what was typed, the cursor
// where it was, the field the same.
import { App, expect, test } from './support/app.js';
import { KEY, draftKeys, savedPlan } from './support/copies.js';
import { TYPISTS, WORDS, typist } from './support/typists.js';

test.describe.configure({ mode: 'parallel' });

const SCHOOL = 'Trường THCS Gõ Chữ';
const LINE = 'Họ và tên người ký';

/** Every kind of field: where it is, and whether its text belongs to the plan. */
const FIELDS = [
  { kind: 'a line', screen: 'Đầu văn bản và chữ ký', find: (app) => app.field(LINE) },
  { kind: 'the name of the school', screen: 'Đầu văn bản và chữ ký', find: (app) => app.field('Tên trường') },
  { kind: 'lines', screen: 'Đầu văn bản và chữ ký', find: (app) => app.field('Nơi nhận') },
  { kind: 'the search', screen: 'Tiêu chí', find: (app) => app.locator.getByRole('searchbox'), apart: true },
  {
    kind: 'prescribed wording',
    screen: 'Mục đích, yêu cầu',
    async find(app) {
      await app.buttonOf('Sửa câu chữ in sẵn').first().click();
      return app.field('Câu chữ trường đã sửa');
    },
  },
  { kind: 'a long text', screen: 'Vấn đề trọng tâm', find: (app) => app.card('Vấn đề 1').field('Điểm hạn chế') },
  {
    kind: 'a remark',
    screen: 'Vấn đề trọng tâm',
    apart: true,
    async find(app) {
      await app.card('Vấn đề 1').locator.getByRole('button', { name: /: Điểm hạn chế, Vấn đề 1$/ }).click();
      return app.locator.getByRole('textbox', { name: /^Góp ý mới: Điểm hạn chế$/ });
    },
  },
  { kind: 'people', screen: 'Việc cải tiến', find: (app) => app.field('Đơn vị, cá nhân phụ trách') },
  { kind: 'a time', screen: 'Việc cải tiến', find: (app) => app.field('Thời gian thực hiện') },
  { kind: 'money', screen: 'Việc cải tiến', find: (app) => app.field('Kinh phí (nếu có)') },
  {
    kind: 'the name of a person',
    screen: 'Tổ chức thực hiện',
    async find(app) {
      await app.buttonOf('Thêm người').first().click();
      return app.field('Họ và tên').first();
    },
  },
  { kind: 'the own name', screen: 'Chia sẻ', find: (app) => app.field('Tên của bạn'), apart: true },
  {
    kind: 'the name of a group',
    screen: 'Chia sẻ',
    apart: true,
    async find(app) {
      await app.choose('Nhóm', 'Nhóm khác…');
      return app.field('Tên nhóm');
    },
  },
];

/** What the program does in the middle of a word, one thing for each word. */
const MEANWHILE = {
  // Saving, checking and the paper follow a pause.
  async đường({ app, apart }) {
    if (!apart) await app.saved();
  },
  // A choice elsewhere in the plan changes: rows, gaps and the list of sections are looked at anew.
  nghiệp: ({ app }) =>
    app.page.evaluate(() => {
      document.querySelector('main .done-box input')?.click();
      const signer = document.getElementById('quyen-ky');
      if (!signer) return;
      signer.selectedIndex = (signer.selectedIndex + 1) % signer.length;
      signer.dispatchEvent(new Event('change', { bubbles: true }));
    }),
  // Another tab stores another plan.
  hạnh: ({ other }) => other.evaluate((key) => localStorage.setItem(key, '{}'), `${KEY}khac`),
  // The page is hidden for a moment: everything is saved at once.
  hí: ({ app }) => app.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide'))),
  quý: () => {},
};

const state = (field) =>
  field.evaluate((element) => ({
    text: element.value,
    at: [element.selectionStart, element.selectionEnd],
    focused: document.activeElement === element,
    same: element === window.watched,
  }));

const [BEFORE, AFTER] = ['Đầu câu ', ' cuối câu'];

/** Types every word in the middle of a text, with what happens meanwhile; tells the text. */
async function write({ app, other, hands, method, field, apart, end = 'enter' }) {
  await field.fill(BEFORE + AFTER);
  await field.evaluate((element, at) => {
    window.watched = element;
    element.focus();
    element.setSelectionRange(at, at);
  }, BEFORE.length);
  const address = app.page.url();
  const many = await field.evaluate((element) => element.localName === 'textarea');
  let written = BEFORE;
  for (const [index, word] of WORDS.entries()) {
    const last = index === WORDS.length - 1;
    let halves = 0;
    await method.word(hands, word, async (step, half) => {
      if (step !== 1) return;
      halves += 1;
      await MEANWHILE[word]({ app, other, apart });
      expect(await state(field), `in the middle of “${word}”`).toEqual(at(written + half));
    });
    expect(halves, `something happened within “${word}”`).toBe(1);
    written += word;
    const ended = last ? end : 'space';
    await method[ended](hands, word);
    if (ended === 'space') written += ' ';
    else if (method.breaksLine && many) written += '\n';
    expect(await state(field), `after “${word}”`).toEqual(at(written));
  }
  expect(app.page.url(), 'Enter leads nowhere').toBe(address);
  return written + AFTER;
}

/** What is to be found after a text is written. */
const at = (text) => ({ text: text + AFTER, at: [text.length, text.length], focused: true, same: true });

for (const [name, method] of Object.entries(TYPISTS)) {
  test(`${name}: every kind of field takes the words as they are typed`, async ({ app, context }) => {
    test.setTimeout(150_000);
    await app.goHome();
    await app.newPlan({ school: { 'Tên trường': SCHOOL } });
    await app.open('Vấn đề trọng tâm');
    await app.addProblem();
    await app.open('Việc cải tiến');
    await app.addAction();
    await app.saved();
    const other = await context.newPage();
    await other.goto('cuu-du-lieu.html');
    const hands = await typist(app.page);
    const texts = [];
    for (const { screen, kind, find, apart } of FIELDS) {
      await test.step(kind, async () => {
        if (app.screen !== screen) await app.open(screen);
        const field = (await find(app)).first();
        const text = await write({ app, other, hands, method, field, apart });
        if (!apart) texts.push(text);
      });
    }
    await app.saved();
    const [key] = (await draftKeys(app)).filter((key) => !key.endsWith('khac'));
    const stored = [];
    JSON.parse((await app.stored())[key], (_, value) => {
      if (typeof value === 'string') stored.push(value);
    });
    for (const text of texts) expect(stored).toContain(text);
  });

  test(`${name}: the school's name before the plan begins`, async ({ app }) => {
    const hands = await typist(app.page);
    await app.goHome();
    await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).click();
    const field = app.field('Tên trường');
    // An Enter that is a key of its own begins the plan, as in any form; one that ends a composition must not.
    const end = method.breaksLine ? 'space' : 'enter';
    const sent = await write({ app, hands, method, field, end, other: app.page, apart: true });
    await app.button('Bắt đầu soạn').click();
    await app.shows('Đầu văn bản và chữ ký');
    await expect(app.field('Tên trường')).toHaveValue(sent);
  });
}

for (const name of ['UniKey, by backspaces', 'macOS, with marked text']) {
  test(`${name}: another tab that looks at the plan and shows what is saved disturbs nothing`, async ({ app, context }) => {
    const method = TYPISTS[name];
    await savedPlan(app, SCHOOL);
    const other = new App(await context.newPage());
    await other.page.goto(app.page.url());
    const [field, shown] = [app, other].map((each) => each.field(LINE));
    await expect(shown).toHaveJSProperty('readOnly', true);
    const hands = await typist(app.page);
    await app.page.bringToFront();
    const text = await write({ app, hands, method, field, other: other.page });
    await app.saved();
    await expect(shown).toHaveValue(text);
  });
}

test('keys of an input method are neither undo nor redo, whichever way the browser marks them', async ({ app }) => {
  await savedPlan(app, SCHOOL);
  const field = app.field(LINE);
  for (const marks of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const key of ['z', 'y']) {
      const taken = await field.evaluate(
        (element, init) => !element.dispatchEvent(new KeyboardEvent('keydown', init)),
        { key, ctrlKey: true, bubbles: true, cancelable: true, ...marks },
      );
      expect(taken, JSON.stringify(marks)).toBe(false);
    }
  }
  await expect(field).toHaveValue('Trần Thị Một');
});

for (const { kind, screen, find, apart } of FIELDS) {
  if (!apart) continue;
  test(`in ${kind}, whose text is not the plan's, Ctrl+Z and Ctrl+Y are the browser's and leave the plan alone`, async ({ app }) => {
    await savedPlan(app, SCHOOL);
    await app.open('Vấn đề trọng tâm');
    await app.addProblem();
    await app.open(screen);
    const field = await find(app);
    await field.pressSequentially('gõ nhầm');
    await app.page.keyboard.press('Control+z');
    await expect(field).not.toHaveValue('gõ nhầm');
    await app.page.keyboard.press('Control+y');
    await expect(field).toHaveValue('gõ nhầm');
    await app.open('Vấn đề trọng tâm');
    await expect(app.cards('Vấn đề')).toHaveCount(1);
    await app.open('Đầu văn bản và chữ ký');
    await expect(app.field(LINE)).toHaveValue('Trần Thị Một');
  });
}
