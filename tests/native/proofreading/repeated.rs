//! What is said twice, told once, written in two ways or not explained.

use cai_tien::check::{check, proof_of};
use cai_tien::document::Spot;
use cai_tien::plan::SchoolKind;

use super::rules::{after, good, printed, proof, quotes};

/// A sentence that says one thing twice is found; one with two things of a kind is not.
#[test]
fn a_sentence_says_a_thing_once() {
    let twice = |text: &'static str| quotes(&printed(&[(Spot::Text, text)]), "DUP-sentence").len();
    for text in [
        "Thực hiện theo kế hoạch theo quy định của Sở.",
        "Kế hoạch số 12/KH-UBND ngày 05/8/2025 về kế hoạch thực hiện nhiệm vụ.",
        "Tổ chuyên môn khắc phục hạn chế, bồi dưỡng giáo viên để khắc phục những hạn chế của năm trước.",
    ] {
        assert_eq!(twice(text), 1, "{text}");
    }
    for text in [
        "Theo dõi theo tháng và theo học kỳ.",
        "Thực hiện theo quy định, theo đúng thời gian.",
        "Kế hoạch số 12/KH-UBND ngày 05/8/2025 về việc thực hiện nhiệm vụ năm học.",
        "Nâng cao chất lượng dạy học, nâng cao chất lượng đội ngũ.",
        "Tổ chuyên môn khắc phục hạn chế, bồi dưỡng giáo viên.",
    ] {
        assert_eq!(twice(text), 0, "{text}");
    }
}

/// A long row of words that comes back in another text of the plan is found; a title that has to be named again is not.
#[test]
fn long_passages_come_once() {
    let passage = "giáo viên chủ động thiết kế bài học gắn với thực tiễn và đánh giá sự tiến bộ của từng em";
    let with = |first: String, second: String| {
        after(|plan| {
            plan.texts.purposes.clone_from(&first);
            plan.texts.orientations.clone_from(&second);
        })
    };
    assert!(with(format!("Mỗi {passage}."), format!("Năm nay {passage}.")).contains("DUP-passage"));
    let title = "Kế hoạch cải tiến chất lượng giáo dục năm học 2025-2026 của Trường THCS An Bình được phê duyệt";
    assert!(!with(format!("{title}."), format!("{title}.")).contains("DUP-passage"));
}

/// Vague times are told once for a plan, with the number of rows.
#[test]
fn vague_times_are_told_once() {
    let (mut plan, form) = good();
    for problem in &mut plan.problems {
        problem
            .actions
            .iter_mut()
            .for_each(|action| action.time = "Theo kế hoạch".to_owned());
    }
    let rows: usize = plan.problems.iter().map(|problem| problem.actions.len()).sum();
    let found = check(&plan, form, &proof_of(&plan, form));
    let vague: Vec<_> = found
        .iter()
        .filter(|finding| finding.rule == "SEM-vague-time")
        .collect();
    assert!(
        vague.len() == 1 && vague[0].message.contains(&format!("{rows} hàng")),
        "{vague:?}"
    );
}

/// An abbreviation nobody knows is told once; one that is explained, usual, or part of a number is not.
#[test]
fn abbreviations_are_explained() {
    let found = |lines: &[&'static str]| {
        let lines: Vec<(Spot, &str)> = lines.iter().map(|line| (Spot::Text, *line)).collect();
        quotes(&printed(&lines), "TERM-abbreviation").join(" ")
    };
    assert_eq!(found(&["Họp QBLT mỗi tháng.", "Mời QBLT dự giờ."]), "QBLT");
    for usual in [
        "CBQL, GV, NV và CMHS; UBND xã; CNTT.",
        "Quỹ bảo trợ lớp trẻ (QBLT) họp mỗi tháng; mời QBLT.",
        "QBLT (quỹ bảo trợ lớp trẻ) họp.",
        "Quyết định số 12/QĐ-QBLT ngày 05/8/2025.",
        "Học kỳ II, khối IV.",
        "Mời PGS. TS. Lê Mẫu nói về các nước ASEAN.",
        "Công văn số 18/UBND – YTHĐ ngày 11/8/2025.",
        "TRƯỜNG HỌC AN TOÀN",
    ] {
        assert_eq!(found(&[usual]), "", "{usual}");
    }
}

/// A centre of continuing education is no school: its words are told once each; what belongs to others stays.
#[test]
fn centres_have_their_own_words() {
    let found = |lines: &[&str]| {
        let (mut plan, form) = good();
        plan.school.kind = SchoolKind::Gdtx;
        let lines: Vec<(Spot, &str)> = lines.iter().map(|line| (Spot::Text, *line)).collect();
        let found = check(&plan, form, &proof(&lines));
        quotes(&found, "TERM-school").join("; ")
    };
    let twice = ["Phó Hiệu trưởng báo cáo.", "Phó Hiệu trưởng kiểm tra."];
    assert_eq!(found(&twice), "Phó Hiệu trưởng");
    assert_eq!(found(&["Mời cha mẹ học sinh."]), "cha mẹ học sinh");
    for right in [
        "Phó Giám đốc báo cáo.",
        "Phối hợp với Hiệu trưởng Trường THCS An Bình.",
        "Gắn kết nhà trường, gia đình và xã hội.",
    ] {
        assert_eq!(found(&[right]), "", "{right}");
    }
}

/// A mandatory criterion of which the plan says that it is below Mức 1 has a problem.
#[test]
fn mandatory_criteria_are_not_left_out() {
    let found = |text: &str| {
        let form = cai_tien::forms::by_code("bieu-2").unwrap();
        let year = cai_tien::plan::SchoolYear(2026);
        let mut plan = cai_tien::forms::sample(SchoolKind::Thcs, year, form, &mut crate::plans::ids());
        plan.problems
            .retain(|problem| !problem.criteria.iter().any(|code| code == "4.1"));
        plan.texts.self_assessment = text.to_owned();
        let found = check(&plan, form, &proof_of(&plan, form));
        found.iter().any(|finding| finding.rule == "SEM-mandatory")
    };
    assert!(found("Tiêu chí 4.1 chưa đạt Mức 1."));
    assert!(!found("Tiêu chí 4.1 đạt Mức 1; tiêu chí 4.3 chưa đạt Mức 1."));
    assert!(!found("Tiêu chí 4.1 đạt Mức 2."));
}

/// Small things written in two ways: a ward by its letter, staff by their letters, a comma too many, a small letter first.
#[test]
fn small_things_are_written_one_way() {
    let found = printed(&[
        (Spot::Text, "Phối hợp với UBND phường 24."),
        (Spot::Text, "Mời UBND p24 dự họp."),
    ]);
    assert_eq!(quotes(&found, "ENT-short"), ["p24"]);
    let found = printed(&[
        (Spot::Text, "Cán bộ, giáo viên, nhân viên thực hiện."),
        (Spot::Text, "Tập huấn cán bộ, giáo viên, nhân viên."),
        (Spot::Text, "Gửi CB-GV-NV."),
    ]);
    assert_eq!(quotes(&found, "SPELL-mixed"), ["CB-GV-NV"]);
    let comma = |text: &'static str| quotes(&printed(&[(Spot::Text, text)]), "SPELL-stray-comma").len();
    assert_eq!(comma("- Rà soát, cập nhật, các minh chứng."), 1);
    assert_eq!(comma("- Rà soát, cập nhật các minh chứng."), 0);
    assert_eq!(comma("- Rà soát hồ sơ, cập nhật phần mềm, các minh chứng."), 0);
}
