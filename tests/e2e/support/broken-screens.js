// The screens nobody wants to see: storage refused or full, files refused, a crash, no start, the rescue page.
import { expect } from './app.js';
import { KEY } from './copies.js';
import { draftOf, wholePlan } from './drafts.js';

const refuseStorage = (page) => page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => null }));

export const BROKEN = [
  {
    name: 'home where storage is refused',
    open: async (stage) => {
      await refuseStorage(stage.page);
      await stage.at('');
      await expect(stage.main.getByText(/không cho trang này lưu/)).toBeVisible();
    },
  },
  {
    name: 'a plan where storage is refused',
    main: true,
    open: async (stage) => {
      await refuseStorage(stage.page);
      await stage.app.goHome('./');
      await stage.app.newPlan();
      await stage.app.fill('Họ và tên người ký', 'Trần Thị Mẫu');
      await expect(stage.app.alert).toContainText('không cho trang này lưu');
    },
  },
  {
    name: 'a file that is no draft',
    open: async (stage) => {
      await stage.at('');
      await stage.app.openFile('anh-chup-man-hinh-2026-09-21.png.caitien', 'không phải bản nháp');
      await expect(stage.app.alert).toContainText('Chưa mở được tệp');
    },
  },
  {
    name: 'a stored draft that cannot be read',
    open: async (stage) => {
      await stage.keep({ hong: '{"format":"cai-tien","version":99,"id":"hong","plan":{}}' });
      await stage.at('ke-hoach/hong/can-cu');
    },
  },
  {
    name: 'after a crash',
    main: true,
    crashes: true,
    open: async (stage) => {
      await stage.opens(draftOf(await wholePlan('bieu-2')), 'van-de');
      await stage.app.card('Vấn đề 1').field('Nguyên nhân của hạn chế').focus();
      await stage.page.evaluate(() => {
        dispatchEvent(new CustomEvent('cai-tien-panic', { detail: 'panicked at src/example.rs:1:1' }));
      });
      await expect(stage.page.getByRole('heading', { name: 'Chương trình gặp sự cố và đã dừng' })).toBeFocused();
      await stage.page.getByText('Chi tiết kỹ thuật').click();
    },
  },
  {
    name: 'no start without WebAssembly',
    open: async (stage) => {
      await stage.page.addInitScript(() => { delete window.WebAssembly; });
      await stage.page.goto('./');
      await expect(stage.page.getByRole('alert')).toContainText('Chương trình không mở được');
    },
    crashes: true,
  },
  {
    name: 'rescue page with drafts',
    main: true,
    open: async (stage) => {
      const plan = await wholePlan('bieu-2');
      await stage.store([
        [`${KEY}mot`, JSON.stringify(draftOf(plan, { id: 'mot' }))],
        [`${KEY}hai`, '{"format":"cai-tien","version":2,"plan":{"tex'],
        ['cai-tien/cai-dat', '{"lon":true}'],
      ]);
      await stage.page.goto('cuu-du-lieu.html');
      await expect(stage.page.getByText(/^Tìm thấy/)).toBeVisible();
      await stage.page.getByText(/^Ghi nhớ của chương trình/).click();
    },
  },
  {
    name: 'rescue page with nothing',
    open: async (stage) => {
      await stage.page.goto('cuu-du-lieu.html');
      await expect(stage.page.getByText(/^Không có kế hoạch nào/)).toBeVisible();
    },
  },
];
