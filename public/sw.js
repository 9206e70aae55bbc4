// The service worker: takes a file another program shares with Cải Tiến (see `share_target` in manifest.webmanifest), keeps
// it until the page takes it, and sends the page to where it is looked at. Answers nothing else, so that no page is ever
// stale. The two names stand in src/platform/arrival.rs as well.
const SHARED_CACHE = 'cai-tien-tep-chia-se';
const SHARED_FILE = 'tep-chia-se';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && new URL(request.url).pathname === new URL('nhan-tep', self.registration.scope).pathname) {
    event.respondWith(keepShared(request));
  }
});

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
  return Response.redirect(new URL('./#/nhan-tep', self.registration.scope), 303);
}
