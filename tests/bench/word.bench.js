// The Word file of the largest plan against npm docx, against packing alone, and read back against npm mammoth.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { draft } from './support/largest.js';
import { equip, openDraft } from './support/page.js';
import { figure, median } from './support/record.js';
import { rivals } from './support/rivals.js';
import { load, serve } from './support/server.js';

const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const RUNS = 7;

let server;
test.beforeAll(async () => {
  server = await serve(await load(DIST));
});
test.afterAll(async () => server.close());

/** The thread beside the page, which makes Word files and keeps how long the steps took. */
const thread = (page) => page.workers().find((worker) => worker.url().includes('cai-tien-background'));

/** Clicks the button some times; for each step of making a file the median of its times, and one file. */
async function exported(app) {
  const runs = [];
  let file;
  for (let run = 0; run < RUNS; run += 1) {
    file = await app.exportWord();
    runs.push(await thread(app.page).evaluate(() => Object.fromEntries(performance.getEntriesByType('measure').map((entry) => [entry.name, entry.duration]))));
  }
  const step = (name) => median(runs.map((run) => run[`word: ${name}`]));
  return { file, step, runs };
}

test('Word file of the largest plan', async ({ page, browser }) => {
  await equip(page);
  const app = await openDraft(page, server.address, await draft());
  await app.open('Xuất Word');
  const whole = await exported(app);
  const click = median(whole.runs.map((run) => Object.entries(run).reduce((all, [name, time]) => all + (name.startsWith('word: ') ? time : 0), 0)));
  await app.locator.getByRole('checkbox').uncheck();
  const { file, step } = await exported(app);
  const write = step('document') + step('parts') + step('packed');
  await page.close();

  const rival = await rivals(browser, file.bytes);
  const docx = median(await times(() => rival.docx()));
  const mammoth = median(await times(() => rival.mammoth(file.bytes)));
  const fflate = median(await times(() => rival.fflate()));
  expect(await rival.sameText(), 'npm docx wrote the same paragraphs').toBe(true);
  await rival.close();

  const parts = unzipSync(file.bytes);
  const xml = Object.values(parts).reduce((all, part) => all + part.length, 0);
  await figure('word.write', write, `median of ${RUNS}; document ${step('document').toFixed(0)}, parts ${step('parts').toFixed(0)}, packing ${step('packed').toFixed(0)} ms; ${(xml / 1e6).toFixed(1)} MB of XML`);
  await figure('word.click', click, `median of ${RUNS}`);
  await figure('word.docx', docx, `median of ${RUNS}, its minified browser build`);
  await figure('word.faster', docx / write);
  await figure('word.zip', step('packed'), "the program's own, timed within its thread");
  await figure('word.fflate', fflate, `median of ${RUNS}, level 6`);
  await figure('word.over-zip', write / step('packed'));
  await figure('word.read', step('read'), `median of ${RUNS}`);
  await figure('word.mammoth', mammoth, `median of ${RUNS}, extractRawText`);
  await figure('word.read-faster', mammoth / step('read'));
});

async function times(run) {
  const all = [];
  for (let n = 0; n < RUNS; n += 1) all.push(await run());
  return all;
}
