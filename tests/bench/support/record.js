// Figures as they are measured, one a line, until the reporter makes the table.
import { appendFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { FIGURES, isGross } from '../targets.js';

export const RECORD = fileURLToPath(new URL('../../../target/bench/figures.jsonl', import.meta.url));

/** The median of some values. */
export const median = (values) => quantile(values, 0.5);

/** The value below which a share of all lie. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))];
}

/** Records a figure; `note` says in how many runs and how. A gross regression fails the benchmark. */
export async function figure(id, value, note = '') {
  await appendFile(RECORD, `${JSON.stringify({ id, value, note })}\n`);
  expect.soft(isGross(FIGURES[id], value), `${FIGURES[id].words}: ${value} ${FIGURES[id].unit} is a gross regression`).toBe(false);
}
