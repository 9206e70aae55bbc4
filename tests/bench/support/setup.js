// Before the benchmarks: an empty record of figures.
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RECORD } from './record.js';

export default async function setup() {
  await mkdir(dirname(RECORD), { recursive: true });
  await rm(RECORD, { force: true });
}
