// The program in a tab of Firefox, as a person uses it: by names and labels.

const quote = (text) => text.replace(/["\\]/g, '\\$&');

/** The program in one tab; `problems` collects what goes wrong without anyone seeing it. */
export class App {
  problems = [];

  static async in(context, address) {
    const app = new App();
    app.page = await context.newPage();
    app.page.setDefaultTimeout(20_000);
    app.address = address;
    app.page.on('pageerror', (error) => app.problems.push(String(error)));
    app.page.on('console', (message) => message.type() === 'error' && app.problems.push(message.text()));
    app.page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(address)) app.problems.push(`request to ${url}`);
    });
    return app;
  }

  /** What has this role and name. */
  find(role, name) {
    return this.page.locator(`::-p-aria([name="${quote(name)}"][role="${role}"])`);
  }

  click(role, name) {
    return this.find(role, name).click();
  }

  /** The field with this label. */
  field(label) {
    return this.find('textbox', label).waitHandle();
  }

  /** Goes into a field and types. */
  async type(label, text) {
    const field = await this.field(label);
    await field.focus();
    await this.page.keyboard.type(text);
    return field;
  }

  async value(label) {
    return (await this.field(label)).evaluate((field) => field.value);
  }

  /** Goes to a screen by the list at the side. */
  async open(screen) {
    const links = await this.page.$$('nav a');
    for (const link of links) {
      if ((await link.evaluate((own) => own.textContent)).includes(screen)) {
        await link.click();
        await this.says('h1', screen);
        return;
      }
    }
    throw new Error(`no screen is called ${screen}`);
  }

  /** Waits until an element says something. */
  says(selector, words) {
    return this.page.waitForFunction(
      (selector, words) => [...document.querySelectorAll(selector)].some((own) => own.textContent.includes(words)),
      {},
      selector,
      words,
    );
  }

  saved() {
    return this.says('[role=status]', 'Đã lưu lúc');
  }

  home() {
    return this.page.goto(this.address);
  }
}
