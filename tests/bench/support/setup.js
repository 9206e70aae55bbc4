// Before the benchmarks: the command that makes the plans, an empty record of figures.
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import build from '../../e2e/support/command.js';
import { RECORD } from './record.js';

export default async function setup() {
  await build();
  await mkdir(dirname(RECORD), { recursive: true });
  await rm(RECORD, { force: true });
}
