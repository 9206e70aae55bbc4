// The service worker: keeps the whole program in the browser, so that it opens without a network, and takes a file another
// program shares with Cải Tiến (see `share_target` in manifest.webmanifest).
//
// A release is kept whole or not at all: every file is compared with the hash the build wrote down, whatever the host answers.
// A new release waits until the page asks for it; what is open goes on with the code it has. Drafts are never touched.

// Both lines are written by the build, .ci/finish.mjs: the release, and its files as name → [SHA-256, media type].
const VERSION = '';
const FILES = new Map(Object.entries({}));

const SCOPE = self.registration.scope;
/** How the caches of this place begin; another copy of the program on the same host has its own. */
const KEPT = `cai-tien-ban ${new URL(SCOPE).pathname} `;
const CACHE = KEPT + VERSION;
const PAGE = 'index.html';
/** The rescue page is taken from the network where there is one, so that even a bad release cannot hide a mended one. */
const RESCUE = /^cuu-du-lieu/;
/** How long the network is waited for where there is a kept file as well, in milliseconds. */
const PATIENCE = 4000;
/** Header that tells the hash of a kept file. */
const HASH = 'X-Sha256';

// The two names stand in src/platform/arrival.rs as well.
const SHARED_CACHE = 'cai-tien-tep-chia-se';
const SHARED_FILE = 'tep-chia-se';

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && new URL(request.url).pathname === new URL('nhan-tep', SCOPE).pathname) {
    event.respondWith(keepShared(request));
    return;
  }
  const name = nameOf(request);
  if (name) event.respondWith(RESCUE.test(name) ? freshOrKept(name, request) : kept(name, request));
});

// Keeping a release

async function keepAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(Array.from(FILES.keys(), (name) => keep(cache, name)));
}

/** Puts a file into the cache: from a cache that has it already, else from the network. */
async function keep(cache, name) {
  const response = (await fromCaches(name)) || (await fromNetwork(name));
  await cache.put(address(name), response.clone());
  return response;
}

/** What an older release, or a try that was interrupted, has kept of the very same content. */
async function fromCaches(name) {
  for (const cache of (await caches.keys()).filter((own) => own.startsWith(KEPT))) {
    const found = await (await caches.open(cache)).match(address(name));
    if (found && found.headers.get(HASH) === FILES.get(name)[0]) return found;
  }
  return undefined;
}

/**
 * A file of this release. What the page has just loaded is taken out of the browser's own cache, as its hash tells whether it
 * is right; only what is not comes over the network once more. Hosts that answer with something else have no file.
 */
async function fromNetwork(name) {
  const [hash, type] = FILES.get(name);
  const addresses = name === PAGE ? [SCOPE, address(PAGE)] : [address(name)];
  for (const cache of ['force-cache', 'reload']) {
    for (const from of addresses) {
      const response = await fetch(from, { cache });
      const bytes = response.ok ? await response.arrayBuffer() : new ArrayBuffer(0);
      if ((await sha256(bytes)) === hash) return new Response(bytes, { headers: { 'Content-Type': type, [HASH]: hash } });
    }
  }
  throw new Error(`${name} is not the file of this release`);
}

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function forgetOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith(KEPT) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

// Answering

function address(name) {
  return new URL(name, SCOPE).href;
}

/** Which file of the release is asked for; none where the request is not for one. */
function nameOf(request) {
  const url = new URL(request.url);
  const navigates = request.mode === 'navigate';
  if (request.method !== 'GET' || request.headers.has('Range') || (url.search && !navigates)) return undefined;
  const scope = new URL(SCOPE);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  const name = url.pathname.slice(scope.pathname.length) || (navigates ? PAGE : '');
  return FILES.has(name) ? name : undefined;
}

/** The kept file. One that was deleted is fetched and kept again; where the host has another release by now, its answer counts. */
async function kept(name, request) {
  try {
    const cache = await caches.open(CACHE);
    return (await cache.match(address(name))) || (await keep(cache, name));
  } catch {
    return fetch(request);
  }
}

async function freshOrKept(name, request) {
  try {
    const late = new Promise((_, reject) => {
      setTimeout(reject, PATIENCE);
    });
    const response = await Promise.race([fetch(request, { cache: 'no-cache' }), late]);
    const isPage = (type) => (type || '').startsWith('text/html');
    if (response.ok && isPage(response.headers.get('Content-Type')) === isPage(FILES.get(name)[1])) return response;
  } catch {
    // No network, or one that does not answer.
  }
  return kept(name, request);
}

// Files shared by other programs

async function keepShared(request) {
  try {
    const file = (await request.formData()).getAll('tep').find((entry) => entry instanceof File);
    if (file) {
      const cache = await caches.open(SHARED_CACHE);
      const headers = { 'X-File-Name': encodeURIComponent(file.name) };
      await cache.put(SHARED_FILE, new Response(file, { headers }));
    }
  } catch {
    // The page says that there is no file.
  }
  return Response.redirect(new URL('./#/nhan-tep', SCOPE), 303);
}
