// The built folder works on any static host, below any path.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { App, expect, test, watch } from './support/app.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const PATH = '/truong/x/';

test('below a sub-path a plan is begun, kept and exported', async ({ page }) => {
  const files = sirv(dist, { dev: true });
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const missing = () => {
      response.statusCode = 404;
      response.end();
    };
    if (!request.url.startsWith(PATH)) return missing();
    request.url = request.url.slice(PATH.length - 1);
    return files(request, response, missing);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${server.address().port}${PATH}`;
  const problems = watch(page, address);
  const app = new App(page);

  await app.goHome(address);
  await app.newPlan({ school: { 'Tên trường': 'Trường ở đường dẫn con' } });
  await app.saved();
  await page.reload();
  await expect(app.field('Tên trường')).toHaveValue('Trường ở đường dẫn con');
  const file = await app.exportWord();
  expect(file.bytes.length).toBeGreaterThan(3000);
  expect(asked.filter((url) => !url.startsWith(PATH))).toEqual([]);
  expect(problems).toEqual([]);
  await new Promise((closed) => server.close(closed));
});
