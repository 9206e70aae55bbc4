// Ten times the rows, in the core as it runs natively: time and memory of each job, told by tests/bench/growth.rs.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { draft } from './support/largest.js';
import { figure } from './support/record.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TENTH = { problems: 3, letters: 34_000 };
const WHOLE = { problems: 30, letters: 340_000 };

test('growth', async () => {
  test.setTimeout(400_000);
  const folder = await mkdtemp(join(tmpdir(), 'cai-tien-'));
  try {
    const paths = [];
    for (const [name, size] of Object.entries({ tenth: TENTH, whole: WHOLE })) {
      const path = join(folder, `${name}.caitien`);
      await writeFile(path, JSON.stringify(await draft(size)));
      paths.push(path);
    }
    // The profile of the tests: what is asked is how costs grow, and everything is built already.
    const order = ['bench', '--quiet', '--locked', '--profile', 'dev', '--bench', 'growth', '--', ...paths];
    const { stdout } = await run('cargo', order, { cwd: ROOT, maxBuffer: 1e7 });
    const jobs = stdout.trim().split('\n').map((line) => JSON.parse(line));
    for (const { job, seconds, bytes } of jobs) {
      const [few, many] = seconds;
      await figure(`grow.${job}.time`, many / few, `${(few * 1000).toFixed(1)} → ${(many * 1000).toFixed(0)} ms of work, 24 → 240 actions, native, unoptimised`);
      await figure(`grow.${job}.memory`, bytes[1] / bytes[0], `most at once: ${(bytes[0] / 1e6).toFixed(2)} → ${(bytes[1] / 1e6).toFixed(2)} MB`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
