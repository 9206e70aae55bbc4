// How much the first visit fetches: the whole program, since the service worker keeps all of it for the days without a network.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { tell } from './support/figures.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** For hosts and whoever runs them; no visitor fetches these. */
const APART = ['_headers', 'sw-go-bo.js'];
/** What is aimed at, and where growth is called gross: a little above what was reached last. In kilobytes (1,000 bytes). */
const TARGET = 450;
/** What the page waits for, and all of it with the second thread, which is fetched when the page can be used. */
const LIMIT = { page: 750, all: 1470 };

/** A file as a host that compresses well sends it: pictures as they are. */
async function onTheWire(name) {
  const bytes = await readFile(join(dist, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { name, raw: bytes.length, sent: Math.min(bytes.length, brotliCompressSync(bytes, { params }).length) };
}

const kilobytes = (files, size) => Math.round(files.reduce((sum, file) => sum + file[size], 0) / 1000);

test('the first visit does not grow beyond what schools with slow links can bear', async () => {
  const names = (await readdir(dist)).filter((name) => !APART.includes(name));
  const files = await Promise.all(names.map(onTheWire));
  const program = files.filter((file) => file.name.endsWith('.wasm'));
  // The page's own and that of the second thread, which is fetched when the page is there.
  expect(program).toHaveLength(2);
  const total = kilobytes(files, 'sent');
  const [page, beside] = program.sort((a, b) => b.name.localeCompare(a.name));
  const share = `page ${kilobytes([page], 'sent')} KB, second thread ${kilobytes([beside], 'sent')} KB, unpacked ${kilobytes(program, 'raw')} KB`;
  await tell(`first visit, brotli: ${total} KB in ${files.length} files (${share}; target ${TARGET} KB)`);
  expect(total - kilobytes([beside], 'sent')).toBeLessThan(LIMIT.page);
  expect(total).toBeLessThan(LIMIT.all);
});
