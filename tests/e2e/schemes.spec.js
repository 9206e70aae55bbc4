// What people set in their system: dark, colours of their own, nothing that moves.
import { expect, test } from './support/app.js';
import { draftOf, wholePlan } from './support/drafts.js';
import { Stage } from './support/stage.js';

const open = async (page) => new Stage(page).opens(draftOf(await wholePlan('bieu-2')), 'van-de');
const look = (locator, property) => locator.evaluate((element, name) => getComputedStyle(element)[name], property);

test('in the dark the screen is dark and the paper stays white with black words', async ({ app }) => {
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await open(app.page);
  const body = app.page.locator('body');
  const [red, green, blue] = (await look(body, 'backgroundColor')).match(/\d+/g).map(Number);
  expect(red + green + blue).toBeLessThan(150);
  const heading = app.paper.getByRole('heading', { name: 'I. THÔNG TIN CHUNG' });
  expect(await look(heading, 'color')).toBe('rgb(0, 0, 0)');
  expect(await look(heading.locator('xpath=..'), 'backgroundColor')).toBe('rgb(255, 255, 255)');
});

test('with colours of one’s own, where one is and what is idle is told by shape', async ({ app }) => {
  await app.page.emulateMedia({ forcedColors: 'active' });
  await open(app.page);
  const current = app.screens.getByRole('link', { name: /^Vấn đề trọng tâm/ });
  const other = app.screens.getByRole('link', { name: /^Việc cải tiến/ });
  expect(await look(current, 'borderTopWidth')).not.toBe(await look(other, 'borderTopWidth'));
  const idle = app.button('Lên: Vấn đề 1');
  await expect(idle).toHaveAttribute('aria-disabled', 'true');
  expect(await look(idle, 'color')).not.toBe(await look(app.button('Xuống: Vấn đề 1'), 'color'));
});

test('where nothing should move, nothing does', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await open(app.page);
  const moving = await app.page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
      })
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
});
