//! Plans for the tests; all names and sentences are invented.

use cai_tien::forms::{Form, Start, start};
use cai_tien::plan::{
    Assignee, AssigneeKind, Basis, Field, IdSource, Issue, IssueField, LevelResult, Place, Plan, RowId, RowList,
    School, SchoolField, SchoolKind, SchoolYear, TextField,
};

/// Identities r1, r2, …
pub fn ids() -> impl IdSource {
    ids_named("r")
}

/// Identities of a series of its own.
pub fn ids_named(series: &'static str) -> impl IdSource {
    let mut given = 0;
    move || {
        given += 1;
        RowId(format!("{series}{given}"))
    }
}

/// A plan as it begins.
pub fn begun(form: &'static Form, kind: SchoolKind, year: u16) -> Plan {
    let school = School {
        kind,
        ..School::default()
    };
    let begin = Start {
        form,
        year: SchoolYear(year),
        school,
        issue: Issue::default(),
    };
    start(begin, &mut ids())
}

/// A plan with two problems, the first with two actions, the second with one; every list has a row at least and no text is
/// filled in but what the form brings.
pub fn with_rows(form: &'static Form, kind: SchoolKind, year: u16) -> Plan {
    let mut plan = begun(form, kind, year);
    let mut ids = ids_named("x");
    for list in [
        RowList::Problems,
        RowList::Problems,
        RowList::Bases,
        RowList::LevelResults,
        RowList::Monitoring,
    ] {
        plan.rows_mut(&list).unwrap().insert(usize::MAX, &mut ids);
    }
    for (problem, actions) in [(0, 2), (1, 1)] {
        let owner = plan.problems[problem].id.clone();
        for _ in 0..actions {
            let list = RowList::Actions(owner.clone());
            plan.rows_mut(&list).unwrap().insert(usize::MAX, &mut ids);
        }
    }
    let duty = plan.duties[0].id.clone();
    plan.rows_mut(&RowList::Assignees(duty)).unwrap().insert(0, &mut ids);
    for (problem, code) in plan.problems.iter_mut().zip(["1.2", "3.1"]) {
        problem.standard = code.split('.').next().and_then(|number| number.parse().ok());
        problem.criteria = vec![code.to_owned()];
    }
    plan
}

/// The plan with every text filled in by what `words` says for its place.
pub fn filled(mut plan: Plan, words: impl Fn(&Place) -> String) -> Plan {
    for place in places(&plan) {
        *plan.text_mut(&place).unwrap() = words(&place);
    }
    plan
}

/// Every text of the plan.
pub fn places(plan: &Plan) -> Vec<Place> {
    plan.every_text().into_iter().map(|(place, _)| place).collect()
}

/// A small finished plan in plain words, the same on every machine.
pub fn finished(form: &'static Form, kind: SchoolKind, year: u16) -> Plan {
    let mut plan = with_rows(form, kind, year);
    let set = [
        (Field::School(SchoolField::Superior), "UBND xã Mẫu"),
        (Field::School(SchoolField::Name), "Trường THCS Mẫu"),
        (Field::School(SchoolField::Ownership), "Công lập"),
        (Field::School(SchoolField::Address), "Thôn 1, xã Mẫu, tỉnh Mẫu"),
        (Field::Issue(IssueField::Number), "5"),
        (Field::Issue(IssueField::Symbol), "KH-THCSM"),
        (Field::Issue(IssueField::Place), "Xã Mẫu"),
        (Field::Issue(IssueField::Date), "5/2/2027"),
        (Field::Issue(IssueField::HeadTitle), "Hiệu trưởng"),
        (Field::Issue(IssueField::SignerName), "Nguyễn Văn Mẫu"),
        (
            Field::Issue(IssueField::Recipients),
            "UBND xã Mẫu (để b/c);\n- Các tổ chuyên môn;\nLưu: VT.",
        ),
        (Field::Text(TextField::ReportYear), "2025-2026"),
        (
            Field::Text(TextField::SelfAssessment),
            "(giai đoạn 2020-2025 của Trường)",
        ),
        (Field::Text(TextField::ExternalAssessment), "của Sở GDĐT năm 2025"),
        (
            Field::Text(TextField::Purposes),
            "Khắc phục điểm yếu của trường.\nPhát huy điểm mạnh.",
        ),
        (Field::Text(TextField::Requirements), "Cụ thể, khả thi."),
        (
            Field::Text(TextField::LastYearResults),
            "Đã làm được:\n- Sửa thư viện;\n+ thêm 200 cuốn sách.",
        ),
        (Field::Text(TextField::Conclusion), "Trường đạt cấp độ 2."),
        (Field::Text(TextField::Orientations), "- Xây dựng trường học an toàn."),
        (Field::Text(TextField::LeadIn), "Nội dung cải tiến như sau:"),
        (
            Field::Text(TextField::Closing),
            "Trên đây là Kế hoạch của Trường THCS Mẫu./.",
        ),
    ];
    for (field, words) in set {
        words.clone_into(plan.text_mut(&field.alone()).unwrap());
    }
    plan.bases = vec![Basis {
        id: RowId("b1".to_owned()),
        kind: "Công văn".to_owned(),
        number: "12/SGDĐT-QLCL".to_owned(),
        date: "1/9/2026".to_owned(),
        issuer: "Sở GDĐT tỉnh Mẫu".to_owned(),
        subject: "về việc cải tiến chất lượng;".to_owned(),
    }];
    plan.level_results = vec![LevelResult {
        id: RowId("l1".to_owned()),
        level: "Mức 1".to_owned(),
        total: "28".to_owned(),
        met: "27".to_owned(),
        percent: "96,4".to_owned(),
        unmet: "1".to_owned(),
    }];
    plan.monitoring.truncate(2);
    if plan.monitoring.len() < 2 {
        plan.monitoring.clear();
    }
    for row in &mut plan.monitoring {
        "Việc đã giao, số liệu".clone_into(&mut row.subject);
        "Hội đồng tự đánh giá".clone_into(&mut row.assessor);
    }
    for (number, problem) in (1..).zip(&mut plan.problems) {
        problem.present_state = format!("Hiện trạng {number}");
        problem.weakness = format!("Điểm yếu {number}");
        problem.cause = format!("Nguyên nhân {number}");
        problem.goals = format!("- Mục tiêu {number}a\n- Mục tiêu {number}b");
        problem.expected_results = format!("Kết quả {number}");
        for (letter, action) in ["a", "b"].iter().zip(&mut problem.actions) {
            action.content = format!("Nội dung {number}{letter}");
            action.goal = format!("Mục tiêu {number}{letter}");
            action.activities = format!("- Việc {number}{letter} thứ nhất\n- Việc {number}{letter} thứ hai");
            action.measure = format!("Chỉ số {number}{letter}");
            action.time = "Tháng 10/2026".to_owned();
            action.lead = "Phó Hiệu trưởng".to_owned();
            action.support = "- Tổ Toán\n- Tổ Văn".to_owned();
            action.budget = "15 triệu đồng".to_owned();
            action.resources = "Phòng họp".to_owned();
            action.evidence = format!("Biên bản {number}{letter}");
            action.note = format!("Ghi chú {number}{letter}");
        }
    }
    for duty in &mut plan.duties {
        "- Chỉ đạo chung.\n- Kiểm tra.".clone_into(&mut duty.tasks);
    }
    plan.duties[0].assignees = vec![
        Assignee {
            id: RowId("p1".to_owned()),
            name: "Trần Thị Mẫu".to_owned(),
            position: "Phó Hiệu trưởng".to_owned(),
            task: "theo dõi tiến độ".to_owned(),
            criteria: vec!["1.2".to_owned()],
            ..Assignee::default()
        },
        Assignee {
            id: RowId("g1".to_owned()),
            kind: AssigneeKind::Group,
            name: "Nhóm 1".to_owned(),
            ..Assignee::default()
        },
    ];
    plan
}
