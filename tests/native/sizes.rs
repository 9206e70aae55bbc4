//! One plan in three sizes: as it begins, as schools write it, and as large as anyone could make it. All names and sentences
//! are invented, and the same on every machine.

use cai_tien::catalogue;
use cai_tien::forms::{self, Form};
use cai_tien::plan::{
    Action, Assignee, Authority, Basis, IdSource, Plan, Problem, RowId, SchoolKind, SchoolYear, SectionNumbering,
};

use crate::plans::{begun, ids, ids_named};

/// How much of a plan is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Nothing but what the form brings along.
    Small,
    /// The sample, unmarked.
    Ordinary,
    /// Every criterion with eight actions, long sentences in every field.
    Largest,
}

impl Size {
    pub const ALL: [Self; 3] = [Self::Small, Self::Ordinary, Self::Largest];
}

/// Letters on the paper of the largest plan, about.
const LETTERS: usize = 320_000;

const ACTIONS: usize = 8;

/// A plan of that size, for a year its form is meant for.
pub fn plan(form: &'static Form, kind: SchoolKind, size: Size) -> Plan {
    let year = form.first_year.or(form.last_year).unwrap_or(2026);
    match size {
        Size::Small => begun(form, kind, year),
        Size::Ordinary => ordinary(form, kind, year),
        Size::Largest => large(form, kind, year, usize::MAX, LETTERS),
    }
}

/// About thirty actions, each as long as schools write them.
pub fn thirty_actions(form: &'static Form, kind: SchoolKind) -> Plan {
    let year = form.first_year.or(form.last_year).unwrap_or(2026);
    large(form, kind, year, 4, 32 * 420)
}

fn ordinary(form: &'static Form, kind: SchoolKind, year: u16) -> Plan {
    Plan {
        sample: false,
        ..forms::sample(kind, SchoolYear(year), form, &mut ids())
    }
}

/// The sample with the first `criteria` of its set in place of its problems, and `letters` in their actions.
fn large(form: &'static Form, kind: SchoolKind, year: u16, criteria: usize, letters: usize) -> Plan {
    let mut plan = ordinary(form, kind, year);
    let mut next = ids_named("g");
    let codes = codes(&plan);
    let count = codes.len().min(criteria);
    let mut words = Words::default();
    plan.problems = codes
        .into_iter()
        .take(criteria)
        .map(|(standard, code, name)| Problem {
            id: next.next_id(),
            standard,
            criterion_text: name,
            criteria: code.into_iter().collect(),
            present_state: words.text(300),
            weakness: words.text(200),
            cause: words.text(200),
            goals: words.lines(3, 120),
            expected_results: words.lines(3, 120),
            actions: (0..ACTIONS)
                .map(|_| action(&mut words, next.next_id(), form, letters / (count * ACTIONS)))
                .collect(),
        })
        .collect();
    if count > 4 {
        around(&mut plan, kind, &mut words);
    }
    plan
}

/// Standard, code and, where no set has one, a name of the school's own, for every criterion there is.
fn codes(plan: &Plan) -> Vec<(Option<u8>, Option<String>, String)> {
    let Some(set) = catalogue::set(&plan.catalogue) else {
        let own = |number: u8| {
            let standard = (number - 1) / 3 + 1;
            (Some(standard), None, format!("Tiêu chí của trung tâm, số {number}"))
        };
        return (1..=15).map(own).collect();
    };
    set.entries()
        .map(|entry| {
            let code = entry.code().into_owned();
            let standard = code.split('.').next().and_then(|number| number.parse().ok());
            (standard, Some(code), String::new())
        })
        .collect()
}

fn action(words: &mut Words, id: RowId, form: &Form, letters: usize) -> Action {
    // Shares of content, goal, activities, measure, resources, evidence, note: what the form prints gets the letters.
    let shares = match form.code {
        "bieu-2" => [10, 12, 42, 12, 12, 12, 0],
        "bang-9-cot" => [1, 1, 74, 1, 18, 1, 4],
        _ => [24, 1, 72, 1, 1, 1, 0],
    };
    let [content, goal, activities, measure, resources, evidence, note] = shares.map(|share| letters * share / 100);
    Action {
        id,
        content: words.text(content),
        goal: words.text(goal),
        activities: words.lines((activities / 220).max(1), activities / (activities / 220).max(1)),
        measure: words.text(measure),
        time: "Từ tháng 10/2026 đến tháng 5/2027".to_owned(),
        lead: "Phó Hiệu trưởng Trần Thị Mẫu".to_owned(),
        support: "Các tổ chuyên môn, tổ văn phòng".to_owned(),
        budget: "15.000.000 đồng".to_owned(),
        resources: words.text(resources),
        evidence: words.text(evidence),
        degree: String::new(),
        note: words.text(note),
    }
}

/// Everything around the actions: a name that wraps, many bases and duties, someone who signs for another.
fn around(plan: &mut Plan, kind: SchoolKind, words: &mut Words) {
    // Names that need two lines and three, and one whose first line is short because a long word would not fit any more.
    plan.school.name = match kind {
        SchoolKind::MamNon => "Trường Mầm non tư thục song ngữ Hoa Hướng Dương Mẫu",
        SchoolKind::TieuHoc => "Trường Phổ thông Dân tộc bán trú Tiểu học và Trung học cơ sở Mẫu Một",
        SchoolKind::Thpt => "Trường Trung học phổ thông Mẫu Nguyễn-Trãi-Trần-Hưng-Đạo",
        SchoolKind::Gdtx => "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Mẫu",
        SchoolKind::Thcs | SchoolKind::NhieuCap => "Trường Tiểu học Songngữquốctếmẫu",
    }
    .to_owned();
    plan.school.superior = "Ủy ban nhân dân xã Mẫu thuộc tỉnh Mẫu".to_owned();
    plan.issue.symbol = "KH - PTDTBT THCSM".to_owned();
    plan.issue.date = "5/2/2026".to_owned();
    plan.issue.recipients = "Sở Giáo dục và Đào tạo tỉnh Mẫu (để báo cáo)\n- Lưu VT\nCác tổ chuyên môn.".to_owned();
    let (authority, head, own) = match kind {
        SchoolKind::MamNon => (Authority::Head, "HIỆU TRƯỞNG", ""),
        SchoolKind::TieuHoc => (Authority::Acting, "Hiệu trưởng", ""),
        SchoolKind::Thpt => (Authority::OnBehalf, "Hội đồng tự đánh giá", "Chủ tịch"),
        SchoolKind::Gdtx => (Authority::ByMandate, "Giám đốc", "Phó Giám đốc"),
        SchoolKind::Thcs | SchoolKind::NhieuCap => (Authority::ForHead, "Hiệu trưởng", "Phó Hiệu trưởng"),
    };
    plan.issue.authority = authority;
    head.clone_into(&mut plan.issue.head_title);
    own.clone_into(&mut plan.issue.signer_title);
    if kind == SchoolKind::TieuHoc {
        plan.options.section_numbering = SectionNumbering::Template;
    }
    let mut next = ids_named("h");
    plan.bases.extend((1..=12).map(|number| Basis {
        id: next.next_id(),
        kind: "Công văn".to_owned(),
        number: format!("{number}/SGDĐT-QLCL"),
        date: format!("{number}/{number}/2025"),
        issuer: "Sở Giáo dục và Đào tạo tỉnh Mẫu".to_owned(),
        subject: words.text(120),
    }));
    for place in [
        &mut plan.texts.purposes,
        &mut plan.texts.requirements,
        &mut plan.texts.last_year_results,
        &mut plan.texts.orientations,
    ] {
        *place = words.lines(20, 220);
    }
    for row in &mut plan.monitoring {
        row.subject = words.text(400);
        row.result = words.text(400);
        row.adjustment = words.text(200);
    }
    for duty in &mut plan.duties {
        duty.tasks = format!(
            "- {}",
            words.lines(12, 200).replace('\n', "\n-  ").replace("; ", ";\t ")
        );
        duty.assignees.extend((1..=10).map(|number| Assignee {
            id: next.next_id(),
            name: format!("Người thứ {number} Mẫu"),
            position: "Giáo viên".to_owned(),
            task: words.text(90),
            criteria: vec!["1.2".to_owned()],
            ..Assignee::default()
        }));
    }
}

/// Invented sentences, one after the other, around and around.
#[derive(Default)]
struct Words {
    next: usize,
}

impl Words {
    const SENTENCES: [&str; 8] = [
        "Tổ chuyên môn của Trường Mẫu họp hai tuần một lần để xem lại việc đã làm và chia sẻ cách làm hay",
        "Người phụ trách ghi số liệu vào bảng theo dõi chung, đối chiếu với mục tiêu đã đặt ra từ đầu năm học",
        "Nhà trường Mẫu mời cha mẹ cùng góp ý, ghi lại từng ý kiến và trả lời trong vòng mười ngày làm việc",
        "Thư viện Mẫu mở cửa thêm hai buổi chiều, bổ sung sách theo đề nghị của các lớp và của giáo viên",
        "Ban giám hiệu dự giờ, trao đổi ngay sau tiết dạy và cùng giáo viên chọn một điểm để làm tốt hơn",
        "Tổ văn phòng kiểm kê thiết bị, sửa chữa những thứ còn dùng được và đề xuất mua mới những thứ thiếu",
        "Nhóm công tác tổng hợp kết quả mỗi tháng, báo cáo hội đồng và đề nghị điều chỉnh khi thấy chậm",
        "Các lớp tự chấm theo bảng kiểm đã thống nhất, giáo viên xem lại và hướng dẫn những em còn lúng túng",
    ];

    /// Sentences up to about that many letters; nothing for less than ten.
    fn text(&mut self, letters: usize) -> String {
        let mut out = String::new();
        let mut count = 0;
        while letters >= 10 && count + 40 < letters {
            let sentence = Self::SENTENCES[self.next % Self::SENTENCES.len()];
            self.next += 1;
            count += sentence.chars().count() + 2;
            out = format!("{out}{}{sentence}", if out.is_empty() { "" } else { "; " });
        }
        let end = out
            .char_indices()
            .nth(letters.max(90))
            .map_or(out.len(), |(place, _)| place);
        let end = if end == out.len() {
            end
        } else {
            out[..end].rfind(' ').unwrap_or(end)
        };
        out.truncate(end);
        out.trim_end_matches([';', ',', ' ']).to_owned()
    }

    fn lines(&mut self, count: usize, letters: usize) -> String {
        let lines: Vec<String> = (0..count).map(|_| self.text(letters)).collect();
        lines.join("\n")
    }
}
