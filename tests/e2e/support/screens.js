// Every screen in every state, by name and by the way to get there: what accessibility, zoom, touch and pictures are
// looked at for. `main` marks the few that stand for all where a look is costly.
import { expect } from './app.js';
import { planWithVersion } from './copies.js';
import { draftOf, emptyPlan, wholePlan } from './drafts.js';
import { BROKEN } from './broken-screens.js';
import { EXCEL, paste } from './clippings.js';
import { FOUND } from './found-screens.js';
import { TOGETHER } from './together-screens.js';

/** Sections of the forms by the keys in their addresses. */
const SECTIONS = {
  'bieu-2': ['thong-tin-chung', 'can-cu', 'muc-dich-yeu-cau', 'van-de', 'viec-cai-tien', 'theo-doi', 'to-chuc-thuc-hien', 'co-che'],
  'bang-9-cot': ['muc-dich-yeu-cau', 'can-cu', 'noi-dung', 'to-chuc-thuc-hien'],
  'theo-tieu-chi': ['muc-dich-yeu-cau', 'can-cu', 'noi-dung', 'to-chuc-thuc-hien'],
};
const MAIN_SECTIONS = ['van-de', 'viec-cai-tien'];

/** A screen of a whole plan in Biểu 2, and what is done there. */
const whole = (name, screen, act = () => {}, rest = {}) => ({
  name,
  open: async (stage) => {
    await stage.opens(draftOf(await wholePlan('bieu-2')), screen);
    await act(stage);
  },
  ...rest,
});

/** The same for a plan with nothing in it. */
const empty = (name, screen, act = () => {}) => ({
  name,
  open: async (stage) => {
    await stage.opens(draftOf(await emptyPlan('bieu-2')), screen);
    await act(stage);
  },
});

/** The dialog for pasting into the first problem, with something pasted. */
async function pasting(stage, clipping) {
  await stage.button('Dán bảng từ Excel, Word…: Vấn đề 1').click();
  const dialog = stage.page.getByRole('dialog', { name: /^Dán bảng vào/ });
  await paste(dialog.getByRole('textbox', { name: 'Chỗ dán' }), clipping);
  return dialog;
}

const OUTSIDE = [
  { name: 'home without plans', main: true, open: (stage) => stage.at('') },
  {
    name: 'the introduction, half way',
    open: async (stage) => {
      await stage.at('');
      await stage.button('Xem giới thiệu').click();
      for (let step = 0; step < 2; step += 1) await stage.button('Xem tiếp').click();
    },
  },
  {
    name: 'home with plans, samples unfolded, one asked to be deleted',
    main: true,
    open: async (stage) => {
      const done = await wholePlan('bieu-2');
      done.done = SECTIONS['bieu-2'];
      await stage.keep({
        mot: draftOf(done),
        hai: draftOf(await wholePlan('theo-tieu-chi')),
        ba: draftOf(await emptyPlan('bang-9-cot')),
        hong: '{"format":"cai-tien","version":1,"plan":{"form":"bieu-2","sch',
      });
      await stage.at('');
      await stage.unfoldDetails();
      await stage.button(/^Xóa: .*chưa có tên/).click();
      await expect(stage.main.getByRole('alertdialog')).toBeVisible();
    },
  },
  { name: 'new plan', main: true, open: (stage) => stage.at('moi') },
  {
    name: 'new plan after an earlier one, of another year, with the blank form taken',
    open: async (stage) => {
      await stage.keep({ mot: draftOf(await wholePlan('bieu-2')) });
      await stage.at('moi');
      await stage.app.choose('Năm học', '2020-2021');
      await stage.app.choose('Mẫu kế hoạch', /^Biểu 2/);
      await stage.button('Tải mẫu trống').click();
      await expect(stage.main.getByRole('status').filter({ hasText: 'Đã' })).toBeVisible();
    },
  },
  {
    name: 'next year from an old plan, the list unfolded',
    main: true,
    open: async (stage) => {
      await stage.keep({ kehoach1: draftOf(await wholePlan('bang-9-cot')) });
      await stage.at('nam-sau/kehoach1');
      await stage.unfoldDetails();
    },
  },
  {
    name: 'next year from a plan that is not here',
    open: (stage) => stage.at('nam-sau/khongco'),
  },
  {
    name: 'guide, everything unfolded',
    open: async (stage) => {
      await stage.at('huong-dan');
      await stage.unfoldDetails();
    },
  },
  { name: 'data page, trash empty', open: (stage) => stage.at('du-lieu') },
  {
    name: 'data page, something in the trash asked to be destroyed',
    open: async (stage) => {
      await stage.keep({ mot: draftOf(await wholePlan('bieu-2')) });
      await stage.at('');
      await stage.button(/^Xóa: /).click();
      await stage.button('Cho vào thùng rác').click();
      await stage.main.getByRole('link', { name: 'Dữ liệu của bạn' }).click();
      await stage.button(/^Xóa hẳn: /).click();
      await expect(stage.main.getByRole('alertdialog')).toBeVisible();
    },
  },
  { name: 'a sample plan', open: (stage) => stage.at('ke-hoach/mau.thcs.bieu-2/soat') },
];

const EVERY_SECTION = Object.entries(SECTIONS).flatMap(([form, sections]) =>
  ['van-ban', ...sections].map((section) => ({
    name: `${form}, section ${section}`,
    main: form === 'bieu-2' && MAIN_SECTIONS.includes(section),
    open: async (stage) => {
      await stage.opens(draftOf(await wholePlan(form)), section);
      await stage.app.unfold();
    },
  })),
);

const WORKING = [
  empty('problems, none yet', 'van-de'),
  empty('an empty problem', 'van-de', (stage) => stage.app.addProblem()),
  empty('actions, no problem yet', 'viec-cai-tien'),
  empty('bases, none yet', 'can-cu'),
  empty('duties of an empty plan', 'to-chuc-thuc-hien'),
  whole('actions folded, suggestions and table unfolded', 'viec-cai-tien', async (stage) => {
    const folds = stage.main.getByRole('heading').getByRole('button', { expanded: true });
    while (await folds.count()) await folds.first().click();
    await stage.unfoldDetails();
    await expect(stage.main.getByRole('table').first()).toBeVisible();
  }),
  whole('problems with their table, one just removed', 'van-de', async (stage) => {
    await stage.unfoldDetails();
    await stage.button('Xóa: Vấn đề 3').click();
    await expect(stage.page.getByRole('status').filter({ hasText: 'Đã xóa' })).toBeVisible();
  }),
  whole('a remark being written', 'van-de', async (stage) => {
    await stage.app.card('Vấn đề 1').field('Nguyên nhân của hạn chế').focus();
    await stage.page.keyboard.press('Control+Alt+m');
    await expect(stage.app.card('Vấn đề 1').field('Góp ý mới: Nguyên nhân của hạn chế')).toBeFocused();
  }),
  whole('a block of cells about to be pasted over actions', 'viec-cai-tien', async (stage) => {
    const dialog = await pasting(stage, EXCEL);
    await dialog.getByRole('radio', { name: 'Điền vào các việc đã có' }).check();
    await stage.unfoldDetails(dialog);
    await expect(dialog.getByRole('table')).toBeVisible();
  }),
  whole('a block of cells refused', 'viec-cai-tien', async (stage) => {
    const dialog = await pasting(stage, { html: '<img src="data:image/png;base64,">' });
    await expect(dialog.getByRole('alert')).toContainText('hình');
  }),
  whole('work groups with their criteria', 'to-chuc-thuc-hien', (stage) => stage.unfoldDetails()),
  whole('prescribed wording being changed', 'co-che', async (stage) => {
    await stage.button(/^Sửa câu chữ in sẵn/).first().click();
    await expect(stage.app.field('Câu chữ trường đã sửa').first()).toBeVisible();
  }),
  whole('criteria', 'tieu-chi', () => {}, { main: true }),
  whole('criteria found, requirements unfolded', 'tieu-chi', async (stage) => {
    await stage.main.getByRole('searchbox').fill('co so vat chat');
    await expect(stage.main.getByText(/^Khớp:/).first()).toBeVisible();
    await stage.main.locator('summary', { hasText: 'Yêu cầu' }).first().click();
  }),
  whole('criteria, nothing found', 'tieu-chi', async (stage) => {
    await stage.main.getByRole('searchbox').fill('zzzz');
    await expect(stage.main.getByText('Không thấy tiêu chí nào khớp.')).toBeVisible();
  }),
  empty('review of an empty plan', 'soat'),
  whole('review', 'soat', () => {}, { main: true }),
  whole('export', 'xuat', () => {}, { main: true }),
  whole('export done', 'xuat', async (stage) => {
    await stage.button('Tải tệp Word').click();
    await expect(stage.main.getByRole('status').filter({ hasText: 'khớp với bản nháp' })).toBeVisible();
  }),
  whole('export refused by the browser', 'xuat', async (stage) => {
    await stage.page.evaluate(() => { URL.createObjectURL = () => { throw new Error('refused'); }; });
    await stage.button('Tải tệp Word').click();
    await expect(stage.main.getByRole('status').filter({ hasText: 'không cho tải tệp' })).toBeVisible();
  }),
  { name: 'versions, none yet', open: async (stage) => stage.opens(draftOf(await emptyPlan('bieu-2')), 'ban-truoc') },
  {
    name: 'versions, one compared',
    open: async (stage) => {
      await planWithVersion(stage.app, 'Trường THCS Mẫu');
      await stage.button(/^Xem khác gì/).click();
      await stage.unfoldDetails();
    },
  },
  whole('time to take a file', 'theo-doi', async (stage) => {
    const log = JSON.stringify({ first_seen: 1, last: null, quiet_until: 0 });
    const draft = draftOf(await wholePlan('bieu-2'), { id: 'kehoach1', revision: 5000 });
    await stage.store([['cai-tien/ghi-nho/tep/kehoach1', log], ['cai-tien/nhap/kehoach1', JSON.stringify(draft)]]);
    await stage.at('ke-hoach/kehoach1/theo-doi');
    await expect(stage.page.getByRole('status').filter({ hasText: 'Tải' }).first()).toBeVisible();
  }),
  {
    name: 'a plan that is not here',
    open: (stage) => stage.at('ke-hoach/khongco/can-cu'),
  },
];

/** On narrow screens the list of sections and the paper take the fields' place when asked for. */
const NARROW = [
  whole('list of sections unfolded on a narrow screen', 'van-de', async (stage) => {
    const folded = stage.app.screens.getByRole('button', { expanded: false });
    if (await folded.isVisible()) await folded.click();
  }, { narrow: true }),
  whole('paper on a narrow screen', 'van-de', async (stage) => {
    const button = stage.button('Xem trang in');
    if (await button.isVisible()) await button.click();
  }, { narrow: true }),
];

export const SCREENS = [...OUTSIDE, ...EVERY_SECTION, ...WORKING, ...NARROW, ...FOUND, ...TOGETHER, ...BROKEN];
