// The table at the end: every figure with its target, and by how much and why one is missed. Also written to target/bench.md.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { tell } from '../../e2e/support/figures.js';
import { FIGURES, REASONS, meets, missedBy } from '../targets.js';
import { RECORD } from './record.js';

const REPORT = fileURLToPath(new URL('../../../target/bench.md', import.meta.url));

export default class Table {
  failures = [];

  printsToStdio() {
    return true;
  }

  onTestBegin(test) {
    console.log(`  ${test.title} …`);
  }

  onTestEnd(test, result) {
    const told = result.errors.map((error) => `  ${test.title}: ${error.message}`);
    for (const line of told) console.log(line);
    this.failures.push(...told);
  }

  onStdOut(chunk) {
    process.stdout.write(chunk);
  }

  onStdErr(chunk) {
    process.stderr.write(chunk);
  }

  async onEnd(result) {
    const measured = await read();
    const table = render(measured);
    await writeFile(REPORT, `${table}\n`);
    console.log(`\n${table}\n`);
    for (const [id, { value }] of measured) {
      if (FIGURES[id].kind) await tell(`bench: ${FIGURES[id].words}: ${shown(value, FIGURES[id].unit)}, ${verdict(id, value)}`);
    }
    console.log(`  written to target/bench.md; ${result.status}`);
    // Again, below the table: the last lines are what is read.
    for (const line of this.failures) console.log(line);
  }
}

async function read() {
  if (!existsSync(RECORD)) return new Map();
  const lines = (await readFile(RECORD, 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line)).map((entry) => [entry.id, entry]));
}

function render(measured) {
  const rows = Object.entries(FIGURES).map(([id, wanted]) => {
    const found = measured.get(id);
    const target = wanted.kind ? `${wanted.kind} ${shown(wanted.target, wanted.unit)}` : '';
    return [wanted.words, found ? shown(found.value, wanted.unit) : '–', target, found ? verdict(id, found.value) : 'not measured', found?.note ?? ''];
  });
  const head = ['figure', 'measured', 'target', 'result', 'how'];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...row[column]].length)));
  const line = (row) => `| ${row.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const machine = `Benchmarks, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${cpus().length} × ${cpus()[0].model.trim()}`;
  return [machine, '', line(head), rule, ...rows.map(line)].join('\n');
}

function verdict(id, value) {
  const wanted = FIGURES[id];
  if (!wanted.kind) return '';
  if (meets(wanted, value)) return 'met';
  const why = REASONS[id] ? `: ${REASONS[id]}` : '';
  return `missed by ${missedBy(wanted, value)} %${why}`;
}

function shown(value, unit) {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}
