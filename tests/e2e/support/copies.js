// What the browser holds of drafts, looked at from outside the program.
import { expect } from '@playwright/test';

export const KEY = 'cai-tien/nhap/';

/** Everything in a store of the database: key to record. */
export const records = (app, store) =>
  app.page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('cai-tien');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const inside = opening.result.transaction(name).objectStore(name);
          const keys = inside.getAllKeys();
          const all = inside.getAll();
          all.onerror = reject;
          all.onsuccess = () => {
            opening.result.close();
            resolve(Object.fromEntries(keys.result.map((key, at) => [key, all.result[at]])));
          };
        };
      }),
    store,
  );

/** The newest second copy of every draft: identity to draft. */
export async function secondCopies(app) {
  const newest = {};
  for (const { text } of Object.values(await records(app, 'drafts'))) {
    const draft = JSON.parse(text);
    if (!(newest[draft.id]?.revision > draft.revision)) newest[draft.id] = draft;
  }
  return newest;
}

/** Deletes the database, as clearing the site's data does, whoever has it open. */
export const deleteDatabase = (app) =>
  app.page.evaluate(
    () =>
      new Promise((resolve) => {
        const gone = indexedDB.deleteDatabase('cai-tien');
        gone.onsuccess = gone.onerror = gone.onblocked = resolve;
      }),
  );

/** The keys of stored drafts. */
export async function draftKeys(app) {
  return Object.keys(await app.stored()).filter((key) => key.startsWith(KEY));
}

/** A saved plan on its first screen; the key of its first copy. */
export async function savedPlan(app, name, address) {
  await app.goHome(address);
  await app.newPlan({ school: { 'Tên trường': name } });
  await app.fill('Họ và tên người ký', 'Trần Thị Một');
  await app.saved();
  const keys = await draftKeys(app);
  return keys[keys.length - 1];
}

/** A plan that was opened again and changed, on the screen of versions: what it was is the only one. */
export async function planWithVersion(app, name) {
  await savedPlan(app, name);
  await app.page.reload();
  await app.fill('Họ và tên người ký', 'Trần Thị Hai');
  await app.saved();
  await expect.poll(async () => Object.keys(await records(app, 'versions')).length).toBe(1);
  await app.open('Các bản trước');
}
