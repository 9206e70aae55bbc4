// What the benchmarks put into the page: how long it takes from an event to the frame that shows what came of it.
import { expect } from '@playwright/test';
import { App } from '../../e2e/support/app.js';

/** Helpers of the page, under `window.bench`. */
function helpers() {
  const bench = { keys: [], tasks: [] };
  /** Calls back when the next frame is drawn. */
  bench.framed = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  /** Milliseconds from doing something until a frame shows what was waited for. */
  bench.until = (act, there) =>
    new Promise((resolve) => {
      const began = performance.now();
      const look = (now) => (there() ? resolve(now - began) : bench.framed(look));
      act();
      bench.framed(look);
    });
  window.bench = bench;
  addEventListener('keydown', (event) => bench.framed((now) => bench.keys.push(now - event.timeStamp)), true);
  new PerformanceObserver((list) => bench.tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: 'longtask' });
}

/** Puts the helpers into every document of a page. */
export async function equip(page) {
  await page.addInitScript(helpers);
}

/** Waits until the page has done what it put off until it would be idle, and what it put off then. */
export async function quiet(page) {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => requestIdleCallback(done));
  });
}

/** Slows the page's processor down; 1 is its own speed. */
export async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** The program with a draft taken in and open. */
export async function openDraft(page, address, draft) {
  const app = new App(page);
  await app.goHome(address);
  await app.takeFile('lon-nhat.caitien', JSON.stringify(draft));
  await expect(app.locator.getByRole('heading', { level: 1 })).toBeVisible();
  return app;
}
