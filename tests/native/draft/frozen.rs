//! One file of every released format, as the program of its time wrote it. Files here are never written again: what they
//! hold must open for ever.

use cai_tien::draft::migration::STEPS;
use cai_tien::draft::{Draft, FORMAT, VERSION};
use cai_tien::plan::{Authority, PageOrientation, SchoolKind};
use serde_json::Value;

const FILES: [&str; 2] = [
    include_str!("../../fixtures/drafts/v1.caitien"),
    include_str!("../../fixtures/drafts/v2.caitien"),
];

/// The file of a version, as JSON.
pub fn frozen(version: u32) -> Value {
    serde_json::from_str(FILES[version as usize - 1]).unwrap()
}

/// What stands in a file and not, or differently, in what was made of it; the number of the version aside.
fn lost(from: &Value, to: Option<&Value>, at: &str) -> Vec<String> {
    match (from, to) {
        (Value::Object(fields), Some(_)) => fields
            .iter()
            .filter(|(name, _)| !(at.is_empty() && *name == "version"))
            .flat_map(|(name, inner)| lost(inner, to.and_then(|to| to.get(name)), &format!("{at}/{name}")))
            .collect(),
        (Value::Array(all), Some(Value::Array(kept))) if all.len() == kept.len() => (0..)
            .zip(all)
            .flat_map(|(index, inner)| lost(inner, kept.get(index), &format!("{at}/{index}")))
            .collect(),
        (from, Some(to)) if from == to => Vec::new(),
        _ => vec![at.to_owned()],
    }
}

/// A format without its file could stop opening without anybody noticing.
#[test]
fn every_version_has_its_file() {
    let versions: Vec<u64> = (1..=VERSION)
        .map(|version| frozen(version)["version"].as_u64().unwrap())
        .collect();
    assert_eq!(versions, (1..=u64::from(VERSION)).collect::<Vec<_>>());
    assert_eq!(FILES.len(), VERSION as usize);
}

/// A gap between the steps would leave drafts behind for ever.
#[test]
fn steps_lead_from_the_first_version_to_todays() {
    let from: Vec<u32> = STEPS.iter().map(|step| step.from).collect();
    assert_eq!(from, (1..VERSION).collect::<Vec<_>>());
}

/// Whatever stands in a file of any released format is there after opening and saving it.
#[test]
fn files_of_every_format_open_with_all_they_hold() {
    for (version, file) in (1..).zip(FILES) {
        let draft = Draft::read(file.as_bytes()).unwrap();
        assert_eq!((draft.format.as_str(), draft.version), (FORMAT, VERSION));
        let written = draft.to_value().unwrap();
        assert_eq!(
            lost(&frozen(version), Some(&written), ""),
            Vec::<String>::new(),
            "version {version}"
        );
        assert!(draft.unknown.is_empty(), "the program knows all its formats");
        assert_eq!(Draft::read_text(&draft.to_text().unwrap()), Ok(draft));
    }
}

/// The plan in every file, as it was typed.
#[test]
fn files_of_every_format_hold_their_plan() {
    for file in FILES {
        let plan = Draft::read(file.as_bytes()).unwrap().plan;
        assert_eq!((plan.form.as_str(), plan.year.0), ("bieu-2", 2026));
        assert_eq!(plan.school.kind, SchoolKind::NhieuCap);
        assert_eq!(plan.issue.authority, Authority::ForHead);
        assert_eq!(plan.options.orientation, PageOrientation::Landscape);
        assert_eq!(plan.options.margins.left, 35);
        assert_eq!(
            plan.problems[0].present_state,
            " Hiện trạng 1:\t\"Thư viện\" nhỏ\r\n- Ke\u{302}\u{301} cũ \\ hỏng\n"
        );
        assert_eq!(plan.problems[1].standard, None);
        assert_eq!(plan.problems[1].criteria, ["1.2", "M4.1"]);
        assert_eq!(plan.problems[0].actions[1].lead, "Phó Hiệu trưởng");
        assert_eq!(plan.monitoring.len(), 2);
        assert_eq!(plan.duties[0].assignees[1].criteria, ["2.1", "2.2"]);
        assert_eq!(plan.wording["bieu-2.VIII"], "Nơi khác\nhai dòng");
        assert!(plan.done.contains("can-cu"));
    }
}

/// The first format knew nothing of copies: such a draft is the copy the plan began in.
#[test]
fn a_draft_of_the_first_format_has_no_ancestor() {
    let draft = Draft::read(FILES[0].as_bytes()).unwrap();
    assert_eq!((draft.id.as_str(), draft.saved_at), ("nhap-doi-1", 1_790_000_000_123));
    assert_eq!((draft.copy.as_str(), draft.revision), ("", 0));
    assert_eq!((draft.ancestor, draft.team), (None, Default::default()));
}

/// The second format knows what was handed out and what is not decided.
#[test]
fn a_draft_of_the_second_format_has_its_team() {
    let draft = Draft::read(FILES[1].as_bytes()).unwrap();
    assert_eq!((draft.copy.as_str(), draft.revision), ("ban-cua-lan", 41));
    assert_eq!(draft.ancestor_revision, 17);
    assert_eq!(draft.ancestor.unwrap().problems[1].goals, "- Mục tiêu cũ");
    let team = draft.team;
    assert_eq!(team.people["ban-cua-hung"], "Thầy Hùng");
    assert_eq!(team.authors["#x1/goals"].at, 1_790_400_000_000);
    assert_eq!(team.conflicts[0].versions[1].value, "Điểm yếu của Hùng");
    assert_eq!(team.remarks[0].text, "Xem lại số liệu\nở đây");
    assert!(team.remarks[1].settled);
    assert_eq!(team.scope.unwrap().group, "Nhóm 1");
    assert_eq!(team.handed_out[0].returned_at, Some(1_790_350_000_000));
    assert_eq!(team.seen["ban-cua-hung"]["#x1/goals"], "9f86d081884c7d65");
}
