// LibreOffice as a reader of the Word files.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';

const run = promisify(execFile);

/** What LibreOffice says about its own installation, whatever the file. */
const NOISE = [/javaldx/i, /^Warning: failed to read path from javaldx/, /dconf/i, /^\s*$/];

/** Converts a Word file to PDF, fails on any complaint, and tells the number of pages. */
export async function pagesInLibreOffice(path) {
  const folder = await mkdtemp(join(tmpdir(), 'cai-tien-'));
  try {
    await copyFile(path, join(folder, 'plan.docx'));
    const { stderr } = await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'plan.docx'),
      ],
      { timeout: 120_000 },
    );
    const complaints = stderr.split('\n').filter((line) => !NOISE.some((noise) => noise.test(line)));
    expect(complaints, 'complaints of LibreOffice').toEqual([]);
    const { stdout } = await run('pdfinfo', [join(folder, 'plan.pdf')]);
    return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1] ?? 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
