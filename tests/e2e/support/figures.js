// Figures that `make test` reports at its end.
import { appendFile } from 'node:fs/promises';

/** Says a line, and adds it to the report where one is being written. */
export async function tell(line) {
  console.log(`  ${line}`);
  if (process.env.CAI_TIEN_FIGURES) await appendFile(process.env.CAI_TIEN_FIGURES, `${line}\n`);
}
