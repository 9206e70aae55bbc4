// Nothing typed is lost, and the program never says it is saved when it is not.
import { expect, test, watch, App } from './support/app.js';
import { readWord } from './support/word.js';

const NAME = 'Trường Trung học cơ sở Lê Lợi';
const KEY = 'cai-tien/nhap/';

/** A plan with a name, saved. */
async function savedPlan(app) {
  await app.goHome();
  await app.newPlan({ school: { 'Tên trường': NAME } });
  await app.fill('Họ và tên người ký', 'Trần Thị B');
  await app.saved();
}

const draftFile = (app) => app.download(() => app.bar.getByRole('button', { name: 'Tải bản nháp' }).click());
/** The plans stored in this browser. */
const plans = async (app) =>
  Object.entries(await app.stored())
    .filter(([key]) => key.startsWith(KEY))
    .map(([, text]) => JSON.parse(text).plan);
const planOf = (file) => JSON.parse(file.bytes.toString('utf8')).plan;

test('after loading anew the same screen is there, and home leads back to it', async ({ app }) => {
  await savedPlan(app);
  await app.open('Theo dõi, đánh giá');
  await app.card('Lần theo dõi 2').fill('Người đánh giá', 'Tổ giám sát');
  await app.saved();
  await app.page.reload();
  await app.shows('Theo dõi, đánh giá');
  await expect(app.card('Lần theo dõi 2').field('Người đánh giá')).toHaveValue('Tổ giám sát');

  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('article').getByRole('heading').getByRole('link', { name: 'Năm học 2026-2027' }).click();
  await app.shows('Theo dõi, đánh giá');
});

test('what was typed a moment before the page is left is there again', async ({ app }) => {
  await savedPlan(app);
  await app.field('Họ và tên người ký').pressSequentially('ình');
  await app.page.reload();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Bình');
});

test('what was typed a moment before going to another screen or home is there again', async ({ app }) => {
  await savedPlan(app);
  await app.field('Họ và tên người ký').pressSequentially('ình');
  await app.open('Căn cứ');
  await app.open('Đầu văn bản và chữ ký');
  await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Bình');
  await app.field('Số').pressSequentially('7');
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('article').getByRole('heading').getByRole('link').click();
  await expect(app.field('Số')).toHaveValue('7');
});

test('a plan that was in trouble when it was left is stored once there is room again', async ({ app }) => {
  await app.page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(...pair) {
      if (window.full) throw new DOMException('no room', 'QuotaExceededError');
      write.apply(this, pair);
    };
  });
  await savedPlan(app);
  await app.page.evaluate(() => { window.full = true; });
  await app.fill('Họ và tên người ký', 'Gõ khi bộ nhớ đầy');
  await expect(app.alert).toContainText('Bộ nhớ của trình duyệt đã đầy');
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.page.evaluate(() => { window.full = false; });
  await app.locator.getByRole('article').getByRole('heading').getByRole('link').click();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Gõ khi bộ nhớ đầy');
  await app.saved();
  await app.page.reload();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Gõ khi bộ nhớ đầy');
});

test('while nobody pauses it is saved all the same', async ({ app }) => {
  await savedPlan(app);
  const field = app.field('Họ và tên người ký');
  const before = JSON.stringify(await app.stored());
  let saved = false;
  // One letter after the other, never pausing, until the stored text has changed.
  await expect(async () => {
    await field.press('x');
    saved ||= JSON.stringify(await app.stored()) !== before;
    expect(saved).toBe(true);
  }).toPass({ intervals: [50], timeout: 10_000 });
});

for (const [how, block] of [
  ['throws when asked for', () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })],
  ['is not there', () => Object.defineProperty(window, 'localStorage', { get: () => null })],
]) {
  test(`where storage ${how}, the program says so, works, exports and offers the file`, async ({ app }) => {
    await app.page.addInitScript(block);
    await app.goHome();
    await expect(app.locator).toContainText('Trình duyệt không cho trang này lưu dữ liệu');
    await app.newPlan({ school: { 'Tên trường': NAME } });
    await app.fill('Họ và tên người ký', 'Trần Thị B');
    await expect(app.alert).toContainText('Trình duyệt không cho trang này lưu dữ liệu');
    await expect(app.status).toHaveText('Chưa lưu được');

    const draft = await app.download(() => app.alert.getByRole('button', { name: 'Tải bản nháp' }).click());
    expect(planOf(draft).school.name).toBe(NAME);
    expect(planOf(draft).issue.signer_name).toBe('Trần Thị B');
    const word = await readWord(app.page, (await app.exportWord()).bytes);
    expect(word.lines).toContain('Trần Thị B');

    await app.open('Đầu văn bản và chữ ký');
    await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị B');
    for (const name of ['Trần Thị B', 'Trần Thị Bê']) {
      await app.fill('Họ và tên người ký', name);
      await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
      await app.locator.getByRole('article').filter({ hasText: NAME }).getByRole('heading').getByRole('link').click();
      await app.shows('Đầu văn bản và chữ ký');
      await expect(app.field('Họ và tên người ký'), 'going home does not lose it').toHaveValue(name);
    }
  });
}

test('where storage refuses, a second plan does not push out the first', async ({ app }) => {
  await app.page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => null }));
  await app.goHome();
  for (const name of ['Trường Một', 'Trường Hai']) {
    await app.newPlan();
    await app.fill('Tên trường', name);
    await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  }
  await app.locator.getByRole('article').filter({ hasText: 'Trường Một' }).getByRole('heading').getByRole('link').click();
  await expect(app.field('Tên trường')).toHaveValue('Trường Một');
});

test('when storage is full, that is said at once, typing goes on, and the file holds everything', async ({ app }) => {
  await app.page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(...pair) {
      if (window.full) throw new DOMException('no room', 'QuotaExceededError');
      write.apply(this, pair);
    };
  });
  await savedPlan(app);
  await app.page.evaluate(() => { window.full = true; });
  const field = app.field('Họ và tên người ký');
  await field.press('End');
  await field.pressSequentially('ình');
  await expect(app.alert).toContainText('Bộ nhớ của trình duyệt đã đầy');
  await expect(app.status).toHaveText('Chưa lưu được');
  await field.pressSequentially(' An');
  await expect(field).toHaveValue('Trần Thị Bình An');
  expect(planOf(await draftFile(app)).issue.signer_name).toBe('Trần Thị Bình An');

  await app.page.evaluate(() => { window.full = false; });
  await field.press('End');
  await field.pressSequentially('h');
  await app.saved();
  await expect(app.alert).toHaveCount(0);
  await app.page.reload();
  await expect(field).toHaveValue('Trần Thị Bình Anh');
});

test('storage that does not keep what was written is not called saved', async ({ app }) => {
  await app.page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(key, text) {
      write.call(this, key, window.forgetful ? text.slice(0, 100) : text);
    };
  });
  await savedPlan(app);
  await app.page.evaluate(() => { window.forgetful = true; });
  for (const number of ['12', '13']) {
    await app.fill('Số', number);
    await expect(app.paper).toContainText(`Số: ${number}/`);
    await expect(app.alert).toContainText('Trình duyệt không giữ đúng những gì đã ghi');
    await expect(app.status).toHaveText('Chưa lưu được');
  }
  await app.page.evaluate(() => { window.forgetful = false; });
  await app.fill('Số', '14');
  await app.saved();
  await app.page.reload();
  await expect(app.field('Số')).toHaveValue('14');
});

const DAMAGED = {
  'cut off': ['{"format":"cai-tien","version":1,"id":"hong","plan":{"form":"bieu-2","sch', 'đã hỏng'],
  'not a draft': ['{"name":"something else"}', 'không phải bản nháp của Cải Tiến'],
  'of a newer program': ['{"format":"cai-tien","version":99,"id":"hong","plan":{}}', 'đời mới hơn'],
  'with wrong content': ['{"format":"cai-tien","version":1,"id":"hong","plan":{"problems":7}}', 'đã hỏng'],
  empty: ['', 'rỗng'],
};

for (const [what, [text, words]] of Object.entries(DAMAGED)) {
  test(`a stored draft that is ${what} is shown as such and its bytes stay as they are`, async ({ app }) => {
    await app.goHome();
    await app.page.evaluate(([key, value]) => localStorage.setItem(key, value), [`${KEY}hong`, text]);
    await app.page.reload();
    const card = app.locator.getByRole('article').filter({ hasText: 'Có dữ liệu không mở được' });
    await expect(card).toContainText(words);
    const taken = await app.download(() => card.getByRole('button', { name: 'Tải bản nháp' }).click());
    expect(taken.bytes.toString('utf8')).toBe(text);

    await app.page.goto('#/ke-hoach/hong/can-cu');
    await expect(app.locator.getByRole('heading', { level: 1 })).toHaveText('Không mở được kế hoạch này');
    await expect(app.locator).toContainText(words);
    await app.goHome('./');
    await app.newPlan();
    await app.fill('Số', '12');
    await app.saved();
    expect((await app.stored())[`${KEY}hong`]).toBe(text);
  });

  test(`a file that is ${what} is refused with a sentence, and nothing here changes`, async ({ app }) => {
    await savedPlan(app);
    await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
    const before = await app.stored();
    await app.openFile('ke-hoach.caitien', text);
    await expect(app.alert).toContainText('Chưa mở được tệp');
    await expect(app.alert).toContainText('ke-hoach.caitien');
    await expect(app.alert).toContainText(words);
    expect(await app.stored()).toEqual(before);
    await expect(app.locator.getByRole('article')).toHaveCount(1);
  });
}

test('a file that is no text at all is refused with a sentence', async ({ app }) => {
  await app.goHome();
  await app.openFile('anh.caitien', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  await expect(app.alert).toContainText('không phải bản nháp của Cải Tiến');
  expect(await app.stored()).toEqual({});
});

test('a draft file opens in another browser with everything that was typed', async ({ app, browser, baseURL }) => {
  await savedPlan(app);
  await app.open('Căn cứ');
  await (await app.add('Thêm căn cứ', 'Căn cứ')).fill('Về việc gì', 'Dòng một\nDòng hai');
  const file = await draftFile(app);
  expect(file.name).toMatch(/^[\w-]+\.caitien$/);

  const elsewhere = await browser.newContext({ baseURL });
  const page = await elsewhere.newPage();
  const problems = watch(page, baseURL);
  const other = new App(page);
  await other.goHome();
  await other.takeFile(file.name, file.bytes);
  await other.shows('Căn cứ');
  await expect(other.card('Căn cứ 1').field('Về việc gì')).toHaveValue('Dòng một\nDòng hai');
  await other.open('Đầu văn bản và chữ ký');
  await expect(other.field('Tên trường')).toHaveValue(NAME);
  expect(problems).toEqual([]);
  await elsewhere.close();
});

test('opening a file whose plan is here already opens that plan and changes nothing', async ({ app }) => {
  await savedPlan(app);
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  const before = await app.stored();
  const [text] = Object.values(before).filter((stored) => stored.includes('"format"'));
  for (let times = 0; times < 2; times += 1) {
    await app.openFile('ke-hoach.caitien', text);
    await app.page.getByRole('dialog').getByRole('button', { name: 'Đến kế hoạch đang có' }).click();
    await app.shows('Đầu văn bản và chữ ký');
    await expect(app.field('Tên trường')).toHaveValue(NAME);
    await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
    await expect(app.locator.getByRole('article')).toHaveCount(1);
  }
  const after = await plans(app);
  expect(after).toEqual([JSON.parse(text).plan]);
});

test('a file with an older state of a plan that is here can become a plan of its own', async ({ app }) => {
  await savedPlan(app);
  const file = await draftFile(app);
  await app.fill('Họ và tên người ký', 'Người ký mới');
  await app.saved();
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.openFile(file.name, file.bytes);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Mở thành bản riêng' }).click();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị B');
  const signers = (await plans(app)).map((plan) => plan.issue.signer_name);
  expect(signers.sort()).toEqual(['Người ký mới', 'Trần Thị B']);
});

test('an address of a plan that is not here says so and leads home', async ({ app }) => {
  await app.page.goto('#/ke-hoach/khongco/can-cu');
  await expect(app.locator.getByRole('heading', { level: 1 })).toHaveText('Không thấy kế hoạch này trong trình duyệt');
  await app.locator.getByRole('link', { name: 'Về trang đầu' }).click();
  await expect(app.locator).toContainText('Chưa có kế hoạch nào');
  expect(await app.stored()).toEqual({});
});
