// Next year's secretary: last year's plan is looked at, decided on and becomes the beginning of the next one.
import { expect, test } from './support/app.js';
import { KEY } from './support/copies.js';
import { draftOf } from './support/drafts.js';
import { samplePlan } from './support/plans.js';
import { Stage } from './support/stage.js';

/** A plan of the old regulation, its first action finished. */
async function oldPlan() {
  const plan = await samplePlan('thcs', 2025, 'bang-9-cot');
  plan.problems[0].actions[0].note = 'Đã hoàn thành';
  delete plan.sample;
  return plan;
}

test('the next year begins from the old plan, and nothing is written before the button is pressed', async ({ app }) => {
  const stage = new Stage(app.page);
  const old = await oldPlan();
  await stage.keep({ kehoach1: draftOf(old) });
  await stage.at('');
  const before = await app.stored();
  await app.locator.getByRole('link', { name: /^Lập kế hoạch năm sau: Năm học 2025-2026/ }).click();
  await expect(app.locator.getByRole('heading', { level: 1 })).toHaveText('Lập kế hoạch năm sau');
  await expect(app.locator).toContainText('từ kế hoạch năm học 2025-2026 sang kế hoạch năm học 2026-2027');

  // What the old plan says is proposed; the person decides on the last action.
  const actions = app.locator.getByRole('group').filter({ has: app.page.getByRole('radio') });
  await expect(actions.first().getByRole('radio', { name: 'Đã xong' })).toBeChecked();
  const last = actions.last();
  await expect(last.getByRole('radio', { name: 'Chưa xong' })).toBeChecked();
  await last.getByRole('radio', { name: 'Đã xong' }).check();
  await expect(app.locator).toContainText('Việc đã xong, ghi vào kết quả năm trước (2)');
  // The origin of a criterion and the one proposed stand together.
  await expect(app.locator).toContainText('Thông tư 18/2018/TT-BGDĐT');
  await app.locator.getByRole('combobox', { name: 'Tiêu chí trong kế hoạch mới' }).nth(1).selectOption('');
  await expect(app.locator).toContainText('Vấn đề chưa có tiêu chí, cần chọn (1)');
  expect(await app.stored()).toEqual(before);

  await app.button('Lập kế hoạch').click();
  await expect(app.screens).toBeVisible();
  const stored = await app.stored();
  expect(stored[`${KEY}kehoach1`]).toBe(before[`${KEY}kehoach1`]);
  const made = Object.keys(stored).filter((key) => key.startsWith(KEY) && key !== `${KEY}kehoach1`);
  expect(made).toHaveLength(1);
  const { plan, team } = JSON.parse(stored[made[0]]);
  expect([plan.year, plan.form]).toEqual([2026, 'bieu-2']);
  const count = (of) => of.problems.flatMap((problem) => problem.actions).length;
  expect(count(plan)).toBe(count(old) - 2);
  expect(team.remarks.every((remark) => remark.text.includes('18/2018/TT-BGDĐT'))).toBe(true);
});
