// Nobody starts from nothing: last year's file comes in, is looked at line by line and becomes a plan.
import { expect, test } from './support/app.js';
import { PAGE } from './support/foreign.js';


test('a plan from elsewhere is shown line by line, and nothing is written before it is taken', async ({ app }) => {
  await app.goHome();
  await app.openFile('nam-truoc.doc', PAGE);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Nhập kế hoạch từ tệp “nam-truoc.doc”');
  const before = await app.stored();
  await expect(app.page.getByRole('status').first()).toContainText('13 chữ để riêng');
  await expect(app.page.getByText('Bổ sung một nhân viên thư viện.').first()).toBeVisible();
  await app.page.getByText('Mục đích, yêu cầu (3 dòng)').click();
  await app.page.getByRole('checkbox', { name: /Việc này không cần nữa/ }).uncheck();
  await expect(app.page.getByRole('status').first()).toContainText('19 chữ để riêng');
  expect(await app.stored()).toEqual(before);
  await app.page.getByRole('button', { name: 'Nhận thành kế hoạch mới' }).click();
  await expect(app.screens).toBeVisible();
  await app.open('Soát lại');
  await expect(app.page.getByText('Việc này không cần nữa.')).toBeVisible();
});

test('a file without a plan is told apart from one that cannot be read, and nothing changes', async ({ app }) => {
  await app.goHome();
  await app.openFile('lop.txt', 'Danh sách lớp 6A');
  await expect(app.alert).toContainText('không tìm thấy kế hoạch cải tiến chất lượng giáo dục');
  await app.openFile('cu.pdf', '%PDF-1.7');
  await expect(app.alert).toContainText('đây là tệp PDF');
});
