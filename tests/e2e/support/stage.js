// A browser to be brought into a state: drafts kept as the program keeps them, storage that refuses, a second tab.
import { App, expect } from './app.js';
import { KEY } from './copies.js';

/** A page of the program that is not the program: what is put into storage there is found by the program when it starts. */
const BESIDE = 'cuu-du-lieu.html';

export class Stage {
  constructor(page) {
    this.page = page;
    this.app = new App(page);
  }

  /** Keeps drafts, given as drafts or as texts by their keys, before the program starts. */
  async keep(drafts) {
    const texts = Object.entries(drafts).map(([id, draft]) => [
      KEY + id,
      typeof draft === 'string' ? draft : JSON.stringify({ ...draft, id }),
    ]);
    await this.store(texts);
  }

  async store(pairs) {
    await this.page.goto(BESIDE);
    await this.page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), pairs);
  }

  /** Goes to an address of the program and waits for the screen. */
  async at(route) {
    await this.page.goto(`./#/${route}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Opens a screen of a draft kept for this. */
  async opens(draft, screen) {
    await this.keep({ kehoach1: draft });
    await this.at(`ke-hoach/kehoach1/${screen}`);
    await expect(this.app.screens).toBeVisible();
  }

  /** The main part of the screen. */
  get main() {
    return this.app.locator;
  }

  button(name) {
    return this.page.getByRole('button', { name });
  }

  /** Opens everything that is folded in place. */
  async unfoldDetails(within = this.main) {
    const folded = within.locator('details:not([open]) > summary').filter({ visible: true });
    while (await folded.count()) await folded.first().click();
  }
}
