// A static host of its own for a test: below any path, switched off and on, with another release, with faults.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

export class Host {
  /** Serves a folder; the host ends with the test. */
  static async open({ folder = DIST, path = '/' } = {}) {
    const host = new Host();
    Object.assign(host, { path, port: 0, asked: [], faults: new Map(), lies: false });
    host.serve(folder);
    await host.on();
    return host;
  }

  /** From now on another folder. */
  serve(folder) {
    this.folder = folder;
    this.files = sirv(folder, { dev: true });
  }

  get address() {
    return `http://127.0.0.1:${this.port}${this.path}`;
  }

  /** What was asked for since the last call, below the path. */
  takeAsked() {
    return this.asked.splice(0);
  }

  async on() {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise((ready) => this.server.listen(this.port, '127.0.0.1', ready));
    this.port = this.server.address().port;
  }

  /** Nobody answers any more. */
  async off() {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  /** A name → how it is answered from now on: {status, type, body}. */
  fault(name, answer) {
    this.faults.set(name, answer);
  }

  answer(request, response) {
    const [pathname] = request.url.split('?');
    if (!pathname.startsWith(this.path)) return end(response, { status: 404 });
    const name = pathname.slice(this.path.length);
    this.asked.push(name);
    if (this.faults.has(name)) return end(response, this.faults.get(name));
    request.url = `/${name}`;
    return this.files(request, response, async () => {
      if (!this.lies) return end(response, { status: 404 });
      return end(response, { status: 200, type: 'text/html', body: await readFile(join(this.folder, 'index.html')) });
    });
  }
}

function end(response, { status = 200, type = 'text/plain', body = '' }) {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

const FILES = /(?<=Object\.entries\()\{[\s\S]*?\}(?=\)\))/;

/** The files of a release as its worker lists them: name → [hash, type]. */
export async function listed(folder = DIST) {
  return JSON.parse(FILES.exec(await readFile(join(folder, 'sw.js'), 'utf8'))[0]);
}

/** The name of a listed file by its end, and by its beginning where several end alike. */
export async function nameOf(end, beginning = '') {
  return Object.keys(await listed()).find((name) => name.endsWith(end) && name.startsWith(beginning));
}

/** The name of the page's own WebAssembly file. */
export const programName = () => nameOf('.wasm', 'cai-tien-page');

/** A folder with another release: the built page under another version, with some files changed (name → text to text). */
export async function anotherRelease(version, changes = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'cai-tien-release-'));
  await cp(DIST, folder, { recursive: true });
  const files = await listed();
  const all = {
    'index.html': (page) => page.replace(/(?<=name="cai-tien-version" content=")[^"]*/, version),
    ...changes,
  };
  for (const [name, change] of Object.entries(all)) {
    const content = change(await readFile(join(folder, name), 'utf8'));
    files[name][0] = createHash('sha256').update(content).digest('hex');
    await writeFile(join(folder, name), content);
  }
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const own = worker.replace(/(?<=VERSION = ')[^']*/, version).replace(FILES, JSON.stringify(files));
  await writeFile(join(folder, 'sw.js'), own);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
