// The first visit over a slow link, and the visits after it without any.
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { load, serve } from './support/server.js';
import { figure, median } from './support/record.js';
import { equip, slowDown } from './support/page.js';

const RUNS = 5;
const SLOW = 4;
const LINK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

let files;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  files = await load(DIST, { compressed: true });
});

/** A page that goes from the first screen to a new plan as fast as it is let, types one key, and notes when. */
async function hurrying(context) {
  const page = await context.newPage();
  await equip(page);
  await page.addInitScript(hurry);
  return page;
}

function hurry() {
  const times = {};
  window.times = times;
  const { framed } = window.bench;
  const find = (selector, words) => [...document.querySelectorAll(selector)].find((element) => element.textContent.trim() === words);
  /** Each step in turn, until it tells that it is done. */
  const steps = [
    () => find('main a', 'Lập kế hoạch mới') && Object.assign(times, { screen: performance.now() }),
    () => find('main a', 'Lập kế hoạch mới').click() ?? true,
    () => find('main button', 'Bắt đầu soạn')?.click() ?? location.hash.includes('ke-hoach'),
    () => {
      const field = document.querySelector('main .field textarea, main .field input[type="text"]');
      field?.focus();
      return field && document.execCommand('insertText', false, 'ư') && field.value.endsWith('ư');
    },
  ];
  const look = () => {
    if (steps[0]()) steps.shift();
    framed(steps.length ? look : (now) => Object.assign(times, { typed: now }));
  };
  addEventListener('DOMContentLoaded', () => framed(look));
}

async function visit(page, address) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.times?.typed, null, { timeout: 60_000 });
  return page.evaluate(() => window.times);
}

/** Waits until the worker has all its files, which it fetches after the page has started: it is ready then and no sooner. */
function kept(page) {
  return page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

test('first visit', async ({ browser }) => {
  const typed = [];
  const screen = [];
  let sent;
  for (let run = 0; run < RUNS; run += 1) {
    const server = await serve(files);
    const context = await browser.newContext();
    const page = await hurrying(context);
    const session = await slowDown(page, SLOW);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINK);
    const times = await visit(page, server.address);
    screen.push(times.screen / 1000);
    typed.push(times.typed / 1000);
    const program = sum(server.sent);
    if (run === 0) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await kept(page);
      sent = { program, all: sum(server.sent), files: server.sent.size };
    }
    await context.close();
    await server.close();
  }
  await figure('first.bytes', sent.all / 1000, `${sent.files} files, bodies only`);
  await figure('first.program', sent.program / 1000);
  await figure('first.screen', median(screen), `median of ${RUNS}`);
  await figure('first.typed', median(typed), `median of ${RUNS}, clicking without a pause`);
});

test('repeat visit', async ({ browser }) => {
  const server = await serve(files);
  const context = await browser.newContext();
  const first = await hurrying(context);
  await visit(first, server.address);
  await kept(first);
  await first.close();
  await server.close();
  const note = `median of ${RUNS}, server gone`;
  const times = { 1: [], [SLOW]: [] };
  for (const rate of [1, SLOW]) {
    for (let run = 0; run < RUNS; run += 1) {
      const page = await hurrying(context);
      await slowDown(page, rate);
      times[rate].push(await visit(page, server.address));
      await page.close();
    }
  }
  await figure('repeat.screen', median(times[1].map(({ screen }) => screen)) / 1000, note);
  await figure('repeat.typed', median(times[1].map(({ typed }) => typed)) / 1000, note);
  await figure('repeat.slow', median(times[SLOW].map(({ screen }) => screen)) / 1000, note);
  await context.close();
});

const sum = (sent) => [...sent.values()].reduce((all, bytes) => all + bytes, 0);
