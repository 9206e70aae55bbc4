// The last step of every build of the page: what only the finished files can tell. Trunk starts it as a hook.
//
// Files get names that carry the hash of their content (Trunk's own carry that of the program before wasm-bindgen), the script
// that starts the program becomes a file of its own, so that the page has no script within, the page learns which release it is,
// and the service worker which files belong to it. A page with a file missing ends the build.
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const folder = process.env.TRUNK_STAGING_DIR;
const PAGE = 'index.html';
const WORKER = 'sw.js';
/** Not part of the program: for hosts, and for whoever runs them. */
const APART = [WORKER, 'sw-go-bo.js', '_headers'];
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const sha256 = (...contents) => contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex');
const read = (name) => readFile(join(folder, name));
const text = (name) => readFile(join(folder, name), 'utf8');
const write = (name, content) => writeFile(join(folder, name), content);

function demand(condition, complaint) {
  if (!condition) throw new Error(complaint);
}

/** Replaces what must be there exactly once. */
function replaceOnce(whole, what, by) {
  const parts = whole.split(what);
  demand(parts.length === 2, `expected once, found ${parts.length - 1} times: ${what}`);
  return parts.join(by);
}

/** Names files by their content; tells the text that names them with the new names. */
async function nameByContent(what, files, text) {
  const found = (await readdir(folder)).filter((name) => files.test(name));
  demand(found.length === 2, `${what}: expected a script and a WebAssembly file, found: ${found.join(', ')}`);
  let renamed = text;
  for (const name of found) {
    const hash = sha256(await read(name)).slice(0, 16);
    const own = name.replace(/(?:-[0-9a-f]+)?(?=\.js$|_bg\.wasm$)/, `-${hash}`);
    await rename(join(folder, name), join(folder, own));
    renamed = renamed.replaceAll(name, own);
  }
  return renamed;
}

/** The same for the second thread, which a small script starts; tells the page where that is. */
async function nameBackground(page) {
  const loader = 'cai-tien-background_loader.js';
  const started = await nameByContent('the second thread', /^cai-tien-background(\.js|_bg\.wasm)$/, await text(loader));
  const name = `cai-tien-background-start-${sha256(started).slice(0, 16)}.js`;
  await rename(join(folder, loader), join(folder, name));
  await write(name, started);
  const blank = '<meta name="cai-tien-background" content="">';
  return replaceOnce(page, blank, blank.replace('""', `"${name}"`));
}

/** Makes the script that starts the program a file. */
async function moveStart(page) {
  const start = /<script type="module">\s*([\s\S]*?)\s*<\/script>/.exec(page);
  demand(start, 'the page has no script that starts the program');
  const name = `cai-tien-start-${sha256(start[1]).slice(0, 16)}.js`;
  await write(name, `${start[1]}\n`);
  const moved = replaceOnce(page, start[0], `<script type="module" src="./${name}"></script>`);
  demand(!/<script(?![^>]*\bsrc=)/.test(moved), 'a script stands within the page, where the policy forbids it');
  return moved;
}

/** Every file that a page, or the manifest, says it needs. */
function named(content) {
  const addresses = [...content.matchAll(/\b(?:src|href)"?\s*[=:]\s*"([^"#]+)"/g)].map((match) => match[1]);
  return addresses.filter((address) => !/^[a-z]+:/.test(address)).map((address) => address.replace(/^\.\//, '') || PAGE);
}

/** The names of all files that belong to the release. */
async function release() {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = paths.map((path) => path.slice(join(folder, '/').length)).filter((name) => !APART.includes(name));
  names.forEach((name) => demand(TYPES[extname(name)], `of what type is ${name}?`));
  return names.sort();
}

async function main() {
  demand(folder, 'to be started by Trunk, which says where the files are');
  const page = await nameByContent('the program', /^cai-tien-page-[0-9a-f]+(\.js|_bg\.wasm)$/, await text(PAGE));
  await write(PAGE, await moveStart(await nameBackground(page)));
  const names = await release();
  demand(names.some((name) => name.endsWith('.wasm')), 'the program itself is missing');
  for (const source of names.filter((name) => /\.(html|webmanifest)$/.test(name))) {
    for (const name of named(await text(source))) demand(names.includes(name), `${source} names ${name}, which is not there`);
  }
  const hashes = new Map();
  for (const name of [...names, WORKER]) hashes.set(name, sha256(await read(name)));
  // The version counts everything, the worker and the page without the version in it among them.
  const version = sha256(...Array.from(hashes, ([name, hash]) => `${name} ${hash}\n`)).slice(0, 12);
  const blank = '<meta name="cai-tien-version" content="">';
  await write(PAGE, replaceOnce(await text(PAGE), blank, blank.replace('""', `"${version}"`)));
  hashes.set(PAGE, sha256(await read(PAGE)));
  const files = Object.fromEntries(names.map((name) => [name, [hashes.get(name), TYPES[extname(name)]]]));
  let worker = replaceOnce(await text(WORKER), "const VERSION = '';", `const VERSION = '${version}';`);
  worker = replaceOnce(worker, 'Object.entries({})', `Object.entries(${JSON.stringify(files, null, 2)})`);
  await write(WORKER, worker);
  console.log(`release ${version}: ${names.length} files`);
}

main().catch((error) => {
  console.error(`.ci/finish.mjs: ${error.message}`);
  process.exit(1);
});
