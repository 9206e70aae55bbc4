// What the page "Dữ liệu của bạn" promises, each under its very words. Details are tested where the matter is at home.
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, expect, test, watch } from './support/app.js';
import { launch } from './support/browser.js';
import { KEY, deleteDatabase, records, planWithVersion, savedPlan, secondCopies } from './support/copies.js';

const NAME = 'Trường Trung học cơ sở Lời Hứa';
const FIELD = 'Họ và tên người ký';
const fixture = (name) => readFile(new URL(`../fixtures/drafts/${name}`, import.meta.url), 'utf8');
const home = (app) => app.bar.getByRole('link', { name: 'Cải Tiến' }).click();

/** Leaves the program for a page of this host that runs nothing. */
const leave = (app) => app.page.goto('cuu-du-lieu.html');

test('Những gì thầy cô gõ không được gửi đi đâu.', async ({ app }) => {
  const asked = [];
  app.page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin} ${request.postData() ?? ''}`));
  app.page.on('websocket', (socket) => asked.push(`socket ${socket.url()}`));
  await savedPlan(app, NAME);
  await app.exportWord();
  await app.page.reload();
  await expect(app.field('Tên trường')).toHaveCount(0);
  const origin = new URL(app.page.url()).origin;
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((request) => request !== `GET ${origin} `)).toEqual([]);
});

// Fifty times in kill.spec.js; here once, with everything the promise says.
test('Gõ xong tự lưu; máy tắt đột ngột thì mất nhiều nhất một giây gõ cuối.', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'cai-tien-profile-'));
  try {
    let { page, kill } = await launch(profile);
    let app = new App(page);
    await savedPlan(app, NAME, baseURL);
    const address = page.url();
    await app.fill(FIELD, 'Gõ rồi chờ một giây');
    await app.saved();
    await kill();
    ({ page, kill } = await launch(profile));
    app = new App(page);
    await page.goto(address);
    await expect(app.field(FIELD)).toHaveValue('Gõ rồi chờ một giây');
    await kill();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('“Đã lưu” chỉ hiện khi đã đọc lại đúng những gì vừa ghi.', async ({ app }) => {
  await app.page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(key, text) {
      write.call(this, key, window.forgetful ? text.slice(0, 100) : text);
    };
  });
  const key = await savedPlan(app, NAME);
  const stored = JSON.parse((await app.stored())[key]);
  expect(stored.plan.issue.signer_name).toBe('Trần Thị Một');
  expect(await secondCopies(app)).toEqual({ [stored.id]: stored });
  await app.page.evaluate(() => { window.forgetful = true; });
  await app.fill(FIELD, 'Trần Thị Hai');
  await expect(app.status).toHaveText('Chưa lưu được');
});

// Storage is really full here: other data of this host fill it to the last byte.
test('Không lưu được thì báo ngay và đưa tệp để tải về.', async ({ app }) => {
  await savedPlan(app, NAME);
  await app.page.evaluate(() => {
    let piece = 'x'.repeat(1024 * 1024);
    for (let n = 0; piece.length > 0; n += 1) {
      try {
        localStorage.setItem(`other ${n}`, piece);
      } catch {
        piece = piece.slice(0, Math.floor(piece.length / 2));
      }
    }
  });
  const long = 'Điểm hạn chế rất dài. '.repeat(200);
  await app.fill(FIELD, long);
  await expect(app.alert).toContainText('Bộ nhớ của trình duyệt đã đầy');
  const file = await app.download(() => app.alert.getByRole('button', { name: 'Tải bản nháp' }).click());
  expect(JSON.parse(file.bytes.toString('utf8')).plan.issue.signer_name).toBe(long);
  // And what the quick storage did not take is in the other one.
  await app.page.reload();
  await expect(app.field(FIELD)).toHaveValue(long);
});

test('Mỗi kế hoạch có hai bản trong trình duyệt; bản này hỏng thì bản kia thay.', async ({ app }) => {
  const key = await savedPlan(app, NAME);
  const address = app.page.url();
  await leave(app);
  await app.page.evaluate(() => localStorage.clear());
  await app.page.goto(address);
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Một');
  await leave(app);
  await deleteDatabase(app);
  await app.page.goto(address);
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Một');
  expect((await app.stored())[key]).toContain('Trần Thị Một');
});

test('Dữ liệu hỏng được giữ nguyên để tải về, không bị ghi đè.', async ({ app }) => {
  const key = await savedPlan(app, NAME);
  await leave(app);
  const damaged = '{"format":"cai-tien","version":1,"plan":{"sch';
  await app.page.evaluate(([own, text]) => localStorage.setItem(own, text), [key, damaged]);
  await app.goHome('./');
  const card = app.locator.getByRole('article').filter({ hasText: 'Có dữ liệu không mở được' });
  const file = await app.download(() => card.getByRole('button', { name: 'Tải bản nháp' }).click());
  expect(file.bytes.toString('utf8')).toBe(damaged);
  await expect(app.locator.getByRole('article').filter({ hasText: NAME })).toBeVisible();
});

test('Một kế hoạch chỉ sửa ở một thẻ; thẻ khác xem được và có thể nhận quyền sửa.', async ({ app, context }) => {
  await savedPlan(app, NAME);
  const other = new App(await context.newPage());
  await other.page.goto(app.page.url());
  await expect(other.field(FIELD)).toHaveValue('Trần Thị Một');
  await other.page.getByRole('button', { name: 'Sửa ở thẻ này' }).click();
  await other.fill(FIELD, 'Trần Thị Hai');
  await other.saved();
  await expect(app.page.getByRole('button', { name: 'Sửa ở thẻ này' })).toBeVisible();
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Hai');
});

// Both places hold what a program of a later format wrote, the database with stores of its own.
test('Chương trình đời cũ không ghi đè dữ liệu của đời mới.', async ({ app }) => {
  await savedPlan(app, NAME);
  await leave(app);
  await deleteDatabase(app);
  const newer = JSON.stringify({ format: 'cai-tien', version: 999, id: 'moi', revision: 7, plan: { something: ['new'] } });
  await app.page.evaluate(
    ([key, text]) =>
      new Promise((resolve, reject) => {
        localStorage.setItem(key, text);
        const opening = indexedDB.open('cai-tien', 50);
        opening.onupgradeneeded = () => opening.result.createObjectStore('later').put(text, 'moi');
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = reject;
      }),
    [`${KEY}moi`, newer],
  );
  await app.goHome('./');
  await expect(app.locator.getByRole('article').filter({ hasText: 'đời mới hơn' })).toBeVisible();
  await app.page.goto('./#/ke-hoach/moi/can-cu');
  await expect(app.locator.getByRole('heading', { level: 1 })).toHaveText('Không mở được kế hoạch này');
  await app.goHome('./');
  await app.newPlan({ school: { 'Tên trường': 'Trường khác' } });
  await app.fill(FIELD, 'Vẫn soạn được');
  await app.saved();
  expect((await app.stored())[`${KEY}moi`]).toBe(newer);
  const kept = await app.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('cai-tien');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const asked = opening.result.transaction('later').objectStore('later').get('moi');
          asked.onsuccess = () => resolve([opening.result.version, asked.result]);
        };
      }),
  );
  expect(kept).toEqual([50, newer]);
});

test('Bản nháp của mọi đời trước vẫn mở được.', async ({ app }) => {
  const first = await fixture('v1.caitien');
  const { id, plan } = JSON.parse(first);
  await app.goHome();
  await app.page.evaluate(([key, text]) => localStorage.setItem(key, text), [`${KEY}${id}`, first]);
  await app.page.goto(`./#/ke-hoach/${id}/van-ban`);
  await expect(app.field('Tên trường')).toHaveValue(plan.school.name);
  await app.fill(FIELD, 'Sửa ở đời này');
  await app.saved();
  await app.page.reload();
  await expect(app.field(FIELD)).toHaveValue('Sửa ở đời này');
});

test('Mọi thay đổi hoàn tác được, kể cả xóa và lấy lại bản cũ.', async ({ app }) => {
  await savedPlan(app, NAME);
  await app.page.reload();
  await app.open('Vấn đề trọng tâm');
  const problem = await app.addProblem();
  await problem.fill('Điểm hạn chế', 'Thư viện ít sách');
  await app.saved();
  await problem.button('Xóa: Vấn đề 1').click();
  await expect(app.cards('Vấn đề')).toHaveCount(0);
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.card('Vấn đề 1').field('Điểm hạn chế')).toHaveValue('Thư viện ít sách');
  await app.saved();
  await app.open('Các bản trước');
  await app.locator.getByRole('button', { name: /^Lấy lại bản này/ }).first().click();
  await app.open('Vấn đề trọng tâm');
  await expect(app.cards('Vấn đề')).toHaveCount(0);
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.card('Vấn đề 1').field('Điểm hạn chế')).toHaveValue('Thư viện ít sách');
});

test('Các bản trước được giữ để so sánh và lấy lại.', async ({ app }) => {
  await planWithVersion(app, NAME);
  await app.locator.getByRole('button', { name: /^Xem khác gì/ }).click();
  await app.locator.getByText('Đầu văn bản và chữ ký (1)').click();
  await expect(app.locator.getByRole('deletion')).toHaveText('Một');
  await expect(app.locator.getByRole('insertion')).toHaveText('Hai');
  await app.locator.getByRole('button', { name: /^Lấy lại bản này/ }).click();
  await app.open('Đầu văn bản và chữ ký');
  await expect(app.field(FIELD)).toHaveValue('Trần Thị Một');
});

test('Kế hoạch đã xóa nằm trong thùng rác 30 ngày.', async ({ app }) => {
  await savedPlan(app, NAME);
  await home(app);
  await app.locator.getByRole('button', { name: /^Xóa:/ }).click();
  await app.button('Cho vào thùng rác').click();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();
  const day = 24 * 3600 * 1000;
  const began = Date.now();
  const inTrash = async (days) => {
    await app.page.clock.setSystemTime(began + days * day);
    await app.page.goto('./#/du-lieu');
    await app.page.reload();
    await expect(app.locator.getByRole('heading', { level: 1 })).toHaveText('Dữ liệu của bạn');
    return Object.keys(await records(app, 'trash')).length;
  };
  expect(await inTrash(29)).toBe(1);
  await expect(app.locator.getByRole('article').filter({ hasText: NAME })).toBeVisible();
  expect(await inTrash(31), 'found to be due').toBe(1);
  await expect.poll(() => inTrash(33), 'gone a day later').toBe(0);
});

test('Mở một tệp không bao giờ ghi đè kế hoạch đang có.', async ({ app }) => {
  await savedPlan(app, NAME);
  const file = await app.download(() => app.bar.getByRole('button', { name: 'Tải bản nháp' }).click());
  await app.fill(FIELD, 'Trần Thị Hai');
  await app.saved();
  await home(app);
  const before = (await app.stored());
  await app.openFile(file.name, file.bytes);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Mở thành bản riêng' }).click();
  await expect(app.bar).toContainText(NAME);
  await home(app);
  await app.openFile('hong.caitien', '{"format":"cai-tien","version":1');
  await expect(app.alert).toContainText('Chưa mở được tệp');
  const after = await app.stored();
  for (const [key, text] of Object.entries(before)) if (key.startsWith(KEY)) expect(after[key]).toBe(text);
});

for (const [what, time] of [['1970', '1970-01-02T08:00:00'], ['một năm sau', '2027-12-01T08:00:00']]) {
  test(`Đồng hồ máy chạy sai không làm mất gì. (${what})`, async ({ app }) => {
    // From the beginning: a timer begun before could not be ended any more.
    await app.page.clock.install();
    const key = await savedPlan(app, NAME);
    const old = (await app.stored())[key];
    await app.page.clock.setSystemTime(new Date(time));
    await app.fill(FIELD, 'Gõ khi đồng hồ sai');
    await app.saved();
    const address = app.page.url();
    await leave(app);
    // The quick copy is back as it was before, as after a power cut.
    await app.page.evaluate(([own, text]) => localStorage.setItem(own, text), [key, old]);
    await app.page.goto(address);
    await expect(app.field(FIELD)).toHaveValue('Gõ khi đồng hồ sai');
    await app.fill(FIELD, 'Sửa tiếp');
    await app.saved();
    await expect.poll(async () => Object.keys(await records(app, 'versions')).length).toBeGreaterThan(0);
  });
}

test('Lâu chưa tải tệp về máy thì chương trình nhắc.', async ({ app }) => {
  const key = await savedPlan(app, NAME);
  const address = app.page.url();
  const reminder = app.page.getByRole('status').filter({ hasText: 'Bản nháp chỉ nằm trong trình duyệt này' });
  await leave(app);
  await app.page.evaluate((own) => {
    const draft = JSON.parse(localStorage.getItem(own));
    draft.revision = 500;
    localStorage.setItem(own, JSON.stringify(draft));
  }, key);
  await app.page.goto(address);
  await app.shows('Đầu văn bản và chữ ký');
  await expect(reminder, 'not on the first day').toHaveCount(0);
  await leave(app);
  await app.page.clock.setSystemTime(Date.now() + 8 * 24 * 3600 * 1000);
  await app.page.goto(address);
  await expect(reminder).toBeVisible();
  await app.download(() => app.page.getByRole('button', { name: 'Tải bản nháp về máy' }).click());
  await expect(reminder).toHaveCount(0);
});

test('Chương trình không chạy được thì trang cứu dữ liệu vẫn tải được mọi bản nháp.', async ({ app, baseURL, browser }) => {
  await savedPlan(app, NAME);
  const stored = Object.entries(await app.stored()).find(([key]) => key.startsWith(KEY))[1];
  // The program's file is gone from the host.
  await app.page.route('**/*.wasm', (route) => route.abort());
  await app.page.goto('cuu-du-lieu.html');
  const main = app.page.getByRole('main');
  await expect(main.getByText(NAME).first()).toBeVisible();
  const file = await app.download(() => main.getByRole('button', { name: new RegExp(`^Tải.*${NAME}`) }).first().click());
  expect(file.bytes.toString('utf8')).toBe(stored);
  const elsewhere = await browser.newContext({ baseURL });
  const other = new App(await elsewhere.newPage());
  const problems = watch(other.page, baseURL);
  await other.goHome();
  await other.takeFile(file.name, file.bytes);
  await expect(other.bar).toContainText(NAME);
  expect(problems).toEqual([]);
  await elsewhere.close();
});
