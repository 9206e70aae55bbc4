// Drafts as a school that has worked for weeks has them: whole plans, and what several people left in them.
import { samplePlan } from './plans.js';

/** What each form is shown with: kind of school and school year. */
const SCHOOLS = { 'bieu-2': ['thcs', 2026], 'bang-9-cot': ['tieu-hoc', 2025], 'theo-tieu-chi': ['mam-non', 2025] };

const samples = {};

/** A whole plan in a form, as if a school had written it. */
export async function wholePlan(form) {
  samples[form] ??= samplePlan(...SCHOOLS[form], form);
  const plan = structuredClone(await samples[form]);
  delete plan.sample;
  return plan;
}

/** A plan in a form with nothing in it but its kind, year and form. */
export async function emptyPlan(form) {
  const { catalogue, year, school } = await wholePlan(form);
  return { form, catalogue, year, school: { kind: school.kind } };
}

/** A draft with a plan; `rest` is put over what every draft has. */
export function draftOf(plan, rest = {}) {
  const base = { format: 'cai-tien', version: 2, id: 'kehoach1', copy: 'banminh', saved_at: Date.UTC(2026, 8, 21, 14, 13), revision: 3 };
  return { ...base, plan, ...rest };
}

/** What others left in a draft: names, who wrote what, remarks, two places and a row not agreed on, two groups handed out. */
export function teamOf(plan, rest = {}) {
  const [first, second] = plan.problems;
  const at = Date.UTC(2026, 8, 20, 2, 5);
  const scope = (id, group) => ({ id, group, criteria: first.criteria });
  return {
    people: { banminh: 'Lê Thị Mẫu', banbinh: 'Đỗ Văn Mẫu' },
    authors: { [`#${first.id}/cause`]: { at, copy: 'banbinh' }, 'school/name': { at, copy: 'banbinh' } },
    conflicts: [
      {
        path: `#${first.id}/weakness`,
        base: 'Phòng thiết bị còn thiếu dụng cụ.',
        versions: [
          { copy: 'banminh', value: first.weakness },
          { copy: 'banbinh', value: `${first.weakness} Thư viện chưa có phòng đọc riêng.` },
        ],
      },
      { path: `#${second.id}`, base: null, versions: [{ copy: 'banbinh', value: null }] },
    ],
    remarks: [
      { id: 'gopy1', path: `#${first.id}/cause`, copy: 'banbinh', at, text: 'Cần nêu rõ số liệu năm trước.\nXem báo cáo tự đánh giá.' },
      { id: 'gopy2', path: `#${first.id}`, copy: 'banminh', at, text: 'Nên đưa vấn đề này lên đầu.' },
      { id: 'gopy3', path: `#${first.id}/cause`, copy: 'banminh', at, text: 'Đã bổ sung.', settled: true },
    ],
    handed_out: [
      { scope: scope('giao1', 'Nhóm công tác 1'), at, returned_at: at + 90_000_000 },
      { scope: scope('giao2', 'Nhóm công tác 2'), at },
    ],
    ...rest,
  };
}
