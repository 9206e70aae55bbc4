// Mistakes are found before the signature: beside the field, on the review, never in the way.
import { expect, test } from './support/app.js';
import { draftOf, wholePlan } from './support/drafts.js';
import { PAGE } from './support/foreign.js';

const MISTAKE = 'Công tác tuyên sinh của nhà trường còn chậm.';

/** A whole plan with a mistake in one field. */
async function openWithMistake(app) {
  const plan = await wholePlan('bieu-2');
  plan.problems[0].cause = MISTAKE;
  await app.goHome();
  await app.takeFile('soat.caitien', JSON.stringify(draftOf(plan)));
  await app.open('Vấn đề trọng tâm');
  return app.field('Nguyên nhân của hạn chế').first();
}

/** What was found beside a field. */
const beside = (field) => field.locator('xpath=..').getByRole('list', { name: 'Soát thấy ở ô này' });

test('a mistake typed is told beside its field and goes with one click; undo brings it back', async ({ app }) => {
  const field = await openWithMistake(app);
  const found = beside(field);
  await expect(found).toContainText('tuyển sinh');
  await found.getByRole('button', { name: /^Sửa thành “tuyển sinh”: / }).click();
  await expect(field).toHaveValue(MISTAKE.replace('tuyên', 'tuyển'));
  await expect(field).toBeFocused();
  await expect(found).toBeHidden();
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(field).toHaveValue(MISTAKE);
  await expect(found).toContainText('tuyển sinh');
});

test('typing goes on undisturbed while something is found', async ({ app }) => {
  const field = await openWithMistake(app);
  await expect(beside(field)).toBeVisible();
  await field.focus();
  await field.press('End');
  await field.pressSequentially(' Cần đổi mới.', { delay: 60 });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${MISTAKE} Cần đổi mới.`);
  await expect(beside(field)).toContainText('tuyển sinh');
});

test('the second thread is asked when typing has paused, never between keys', async ({ app }) => {
  await app.page.addInitScript(() => {
    let typed = -Infinity;
    window.asked = { since: false, soonest: Infinity };
    addEventListener('input', () => {
      typed = performance.now();
      window.asked.since = false;
    }, true);
    const tell = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function postMessage(...message) {
      window.asked = { since: true, soonest: Math.min(window.asked.soonest, performance.now() - typed) };
      tell.apply(this, message);
    };
  });
  const field = await openWithMistake(app);
  await expect(beside(field)).toBeVisible();
  await field.focus();
  await field.press('End');
  // Longer than the thread rests between two answers.
  await field.pressSequentially(' Cần đổi mới cách làm, phân công rõ người, rõ việc.', { delay: 60 });
  await expect.poll(() => app.page.evaluate(() => window.asked.since), 'asked after the last key').toBe(true);
  const soonest = await app.page.evaluate(() => window.asked.soonest);
  expect(soonest, 'milliseconds from a key to a question').toBeGreaterThanOrEqual(390);
});

test('a finding is left for a reason, remembered over a reload, and taken up again', async ({ app }) => {
  await openWithMistake(app);
  await app.open('Soát lại');
  const review = app.page.getByRole('main');
  const entry = review.getByRole('listitem').filter({ hasText: 'tuyên sinh' });
  await expect(entry).toBeVisible();
  const leave = entry.getByRole('button', { name: /^Bỏ qua…: / });
  await leave.click();
  await entry.getByRole('button', { name: 'Thôi' }).click();
  await expect(leave).toBeFocused();
  await leave.click();
  await expect(entry.getByLabel('Bỏ qua, vì')).toBeFocused();
  await app.page.keyboard.type('tên riêng');
  await app.page.keyboard.press('Enter');
  await expect(entry.filter({ visible: true })).toHaveCount(0);
  await app.saved();
  await app.page.reload();
  const left = review.locator('details').filter({ hasText: 'Đã bỏ qua' });
  await left.locator('summary').click();
  await expect(left).toContainText('Bỏ qua, vì: tên riêng');
  await left.getByRole('button', { name: /^Nhắc lại chỗ này/ }).click();
  await expect(entry.filter({ visible: true })).toHaveCount(1);
});

test('from the review one goes to the field, and before export it is said that something was found', async ({ app }) => {
  const field = await openWithMistake(app);
  await app.open('Xuất Word');
  await app.page.getByRole('link', { name: /lỗi|nhắc nhở/ }).filter({ visible: true }).last().click();
  const entry = app.page.getByRole('main').getByRole('listitem').filter({ hasText: 'tuyên sinh' });
  await entry.getByRole('link', { name: /^Đến chỗ đó/ }).click();
  await expect(field).toBeFocused();
});

for (const [what, Worker] of [
  ['there is none', () => { window.Worker = class { constructor() { throw new Error('none'); } }; }],
  // A script that is none for such a thread ends at once.
  ['it breaks', () => { window.Worker = class extends window.Worker { constructor() { super('sw.js'); } }; }],
]) {
  test(`without the second thread everything else works, and it is said (${what})`, async ({ app }) => {
    await app.page.addInitScript(Worker);
    const field = await openWithMistake(app);
    await field.fill('Vẫn soạn được.');
    await app.saved();
    await app.open('Soát lại');
    await expect(app.page.getByText('Chưa soát được lúc này.')).toBeVisible();
    await app.goHome();
    await app.openFile('nam-truoc.doc', PAGE);
    await expect(app.alert).toContainText('chưa đọc được tệp này');
  });
}
