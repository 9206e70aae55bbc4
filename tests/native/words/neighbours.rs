//! Rules that compare: lines with their neighbours, rows with each other, a plan with what its corrections make of it.

use std::collections::BTreeSet;

use cai_tien::check::{Severity, apply, check, proof_of};
use cai_tien::document::Spot;
use cai_tien::forms::{self, FORMS, by_code};
use cai_tien::plan::{Plan, SchoolKind, SchoolYear};

use super::{found, plan};
use crate::plans::ids;

/// Lists, headings, labels and groups are compared with their neighbours.
#[test]
fn neighbours_are_alike() {
    let rules = |lines: &[(&str, Spot)]| {
        found("10/9/2025", lines, true)
            .into_iter()
            .map(|found| found.rule.into_owned())
            .collect::<BTreeSet<_>>()
    };
    for (rule, spot, faulty, clean) in [
        (
            "ND30-endings",
            Spot::Text,
            ["- Mua tủ.", "- Mua bàn", "- Mua ghế."],
            ["- Mua tủ;", "- Mua bàn;", "- Mua ghế."],
        ),
        (
            "ND30-headings",
            Spot::Role,
            ["Hiệu trưởng", "Tổ giám sát:", "Giáo viên"],
            ["Hiệu trưởng", "Tổ giám sát", "Giáo viên"],
        ),
        (
            "ND30-labels",
            Spot::CriterionHeading,
            ["Tiêu chí 1.1: Tổ", "Tiêu chí 1.2. Trẻ", "Tiêu chí 1.3: Bếp"],
            ["Tiêu chí 1.1: Tổ", "Tiêu chí 1.2: Trẻ", "Tiêu chí 1.3: Bếp"],
        ),
        (
            "ENT-group",
            Spot::Text,
            ["Nhóm công tác 1.", "Nhóm công tác 2.", "Giám sát nhóm công tác 5."],
            ["Nhóm công tác 1.", "Nhóm công tác 2.", "Giám sát nhóm công tác 1, 2."],
        ),
        (
            "ND30-bases",
            Spot::Text,
            [
                "Căn cứ Công văn số 5/SGDĐT-QLCL ngày 01/9/2025;",
                "Công văn số 6/SGDĐT-QLCL ngày 01/9/2025;",
                "Căn cứ Công văn số 7/SGDĐT-QLCL ngày 01/9/2025.",
            ],
            [
                "Căn cứ Công văn số 5/SGDĐT-QLCL ngày 01/9/2025;",
                "Căn cứ Công văn số 6/SGDĐT-QLCL ngày 01/9/2025;",
                "Căn cứ Công văn số 7/SGDĐT-QLCL ngày 01/9/2025.",
            ],
        ),
    ] {
        assert!(rules(&faulty.map(|text| (text, spot))).contains(rule), "{rule}");
        assert!(!rules(&clean.map(|text| (text, spot))).contains(rule), "{rule}");
    }
}

/// What a plan says twice is told from its rows: a result that is only a name, one solution for two criteria.
#[test]
fn repetitions_are_found_between_rows() {
    let form = by_code("bang-9-cot").unwrap();
    let mut plan = crate::plans::with_rows(form, SchoolKind::MamNon, 2025);
    plan.problems[0].criterion_text = "Bếp ăn".to_owned();
    plan.problems[0].expected_results = "Bếp ăn".to_owned();
    plan.problems[0].actions[0].activities = "Xây dựng kế hoạch".to_owned();
    plan.problems[1].actions[0].activities = "Xây dựng kế hoạch".to_owned();
    let rules = |plan: &Plan| {
        check(plan, form, &proof_of(plan, form))
            .into_iter()
            .map(|found| found.rule.into_owned())
            .collect::<BTreeSet<_>>()
    };
    assert!(rules(&plan).contains("DUP-result"));
    assert!(rules(&plan).contains("DUP-solution"));
    plan.problems[0].expected_results = "Bếp ăn đạt một chiều".to_owned();
    plan.problems[1].actions[0].activities = "Mua tủ lạnh".to_owned();
    assert!(!rules(&plan).iter().any(|rule| rule.starts_with("DUP")));
}

/// A correction changes the words in the plan and nothing else, and is not offered again.
#[test]
fn corrections_put_the_words_right() {
    let form = by_code("bang-9-cot").unwrap();
    let mut plan = plan("10/9/2025");
    plan.texts.orientations = "Tăng cường chuyên đổi số; họp CMHS.".to_owned();
    let findings = check(&plan, form, &proof_of(&plan, form));
    let finding = findings.iter().find(|found| found.rule == "SPELL-word").unwrap();
    let (place, text) = apply(finding, &plan).unwrap();
    assert_eq!(text, "Tăng cường chuyển đổi số; họp CMHS.");
    *plan.text_mut(&place).unwrap() = text;
    assert!(
        check(&plan, form, &proof_of(&plan, form))
            .iter()
            .all(|found| found.rule != "SPELL-word")
    );
}

/// A good plan is left in peace: no sample plan has an error or a reminder about words.
#[test]
fn sample_plans_are_left_in_peace() {
    for kind in SchoolKind::ALL {
        for form in FORMS {
            for year in [2024, 2025, 2026, 2027] {
                let plan = forms::sample(kind, SchoolYear(year), form, &mut ids());
                for finding in check(&plan, form, &proof_of(&plan, form)) {
                    let ours = ["SPELL", "CITE", "TERM", "PLACE", "ENT", "DUP", "ND30"]
                        .iter()
                        .any(|family| finding.rule.starts_with(family));
                    assert!(
                        !ours || finding.severity == Severity::Hint,
                        "{kind:?} {} {year}: {finding:?}",
                        form.code
                    );
                }
            }
        }
    }
}
