// axe, with all its rules, finds nothing on any screen in any state, light and dark, wide and narrow; and no two controls that
// do different things have the same name.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { SCREENS } from './support/screens.js';
import { Stage } from './support/stage.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 390, height: 844 };
/** Structure is the same in the dark; what else light can change is looked at in both. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const LOOKS = [
  { name: 'wide, light', size: WIDE, colorScheme: 'light' },
  { name: 'wide, dark', size: WIDE, colorScheme: 'dark', only: COLOURS },
  { name: 'narrow, light', size: NARROW, colorScheme: 'light' },
  { name: 'narrow, dark', size: NARROW, colorScheme: 'dark', only: COLOURS },
];

/** What axe finds, in words: rule, where, why. */
async function findings(page, only) {
  return page.evaluate(async (rules) => {
    window.scrollTo(0, 0); // where the bar covers nothing
    // Cards away from the window are laid out only when they come near; axe looks at all of them at once.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
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

// The native command that makes the plans is built where it is not there yet.
test.describe.configure({ mode: 'parallel', timeout: 120_000 });

for (const screen of SCREENS) {
  test(`axe finds nothing, and every control has a name of its own: ${screen.name}`, async ({ page }) => {
    if (screen.narrow) await page.setViewportSize(NARROW);
    await screen.open(new Stage(page));
    const found = [];
    await page.evaluate(AXE);
    expect.soft(await shared(page), 'controls with the same name').toEqual([]);
    for (const { name, size, colorScheme, only } of LOOKS) {
      if (screen.narrow && size !== NARROW) continue;
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      found.push(...(await findings(page, only)).map((finding) => `${name}: ${finding}`));
    }
    expect(found).toEqual([]);
  });
}
