// The native command, which makes plans for the tests: built once before all of them, so that none of them waits for it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = ['--quiet', '--locked', '--bin', 'cai-tien'];

export default async function build() {
  await run('cargo', ['build', ...COMMAND], { cwd: root });
}

/** Runs the command; built anew only where its sources changed. */
export async function command(...order) {
  await run('cargo', ['run', ...COMMAND, '--', ...order], { cwd: root });
}
