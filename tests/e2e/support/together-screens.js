// The screens where the plan goes to other people and comes back.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { App, expect } from './app.js';
import { draftOf, teamOf, wholePlan } from './drafts.js';

/** A screen of a plan several people have worked on. */
const shared = (name, screen, act = () => {}, rest = {}) => ({
  name,
  open: async (stage) => {
    const plan = await wholePlan('bieu-2');
    await stage.opens(draftOf(plan, { team: teamOf(plan) }), screen);
    await act(stage, plan);
  },
  ...rest,
});

/** A colleague's copy of the draft that was handed out, with changes. */
async function colleagues(change, rest = {}) {
  const plan = await wholePlan('bieu-2');
  const changed = structuredClone(plan);
  change(changed);
  const team = { people: { banbinh: 'Đỗ Văn Mẫu' } };
  return { ours: draftOf(plan), theirs: draftOf(changed, { id: 'kehoach1', copy: 'banbinh', ancestor: plan, ancestor_revision: 3, team, ...rest }) };
}

const preview = (stage) => stage.page.getByRole('dialog', { name: /^Tệp “/ });

/** Looks at a colleague's file while their plan is here, or is not. */
const incoming = (name, change, { here = true, act = () => {}, rest } = {}) => ({
  name,
  open: async (stage) => {
    const { ours, theirs } = await colleagues(change, rest);
    if (here) await stage.keep({ kehoach1: ours });
    await stage.at('');
    await stage.app.openFile('ke-hoach-cua-to-toan-gui-lai.caitien', JSON.stringify(theirs));
    await expect(preview(stage)).toBeVisible();
    await act(stage);
  },
});

const rewrite = (plan) => {
  plan.problems[0].cause = 'Kinh phí mua sắm phân bổ chậm; thiết bị hỏng chưa được thay.';
  plan.problems[1].weakness = 'Thư viện mở cửa ít buổi.';
  plan.problems.pop();
};

const sameYear = () => {};

export const TOGETHER = [
  shared('problems with remarks, another version and the author shown', 'chia-se', async (stage) => {
    await stage.main.getByRole('checkbox', { name: /^Hiện người sửa/ }).check();
    await stage.app.open('Vấn đề trọng tâm');
    await stage.button(/^Góp ý \(1\): Nguyên nhân/).first().click();
    await expect(stage.main.getByText('Cần nêu rõ số liệu năm trước.')).toBeVisible();
  }),
  shared('sharing, with remarks and groups handed out', 'chia-se', () => {}, { main: true }),
  shared('sharing, a group refused for want of criteria', 'chia-se', async (stage) => {
    await stage.app.choose('Nhóm', 'Nhóm khác…');
    await stage.app.field('Tên nhóm').fill('Nhóm công tác 5');
    await stage.unfoldDetails();
    await stage.button('Tải tệp cho nhóm').click();
    await expect(stage.main.getByText('Hãy chọn ít nhất một tiêu chí.').first()).toBeVisible();
  }),
  shared('what is not agreed on', 'hop-nhat', () => {}, { main: true }),
  shared('everything agreed on', 'hop-nhat', async (stage) => {
    await stage.button(/^Giữ bản này/).first().click();
    await stage.button(/^Giữ mục này/).first().click();
    await expect(stage.main.getByText('Không còn chỗ nào chưa thống nhất.')).toBeVisible();
  }),
  shared('export while something is not agreed on', 'xuat'),
  {
    name: "a work group's copy",
    main: true,
    open: async (stage) => {
      const plan = await wholePlan('bieu-2');
      const scope = { id: 'giao1', group: 'Nhóm công tác 1', criteria: plan.problems[0].criteria };
      await stage.opens(draftOf(plan, { team: teamOf(plan, { scope }) }), 'van-de');
      await expect(stage.page.getByRole('note').first()).toBeVisible();
      const folded = stage.app.screens.getByRole('button', { expanded: false });
      if (await folded.isVisible()) await folded.click();
      await stage.page.getByRole('checkbox', { name: 'Hiện cả các phần khác' }).check();
    },
  },
  incoming('a file that is new here', sameYear, { here: false }),
  incoming('a file with changes, its changes unfolded', rewrite, { act: (stage) => stage.unfoldDetails(preview(stage)) }),
  incoming('a file with nothing new', sameYear),
  incoming('a file of another school and year', (plan) => {
    plan.year = 2027;
    plan.school.name = 'Trường THCS Nơi Khác';
  }),
  incoming('a file of a plan begun apart', rewrite, { rest: { ancestor: undefined, ancestor_revision: undefined, id: 'soanrieng1' } }),
  incoming('what was just taken in', rewrite, {
    act: async (stage) => {
      await preview(stage).getByRole('textbox', { name: 'Tên của bạn' }).fill('Lê Thị Mẫu');
      await stage.button('Nhận vào kế hoạch đang có').click();
      await stage.page.getByRole('region', { name: /^Đã nhận bản của/ }).getByText(/\(\d+\)$/).first().click();
    },
  }),
  {
    name: 'what was changed in a Word file',
    open: async (stage) => {
      await stage.opens(draftOf(await wholePlan('bieu-2')), 'xuat');
      const { bytes } = await stage.app.download(() => stage.button('Tải tệp Word').click());
      const parts = unzipSync(bytes);
      const xml = strFromU8(parts['word/document.xml']);
      parts['word/document.xml'] = strToU8(xml.replaceAll('giáo viên', 'thầy giáo, cô giáo'));
      await stage.at('');
      await stage.app.openFile('da-sua.docx', zipSync(parts));
      await preview(stage).getByRole('button', { name: 'Đến kế hoạch đang có' }).click();
      await expect(stage.page.getByRole('region', { name: /đã được sửa sau khi xuất/ })).toBeVisible();
    },
  },
  {
    name: 'a tab that only looks while another writes',
    main: true,
    open: (stage) => beside(stage, 'van-de'),
  },
  { name: 'what is not agreed on, in a tab that only looks', open: (stage) => beside(stage, 'hop-nhat') },
];

/** The plan in a tab of its own, and then here. */
async function beside(stage, screen) {
  const plan = await wholePlan('bieu-2');
  await stage.keep({ kehoach1: draftOf(plan, { team: teamOf(plan) }) });
  const first = await stage.page.context().newPage();
  await first.goto('./#/ke-hoach/kehoach1/van-ban');
  await expect(new App(first).screens).toBeVisible();
  await stage.at(`ke-hoach/kehoach1/${screen}`);
  await expect(stage.page.getByRole('status').filter({ hasText: 'đang được sửa ở một thẻ khác' })).toBeVisible();
}
