// The whole job with a keyboard and nothing else, and where the focus goes when something comes or goes.
import { expect, test } from './support/app.js';
import { draftFile } from './support/people.js';
import { draftOf, teamOf, wholePlan } from './support/drafts.js';
import { Keys } from './support/keys.js';
import { SCREENS } from './support/screens.js';
import { Stage } from './support/stage.js';

const heading = (page, name) => page.getByRole('heading', { level: 1, name });
const inMain = (app, role, name) => app.locator.getByRole(role, { name });

test('a whole plan is written with the keyboard alone, from the first screen to the Word file', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const keys = new Keys(page);
  await app.goHome();
  await expect(page).toHaveTitle('Cải Tiến');

  // A new plan: radio buttons by arrows, lists by letters, the button by Enter.
  await keys.enter(inMain(app, 'link', 'Lập kế hoạch mới'));
  await expect(heading(page, 'Lập kế hoạch mới')).toBeFocused();
  await expect(page).toHaveTitle('Lập kế hoạch mới – Cải Tiến');
  await keys.to(app.locator.getByRole('radio', { checked: true }));
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  await keys.to(app.list('Năm học'));
  await keys.type('2026');
  await keys.to(app.field('Tên trường'));
  await keys.type('Trường THCS Bàn Phím');
  await keys.enter(app.button('Bắt đầu soạn'));
  await expect(heading(page, 'Đầu văn bản và chữ ký')).toBeFocused();
  await expect(page).toHaveTitle('Đầu văn bản và chữ ký – Cải Tiến');

  // The first stop of a screen leads past the bar and the list.
  await page.reload();
  await expect(heading(page, 'Đầu văn bản và chữ ký')).toBeVisible();
  await keys.press('Tab');
  await expect(page.getByRole('button', { name: 'Đến phần nội dung' })).toBeFocused();
  await keys.press('Enter');
  await expect(heading(page, 'Đầu văn bản và chữ ký')).toBeFocused();
  await keys.to(app.field('Họ và tên người ký'));
  await keys.type('Trần Thị Phím');
  await keys.enter(inMain(app, 'link', /^Phần tiếp theo/));

  // Criteria: searched, one chosen; the button gives way to the link, which has the focus then.
  await expect(heading(page, 'Tiêu chí')).toBeFocused();
  await keys.to(app.locator.getByRole('searchbox'));
  await keys.type('2.2');
  await expect(inMain(app, 'heading', /^Tìm thấy \d+ tiêu chí$/)).toBeVisible();
  await keys.enter(inMain(app, 'button', /^Chọn làm vấn đề cải tiến: Tiêu chí 2\.2:/));
  await expect(inMain(app, 'link', /^Mở vấn đề: Tiêu chí 2\.2:/)).toBeFocused();
  await keys.press('Enter');

  // The problem.
  await expect(heading(page, /Vấn đề trọng tâm$/)).toBeVisible();
  await expect(app.card('Vấn đề 1').locator).toBeFocused();
  const problem = app.card('Vấn đề 1');
  await keys.to(problem.field('Đánh giá hiện trạng'));
  await keys.type('Còn 5/30 giáo viên chưa dùng học liệu số.');
  await keys.to(problem.field('Điểm hạn chế'));
  await keys.type('Chưa dùng đều học liệu số.');

  // Actions, by the list at the side.
  await keys.enter(app.screens.getByRole('link', { name: /^Việc cải tiến/ }), { key: 'Shift+Tab' });
  await expect(heading(page, /Việc cải tiến$/)).toBeFocused();
  await keys.enter(app.buttonOf('Thêm việc'));
  const action = app.card('Vấn đề 1').card('Việc 1');
  await expect(action.field('Nội dung cải tiến')).toBeFocused();
  await keys.type('Bồi dưỡng giáo viên dùng học liệu số');
  await keys.to(action.field('Mục tiêu cải tiến'));
  await keys.type('Đến tháng 5/2027, mọi giáo viên dùng được.');
  await app.saved();

  // Review: straight to a place that is missing.
  await keys.enter(app.screens.getByRole('link', { name: /^Soát lại/ }), { key: 'Shift+Tab' });
  await expect(heading(page, 'Soát lại')).toBeFocused();
  await keys.enter(inMain(app, 'link', /: Vấn đề 1: Nguyên nhân của hạn chế$/));
  await expect(problem.field('Nguyên nhân của hạn chế')).toBeFocused();
  await keys.type('Tập huấn chưa gắn với bài dạy.');

  // The Word file.
  await keys.enter(app.bar.getByRole('link', { name: 'Xuất Word' }), { key: 'Shift+Tab' });
  await expect(heading(page, 'Xuất Word')).toBeFocused();
  await keys.to(app.button('Tải tệp Word'));
  const file = await app.download(() => keys.press('Enter'));
  expect(file.name).toMatch(/\.docx$/);
  await expect(app.locator.getByRole('status').filter({ hasText: 'khớp với bản nháp' })).toBeVisible();
  await keys.isSeen();
});

test('the focus stays at what was added, copied, moved or removed', async ({ app }) => {
  const { page } = app;
  const keys = new Keys(page);
  const stage = new Stage(page);
  await stage.opens(draftOf(await wholePlan('bieu-2')), 'van-de');
  const tool = (word, row) => app.button(`${word}: ${row}`);
  const press = async (control) => {
    await control.focus();
    await keys.press('Enter');
  };

  await press(tool('Xuống', 'Vấn đề 1'));
  await expect(tool('Xuống', 'Vấn đề 2')).toBeFocused();
  await press(tool('Lên', 'Vấn đề 2'));
  await expect(tool('Lên', 'Vấn đề 1')).toBeFocused();
  await expect(tool('Lên', 'Vấn đề 1'), 'the first goes no further').toHaveAttribute('aria-disabled', 'true');
  await press(tool('Nhân bản', 'Vấn đề 1'));
  await expect(app.card('Vấn đề 2').locator).toBeFocused();
  await press(tool('Xóa', 'Vấn đề 2'));
  await expect(app.cards('Vấn đề')).toHaveCount(3);
  await expect(app.card('Vấn đề 2').locator).toBeFocused();
  await press(page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }));
  await expect(app.cards('Vấn đề')).toHaveCount(4);
  await keys.isKept();
  await press(app.buttonOf('Bỏ').first());
  await expect(app.card('Vấn đề 1').list('Thêm tiêu chí liên quan')).toBeFocused();
  await press(app.button('Thêm vấn đề'));
  await expect(app.card('Vấn đề 5').list('Tiêu chuẩn')).toBeFocused();
  // The next press waits for the focus the last one left: it comes a moment after the click and would take the key away.
  for (const at of [5, 4, 3, 2]) {
    await press(tool('Xóa', `Vấn đề ${at}`));
    await expect(app.card(`Vấn đề ${at - 1}`).locator, 'where the last is gone, the one before it').toBeFocused();
  }
  await press(tool('Xóa', 'Vấn đề 1'));
  await expect(app.button('Thêm vấn đề'), 'where nothing is left, the way to begin anew').toBeFocused();

  await app.open('Cơ chế báo cáo');
  await expect(heading(page, 'Cơ chế báo cáo')).toBeFocused();
  await press(app.buttonOf('Sửa câu chữ in sẵn'));
  await expect(app.field('Câu chữ trường đã sửa')).toBeFocused();
  await press(app.buttonOf('Trả về nguyên văn của mẫu'));
  await expect(app.buttonOf('Sửa câu chữ in sẵn')).toBeFocused();
  await app.open('Tổ chức thực hiện');
  await expect(heading(page, 'Tổ chức thực hiện')).toBeFocused();
  await press(app.card('Vai 1').buttonOf('Đổi tên vai'));
  await expect(app.card('Vai 1').field('Tên vai')).toBeFocused();
});

test('a person who goes on at once keeps the focus: what was asked for a moment before does not take it away', async ({ app }) => {
  const { page } = app;
  await new Stage(page).opens(draftOf(await wholePlan('bieu-2')), 'van-de');
  const field = app.card('Vấn đề 1').field('Nguyên nhân của hạn chế');
  const [place, remove] = [await field.elementHandle(), await app.button('Xóa: Vấn đề 3').elementHandle()];
  const held = await page.evaluate(async ([place, remove]) => {
    remove.click();
    place.focus();
    // Timers of one length come in the order they were set: the program's has come and gone before this one.
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    return document.activeElement === place;
  }, [place, remove]);
  await expect(app.cards('Vấn đề')).toHaveCount(2);
  expect(held).toBe(true);
});

test('the focus stays where people work together: remarks settled, a choice made, a file looked at', async ({ app }) => {
  const { page } = app;
  const keys = new Keys(page);
  const stage = new Stage(page);
  const plan = await wholePlan('bieu-2');
  await stage.opens(draftOf(plan, { team: teamOf(plan) }), 'chia-se');
  await app.locator.getByRole('button', { name: /^Đã xử lý: / }).first().focus();
  await keys.press('Enter');
  await expect(inMain(app, 'heading', 'Góp ý chưa xử lý')).toBeFocused();
  await app.screens.getByRole('link', { name: /^Chỗ chưa thống nhất/ }).focus();
  await keys.press('Enter');
  await expect(heading(page, 'Chỗ chưa thống nhất')).toBeFocused();
  await app.locator.getByRole('button', { name: /^Giữ bản này: / }).first().focus();
  await keys.press('Enter');
  await expect(heading(page, 'Chỗ chưa thống nhất')).toBeFocused();

  await app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  const file = app.locator.getByLabel('Mở tệp', { exact: true });
  for (const close of ['Escape', 'Enter']) {
    await file.focus();
    await app.openFile('gui-lai.caitien', await draftFile());
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    if (close === 'Enter') await dialog.getByRole('button', { name: 'Thôi' }).focus();
    await keys.press(close);
    await expect(dialog).toHaveCount(0);
    await expect(file, 'back to where the file was chosen').toBeFocused();
  }

  await app.locator.getByRole('button', { name: /^Xóa: / }).focus();
  await keys.press('Enter');
  await expect(app.button('Giữ lại'), 'a question has the focus on the answer that changes nothing').toBeFocused();
  await keys.press('Enter');
  await expect(app.locator.getByRole('button', { name: /^Xóa: / })).toBeFocused();
  await keys.press('Enter');
  await app.button('Cho vào thùng rác').focus();
  await keys.press('Enter');
  await expect(inMain(app, 'heading', 'Kế hoạch của trường')).toBeFocused();
});

test('what is missing before a part can be handed out is listed, takes the focus and leads to its place', async ({ app }) => {
  const { page } = app;
  const keys = new Keys(page);
  await new Stage(page).opens(draftOf(await wholePlan('bieu-2')), 'chia-se');
  await app.choose('Nhóm', 'Nhóm khác…');
  await app.button('Tải tệp cho nhóm').focus();
  await keys.press('Enter');
  const list = page.getByRole('alert').filter({ hasText: 'Chưa giao được' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('button')).toHaveText(['Hãy ghi tên nhóm.', 'Hãy chọn ít nhất một tiêu chí.']);
  await keys.press('Tab');
  await keys.press('Enter');
  const name = app.field('Tên nhóm');
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription('Hãy ghi tên nhóm.');
});

test('what matters is told aloud, and saving after every pause is not', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(...pair) {
      if (window.full) throw new DOMException('no room', 'QuotaExceededError');
      write.apply(this, pair);
    };
    window.told = [];
    const isLive = (node) => {
      const region = (node.nodeType === 1 ? node : node.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]');
      return region && region.getAttribute('aria-live') !== 'off';
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) if (isLive(target)) window.told.push(target.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const told = () => page.evaluate(() => window.told.splice(0).join(' | '));
  await new Stage(page).opens(draftOf(await wholePlan('bieu-2')), 'van-de');
  await told();
  await app.card('Vấn đề 1').field('Điểm hạn chế').pressSequentially(' Thêm');
  await app.saved();
  expect(await told(), 'typing and saving').toBe('');
  await app.button('Xóa: Vấn đề 3').click();
  await expect.poll(told, 'a row removed').toContain('Đã xóa');
  await page.evaluate(() => { window.full = true; });
  await app.card('Vấn đề 1').field('Điểm hạn chế').pressSequentially(' chữ');
  await expect.poll(told, 'a save that failed').toContain('Bộ nhớ của trình duyệt đã đầy');
});

for (const screen of SCREENS.filter((screen) => screen.main && !screen.crashes)) {
  test(`every stop of the Tab key is seen, at full size and at 400 %, and leads on: ${screen.name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' }); // the way past the bar slides in otherwise, and is seen a moment later
    await screen.open(new Stage(page));
    const keys = new Keys(page);
    for (const size of [{ width: 1366, height: 768 }, { width: 341, height: 192 }]) {
      await page.setViewportSize(size);
      // From the top, wherever the focus was.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      });
      let stops = 0;
      // From the top to where the page ends and the browser begins; a trap would never end.
      for (; stops < 400; stops += 1) {
        await keys.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        await keys.isSeen();
      }
      const links = await page.locator('a[href]:visible, button:visible:not([tabindex="-1"], :disabled)').count();
      expect(stops, 'every link and button is a stop').toBeGreaterThanOrEqual(links);
      expect(stops, 'no trap').toBeLessThan(400);
    }
  });
}
