// The way out of a bad release, for whoever runs the host: put in place of sw.js it removes the kept program and itself from
// every browser that comes by. Pages then come from the network again. Drafts are elsewhere and are never touched.
const KEPT = `cai-tien-ban ${new URL(self.registration.scope).pathname} `;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(KEPT)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
