// The largest plan under the hands: opening, typing through the moments of saving, undoing.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { draft } from './support/largest.js';
import { equip, openDraft, quiet, slowDown } from './support/page.js';
import { figure, median, quantile } from './support/record.js';
import { load, serve } from './support/server.js';

const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const OPENED = 5;
const UNDONE = 6;
/** A quick typist: keys so far apart, in milliseconds. */
const APART = 60;
const SENTENCE = 'giáo viên cùng trao đổi sau mỗi tiết dạy, ';

let server;
test.beforeAll(async () => {
  server = await serve(await load(DIST));
});
test.afterAll(async () => server.close());

test.beforeEach(async ({ page }) => {
  await equip(page);
});

/** Types sentences with a pause after each, until all that waits for one is done; tells how long each key took to show. */
async function typeThrough(app, sentences) {
  const { page } = app;
  await page.evaluate(() => {
    window.bench.keys = [];
    window.bench.tasks = [];
  });
  const keyboard = await page.context().newCDPSession(page);
  for (let n = 0; n < sentences; n += 1) {
    let next = Date.now();
    for (const key of SENTENCE) {
      next += APART;
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      // The rhythm of a person, not a wait for something.
      await new Promise((resolve) => setTimeout(resolve, next - Date.now()));
    }
    await pause(app);
  }
  return page.evaluate(() => ({ keys: window.bench.keys, longest: Math.max(0, ...window.bench.tasks) }));
}

/** A pause as long as saving and drawing take. */
async function pause(app) {
  await app.saved();
  await expect(app.paper).toHaveAttribute('aria-busy', 'false');
  await quiet(app.page);
}

/** The activities of an action in the middle of the plan. */
async function middleField(app) {
  await app.open('Việc cải tiến');
  const card = app.card('Vấn đề 14').card('Việc 4');
  await card.unfold();
  const field = card.field('Hoạt động, giải pháp');
  await field.focus();
  await field.press('Control+End');
  return field;
}

test('opening the largest plan', async ({ page }) => {
  const app = await openDraft(page, server.address, await draft());
  const opening = async () => {
    const times = [];
    for (let run = 0; run < OPENED; run += 1) {
      await app.goHome(`${server.address}#/`);
      await expect(app.locator.getByRole('article')).toHaveCount(1);
      await quiet(page); // whatever followed the way home is over
      times.push(
        await page.evaluate(() =>
          window.bench.until(
            () => document.querySelector('article h3 a').click(),
            () => document.querySelector('main:not([hidden]) h1')?.textContent.includes('Việc cải tiến'),
          ),
        ),
      );
    }
    return median(times);
  };
  await figure('open.largest', await opening(), `median of ${OPENED}, on its section with all actions`);
  await slowDown(page, 4);
  await figure('open.slow', await opening(), `median of ${OPENED}`);
});

test('typing in the largest plan', async ({ page }) => {
  const app = await openDraft(page, server.address, await draft());
  const field = await middleField(app);
  const before = await field.inputValue();
  for (const [rate, name, sentences] of [[1, 'type', 6], [4, 'type.slow', 4]]) {
    await slowDown(page, rate);
    const { keys, longest } = await typeThrough(app, sentences);
    const note = `${keys.length} keys, ${APART} ms apart, with pauses`;
    await figure(`${name}.p95`, quantile(keys, 0.95), note);
    await figure(`${name}.median`, median(keys));
    await figure(`${name}.worst`, Math.max(...keys));
    await figure(`${name}.task`, longest);
  }
  expect(await field.inputValue(), 'everything typed stands there').toBe(before + SENTENCE.repeat(10));
});

test('undoing in the largest plan', async ({ page }) => {
  const app = await openDraft(page, server.address, await draft());
  const field = await middleField(app);
  const typing = [];
  for (let run = 0; run < UNDONE; run += 1) {
    const before = await field.inputValue();
    await field.pressSequentially('thêm mấy chữ');
    await pause(app);
    typing.push(await undo(page));
    await expect(field).toHaveValue(before);
  }
  const row = [];
  const cards = app.card('Vấn đề 14').cards('Việc');
  for (let run = 0; run < UNDONE; run += 1) {
    await app.card('Vấn đề 14').button('Xóa: Vấn đề 14, Việc 6').click();
    await expect(cards).toHaveCount(7);
    await pause(app);
    row.push(await undo(page));
    await expect(cards).toHaveCount(8);
  }
  await figure('undo.typing', median(typing), `median of ${UNDONE}`);
  await figure('undo.row', median(row), `median of ${UNDONE}`);
});

async function undo(page) {
  await page.evaluate(() => {
    window.bench.keys = [];
  });
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => window.bench.keys.length > 1);
  // Both keys of the combination were timed; the second one undid.
  return page.evaluate(() => window.bench.keys[1]);
}
