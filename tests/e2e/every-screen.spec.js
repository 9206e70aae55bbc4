// Every screen in every state: axe, with all its rules, finds nothing, light and dark, wide and narrow; no two controls that do
// different things have the same name; and all of it fits a phone's fingers, the narrowest window, a page at 400 %, spaced
// letters.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { cut, sideways, small, smallLetters, SPACED, stuck } from './support/looks.js';
import { SCREENS } from './support/screens.js';
import { Stage } from './support/stage.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };
/** 1366×768 at 400 %. */
const ZOOMED = { width: 341, height: 192 };
/** Structure is the same in the dark; what else light can change is looked at in both. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const LOOKS = [
  { name: 'wide, light', size: WIDE, colorScheme: 'light' },
  { name: 'wide, dark', size: WIDE, colorScheme: 'dark', only: COLOURS },
  { name: 'phone, light', size: PHONE, colorScheme: 'light' },
  { name: 'phone, dark', size: PHONE, colorScheme: 'dark', only: COLOURS },
];

/** What axe finds, in words: rule, where, why. */
async function findings(page, only) {
  return page.evaluate(async (rules) => {
    window.scrollTo(0, 0); // where the bar covers nothing
    const every = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const { violations } = await window.axe.run(document, {
      runOnly: rules ? { type: 'rule', values: rules } : every,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ').slice(0, 220)}`),
    );
  }, only);
}

/** What stands twice on purpose and does the same: in the bar, and in the sentence that says it is time for it. */
const TWICE = ['Tải bản nháp', 'Hoàn tác'];

/** Names that several controls share although they do different things; ready answers are told apart by their group. */
const shared = (page) =>
  page.evaluate((twice) => {
    window.axe.setup(document);
    const nameOf = (element) => window.axe.commons.text.accessibleText(element);
    const seen = new Map();
    for (const element of document.querySelectorAll('button, a[href], summary')) {
      const behind = document.querySelector('dialog[open]:modal') && !element.closest('dialog');
      if (behind || !element.checkVisibility({ visibilityProperty: true }) || twice.includes(nameOf(element))) continue;
      const group = element.closest('.chips')?.ariaLabel ?? '';
      const name = [element.tagName === 'A' ? 'link' : 'button', group, nameOf(element)].join(' ');
      seen.set(name, [...(seen.get(name) ?? []), element.href ?? element]);
    }
    window.axe.teardown();
    return [...seen].filter(([, does]) => new Set(does).size > 1).map(([name, does]) => `${does.length} × ${name}`);
  }, TWICE);

/** Puts a rule into the page, over all others. */
const restyle = (page, rules) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

// Axe looks at a long screen for seconds.
test.describe.configure({ mode: 'parallel' });

for (const screen of SCREENS) {
  test(`is accessible and fits: ${screen.name}`, async ({ page }) => {
    if (screen.narrow) await page.setViewportSize(PHONE);
    await screen.open(new Stage(page));
    await test.step('axe', async () => {
      const found = [];
      await page.evaluate(AXE);
      // Cards away from the window are laid out only when they come near; axe looks at all of them at once.
      await restyle(page, '* { content-visibility: visible !important }');
      expect.soft(await shared(page), 'controls with the same name').toEqual([]);
      for (const { name, size, colorScheme, only } of LOOKS) {
        if (screen.narrow && size !== PHONE) continue;
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        found.push(...(await findings(page, only)).map((finding) => `${name}: ${finding}`));
      }
      expect.soft(found).toEqual([]);
    });
    await test.step('fits', async () => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), 'a finger points').toBe(true);
      await page.setViewportSize(PHONE);
      expect.soft(await small(page, 44), 'controls smaller than a fingertip').toEqual([]);
      expect.soft(await smallLetters(page), 'fields a phone zooms into').toEqual([]);
      expect.soft(await sideways(page), 'reaches beyond a phone').toEqual([]);
      await page.setViewportSize(NARROWEST);
      expect.soft(await sideways(page), 'reaches beyond 320 px').toEqual([]);
      await page.setViewportSize(ZOOMED);
      expect.soft(await sideways(page), 'reaches beyond the window at 400 %').toEqual([]);
      expect.soft(await stuck(page), 'share of the window at 400 % that does not scroll').toBeLessThan(0.5);
      await page.setViewportSize(PHONE);
      await restyle(page, SPACED);
      expect.soft(await sideways(page), 'spaced letters reach beyond a phone').toEqual([]);
      expect.soft(await cut(page), 'cuts spaced letters').toEqual([]);
    });
  });
}
