import { expect, test } from '@playwright/test';

test('the page opens and asks no other host for anything', async ({ page, baseURL }) => {
  const problems = [];
  const asked = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.context().on('request', (request) => asked.push(request.url()));

  await page.goto('');
  await expect(page).toHaveTitle('Cải Tiến');
  await expect(page.locator('#dang-tai')).toHaveCount(0);
  await page.waitForLoadState('networkidle');

  expect(problems).toEqual([]);
  expect(asked.some((url) => url.endsWith('.wasm'))).toBe(true);
  expect(asked.filter((url) => /^https?:/.test(url) && !url.startsWith(baseURL))).toEqual([]);
});

test('a program that cannot be loaded is announced, not waited for', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText('Chương trình không mở được');
});

test('a program file that is not there is announced too', async ({ page }) => {
  await page.route('**/cai-tien-page-*.js', (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText('Chương trình không mở được');
});
