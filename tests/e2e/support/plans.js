// Whole plans to type: real ones where ../shared is there, and the program's own sample.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './command.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const seeds = join(root, '..', 'shared', 'seeds');

/** A real plan as a neutral structure; none where the folder of real plans is absent. */
export async function seed(number) {
  const file = join(seeds, `${number}.expected.json`);
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : null;
}

/** Why a test without its real plan is skipped; said aloud, as reporters keep it to themselves. */
export function absent(number) {
  const reason = `../shared/seeds/${number}.expected.json is not here`;
  console.log(`  skipped: ${reason}`);
  return reason;
}

/** The sample plan of the native command, in the form proposed for the year or another one. */
export async function samplePlan(school, year, form) {
  const folder = await mkdtemp(join(tmpdir(), 'cai-tien-'));
  try {
    const file = join(folder, 'plan.caitien');
    const order = ['new', '--school', school, '--year', String(year), ...(form ? ['--form', form] : []), '--sample', '-o', file];
    await command(...order);
    return JSON.parse(await readFile(file, 'utf8')).plan;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
