// Every screen fits: a phone's fingers, the narrowest window, a page at 400 %, spaced letters.
import { expect, test } from '@playwright/test';
import { cut, sideways, small, smallLetters, SPACED, stuck } from './support/looks.js';
import { SCREENS } from './support/screens.js';
import { Stage } from './support/stage.js';

const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };
/** 1366×768 at 400 %. */
const ZOOMED = { width: 341, height: 192 };

test.use({ viewport: PHONE, hasTouch: true });

// The native command that makes the plans is built where it is not there yet.
test.describe.configure({ mode: 'parallel', timeout: 120_000 });

for (const screen of SCREENS) {
  test(`fits a phone, the narrowest window and 400 %: ${screen.name}`, async ({ page }) => {
    await screen.open(new Stage(page));
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), 'a finger points').toBe(true);
    expect.soft(await small(page, 44), 'controls smaller than a fingertip').toEqual([]);
    expect.soft(await smallLetters(page), 'fields a phone zooms into').toEqual([]);
    expect.soft(await sideways(page), 'reaches beyond a phone').toEqual([]);
    await page.setViewportSize(NARROWEST);
    expect.soft(await sideways(page), 'reaches beyond 320 px').toEqual([]);
    await page.setViewportSize(ZOOMED);
    expect.soft(await sideways(page), 'reaches beyond the window at 400 %').toEqual([]);
    expect.soft(await stuck(page), 'share of the window at 400 % that does not scroll').toBeLessThan(0.5);
    await page.setViewportSize(PHONE);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, SPACED);
    expect.soft(await sideways(page), 'spaced letters reach beyond a phone').toEqual([]);
    expect.soft(await cut(page), 'cuts spaced letters').toEqual([]);
  });
}
