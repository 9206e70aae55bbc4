// Serves a folder as a good static host does, compressed with brotli where that is asked for, and keeps count of what went over the wire.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** What compressing makes no smaller. */
const PACKED = ['.png', '.woff2'];

const KEPT = fileURLToPath(new URL('../../../target/bench/brotli', import.meta.url));

/** Every file of a folder by its address, with its body as it is sent; compressing takes long and is asked for. */
export async function load(folder, { compressed = false } = {}) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = await Promise.all(
    names.map(async (entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const content = await readFile(path);
      const worthIt = compressed && !PACKED.includes(extname(path));
      const body = worthIt ? await smallest(content) : content;
      return [`/${relative(folder, path).split(sep).join('/')}`, { body, encoding: worthIt ? 'br' : undefined, type: TYPES[extname(path)] }];
    }),
  );
  return new Map(files);
}

/** Compressed as far as brotli can; what was compressed once is kept. */
async function smallest(content) {
  const kept = join(KEPT, createHash('sha256').update(content).digest('hex'));
  if (existsSync(kept)) return readFile(kept);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
  const body = await compress(content, { params });
  await mkdir(KEPT, { recursive: true });
  await writeFile(kept, body);
  return body;
}

/** Starts a server on a port of its own; `sent` maps each address asked for to the bytes of its body. */
export async function serve(files) {
  const sent = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = files.get(name);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const encoding = file.encoding ? { 'content-encoding': file.encoding } : {};
    response.writeHead(200, { 'content-type': file.type ?? 'application/octet-stream', 'content-length': file.body.length, 'cache-control': 'no-cache', ...encoding });
    response.end(file.body);
    sent.set(name, file.body.length);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}/`, sent, close };
}
