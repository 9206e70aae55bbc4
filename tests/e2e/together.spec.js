// Several people write one plan by passing files: nothing is overwritten, nothing is lost, everybody sees what happened.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './support/app.js';
import { Person, draftFile } from './support/people.js';
import { readWord } from './support/word.js';

const CAUSE = 'Nguyên nhân của hạn chế';
const STATE = 'Đánh giá hiện trạng';
const PROBLEMS = 'Vấn đề trọng tâm';
const GROUP_2 = 'Nhóm công tác 2';

/** The secretary with the plan, and a file of it for the others. */
async function secretaryWith(browser, baseURL, file) {
  const secretary = await Person.at(browser, baseURL, 'Lê Thị Mẫu');
  await secretary.opens(file);
  return secretary;
}

/** Somebody who opens a file, writes into a field of a problem and sends it back. */
async function returned(browser, baseURL, name, file, change) {
  const person = await Person.at(browser, baseURL, name);
  await person.opens(file);
  await person.app.open(PROBLEMS);
  await change(person.app);
  const back = await person.sends();
  await person.leave();
  return back;
}

test('a file of a plan that is not here says whose it is, and one click opens it', async ({ browser, baseURL }) => {
  const person = await Person.at(browser, baseURL, 'Trần Văn Mẫu');
  await person.chooses(await draftFile(), 'tu-zalo.caitien');
  await expect(person.preview).toContainText('Tệp “tu-zalo.caitien”');
  await expect(person.preview).toContainText('Trường THCS Mẫu');
  await expect(person.preview).toContainText('2026-2027');
  await expect(person.preview).toContainText('Biểu 2');
  await expect(person.preview).toContainText('21:13 ngày 21/9/2026');
  await person.preview.getByRole('button', { name: 'Thôi' }).click();
  await expect(person.preview).toHaveCount(0);
  await expect(person.app.locator.getByRole('article'), 'looking at a file takes nothing in').toHaveCount(0);
  await person.opens(await draftFile());
  await person.app.open('Đầu văn bản và chữ ký');
  await expect(person.app.field('Tên trường')).toHaveValue('Trường THCS Mẫu');
  await person.leave();
});

test('the same file twice brings nothing new', async ({ browser, baseURL }) => {
  const file = await draftFile();
  const person = await secretaryWith(browser, baseURL, file);
  const before = await person.app.stored();
  await person.chooses(file);
  await expect(person.preview).toContainText('Không có gì mới');
  await expect(person.preview.getByRole('button', { name: 'Nhận vào kế hoạch đang có' })).toHaveCount(0);
  await person.preview.getByRole('button', { name: 'Đến kế hoạch đang có' }).click();
  await person.app.screens.waitFor();
  const plans = (stored) => Object.entries(stored).filter(([key]) => key.includes('/nhap/')).map(([, text]) => JSON.parse(text).plan);
  expect(plans(await person.app.stored())).toEqual(plans(before));
  await person.leave();
});

test('a work group gets its part, sees the rest read-only, sends it back, and the secretary sees who returned', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const file = await secretary.handsOut(GROUP_2);
  const row = secretary.app.locator.getByRole('row', { name: new RegExp(GROUP_2) });
  await expect(row).toContainText('Chưa gửi lại');

  const leader = await Person.at(browser, baseURL, 'Hoàng Thị Mẫu');
  await leader.opens(file);
  await leader.app.shows(PROBLEMS);
  await expect(leader.page.getByRole('note')).toContainText(`Bản giao cho ${GROUP_2}: chỉ sửa các vấn đề thuộc tiêu chí 3.2`);
  await expect(leader.app.cards('Vấn đề'), 'only the problem of the group').toHaveCount(1);
  const own = leader.app.card('Vấn đề 2');
  await own.field(CAUSE).fill('Giáo viên chủ nhiệm và giáo viên bộ môn chưa trao đổi hằng tuần.');
  await leader.app.screens.getByRole('checkbox', { name: 'Hiện cả các phần khác' }).check();
  const other = leader.app.card('Vấn đề 1');
  await expect(other.field(CAUSE)).not.toBeEditable();
  await expect(other.button('Xóa: Vấn đề 1')).toHaveCount(0);
  await expect(own.field(STATE)).toBeEditable();
  await leader.app.open('Đầu văn bản và chữ ký');
  for (const field of await leader.app.locator.getByRole('textbox').all()) await expect(field).not.toBeEditable();
  for (const list of await leader.app.locator.getByRole('combobox').all()) await expect(list).toBeDisabled();
  const back = await leader.sends();
  await leader.leave();

  await secretary.chooses(back, 'nhom-2-gui-lai.caitien');
  await expect(secretary.preview).toContainText('Hoàng Thị Mẫu');
  await expect(secretary.preview).toContainText('1 chỗ thay đổi');
  await secretary.preview.getByText('Vấn đề trọng tâm (1)').click();
  await expect(secretary.preview.getByRole('insertion').last(), 'the new words are marked').toContainText('hằng tuần.');
  await secretary.preview.getByRole('button', { name: 'Nhận vào kế hoạch đang có' }).click();
  await expect(secretary.taken).toContainText('Đã nhận bản của Hoàng Thị Mẫu.');
  await secretary.taken.getByText('Vấn đề trọng tâm (1)').click();
  await secretary.taken.getByRole('link', { name: /^Đến chỗ đó: Vấn đề 2: / }).click();
  await expect(secretary.app.card('Vấn đề 2').field(CAUSE)).toBeFocused();
  await expect(secretary.app.card('Vấn đề 2').field(CAUSE)).toHaveValue(/trao đổi hằng tuần/);
  await secretary.app.open('Chia sẻ');
  await expect(row).not.toContainText('Chưa gửi lại');

  await secretary.app.locator.getByRole('checkbox', { name: /^Hiện người sửa/ }).check();
  await secretary.app.open(PROBLEMS);
  await expect(secretary.app.card('Vấn đề 2').locator.getByText(/^Hoàng Thị Mẫu, \d\d:\d\d ngày /)).toBeVisible();
  await secretary.leave();
});

test('three groups and two colleagues return their copies in two different orders, and the plan is the same', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const file = await draftFile();
  const first = await secretaryWith(browser, baseURL, file);
  const groups = [];
  for (const number of [1, 2, 3]) groups.push(await first.handsOut(`Nhóm công tác ${number}`));
  const sent = await first.sends();
  const changes = [
    (app) => app.card('Vấn đề 1').field(CAUSE).fill('Sửa của người thứ nhất.'),
    (app) => app.card('Vấn đề 2').field(CAUSE).fill('Sửa của người thứ hai.'),
    (app) => app.card('Vấn đề 3').field(CAUSE).fill('Sửa của người thứ ba.'),
    (app) => app.card('Vấn đề 1').field(STATE).fill('Hiện trạng của người thứ tư.'),
    async (app) => (await app.addProblem()).field(STATE).fill('Vấn đề mới của người thứ năm.'),
  ];
  const files = [];
  for (const [at, change] of changes.entries()) {
    files.push(await returned(browser, baseURL, `Người ${at + 1}`, groups[at] ?? sent, change));
  }

  const second = await Person.at(browser, baseURL, 'Phạm Văn Mẫu');
  await second.opens(sent);
  for (const back of files) await first.takesIn(back);
  for (const back of [...files].reverse()) await second.takesIn(back);
  const [one, other] = [await first.plan(), await second.plan()];
  expect(one).toEqual(other);
  expect(JSON.stringify(one)).toContain('Vấn đề mới của người thứ năm.');
  expect(JSON.stringify(one)).toContain('Sửa của người thứ hai.');
  await first.leave();
  await second.leave();
});

test('what both changed is kept twice, can be put off, is told at the export, decided and undone', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const sent = await secretary.sends();
  const back = await returned(browser, baseURL, 'Đỗ Thị Mẫu', sent, (app) => app.card('Vấn đề 1').field(CAUSE).fill('Bản của Đỗ Thị Mẫu.'));
  const { app } = secretary;
  await app.open(PROBLEMS);
  const field = app.card('Vấn đề 1').field(CAUSE);
  await field.fill('Bản của thư ký.');
  await app.saved();
  await secretary.chooses(back);
  await expect(secretary.preview).toContainText('1 chỗ mỗi bên sửa một cách');
  await secretary.preview.getByRole('button', { name: 'Nhận vào kế hoạch đang có' }).click();
  await secretary.taken.getByRole('button', { name: 'Đã xem' }).click();

  // Put off: the field keeps the secretary's words and says that there are others; the export says it too.
  await app.open(PROBLEMS);
  await expect(field).toHaveValue('Bản của thư ký.');
  await expect(app.card('Vấn đề 1').locator.getByRole('link', { name: 'Có bản khác của Đỗ Thị Mẫu' })).toBeVisible();
  await app.open('Xuất Word');
  await expect(app.locator).toContainText('Còn 1 chỗ chưa thống nhất giữa các bản');

  await app.locator.getByRole('link', { name: 'Xem và chọn' }).click();
  const conflict = app.locator.getByRole('region', { name: `Vấn đề 1: ${CAUSE}` });
  await expect(conflict).toContainText('Bản này');
  await expect(conflict).toContainText('Bản của thư ký.');
  await expect(conflict).toContainText('Bản của Đỗ Thị Mẫu.');
  await conflict.getByRole('button', { name: 'Giữ bản này: Bản của Đỗ Thị Mẫu' }).click();
  await expect(app.locator).toContainText('Không còn chỗ nào chưa thống nhất.');
  await expect(secretary.app.screens.getByRole('link', { name: /Chỗ chưa thống nhất/ })).toHaveCount(0);
  await app.open(PROBLEMS);
  await expect(field).toHaveValue('Bản của Đỗ Thị Mẫu.');

  // Undo brings the question back, and once more the plan as it was before the file.
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(field).toHaveValue('Bản của thư ký.');
  await expect(app.card('Vấn đề 1').locator.getByRole('link', { name: /Có bản khác/ })).toBeVisible();
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.card('Vấn đề 1').locator.getByRole('link', { name: /Có bản khác/ })).toHaveCount(0);
  await expect(field).toHaveValue('Bản của thư ký.');
  await secretary.leave();
});

test('a row one removed and another changed stays until somebody decides', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const sent = await secretary.sends();
  const back = await returned(browser, baseURL, 'Đỗ Thị Mẫu', sent, (app) => app.card('Vấn đề 3').field(CAUSE).fill('Vẫn cần vấn đề này.'));
  const { app } = secretary;
  await app.open(PROBLEMS);
  await app.card('Vấn đề 3').button('Xóa: Vấn đề 3').click();
  await expect(app.cards('Vấn đề')).toHaveCount(2);
  await secretary.takesIn(back);
  await app.open(PROBLEMS);
  await expect(app.card('Vấn đề 3').field(CAUSE)).toHaveValue('Vẫn cần vấn đề này.');
  await app.screens.getByRole('link', { name: /Chỗ chưa thống nhất/ }).click();
  const conflict = app.locator.getByRole('region', { name: 'Vấn đề 3', exact: true });
  await expect(conflict).toContainText('Người xóa: Lê Thị Mẫu.');
  await conflict.getByRole('button', { name: 'Xóa mục này' }).click();
  await app.open(PROBLEMS);
  await expect(app.cards('Vấn đề')).toHaveCount(2);
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.cards('Vấn đề')).toHaveCount(3);
  await expect(secretary.taken).toBeVisible();
  await app.bar.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(app.cards('Vấn đề')).toHaveCount(2);
  await expect(secretary.taken, 'what was taken back is not told as taken').toHaveCount(0);
  await secretary.leave();
});

test('words typed into the field settle what both changed', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const sent = await secretary.sends();
  const back = await returned(browser, baseURL, 'Đỗ Thị Mẫu', sent, (app) => app.card('Vấn đề 1').field(CAUSE).fill('Bản kia.'));
  const { app } = secretary;
  await app.open(PROBLEMS);
  await app.card('Vấn đề 1').field(CAUSE).fill('Bản này.');
  await secretary.takesIn(back);
  await app.open(PROBLEMS);
  await app.card('Vấn đề 1').field(CAUSE).fill('Câu gộp của cả hai.');
  await app.screens.getByRole('link', { name: /Chỗ chưa thống nhất/ }).click();
  await app.buttonOf('Dùng câu đang có').click();
  await app.open(PROBLEMS);
  await expect(app.card('Vấn đề 1').field(CAUSE)).toHaveValue('Câu gộp của cả hai.');
  await expect(app.card('Vấn đề 1').locator.getByRole('link', { name: /Có bản khác/ })).toHaveCount(0);
  await secretary.chooses(back);
  await expect(secretary.preview, 'the file that was decided on brings nothing again').toContainText('Không có gì mới');
  await secretary.leave();
});

test('a file of another school and year is pointed out, and opens as a plan of its own', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const other = await draftFile({
    change: (plan) => {
      plan.school.name = 'Trường THCS Nơi Khác';
      plan.year = 2027;
    },
  });
  await secretary.chooses(other.replace('"bangoc"', '"noikhac"'));
  await expect(secretary.preview).toContainText('Khác trường: kế hoạch đang có là của Trường THCS Mẫu, tệp này của Trường THCS Nơi Khác.');
  await expect(secretary.preview).toContainText('Khác năm học: kế hoạch đang có là năm học 2026-2027, tệp này là năm học 2027-2028.');
  await secretary.preview.getByRole('button', { name: 'Mở thành bản riêng' }).click();
  await secretary.app.screens.waitFor();
  await secretary.app.bar.getByRole('link', { name: 'Cải Tiến' }).click();
  const cards = secretary.app.locator.getByRole('article');
  await expect(cards).toHaveCount(2);
  await expect(cards.filter({ hasText: 'Trường THCS Mẫu' })).toContainText('Năm học 2026-2027');
  await expect(cards.filter({ hasText: 'Trường THCS Nơi Khác' })).toContainText('Năm học 2027-2028');
  await secretary.leave();
});

test('two plans of one school begun separately come together, with everything that differs shown', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const other = await draftFile({ id: 'soanrieng1', change: (plan) => { plan.issue.signer_name = 'Người Ký Khác'; } });
  await secretary.chooses(other.replace('"bangoc"', '"bankia"'));
  await expect(secretary.preview).toContainText('soạn riêng với tệp này');
  await expect(secretary.preview.getByRole('button', { name: 'Mở kế hoạch này' })).toBeVisible();
  await secretary.preview.getByRole('button', { name: 'Nhận vào kế hoạch đang có' }).click();
  await secretary.app.screens.waitFor();
  await secretary.taken.waitFor();
  await secretary.app.screens.getByRole('link', { name: /^Chỗ chưa thống nhất/ }).click();
  await expect(secretary.app.locator.getByText('Người Ký Khác')).toBeVisible();
  await secretary.leave();
});

test('a file dropped on a plan is looked at, and one that holds no draft is refused with a sentence', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const { page, app } = secretary;
  const drop = async (name, content) => {
    const data = await page.evaluateHandle(
      ([file, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], file));
        return transfer;
      },
      [name, content],
    );
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  };
  await drop('hinh.png', 'không phải bản nháp');
  await expect(app.alert).toContainText('“hinh.png”: không tìm thấy kế hoạch cải tiến chất lượng giáo dục');
  await app.alert.getByRole('button', { name: 'Đóng' }).click();
  await expect(app.alert).toHaveCount(0);
  await drop('keo-tha.caitien', await draftFile());
  await expect(secretary.preview).toContainText('Tệp “keo-tha.caitien”');
  await page.keyboard.press('Escape');
  await expect(secretary.preview).toHaveCount(0);
  await secretary.leave();
});

test('remarks travel with the file, are settled, and never stand in the Word file', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const { app, page } = secretary;
  await app.open(PROBLEMS);
  const field = app.card('Vấn đề 1').field(CAUSE);
  await field.focus();
  await page.keyboard.press('Control+Alt+m');
  await expect(app.card('Vấn đề 1').field(`Góp ý mới: ${CAUSE}`)).toBeFocused();
  await page.keyboard.type('Cần nêu rõ số liệu năm trước.');
  await app.card('Vấn đề 1').buttonOf('Thêm góp ý').click();
  await app.card('Vấn đề 1').button('Góp ý: Vấn đề 1').click();
  await app.card('Vấn đề 1').field('Góp ý mới: Vấn đề 1').fill('Vấn đề này nên đưa lên đầu.');
  await app.card('Vấn đề 1').locator.getByRole('group', { name: 'Góp ý: Vấn đề 1' }).getByRole('button', { name: 'Thêm góp ý' }).click();

  // Typing goes on undisturbed while remarks are open and one is added.
  await field.fill('Gõ tiếp trong khi ');
  await field.press('End');
  await field.pressSequentially('góp ý đang mở');
  await expect(field).toHaveValue('Gõ tiếp trong khi góp ý đang mở');
  await app.saved();

  const file = await app.exportWord();
  const { lines } = await readWord(page, file.bytes);
  expect(lines.join('\n')).toContain('góp ý đang mở');
  expect(lines.join('\n')).not.toContain('Cần nêu rõ số liệu');
  expect(lines.join('\n')).not.toContain('nên đưa lên đầu');

  const sent = await secretary.sends();
  const reader = await Person.at(browser, baseURL, 'Vũ Văn Mẫu');
  await reader.opens(sent);
  await reader.app.open('Chia sẻ');
  const remark = reader.app.locator.getByRole('listitem').filter({ hasText: 'Cần nêu rõ số liệu năm trước.' });
  await expect(remark).toContainText(`Vấn đề 1: ${CAUSE}`);
  await expect(remark).toContainText('Lê Thị Mẫu');
  await remark.getByRole('link', { name: `Đến chỗ đó: Vấn đề 1: ${CAUSE}` }).click();
  await expect(reader.app.card('Vấn đề 1').field(CAUSE)).toBeFocused();
  await reader.app.open('Chia sẻ');
  await remark.getByRole('button', { name: `Đã xử lý: Vấn đề 1: ${CAUSE}` }).click();
  await expect(remark).toHaveCount(0);
  await expect(reader.app.locator.getByRole('listitem').filter({ hasText: 'nên đưa lên đầu' })).toBeVisible();
  await reader.leave();
  await secretary.leave();
});

test('a Word file of a plan that is here goes the same way, and what was changed in Word is told', async ({ browser, baseURL }) => {
  const secretary = await secretaryWith(browser, baseURL, await draftFile());
  const { app } = secretary;
  const { bytes } = await app.exportWord();
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']);
  expect(xml).toContain('45 giáo viên');
  parts['word/document.xml'] = strToU8(xml.replace('45 giáo viên', '46 giáo viên'));
  await secretary.chooses(zipSync(parts), 'da-sua.docx');
  await expect(secretary.preview).toContainText('Tệp Word này đã được sửa sau khi xuất.');
  await expect(secretary.preview).toContainText('Không có gì mới');
  await secretary.preview.getByRole('button', { name: 'Đến kế hoạch đang có' }).click();
  const told = secretary.page.getByRole('region', { name: 'Tệp Word này đã được sửa sau khi xuất.' });
  await expect(told).toContainText('46 giáo viên');
  await secretary.leave();
});
