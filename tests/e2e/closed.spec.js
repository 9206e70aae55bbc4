// Closed to the outside: nothing is asked of another host, no script runs but the program's own, and what files and the clipboard
// bring is text.
import { Host } from './support/host.js';
import { expect, openKept, test } from './support/release.js';
import { allLines, readWord } from './support/word.js';

const NASTY = '<img src="http://127.0.0.1:9/x.png" onerror="window.ran=1"><script>window.ran=1</script><b onclick="window.ran=1">đậm</b>';

const policy = (page) => page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

test('over the whole job, worker included, nothing is asked of another host', async ({ app, host, context }) => {
  const asked = [];
  context.on('request', (request) => asked.push({ url: request.url(), worker: Boolean(request.serviceWorker()) }));
  context.on('page', (page) => page.on('websocket', (socket) => asked.push({ url: socket.url() })));
  await openKept(app, host);
  await app.newPlan({ school: { 'Tên trường': 'Trường THCS Kín Đáo' } });
  await app.open('Vấn đề trọng tâm');
  const problem = await app.addProblem();
  await problem.fill('Điểm hạn chế', 'Xem http://example.invalid/anh.png và //example.invalid/x');
  await app.saved();
  await app.reload();
  await app.exportWord();
  for (const place of ['#/huong-dan', '#/du-lieu', 'cuu-du-lieu.html']) await app.page.goto(`${host.address}${place}`);
  await expect(app.page.getByRole('heading', { level: 1, name: 'Cứu dữ liệu' })).toBeVisible();
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.some(({ worker }) => worker), 'requests of the worker are seen').toBe(true);
  const elsewhere = asked.filter(({ url }) => !url.startsWith(host.address) && !/^(blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
});

for (const place of ['', 'cuu-du-lieu.html']) {
  test(`the policy of ${place || 'the program'} is strict, and the browser enforces it`, async ({ app, host }) => {
    const { page } = app;
    const other = await Host.open();
    // What is tried here; that none of it arrives is seen at the other host.
    app.forgive(/Content Security Policy|^request to http:\/\/127\.0\.0\.1:\d+\/x\.(js|png)$/);
    await page.goto(`${host.address}${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const words = await policy(page);
    expect(words).toContain("default-src 'none'");
    expect(words).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    other.takeAsked();
    const found = await page.evaluate(async (elsewhere) => {
      const blocked = new Set();
      document.addEventListener('securitypolicyviolation', (event) => blocked.add(event.effectiveDirective));
      const insert = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
      insert('script', { textContent: 'window.ran = 1' });
      insert('script', { src: `${elsewhere}x.js` });
      insert('img', { src: `${elsewhere}x.png` });
      insert('iframe', { src: elsewhere });
      insert('style', { textContent: 'body { color: red }' });
      const box = document.createElement('div');
      box.innerHTML = '<p style="color: red" onclick="window.ran = 1">x</p>';
      document.body.append(box);
      box.firstChild.click();
      const fetched = await fetch(elsewhere).then(() => 'fetched', () => 'refused');
      // Not within what the test itself evaluates, which may be more than the page may.
      const evaluated = await new Promise((done) => {
        setTimeout(() => {
          try {
            done(new Function('return "evaluated"')());
          } catch {
            done('refused');
          }
        });
      });
      await new Promise((done) => { setTimeout(done, 200); });
      return { blocked: [...blocked].sort(), fetched, evaluated, ran: window.ran, red: getComputedStyle(box.firstChild).color };
    }, other.address);
    expect(found.blocked).toEqual(expect.arrayContaining([
      'connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem',
    ]));
    expect(found).toMatchObject({ fetched: 'refused', evaluated: 'refused' });
    expect(found.ran).toBeUndefined();
    expect(found.red).not.toBe('rgb(255, 0, 0)');
    expect(other.takeAsked()).toEqual([]);
    await other.off();
  });
}

test('script in the texts of a draft is text in fields, on the paper and in Word', async ({ app, host }) => {
  const { page } = app;
  await app.goHome(host.address);
  const draft = {
    format: 'cai-tien', version: 1, id: '../../<script>', copy: 'bangoc', saved_at: 1, last_section: '"><script>window.ran=1</script>',
    plan: {
      form: 'bieu-2', year: 2026, school: { kind: 'thcs', name: NASTY }, issue: { signer_name: NASTY },
      problems: [{ id: 'v1', weakness: NASTY, actions: [{ id: 'a1', content: NASTY }] }],
    },
    team: { names: { bangoc: NASTY } },
  };
  await app.takeFile('doc-hai.caitien', JSON.stringify(draft));
  await app.screens.waitFor();
  await app.open('Đầu văn bản và chữ ký');
  await expect(app.field('Họ và tên người ký')).toHaveValue(NASTY);
  await app.open('Vấn đề trọng tâm');
  await app.unfold();
  await expect(app.card('Vấn đề 1').field('Điểm hạn chế')).toHaveValue(NASTY);
  await expect(app.paper).toContainText('<b onclick="window.ran=1">đậm</b>');
  await expect(app.paper.locator('img, script, [onclick], [onerror]')).toHaveCount(0);
  const file = await app.exportWord();
  const lines = allLines((await readWord(page, file.bytes)).blocks).join('\n');
  expect(lines).toContain('<script>window.ran=1</script>');
  await page.goto(`${host.address}cuu-du-lieu.html`);
  await expect(page.getByRole('region', { name: 'Bản nháp', exact: true })).toContainText('<script>window.ran=1</script>');
  await app.goHome(host.address);
  await expect(app.locator.getByRole('article')).toContainText('<script>window.ran=1</script>');
  expect(await page.evaluate(() => [window.ran, document.querySelectorAll('main img, main script').length])).toEqual([undefined, 0]);
});

test('what is pasted with looks comes as its words', async ({ app, host, context }) => {
  const { page } = app;
  app.forgive(/inline event handler/); // the browser's words when the test fills the clipboard
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(host.address).origin });
  await app.goHome(host.address);
  await app.newPlan();
  await page.evaluate(([html, plain]) => {
    const blob = (type, content) => new Blob([content], { type });
    const item = new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) });
    return navigator.clipboard.write([item]);
  }, [NASTY, 'Trần Thị <i>Dán</i>']);
  for (const label of ['Họ và tên người ký', 'Nơi nhận']) {
    await app.field(label).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await expect(app.field(label)).toHaveValue('Trần Thị <i>Dán</i>');
  }
  await app.saved();
  await expect(app.paper).toContainText('Trần Thị <i>Dán</i>');
  expect(await page.evaluate(() => [window.ran, document.querySelectorAll('main img, main script').length])).toEqual([undefined, 0]);
});

test('a file too large for any plan is refused with a sentence, its end unread', async ({ app, host }) => {
  const { page } = app;
  await app.goHome(host.address);
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    window.read = [];
    Blob.prototype.arrayBuffer = function arrayBuffer() {
      window.read.push(this.size);
      return read.call(this);
    };
    const piece = new Uint8Array(16 * 1024 * 1024).fill(91);
    const transfer = new DataTransfer();
    transfer.items.add(new File(Array(3).fill(piece), 'qua-lon.caitien'));
    const input = document.querySelector('input[type="file"]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(app.alert).toContainText('“qua-lon.caitien”: tệp quá lớn so với một bản kế hoạch.');
  expect(await page.evaluate(() => window.read)).toEqual([32 * 1024 * 1024 + 1]);
});
