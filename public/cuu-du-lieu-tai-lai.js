// The button of the rescue page that throws the kept program away, so that it comes from the network once more. Touches only
// the service worker and the files it kept (see sw.js); what people wrote is not among them.
'use strict';

(function () {
  const part = document.getElementById('again');
  const failed = document.querySelector('[data-problem="again"]');
  const home = new URL('./', location.href);

  async function forget() {
    const registration = await navigator.serviceWorker.getRegistration(home.href);
    if (registration) await registration.unregister();
    const names = await caches.keys();
    const own = names.filter((name) => name.indexOf(`cai-tien-ban ${home.pathname} `) === 0);
    await Promise.all(own.map((name) => caches.delete(name)));
  }

  /** Whether the host answers; without it there would be no program at all. */
  async function reachable() {
    const answer = await fetch(home.href, { cache: 'no-store' });
    return answer.ok;
  }

  async function again() {
    failed.hidden = true;
    try {
      if (!(await reachable())) throw new Error('the host does not answer');
      await forget();
      location.assign(home.href);
    } catch (_) {
      failed.hidden = false;
    }
  }

  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  part.hidden = false;
  part.querySelector('button').addEventListener('click', again);
})();
