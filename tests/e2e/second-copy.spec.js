// Every draft is kept twice; the newer intact copy is the one that opens.
import { expect, test } from './support/app.js';
import { deleteDatabase, savedPlan as newSavedPlan, secondCopies as copies } from './support/copies.js';

const NAME = 'Trường THCS Hai Bản';
const savedPlan = (app) => newSavedPlan(app, NAME);

test('what the bar calls saved stands in both copies', async ({ app }) => {
  const key = await savedPlan(app);
  const first = JSON.parse((await app.stored())[key]);
  expect(await copies(app)).toEqual({ [first.id]: first });
});

test('a plan whose first copy was wiped comes back', async ({ app }) => {
  await savedPlan(app);
  await app.page.evaluate(() => localStorage.clear());
  await app.page.reload();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Một');
});

test('a plan whose first copy is damaged comes back, and the damaged text is kept beside it', async ({ app }) => {
  const key = await savedPlan(app);
  await app.page.goto('about:blank');
  await app.goHome();
  await app.page.evaluate(([own, text]) => localStorage.setItem(own, text), [key, '{"format":"cai-tien","ver']);
  await app.page.reload();
  const cards = app.locator.getByRole('article');
  await expect(cards).toHaveCount(2);
  const damaged = cards.filter({ hasText: 'Có dữ liệu không mở được' });
  const taken = await app.download(() => damaged.getByRole('button', { name: 'Tải bản nháp' }).click());
  expect(taken.bytes.toString('utf8')).toBe('{"format":"cai-tien","ver');
  await cards.filter({ hasText: NAME }).getByRole('heading').getByRole('link').click();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Một');
});

for (const [what, time] of [
  ['set back to 1970', '1970-01-02T08:00:00'],
  ['a year ahead', '2027-12-01T08:00:00'],
]) {
  test(`the newer copy wins when the clock was ${what}`, async ({ app }) => {
    const key = await savedPlan(app);
    const old = (await app.stored())[key];
    await app.page.clock.setSystemTime(new Date(time));
    await app.fill('Họ và tên người ký', 'Trần Thị Hai');
    await app.saved();
    await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
    // The browser had not written the first copy out when it was killed: the old text is there again.
    await app.page.evaluate(([own, text]) => localStorage.setItem(own, text), [key, old]);
    await app.page.reload();
    await app.locator.getByRole('article').getByRole('heading').getByRole('link').click();
    await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Hai');
  });
}

test('a plan that was removed does not come back', async ({ app }) => {
  await savedPlan(app);
  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  await app.locator.getByRole('button', { name: /^Xóa:/ }).click();
  await app.button('Cho vào thùng rác').click();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();
  await expect.poll(() => copies(app)).toEqual({});
  await app.page.reload();
  await expect(app.locator.getByText('Chưa có kế hoạch nào trong trình duyệt này.')).toBeVisible();
});

const TROUBLES = {
  'is not there': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'throws when asked for': () =>
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget();
  },
  'refuses every write': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  },
};

for (const [what, trouble] of Object.entries(TROUBLES)) {
  test(`where the database ${what}, the program starts, saves and opens again`, async ({ app }) => {
    await app.page.addInitScript(trouble);
    await savedPlan(app);
    await app.page.reload();
    await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Một');
    await app.fill('Số', '7');
    await app.saved();
  });
}

test('a database deleted under the open page is no trouble', async ({ app }) => {
  await savedPlan(app);
  await deleteDatabase(app);
  await app.fill('Họ và tên người ký', 'Trần Thị Ba');
  await app.saved();
  await app.page.reload();
  await expect(app.field('Họ và tên người ký')).toHaveValue('Trần Thị Ba');
  await app.fill('Số', '8');
  await app.saved();
  expect(Object.values(await copies(app)).map((draft) => draft.plan.issue.number)).toEqual(['8']);
});
