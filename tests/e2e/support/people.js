// Several people, each with a browser of their own, and the files that go between them.
import { App, expect, watch } from './app.js';
import { samplePlan } from './plans.js';

/** A draft file with the sample's texts, as a plan of a school that wrote them. */
export async function draftFile({ id = 'kehoachmau1', change } = {}) {
  const plan = await samplePlan('thcs', 2026);
  delete plan.sample;
  change?.(plan);
  return JSON.stringify({ format: 'cai-tien', version: 1, id, copy: 'bangoc', saved_at: 1_790_000_000_000, plan });
}

/** Somebody with an empty browser; what goes wrong there fails the test that calls `leave`. */
export class Person {
  static async at(browser, baseURL, name, options = {}) {
    const context = await browser.newContext({ baseURL, ...options });
    const page = await context.newPage();
    const person = new Person();
    Object.assign(person, { name, context, page, app: new App(page), problems: watch(page, baseURL) });
    await person.app.goHome('./');
    return person;
  }

  /** Takes in a file of a plan that is not here yet, giving the name when asked. */
  async opens(file) {
    await this.chooses(file);
    const name = this.preview.getByRole('textbox', { name: 'Tên của bạn' });
    if (await name.isVisible()) await name.fill(this.name);
    await this.preview.getByRole('button', { name: 'Mở kế hoạch này' }).click();
    await this.app.screens.waitFor();
  }

  /** Looks at a file, from home. */
  async chooses(file, name = 'ban-nhap.caitien') {
    if (!(await this.app.locator.getByLabel('Mở tệp', { exact: true }).isVisible())) {
      await this.app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
    }
    await this.app.openFile(name, file);
    await this.preview.waitFor();
  }

  /** Merges a file into the plan that is here. */
  async takesIn(file) {
    await this.chooses(file);
    await this.preview.getByRole('button', { name: 'Nhận vào kế hoạch đang có' }).click();
    await this.app.screens.waitFor();
    await this.taken.waitFor();
  }

  /** The whole draft as a file to send. */
  async sends() {
    await this.app.open('Chia sẻ');
    const { bytes } = await this.app.download(() => this.app.button('Tải tệp để gửi').click());
    return bytes.toString('utf8');
  }

  /** A file for a work group the plan names. */
  async handsOut(group) {
    await this.app.open('Chia sẻ');
    await this.app.choose('Nhóm', group);
    const { bytes } = await this.app.download(() => this.app.button('Tải tệp cho nhóm').click());
    return bytes.toString('utf8');
  }

  /** The preview of a file. */
  get preview() {
    return this.page.getByRole('dialog', { name: /^Tệp “/ });
  }

  /** What was taken in last. */
  get taken() {
    return this.page.getByRole('region', { name: /^Đã nhận bản của / });
  }

  /** The stored plan. */
  async plan() {
    await this.app.saved();
    return JSON.parse((await this.draft()).bytes).plan;
  }

  /** The draft file the bar gives. */
  async draft() {
    const { bytes } = await this.app.download(() => this.app.bar.getByRole('button', { name: 'Tải bản nháp' }).click());
    return { bytes: bytes.toString('utf8') };
  }

  async leave() {
    expect(this.problems, `errors at ${this.name}'s`).toEqual([]);
    await this.context.close();
  }
}
