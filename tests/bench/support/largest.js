// The largest plan anyone could write, and a tenth of it: the same letters on every machine. All sentences are invented.
import { samplePlan } from '../../e2e/support/plans.js';

// Parts of sentences, put together anew each time: text that repeated itself would pack far better than what people write.
const WHO = ['Tổ chuyên môn', 'Người phụ trách', 'Nhà trường Mẫu', 'Thư viện Mẫu', 'Ban giám hiệu', 'Tổ văn phòng', 'Nhóm công tác', 'Giáo viên chủ nhiệm', 'Hội đồng tự đánh giá', 'Đội thiếu niên'];
const DOES = ['xem lại việc đã làm', 'ghi số liệu vào bảng theo dõi chung', 'mời cha mẹ học sinh cùng góp ý', 'bổ sung sách theo đề nghị của các lớp', 'dự giờ và trao đổi ngay sau tiết dạy', 'kiểm kê thiết bị, sửa những thứ còn dùng được', 'tổng hợp kết quả', 'tự chấm theo bảng kiểm đã thống nhất', 'đối chiếu với mục tiêu đã đặt ra', 'hướng dẫn những em còn lúng túng', 'chia sẻ cách làm hay', 'cập nhật hồ sơ minh chứng', 'khảo sát nhu cầu bồi dưỡng'];
const WHEN = ['hai tuần một lần', 'mỗi tháng', 'từ đầu học kì I', 'sau kì kiểm tra giữa kì', 'trong vòng mười ngày làm việc', 'vào buổi chiều thứ sáu', 'trước cuộc họp của hội đồng', 'khi thấy chậm so với kế hoạch', 'ít nhất ba lượt mỗi học kì', 'ngay sau khi có kết quả', 'đến hết tháng 4 năm 2027'];
const WITH = ['cùng tổ trưởng', 'với sự hỗ trợ của giáo viên Tin học', 'theo mẫu chung', 'qua sổ đăng kí thiết bị', 'tại phòng máy tính', 'và báo cáo bằng văn bản', 'có ghi biên bản', 'bằng nguồn kinh phí chi thường xuyên', 'ở từng khối lớp', 'cho học sinh lớp 6 và lớp 9', 'nhằm nâng cao chất lượng dạy học', 'để phụ huynh tiện theo dõi', 'theo hướng dẫn của Sở', 'với ít nhất 80% số lớp tham gia', 'không làm tăng hồ sơ sổ sách', 'đúng thời hạn đã định', 'và điều chỉnh nếu cần'];
const CODES = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4', '3.5', '4.1', '4.2', '4.3'];

export const PROBLEMS = 28;
export const ACTIONS = 8;
export const LETTERS = 320_000;
/** What the texts of a problem, outside its actions, take up. */
const OF_A_PROBLEM = 1000;

/** A draft with so many problems of so many actions; in all its texts about so many letters. */
export async function draft({ problems = PROBLEMS, actions = ACTIONS, letters = LETTERS, id = 'lon-nhat' } = {}) {
  const plan = await samplePlan('thcs', 2026);
  delete plan.sample;
  const words = sentences();
  const share = Math.round((letters / problems - OF_A_PROBLEM) / actions);
  plan.problems = Array.from({ length: problems }, (_, index) => problem(words, index, actions, share));
  for (const [name, rows] of Object.entries({ bases: plan.bases, monitoring: plan.monitoring, duties: plan.duties })) {
    rows.forEach((row, index) => {
      row.id = `${name}${index}`;
      (row.assignees ?? []).forEach((person, at) => {
        person.id = `${name}${index}-${at}`;
      });
    });
  }
  return { format: 'cai-tien', version: 2, id, copy: 'ban-do', saved_at: 1_790_000_000_000, revision: 7, last_section: 'viec-cai-tien', plan, team: {} };
}

function problem(words, index, actions, share) {
  const code = CODES[index % CODES.length];
  return {
    id: `p${index}`,
    standard: Number(code[0]),
    criteria: [code],
    present_state: words(350),
    weakness: words(200),
    cause: words(200),
    goals: words(120),
    expected_results: words(130),
    actions: Array.from({ length: actions }, (_, at) => action(words, `p${index}v${at}`, share)),
  };
}

function action(words, id, letters) {
  const part = (percent) => words(Math.round((letters * percent) / 100));
  return {
    id,
    content: part(8),
    goal: part(12),
    activities: [part(15), part(15), part(14)].map((line) => `- ${line}`).join('\n'),
    measure: part(11),
    time: 'Từ tháng 10/2026 đến tháng 5/2027',
    lead: 'Phó Hiệu trưởng Trần Thị Mẫu',
    support: 'Các tổ chuyên môn, tổ văn phòng',
    budget: '15.000.000 đồng',
    resources: part(10),
    evidence: part(10),
  };
}

/** Gives texts of about so many letters, sentence after sentence, never cut within a word. */
function sentences() {
  let next = 0;
  return (letters) => {
    let text = '';
    while (text.length < letters) {
      // Lists whose lengths have no factor in common: it takes 24,310 sentences until one comes again.
      text += (text && '; ') + [WHO, DOES, WHEN, WITH].map((list, turn) => list[(next * (turn + 1) + turn) % list.length]).join(' ');
      next += 1;
    }
    const end = text.lastIndexOf(' ', letters);
    return text.slice(0, end > 0 ? end : letters).replace(/[;, ]+$/, '');
  };
}
