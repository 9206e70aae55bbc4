// Driving the program as a person would: screens by their names in the list, cards by their titles, fields by their labels.
import { readFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';

export { expect };

/** Tests get `app`; a test in which the program reports an error or asks another host for something fails. */
export const test = base.extend({
  app: async ({ page, baseURL }, use) => {
    const problems = watch(page, baseURL);
    await use(new App(page));
    expect(problems, 'errors of the program, requests to other hosts').toEqual([]);
  },
});

/** What goes wrong on a page without anyone seeing it; what the page's policy forbids is among the errors of the console. */
export function watch(page, home) {
  const problems = [];
  const host = new URL(home).origin;
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(host)) problems.push(`request to ${url}`);
  });
  return problems;
}

const KINDS = {
  'mam-non': 'Trường mầm non',
  'tieu-hoc': 'Trường tiểu học',
  thcs: 'Trường trung học cơ sở',
  thpt: 'Trường trung học phổ thông',
  'nhieu-cap': 'Trường phổ thông nhiều cấp học',
  gdtx: 'Trung tâm giáo dục thường xuyên',
};
const FORMS = {
  'bieu-2': /^Biểu 2/,
  'bang-9-cot': /bảng 9 cột$/,
  'theo-tieu-chi': /theo từng tiêu chí$/,
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What may stand behind a field's label. */
const MARKS = '( \\((không bắt buộc|ghi khi thực hiện)\\))?';

/** Part of a screen: the screen itself or a card in it. */
export class Area {
  constructor(app, locator, path) {
    this.app = app;
    this.locator = locator;
    this.path = path;
  }

  /** What has a name of its own on the screen is a region, what has it within another card a group. */
  named(name) {
    return this.locator.getByRole('region', { name }).or(this.locator.getByRole('group', { name }));
  }

  /** The card with this title, "Vấn đề 2". */
  card(title) {
    return new Area(this.app, this.named(new RegExp(`^${escape(title)}$`)), [...this.path, title]);
  }

  /** The cards whose titles begin with a word. */
  cards(word) {
    return this.named(new RegExp(`^${word} \\d+$`));
  }

  /** The field with this label. */
  field(label) {
    return this.locator.getByRole('textbox', { name: new RegExp(`^${escape(label)}${MARKS}$`) });
  }

  /** The list to choose from with this label. */
  list(label) {
    return this.locator.getByRole('combobox', { name: label, exact: true });
  }

  button(name) {
    return this.locator.getByRole('button', { name, exact: true });
  }

  /** A button within a card or beside a field, whose name goes on to tell whose it is: "Thêm việc: Vấn đề 2". */
  buttonOf(word) {
    return this.locator.getByRole('button', { name: new RegExp(`^${escape(word)}(: |$)`) });
  }

  /** Puts a text into a field at once, as pasting does; an empty text is not typed. */
  async fill(label, text) {
    if (!text) return;
    await this.field(label).fill(text);
    this.app.remember(this, label, text);
  }

  /** Types a text key by key. */
  async type(label, text) {
    const field = this.field(label);
    await field.fill('');
    await field.pressSequentially(text);
    this.app.remember(this, label, text);
  }

  /** Chooses from a list by the words a person reads there; tells the words. */
  async choose(label, words) {
    const list = this.list(label);
    const names = await list.getByRole('option').allTextContents();
    const found = names.filter((name) => (words instanceof RegExp ? words.test(name) : name === words));
    expect(found, `exactly one entry “${words}” in “${label}”`).toHaveLength(1);
    await list.selectOption({ label: found[0] });
    return found[0];
  }

  /** Adds a card with a button and gives it, once it has the focus: typing before that would go on in another field. */
  async add(button, word) {
    const before = await this.cards(word).count();
    await this.buttonOf(button).click();
    await expect(this.cards(word)).toHaveCount(before + 1);
    const card = this.card(`${word} ${before + 1}`);
    await expect(card.locator.locator(':focus'), `the focus is in ${word} ${before + 1}`).toBeVisible();
    return card;
  }

  addAction() {
    return this.add('Thêm việc', 'Việc');
  }

  /** Opens folded cards, so that their fields are there. */
  async unfold() {
    const folded = this.locator.getByRole('heading').getByRole('button', { expanded: false });
    for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
    await expect(folded).toHaveCount(0);
  }
}

/** The program in one tab. */
export class App extends Area {
  constructor(page) {
    super(null, page.getByRole('main'), []);
    this.app = this;
    this.page = page;
    this.typed = [];
    this.screen = '';
  }

  /** The bar at the top. */
  get bar() {
    return this.page.getByRole('banner');
  }

  /** The list of screens. */
  get screens() {
    return this.page.getByRole('navigation', { name: 'Các phần của kế hoạch' });
  }

  /** The paper beside the fields. */
  get paper() {
    return this.page.getByRole('complementary', { name: 'Trang in' }).or(this.page.getByRole('main', { name: 'Trang in' }));
  }

  get status() {
    return this.bar.getByRole('status');
  }

  /** The sentence shown when something is wrong; empty containers do not count. */
  get alert() {
    return this.page.getByRole('alert').filter({ hasText: /\S/ });
  }

  async goHome(address = '') {
    await this.page.goto(address);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Kế hoạch cải tiến chất lượng giáo dục' })).toBeVisible();
  }

  /** Begins a plan from the first screen; `school` maps labels of the school's fields to texts. */
  async newPlan({ kind = 'thcs', year = 2026, form, school = {} } = {}) {
    await this.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).click();
    this.screen = 'Đầu văn bản và chữ ký';
    await this.locator.getByRole('radio', { name: KINDS[kind], exact: true }).check();
    await this.choose('Năm học', `${year}-${year + 1}`);
    if (form) await this.choose('Mẫu kế hoạch', FORMS[form]);
    for (const [label, text] of Object.entries(school)) await this.fill(label, text);
    await this.button('Bắt đầu soạn').click();
    await this.shows(this.screen);
  }

  /** Looks at the sample in a form for a kind of school. */
  async openSample(form, kind) {
    await this.goHome();
    await this.locator.getByText('Xem kế hoạch mẫu').click();
    const group = this.locator.getByRole('heading', { name: form }).locator('..');
    await group.getByRole('link', { name: new RegExp(`^${escape(kind)} ?,`) }).click();
    this.screen = 'Soát lại';
    await this.shows(this.screen);
  }

  /** Goes to a screen by the list at the side; its heading takes the focus, unless it is open already. */
  async open(screen) {
    const folded = this.screens.getByRole('button', { expanded: false }); // on narrow screens only
    if (await folded.isVisible()) await folded.click();
    const link = this.screens.getByRole('link', { name: new RegExp(`^${escape(screen)}( còn \\d+ chỗ| Đã xong| In sẵn| \\d+ lỗi| \\d+ nhắc nhở)?$`) });
    const here = await link.getAttribute('aria-current');
    await link.click();
    this.screen = screen;
    await this.shows(screen);
    if (!here) await expect(this.locator.getByRole('heading', { level: 1 }), 'focus on the heading').toBeFocused();
  }

  async shows(screen) {
    await expect(this.locator.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^([IVX]+\\. )?${escape(screen)}$`));
    // On narrow screens the list is folded, hence not by its role.
    await expect(this.screens.locator('[aria-current="step"]')).toContainText(screen);
  }

  addProblem() {
    return this.add('Thêm vấn đề', 'Vấn đề');
  }

  /** Waits until everything typed is stored. */
  async saved() {
    await expect(this.status).toHaveText(/^Đã lưu lúc \d\d:\d\d:\d\d$/);
  }

  remember(area, label, text) {
    const key = (entry) => [entry.screen, ...entry.path, entry.label].join('\n');
    const entry = { screen: this.screen, path: area.path, label, text };
    this.typed = this.typed.filter((other) => key(other) !== key(entry));
    this.typed.push(entry);
  }

  /** Everything typed on this screen stands in its fields. */
  async holdsWhatWasTyped() {
    await this.unfold();
    for (const { screen, path, label, text } of this.typed) {
      if (screen !== this.screen) continue;
      const area = path.reduce((outer, title) => outer.card(title), this);
      await expect(area.field(label), [...path, label].join(', ')).toHaveValue(text);
    }
  }

  /** Loads the page anew: the same screen comes back, and on every screen everything typed so far. */
  async reload() {
    const { screen } = this;
    await this.page.reload();
    await this.shows(screen);
    await this.holdsWhatWasTyped();
    for (const other of new Set(this.typed.map((entry) => entry.screen))) {
      if (other === screen) continue;
      await this.open(other);
      await this.holdsWhatWasTyped();
    }
    if (this.screen !== screen) await this.open(screen);
  }

  /** What a click downloads: name, path and bytes. */
  async download(click) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
  }

  /** Makes the Word file on its screen. */
  async exportWord() {
    await this.open('Xuất Word');
    const file = await this.download(() => this.button('Tải tệp Word').click());
    await expect(this.locator.getByRole('status').filter({ hasText: `Đã xuất “${file.name}”` })).toContainText('khớp với bản nháp');
    return file;
  }

  /** Chooses a file under "Mở tệp". */
  async openFile(name, content) {
    await this.locator.getByLabel('Mở tệp', { exact: true }).setInputFiles({
      name,
      mimeType: name.endsWith('.docx') ? WORD : 'application/json',
      buffer: Buffer.from(content),
    });
  }

  /** Chooses a file whose plan is not here and opens it. */
  async takeFile(name, content) {
    await this.openFile(name, content);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Mở kế hoạch này' }).click();
  }

  /** The drafts stored in this browser, as they are: key to text. */
  stored() {
    return this.page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  }
}

/** A text taken literally in a regular expression. */
export function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
