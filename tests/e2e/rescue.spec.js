// The rescue page: whatever is stored can be seen and taken out, whether the program runs or not.
import { readFile } from 'node:fs/promises';
import { App, expect, test, watch } from './support/app.js';
import { unzip } from './support/zip.js';

const NOW = Date.UTC(2026, 10, 26, 3, 32, 5);

const text = (id, school, year, savedAt, form = 'bieu-2') =>
  JSON.stringify({ format: 'cai-tien', version: 2, id, saved_at: savedAt, plan: { form, year, school: { name: school } } });

const STORED = {
  local: {
    'cai-tien/nhap/mot': text('mot', 'Trường Tiểu học Đồng Tâm', 2026, NOW),
    'cai-tien/nhap/hai': text('hai', '', 2025, NOW - 60_000),
    'cai-tien/nhap/hai-hong': '{"format":"cai-tien","version":2,"plan":{"tex',
    'cai-tien/cai-dat': '{"lon":true}',
    'cua-trang-khac': 'không phải của Cải Tiến',
  },
  database: {
    // Two places in turn: the newest text again, and the one before.
    drafts: {
      'mot/0': { revision: 4, text: text('mot', 'Trường Tiểu học Đồng Tâm', 2026, NOW), note: '' },
      'mot/1': { revision: 3, text: text('mot', 'Trường Tiểu học Đồng Tâ', 2026, NOW - 1000), note: '' },
    },
    versions: {
      [`mot/${NOW - 86_400_000}`]: {
        revision: 1,
        text: text('mot', 'Trường Tiểu học Đồng Tâm cũ', 2026, NOW - 86_400_000),
        note: JSON.stringify({ reason: 'day', savedAt: NOW - 86_400_000 }),
      },
      [`hai/${NOW - 172_800_000}`]: { revision: 1, text: text('hai', 'Trường Hai', 2025, 5), note: '' },
    },
    trash: {
      [`ba/${NOW}`]: {
        revision: 9,
        text: text('ba', 'Trường đã xóa', 2024, 7),
        note: JSON.stringify({ deletedAt: NOW - 3_600_000 }),
      },
    },
    'kho-moi': { 'ghi-chu': { la: 'gì đó về sau' } },
  },
};

/** Stores as the program does. */
async function store(page, { local, database }) {
  await page.goto('cuu-du-lieu.html');
  await page.evaluate(async ([local, database]) => {
    Object.entries(local).forEach(([key, value]) => localStorage.setItem(key, value));
    if (!database) return;
    await new Promise((done, failed) => {
      const request = indexedDB.open('cai-tien', 7);
      request.onerror = failed;
      request.onupgradeneeded = () => Object.keys(database).forEach((name) => request.result.createObjectStore(name));
      request.onsuccess = () => {
        const transaction = request.result.transaction(Object.keys(database), 'readwrite');
        for (const [name, records] of Object.entries(database)) {
          for (const [key, value] of Object.entries(records)) transaction.objectStore(name).put(value, key);
        }
        transaction.oncomplete = () => {
          request.result.close();
          done();
        };
      };
    });
  }, [local, database]);
  await page.reload();
}

/** Everything stored, as it is. */
const everything = (page) => page.evaluate(async () => {
  const local = Object.entries(localStorage).sort();
  const all = await indexedDB.databases();
  return JSON.stringify([local, all]);
});

const list = (page, name) => page.getByRole('region', { name, exact: true }).getByRole('listitem');
const take = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, content: await readFile(path, 'utf8') };
};

test('everything stored is listed with school, year, time and size, and nothing is changed', async ({ page, baseURL }) => {
  const problems = watch(page, baseURL);
  await store(page, STORED);
  await expect(page.getByRole('status')).toContainText('Tìm thấy 9 mục.');
  const before = await everything(page);

  const drafts = list(page, 'Bản nháp');
  await expect(drafts).toHaveCount(2);
  await expect(drafts.first()).toContainText('Trường Tiểu học Đồng Tâm');
  await expect(drafts.first()).toContainText('Năm học 2026-2027');
  await expect(drafts.first()).toContainText('Lưu lúc 10:32:05 ngày 26/11/2026');
  await expect(drafts.first()).toContainText('1 KB');
  await expect(drafts.last()).toContainText('(chưa có tên trường)');
  const earlier = list(page, 'Bản đã lưu trước đây');
  await expect(earlier).toHaveCount(3);
  await expect(earlier.first()).toContainText('Lưu lúc 10:32:04 ngày 26/11/2026');
  await expect(earlier.nth(1)).toContainText('Lưu lúc 10:32:05 ngày 25/11/2026');
  await expect(earlier.last()).toContainText('24/11/2026');
  await expect(list(page, 'Thùng rác')).toContainText('Trường đã xóa');
  await expect(list(page, 'Thùng rác')).toContainText('Xóa lúc 09:32:05 ngày 26/11/2026');
  await expect(list(page, 'Bản nháp không đọc được')).toContainText('cai-tien/nhap/hai-hong');
  await page.getByText('Ghi nhớ của chương trình').click();
  await expect(list(page, 'Dữ liệu khác')).toHaveCount(2);
  await expect(page.getByText('không phải của Cải Tiến')).toHaveCount(0);

  await page.reload();
  await expect(drafts).toHaveCount(2);
  expect(await everything(page)).toBe(before);
  expect(problems).toEqual([]);
});

test('each entry is downloaded byte for byte, damaged ones too', async ({ page }) => {
  await store(page, STORED);
  const draft = await take(page, list(page, 'Bản nháp').getByRole('button', { name: /^Tải về Trường Tiểu học Đồng Tâm Năm học 2026-2027/ }));
  expect(draft.content).toBe(STORED.local['cai-tien/nhap/mot']);
  expect(draft.name).toBe('Ke-hoach-cai-tien-2026-2027-Truong-Tieu-hoc-Dong-Tam-20261126-103205.caitien');
  const damaged = list(page, 'Bản nháp không đọc được');
  const raw = await take(page, damaged.getByRole('button', { name: /^Tải về cai-tien\/nhap\/hai-hong/ }));
  expect(raw.content).toBe(STORED.local['cai-tien/nhap/hai-hong']);
  expect(raw.name).toMatch(/hai-hong\.txt$/);
});

test('everything comes in one ZIP file', async ({ page }) => {
  await store(page, STORED);
  const file = await take(page, page.getByRole('button', { name: 'Tải tất cả' }));
  expect(file.name).toMatch(/^Cai-Tien-cuu-du-lieu-\d{8}\.zip$/);
  const inside = unzip(file.path);
  const { local, database } = STORED;
  const of = (store) => Object.values(database[store]).map((record) => record.text);
  const expected = [
    local['cai-tien/nhap/mot'], local['cai-tien/nhap/hai'], local['cai-tien/nhap/hai-hong'], local['cai-tien/cai-dat'],
    database.drafts['mot/1'].text, ...of('versions'), ...of('trash'), JSON.stringify(database['kho-moi']['ghi-chu'], null, 2),
  ];
  expect(Object.values(inside).sort()).toEqual(expected.sort());
  const folders = Object.keys(inside).map((name) => name.split('/')[0]);
  expect([...new Set(folders)].sort()).toEqual(['ban-da-luu', 'ban-nhap', 'hong', 'khac', 'thung-rac']);
});

test('what it gives opens in the program', async ({ page }) => {
  await store(page, STORED);
  const saved = await take(page, list(page, 'Thùng rác').getByRole('button'));
  const all = await take(page, page.getByRole('button', { name: 'Tải tất cả' }));
  await page.evaluate(() => localStorage.clear());
  const app = new App(page);
  await app.goHome();
  await app.openFile('tat-ca.zip', await readFile(all.path));
  await expect(app.alert).toContainText('giải nén');
  await app.takeFile(saved.name, saved.content);
  await expect(app.bar).toContainText('Trường đã xóa');
});

test('where nothing is stored it says so and leaves no database behind', async ({ page }) => {
  for (const known of [true, false]) {
    if (!known) await page.addInitScript(() => { delete IDBFactory.prototype.databases; });
    await page.goto('cuu-du-lieu.html');
    await expect(page.getByRole('status')).toContainText('Không có kế hoạch nào trong trình duyệt này.');
    await expect(page.getByRole('button', { name: 'Tải tất cả' })).toHaveCount(0);
    await page.goto('cuu-du-lieu.html');
  }
  const fresh = await page.context().newPage();
  await fresh.goto('cuu-du-lieu.html');
  // The first page lost the function; a new page without the script above has it from its own window.
  const names = await fresh.evaluate(async () => (IDBFactory.prototype.databases ? (await indexedDB.databases()).map((one) => one.name) : ['?']));
  expect(names).toEqual([]);
});

test('blocked storage is told, and what can be read is there', async ({ page }) => {
  await store(page, STORED);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.reload();
  await expect(page.getByRole('status')).toContainText('Trình duyệt không cho đọc bộ nhớ của trang');
  await expect(list(page, 'Bản nháp')).toHaveCount(1);
  await expect(list(page, 'Thùng rác')).toHaveCount(1);
});

test('a database that cannot be opened is told, and what can be read is there', async ({ page }) => {
  await store(page, STORED);
  await page.addInitScript(() => {
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('broken', 'UnknownError'));
  });
  await page.reload();
  await expect(page.getByRole('status')).toContainText('Không đọc được kho dữ liệu của trang');
  await expect(list(page, 'Bản nháp')).toHaveCount(2);
});

test('a program that cannot start leads here', async ({ page }) => {
  await store(page, STORED);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('');
  await page.getByRole('alert').getByRole('link', { name: 'Cứu dữ liệu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cứu dữ liệu' })).toBeVisible();
  await expect(list(page, 'Bản nháp')).toHaveCount(2);
});

test('it fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await store(page, STORED);
  await expect(list(page, 'Bản nháp')).toHaveCount(2);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
