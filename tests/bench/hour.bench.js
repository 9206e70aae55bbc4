// An hour at the largest plan, in the time of a page whose clock is wound: memory must not grow with the work done.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { draft } from './support/largest.js';
import { openDraft } from './support/page.js';
import { figure } from './support/record.js';
import { load, serve } from './support/server.js';

const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const MINUTES = 60;
/**
 * From here on memory is to stay as it is. WebAssembly's never gets smaller: it grows until everything that is in memory for a
 * moment – a draft as text, a version, a paper being drawn – has once met everything else.
 */
const WARM = 30;
const SCREENS = ['Vấn đề trọng tâm', 'Việc cải tiến', 'Soát lại'];

let server;
test.beforeAll(async () => {
  server = await serve(await load(DIST));
});
test.afterAll(async () => server.close());

/** Bytes that cannot be collected: of the JS heap, and of all WebAssembly memories. */
async function memory(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const prototype = await session.send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.reduce((all, memory) => all + memory.buffer.byteLength, 0); }',
    returnByValue: true,
  });
  for (const { objectId } of [prototype.result, objects]) await session.send('Runtime.releaseObject', { objectId });
  return { heap: usedSize, wasm: result.value };
}

/** One minute of work: texts typed in several fields, a row added and taken back, undo and redo, another screen. */
async function minute(app, number) {
  const { page } = app;
  const problem = app.card(`Vấn đề ${(number % 28) + 1}`);
  await app.open('Vấn đề trọng tâm');
  for (const label of ['Đánh giá hiện trạng', 'Điểm hạn chế']) {
    const field = problem.field(label);
    await field.focus();
    for (let n = 0; n < 6; n += 1) {
      await page.keyboard.insertText(`${number} lần ${n}, thêm mấy chữ; `);
      await page.clock.runFor(500);
    }
    await page.clock.runFor(2500);
  }
  for (const key of ['z', 'z', 'y', 'z']) await page.keyboard.press(`Control+${key}`);
  await page.clock.runFor(2500);
  await app.button(`Nhân bản: Vấn đề ${(number % 28) + 1}`).click();
  await page.clock.runFor(2500);
  await page.keyboard.press('Control+z');
  await page.clock.runFor(2500);
  await app.open(SCREENS[number % SCREENS.length]);
  await page.clock.runFor(40_000);
}

test('an hour of editing', async ({ page }) => {
  test.setTimeout(900_000);
  await page.clock.install();
  const app = await openDraft(page, server.address, await draft());
  const session = await page.context().newCDPSession(page);
  const course = [];
  for (let number = 0; number < MINUTES; number += 1) {
    await minute(app, number);
    if (number % 10 === 9) course.push(await memory(session));
  }
  await page.clock.resume();
  await app.saved();
  const [warm, last] = [course[WARM / 10 - 1], course.at(-1)];
  const grown = (kind) => ((last[kind] - warm[kind]) / warm[kind]) * 100;
  const note = (kind) => `after each ten minutes: ${course.map((at) => (at[kind] / 1e6).toFixed(0)).join(', ')} MB`;
  await figure('hour.heap', grown('heap'), note('heap'));
  await figure('hour.wasm', grown('wasm'), note('wasm'));
  await figure('hour.heap-end', last.heap / 1e6);
  await figure('hour.wasm-end', last.wasm / 1e6);
  expect(course).toHaveLength(MINUTES / 10);
});
