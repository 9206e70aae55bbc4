//! What a school may choose in a form, and how the rows of the nine-column table are counted and grouped.

use cai_tien::document::{Block, CellMerge, Orientation, plain_text};
use cai_tien::forms::{by_code, document};
use cai_tien::plan::{
    Authority, LevelResult, PageOrientation, Plan, Problem, RowId, RowNumbering, SchoolKind, SectionNumbering,
};

use super::{blocks, cell_words, section_headings, tables, words};
use crate::plans::finished;

fn plan(code: &str, kind: SchoolKind, year: u16) -> Plan {
    finished(by_code(code).unwrap(), kind, year)
}

fn paper(plan: &Plan) -> cai_tien::document::Document {
    document(plan, by_code(&plan.form).unwrap())
}

/// The old template jumps from III to VI; that is mended unless the school wants the template's numbers.
#[test]
fn numbering_of_the_old_template_is_a_choice() {
    for code in ["bang-9-cot", "theo-tieu-chi"] {
        let mut plan = plan(code, SchoolKind::Thcs, 2025);
        assert_eq!(section_headings(&paper(&plan))[3], "IV. TỔ CHỨC THỰC HIỆN");
        plan.options.section_numbering = SectionNumbering::Template;
        assert_eq!(section_headings(&paper(&plan))[3], "VI. TỔ CHỨC THỰC HIỆN");
    }
    let mut current = plan("bieu-2", SchoolKind::Thcs, 2026);
    let before = section_headings(&paper(&current));
    current.options.section_numbering = SectionNumbering::Template;
    assert_eq!(section_headings(&paper(&current)), before, "Biểu 2 has no gap to keep");
}

/// Wide tables lie, all else stands; or everything lies.
#[test]
fn pages_stand_or_lie() {
    use Orientation::{Landscape, Portrait};
    let turned = |plan: &Plan| {
        paper(plan)
            .sections
            .iter()
            .map(|section| section.orientation)
            .collect::<Vec<_>>()
    };
    for (code, year, mixed) in [
        ("bieu-2", 2026, vec![Portrait, Landscape, Portrait]),
        ("bang-9-cot", 2025, vec![Portrait, Landscape, Portrait]),
        ("theo-tieu-chi", 2025, vec![Portrait]),
    ] {
        let mut plan = plan(code, SchoolKind::Thcs, year);
        assert_eq!(turned(&plan), mixed, "{code}");
        let upright = plain_text(&paper(&plan));
        plan.options.orientation = PageOrientation::Landscape;
        assert_eq!(turned(&plan), [Landscape], "{code}");
        assert_eq!(plain_text(&paper(&plan)), upright, "turning pages changes no word");
    }
}

/// Prescribed wording stays unless changed deliberately, in one place and for one plan.
#[test]
fn wording_can_be_changed_deliberately() {
    let mut plan = plan("bieu-2", SchoolKind::Thcs, 2026);
    let before = plain_text(&paper(&plan));
    plan.wording.insert(
        "bieu-2.VIII".to_owned(),
        "Rà soát hằng tháng;\nBáo cáo công khai./.".to_owned(),
    );
    plan.wording
        .insert("bieu-2.II.1".to_owned(), "Báo cáo\ntự đánh giá riêng".to_owned());
    let text = plain_text(&paper(&plan));
    assert!(
        text.contains("VIII. CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO\na) Rà soát hằng tháng;\nb) Báo cáo công khai./.\n"),
        "{text}"
    );
    assert!(text.contains("\n1. Báo cáo tự đánh giá riêng 2025-2026.\n"), "{text}");
    plan.wording.clear();
    assert_eq!(plain_text(&paper(&plan)), before);
    plan.wording.insert("bieu-2.IV.luu-y".to_owned(), String::new());
    assert!(
        !plain_text(&paper(&plan)).contains("Lưu ý:"),
        "changed to nothing it is left out"
    );
}

fn problem(standard: u8, code: &str) -> Problem {
    Problem {
        id: RowId(format!("p{standard}{code}")),
        standard: Some(standard),
        criteria: if code.is_empty() {
            Vec::new()
        } else {
            vec![code.to_owned()]
        },
        ..Problem::default()
    }
}

/// First two cells of each row of the table.
fn left_columns(plan: &Plan) -> Vec<(String, String)> {
    let document = paper(plan);
    tables(&document)[0]
        .rows
        .iter()
        .map(|row| {
            (
                cell_words(&row.cells[0]),
                row.cells.get(1).map(cell_words).unwrap_or_default(),
            )
        })
        .collect()
}

fn nine_columns() -> Plan {
    Plan {
        problems: vec![
            problem(3, "3.1"),
            problem(5, ""),
            problem(1, "1.1"),
            problem(0, "M4.2"),
            problem(3, "3.6"),
        ],
        ..plan("bang-9-cot", SchoolKind::TieuHoc, 2023)
    }
}

/// TT counts the standards that occur; criteria stand below theirs, level 4 last.
#[test]
fn standards_are_counted() {
    let rows = left_columns(&nine_columns());
    let wanted = [
        ("MỨC 1, 2, 3", ""),
        ("1", "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"),
        (
            "",
            "Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường",
        ),
        ("2", "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học"),
        ("", "Tiêu chí 3.1: Khuôn viên, khu sân chơi, sân tập"),
        ("", "Tiêu chí 3.6: Thư viện"),
        ("3", "Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục"),
        ("MỨC 4", ""),
    ];
    for (row, wanted) in rows.iter().zip(wanted) {
        assert_eq!((row.0.as_str(), row.1.as_str()), wanted);
    }
    assert_eq!(rows.len(), 9);
    assert!(rows[8].1.starts_with("Tiêu chí 2: "), "{:?}", rows[8]);
}

/// TT may instead be the criterion's number within the whole set: 15 for 3.1 of tiểu học.
#[test]
fn criteria_can_be_counted_through() {
    let mut plan = nine_columns();
    plan.options.row_numbering = RowNumbering::Running;
    let numbers: Vec<String> = left_columns(&plan).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, ["MỨC 1, 2, 3", "", "1", "", "15", "20", "", "MỨC 4", "2"]);
}

/// Several actions of one criterion share its cells; each has a row of its own.
#[test]
fn actions_of_a_criterion_share_its_cells() {
    let document = paper(&plan("bang-9-cot", SchoolKind::Thcs, 2025));
    let rows = &tables(&document)[0].rows;
    let merges: Vec<Vec<CellMerge>> = rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| cell.merge).collect())
        .collect();
    let first = rows.iter().position(|row| row.cells.len() == 9).unwrap();
    use CellMerge::{Continue, None, Start};
    assert_eq!(merges[first], [Start, Start, Start, None, None, None, None, None, None]);
    assert_eq!(
        merges[first + 1],
        [Continue, Continue, Continue, None, None, None, None, None, None]
    );
    assert_eq!(
        cell_words(&rows[first + 1].cells[3]),
        "- Việc 1b thứ nhất\n- Việc 1b thứ hai"
    );
}

/// A school may name a criterion in its own words; the number stays.
#[test]
fn criteria_can_carry_the_schools_words() {
    let mut plan = nine_columns();
    plan.problems = vec![problem(3, "3.6"), problem(3, "")];
    plan.problems[0].criterion_text = "Thư viện\nvà phòng đọc".to_owned();
    plan.problems[1].criterion_text = "Tiêu chí tự đặt".to_owned();
    let names: Vec<String> = left_columns(&plan).into_iter().skip(2).map(|(_, name)| name).collect();
    assert_eq!(names, ["Tiêu chí 3.6: Thư viện và phòng đọc", "Tiêu chí tự đặt"]);
}

/// The summary has a line for each level something is known of; levels the plan merely began with are not printed.
#[test]
fn levels_are_printed_when_something_is_known() {
    let mut plan = plan("bang-9-cot", SchoolKind::Thcs, 2025);
    assert!(
        plain_text(&paper(&plan)).contains("\n- Mức 1: tổng số 28 tiêu chí; đạt 27/28, tỷ lệ 96,4%; không đạt: 1\n")
    );
    plan.level_results = ["Mức 1", "Mức 2 chưa đánh giá"]
        .map(|level| LevelResult {
            level: level.to_owned(),
            ..LevelResult::default()
        })
        .to_vec();
    let text = plain_text(&paper(&plan));
    assert!(
        !text.contains("- Mức 1") && text.contains("\n- Mức 2 chưa đánh giá\n"),
        "{text}"
    );
}

/// Parts A and B of the layout by criterion, each counted from 1; a part without criteria is left out.
#[test]
fn blocks_stand_in_parts() {
    let mut plan = plan("theo-tieu-chi", SchoolKind::MamNon, 2025);
    let headings = |plan: &Plan| {
        blocks(&paper(plan))
            .filter_map(|block| match block {
                Block::Heading(heading) => Some(words(&heading.runs)),
                _ => None,
            })
            .filter(|words| words.contains("TIÊU CHÍ MỨC") || words.contains("Tiêu chí"))
            .map(|words| words.split(':').next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        headings(&plan),
        ["A. CÁC TIÊU CHÍ MỨC 1, 2, 3", "1. Tiêu chí 1.2", "2. Tiêu chí 3.1"]
    );
    plan.problems.insert(0, problem(0, "M4.4"));
    assert_eq!(
        headings(&plan),
        [
            "A. CÁC TIÊU CHÍ MỨC 1, 2, 3",
            "1. Tiêu chí 1.2",
            "2. Tiêu chí 3.1",
            "B. CÁC TIÊU CHÍ MỨC 4",
            "1. Tiêu chí 4"
        ]
    );
    plan.problems.truncate(1);
    assert_eq!(headings(&plan), ["B. CÁC TIÊU CHÍ MỨC 4", "1. Tiêu chí 4"]);
}

/// Nghị định 30: who signs for whom, with a space after the abbreviation and the own title on a line of its own.
#[test]
fn authority_to_sign() {
    let mut plan = plan("bieu-2", SchoolKind::Thcs, 2026);
    plan.issue.signer_title = "Phó Hiệu trưởng".to_owned();
    for (authority, lines) in [
        (Authority::Head, vec!["HIỆU TRƯỞNG"]),
        (Authority::Acting, vec!["Q. HIỆU TRƯỞNG"]),
        (Authority::ForHead, vec!["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]),
        (Authority::ByOrder, vec!["TL. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]),
        (Authority::ByMandate, vec!["TUQ. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]),
        (Authority::OnBehalf, vec!["TM. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]),
    ] {
        plan.issue.authority = authority;
        let document = paper(&plan);
        let Some(Block::Signature(block)) = blocks(&document).last() else {
            panic!("the signature ends the document");
        };
        let printed: Vec<String> = block.authority.iter().map(|line| words(line)).collect();
        assert_eq!(printed, lines);
        assert_eq!(words(&block.name), "Nguyễn Văn Mẫu");
    }
}
