// Screens of what comes in from elsewhere and of what the proofreader finds, for `screens.js`.
import { expect } from './app.js';
import { draftOf, wholePlan } from './drafts.js';
import { PAGE } from './foreign.js';

/** A plan with a mistake of each weight in one field, and something that was kept aside. */
async function faulty() {
  const plan = await wholePlan('bieu-2');
  plan.problems[0].cause = 'Công tác tuyên sinh theo Thông tư số 19/2018/TT-BGDĐT  còn chậm ...';
  plan.asides = [{ id: 'rieng1', text: 'Đoạn này không có chỗ trong mẫu.', origin: 'Kiến nghị' }];
  return draftOf(plan);
}

const found = (name, screen, act = () => {}, rest = {}) => ({
  name,
  open: async (stage) => {
    await stage.opens(await faulty(), screen);
    await expect(stage.main.getByText(/tuyển sinh/).first()).toBeVisible();
    await act(stage);
  },
  ...rest,
});

export const FOUND = [
  {
    name: 'a plan from elsewhere, everything unfolded',
    main: true,
    open: async (stage) => {
      await stage.at('');
      await stage.app.openFile('nam-truoc.doc', PAGE);
      await expect(stage.button('Nhận thành kế hoạch mới')).toBeVisible();
      await stage.unfoldDetails();
    },
  },
  { name: 'import without a file', open: (stage) => stage.at('nhap') },
  found('findings beside a field, one being left', 'van-de', (stage) => stage.button(/^Bỏ qua…: .*“tuyên sinh”/).click(), { main: true }),
  found('findings on the review, everything unfolded', 'soat', (stage) => stage.unfoldDetails(), { main: true }),
];
