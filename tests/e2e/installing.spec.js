// The program among those of the machine: offered where the browser can, never pressed upon anyone.
import { expect, test } from './support/app.js';

const INSTALL = 'Cài vào máy';

/** The browser makes its offer, as it does some time after the page was opened. */
const offer = (page) =>
  page.evaluate(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    event.prompt = async () => { window.prompted = (window.prompted || 0) + 1; };
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });

test('the offer is a quiet button with its reason, taken by one click', async ({ app }) => {
  await app.goHome();
  await expect(app.button(INSTALL)).toHaveCount(0);
  expect(await offer(app.page), 'the browser\'s own bar stays away').toBe(true);
  await expect(app.locator).toContainText('trình duyệt giữ dữ liệu lâu hơn');
  await app.button(INSTALL).click();
  expect(await app.page.evaluate(() => window.prompted)).toBe(1);
  await expect(app.button(INSTALL)).toHaveCount(0);
});

test('put off it stays away from the first screen, and can still be had on the page of data', async ({ app }) => {
  await app.goHome();
  await offer(app.page);
  await app.button('Để sau').click();
  await expect(app.button(INSTALL)).toHaveCount(0);
  await app.page.reload();
  await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).waitFor();
  await offer(app.page);
  await expect(app.button(INSTALL)).toHaveCount(0);
  await app.locator.getByRole('link', { name: 'Dữ liệu của bạn' }).click();
  await app.button(INSTALL).click();
  expect(await app.page.evaluate(() => window.prompted)).toBe(1);
});

test('the browser finds nothing that keeps the program from being installed', async ({ app, context }) => {
  await app.goHome();
  const session = await context.newCDPSession(app.page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Tests run in windows that keep nothing, where no program can be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('once installed nothing is offered', async ({ app }) => {
  await app.goHome();
  await offer(app.page);
  await app.button(INSTALL).waitFor();
  await app.page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
  await expect(app.button(INSTALL)).toHaveCount(0);
});

test('on an iPhone it is told which menu does it', async ({ app }) => {
  await app.page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'standalone', { get: () => false, configurable: true });
    Object.defineProperty(Navigator.prototype, 'maxTouchPoints', { get: () => 5, configurable: true });
  });
  await app.goHome();
  await expect(app.locator).toContainText('Trên iPhone, iPad: bấm nút Chia sẻ');
  await expect(app.button(INSTALL)).toHaveCount(0);
  // Opened from the home screen there is nothing left to do.
  await app.page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true, configurable: true });
  });
  await app.page.reload();
  await app.locator.getByRole('link', { name: 'Lập kế hoạch mới' }).waitFor();
  await expect(app.locator.getByText('Trên iPhone, iPad')).toHaveCount(0);
});
