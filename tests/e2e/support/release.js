// Releases of the program as a page sees them.
import { test as base } from '@playwright/test';
import { App, expect, watch } from './app.js';
import { Host, anotherRelease } from './host.js';

export { expect };

/**
 * Tests get `host`, a host of their own; `release(version, changes)`, a folder with another release; and `app`, in a tab whose
 * errors fail the test unless it expects them with `app.forgive(pattern)`.
 */
export const test = base.extend({
  path: ['/', { option: true }],
  host: async ({ path }, use) => {
    const host = await Host.open({ path });
    await use(host);
    await host.off().catch(() => {});
  },
  release: async ({}, use) => {
    const made = [];
    await use(async (version, changes) => {
      made.push(await anotherRelease(version, changes));
      return made.at(-1).folder;
    });
    await Promise.all(made.map((one) => one.remove()));
  },
  app: async ({ page, host }, use) => {
    const problems = watch(page, host.address);
    const app = new App(page);
    const forgiven = [];
    app.forgive = (pattern) => forgiven.push(pattern);
    await use(app);
    const left = problems.filter((problem) => !forgiven.some((pattern) => pattern.test(problem)));
    expect(left, 'errors of the program, requests to other hosts').toEqual([]);
  },
});

export const KEPT = 'Dùng được khi không có mạng';

/** Opens the first screen and waits until the program is kept. */
export async function openKept(app, host) {
  await app.goHome(host.address);
  await expect(app.locator.getByText(KEPT)).toBeVisible();
}

/** The release that runs, as the page on data tells it. */
export async function running(app, host) {
  await app.page.goto(`${host.address}#/du-lieu`);
  const line = app.locator.getByText(/^Phiên bản đang chạy: /);
  await expect(line).toBeVisible();
  return /\((.*)\)$/.exec(await line.textContent())?.[1];
}

/** Lets the browser look for a newer release now, as it does by itself every so often. */
export const look = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
  });

/** What is kept: name of a cache to the names of the files in it. */
export const caches = (page) =>
  page.evaluate(async () => {
    const all = {};
    for (const name of await window.caches.keys()) {
      const keys = await (await window.caches.open(name)).keys();
      all[name] = keys.map((request) => request.url.slice(new URL('./', location.href).href.length)).sort();
    }
    return all;
  });

/** The notice of a newer release. */
export const notice = (app) => app.page.getByRole('status').filter({ hasText: 'Đã có bản mới của chương trình' });
