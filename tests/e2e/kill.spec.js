// The whole browser is killed while someone types, again and again, on one profile: what was typed is there, but for a moment.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, expect, test } from './support/app.js';
import { launch } from './support/browser.js';
import { tell } from './support/figures.js';

const KILLS = Number(process.env.KILLS ?? 50);
/** Promised in the program's own words. */
const MOST_LOST = 1000;
const FIELD = 'Điểm hạn chế';

/** The same moments in every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test(`${KILLS} times killed while typing: no draft damaged, at most ${MOST_LOST} ms of typing missing`, async ({ baseURL }) => {
  test.setTimeout(30_000 + KILLS * 15_000);
  const profile = await mkdtemp(join(tmpdir(), 'cai-tien-profile-'));
  const next = random(20261123);
  const lost = [];
  let address = '';
  // Every key with the time it was pressed, in milliseconds.
  let keys = [];
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const { page, kill } = await launch(profile);
      const app = new App(page);
      if (round === 0) {
        await app.goHome(baseURL);
        await app.newPlan({ school: { 'Tên trường': 'Trường THCS Mất Điện' } });
        await app.open('Vấn đề trọng tâm');
        await app.addProblem();
        await app.saved();
        address = page.url();
      } else {
        await page.goto(address);
        await app.shows('Vấn đề trọng tâm');
      }
      const field = app.card('Vấn đề 1').field(FIELD);
      const there = await field.inputValue();
      const typed = keys.map(({ key }) => key).join('');
      expect(typed.startsWith(there), `round ${round}: “${there.slice(-40)}” is the beginning of what was typed`).toBe(true);
      if (round > 0) {
        const missing = keys[there.length];
        lost.push(missing ? keys.killed - missing.at : 0);
        expect(lost.at(-1), `round ${round}: milliseconds of typing missing`).toBeLessThanOrEqual(MOST_LOST);
      }
      if (round === KILLS) {
        await kill();
        break;
      }
      keys = keys.slice(0, there.length);
      await field.focus();
      await field.press('Control+End');
      const until = Date.now() + 300 + next() * 2200;
      let killed;
      while (Date.now() < until) {
        const key = ' aăâbcdđeê1234'[Math.floor(next() * 14)];
        const at = Date.now();
        await page.keyboard.insertText(key);
        keys.push({ key, at });
        // The rhythm of a person, not a wait for something.
        await new Promise((resolve) => setTimeout(resolve, 20 + next() * 60));
      }
      killed = Date.now();
      await kill();
      keys.killed = killed;
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const sorted = [...lost].sort((one, other) => one - other);
  await tell(
    `kills survived: ${lost.length}; typing missing: median ${sorted[Math.floor(sorted.length / 2)]} ms, most ${sorted.at(-1)} ms`,
  );
});
