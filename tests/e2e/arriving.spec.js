// Ways in and out besides the download: the share sheet, the system's double click, files written in place.
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app.js';
import { draftFile } from './support/people.js';

const preview = (page) => page.getByRole('dialog', { name: /^Tệp “/ });

/** Begins a plan with a name. */
async function savedPlan(app) {
  await app.goHome();
  await app.newPlan({ school: { 'Tên trường': 'Trường THCS Mẫu' } });
  await app.saved();
  await app.open('Chia sẻ');
}

test('a file another program shares is looked at, once', async ({ app }) => {
  const { page } = app;
  await app.goHome();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.evaluate((text) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = 'nhan-tep';
    form.enctype = 'multipart/form-data';
    const input = document.createElement('input');
    input.type = 'file';
    input.name = 'tep';
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'Kế hoạch từ Zalo.caitien'));
    input.files = transfer.files;
    form.append(input);
    document.body.append(form);
    form.submit();
  }, await draftFile());
  await expect(preview(page)).toContainText('Tệp “Kế hoạch từ Zalo.caitien”');
  await preview(page).getByRole('button', { name: 'Mở kế hoạch này' }).click();
  await app.screens.waitFor();
  await page.goto('./#/nhan-tep');
  await expect(app.alert).toContainText('Không thấy tệp được chia sẻ');
  await expect(preview(page)).toHaveCount(0);
});

test('the manifest names the kinds of files the program opens, with addresses that hold on any sub-path', async ({ app }) => {
  const { page } = app;
  await app.goHome();
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = JSON.parse(await readFile(new URL(`../../public/${href}`, import.meta.url), 'utf8'));
  const served = await page.evaluate(async (address) => (await fetch(address)).json(), href);
  expect(served).toEqual(manifest);
  expect(manifest.file_handlers[0].accept).toEqual({ 'application/json': ['.caitien'] });
  expect(manifest.share_target.params.files[0].accept).toContain('.caitien');
  const addresses = [manifest.id, manifest.start_url, manifest.scope, manifest.file_handlers[0].action, manifest.share_target.action];
  for (const address of addresses) expect(address).not.toMatch(/^(\/|https?:)/);
});

test('the program has pictures of the sizes systems ask for, each as large as the manifest says', async ({ app }) => {
  const { page } = app;
  await app.goHome();
  const { icons } = JSON.parse(await readFile(new URL('../../public/manifest.webmanifest', import.meta.url), 'utf8'));
  const sizes = await page.evaluate(async (all) => {
    const measure = async ({ src }) => {
      const picture = await createImageBitmap(await (await fetch(src)).blob());
      return `${picture.width}x${picture.height}`;
    };
    return Promise.all(all.map(measure));
  }, icons.filter((icon) => icon.type === 'image/png').concat({ src: 'apple-touch-icon.png' }));
  expect(sizes).toEqual(['192x192', '512x512', '512x512', '180x180']);
  expect(icons.filter((icon) => icon.purpose === 'maskable')).toHaveLength(1);
});

test('a file opened by a double click where the program is installed is looked at', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer: (consumer) => (window.launched = consumer) } });
  });
  await app.goHome();
  const launch = (name, text) =>
    page.evaluate(([file, content]) => window.launched({ files: [{ getFile: async () => new File([content], file) }] }), [name, text]);
  await launch('nhap-dup.caitien', await draftFile());
  await expect(preview(page)).toContainText('Tệp “nhap-dup.caitien”');
  await preview(page).getByRole('button', { name: 'Thôi' }).click();
  await launch('hong.caitien', '{');
  await expect(app.alert).toContainText('“hong.caitien”');
});

test('a draft is written into a file in place, and into the same one again without asking', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    window.asked = 0;
    window.files = [];
    window.showSaveFilePicker = async ({ suggestedName }) => {
      window.asked += 1;
      if (window.asked === 1) throw new DOMException('closed', 'AbortError');
      return {
        name: suggestedName,
        createWritable: async () => {
          const parts = [];
          return {
            write: async (bytes) => {
              if (window.locked) throw new DOMException('locked', 'NoModificationAllowedError');
              parts.push(new TextDecoder().decode(bytes));
            },
            close: async () => window.files.push(parts.join('')),
          };
        },
      };
    };
  });
  await savedPlan(app);
  await app.button('Lưu vào tệp…').click();
  await expect(app.locator.getByText(/Đã lưu vào tệp|Chưa ghi được/), 'closing the dialog is no event').toHaveCount(0);
  await app.button('Lưu vào tệp…').click();
  await expect(app.locator).toContainText(/Đã lưu vào tệp “Ke-hoach-cai-tien-[\w-]+\.caitien”/);
  await app.open('Đầu văn bản và chữ ký');
  await app.fill('Tên trường', 'Trường THCS Mẫu Mới');
  await app.open('Chia sẻ');
  await app.button('Lưu lại vào tệp đó').click();
  await expect.poll(() => page.evaluate(() => window.files.length)).toBe(2);
  const [first, second] = await page.evaluate(() => window.files.map((text) => JSON.parse(text).plan.school.name));
  expect([first, second]).toEqual(['Trường THCS Mẫu', 'Trường THCS Mẫu Mới']);
  expect(await page.evaluate(() => window.asked)).toBe(2);
  await page.evaluate(() => (window.locked = true));
  await app.button('Lưu lại vào tệp đó').click();
  await expect(app.locator).toContainText('Chưa ghi được vào tệp.');
});

test('a draft goes to the share sheet under a name and a kind it takes, and comes back from it', async ({ app, browser, baseURL }) => {
  const { page } = app;
  await page.addInitScript(() => {
    navigator.canShare = ({ files }) => files.every((file) => file.type === 'text/plain');
    navigator.share = async ({ files }) => {
      window.shared = { name: files[0].name, text: await files[0].text() };
    };
  });
  await savedPlan(app);
  await app.button('Chia sẻ qua ứng dụng khác…').click();
  await expect(app.locator).toContainText('Đã chuyển tệp cho ứng dụng khác.');
  const shared = await page.evaluate(() => window.shared);
  expect(shared.name).toMatch(/\.caitien\.txt$/);
  const context = await browser.newContext({ baseURL });
  const other = new app.constructor(await context.newPage());
  await other.goHome('./');
  await other.takeFile(shared.name, shared.text);
  await expect(other.bar).toContainText('Trường THCS Mẫu');
  await context.close();
});

test('where the browser has no share sheet and writes no files, only the download is offered', async ({ app }) => {
  await app.page.addInitScript(() => {
    delete window.showSaveFilePicker;
    delete Navigator.prototype.share;
    delete Navigator.prototype.canShare;
  });
  await savedPlan(app);
  await expect(app.button('Tải tệp để gửi')).toBeVisible();
  await expect(app.button('Lưu vào tệp…')).toHaveCount(0);
  await expect(app.button('Chia sẻ qua ứng dụng khác…')).toHaveCount(0);
});
