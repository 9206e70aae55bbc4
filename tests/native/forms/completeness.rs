//! What is missing: told by the program and shown on paper, the one exactly when the other.

use std::collections::BTreeSet;

use cai_tien::document::Document;
use cai_tien::forms::{Form, GapPlace, by_code, document, gaps};
use cai_tien::plan::{ActionField, Assignee, Authority, Basis, Field, IssueField, Plan, SchoolKind};

use super::{every, runs};
use crate::plans::{begun, finished, places, with_rows};

fn has_dots(document: &Document) -> bool {
    runs(document).iter().any(|run| run.blank)
}

/// A finished plan has no gap and no dots, in every form and for every kind of school.
#[test]
fn a_finished_plan_lacks_nothing() {
    for (form, kind, year) in every() {
        let plan = finished(form, kind, year);
        assert_eq!(gaps(&plan, form), [], "{} {}", form.code, kind.code());
        assert!(!has_dots(&document(&plan, form)), "{}", form.code);
    }
}

/// A new plan is shown as unfinished, never as wrong: gaps are counted and the paper has dots to fill.
#[test]
fn a_new_plan_has_gaps() {
    for (form, kind, year) in every() {
        for plan in [begun(form, kind, year), with_rows(form, kind, year), Plan::default()] {
            assert!(gaps(&plan, form).len() >= 8, "{}", form.code);
            assert!(has_dots(&document(&plan, form)));
        }
        let new = begun(form, kind, year);
        assert!(gaps(&new, form).iter().any(|gap| gap.place == GapPlace::NoProblem));
    }
}

const NUMBER: Field = Field::Issue(IssueField::Number);

/// Keys of the texts whose absence is a gap.
fn required(form: &'static Form, year: u16) -> BTreeSet<String> {
    let mut whole = finished(form, SchoolKind::Thcs, year);
    // A role whose people have tasks needs none of its own.
    whole.duties[0].assignees.clear();
    let mut out = BTreeSet::new();
    for place in places(&whole) {
        let mut plan = whole.clone();
        plan.text_mut(&place).unwrap().clear();
        let found = gaps(&plan, form);
        if place == NUMBER.alone() {
            // The clerk writes the number when the plan is issued: dots for the pen, but nothing for the school to do.
            assert!(found.is_empty() && has_dots(&document(&plan, form)));
            continue;
        }
        assert_eq!(
            !found.is_empty(),
            has_dots(&document(&plan, form)),
            "{}: {} is a gap or dots on paper, not both: {found:?}",
            form.code,
            place.slug()
        );
        for gap in &found {
            match &gap.place {
                GapPlace::Text { place: missing, .. } => assert_eq!(*missing, place, "the gap leads to the text"),
                GapPlace::NoBasis => {}
                other => panic!("{}: {other:?}", place.slug()),
            }
        }
        if !found.is_empty() {
            let (kind, name) = place.field.key();
            out.insert(format!("{kind}.{name}"));
        }
    }
    out
}

/// Texts of letterhead and signature that every form needs, and of duties.
const EVERYWHERE: [&str; 9] = [
    "school.name",
    "issue.symbol",
    "issue.place",
    "issue.date",
    "issue.head_title",
    "issue.signer_name",
    "issue.recipients",
    "duty.role",
    "duty.tasks",
];

/// Each text a form needs can be reached and is missed, and no other is: later and optional ones never count.
#[test]
fn exactly_the_needed_texts_are_missed() {
    for (code, year, own) in [
        (
            "bieu-2",
            2026,
            vec![
                "school.ownership",
                "school.address",
                "text.report_year",
                "problem.present_state",
                "problem.weakness",
                "problem.cause",
                "action.content",
                "action.goal",
                "action.activities",
                "action.measure",
                "action.time",
                "action.lead",
                "action.resources",
                "action.evidence",
                "monitoring.when",
                "monitoring.subject",
                "monitoring.assessor",
            ],
        ),
        (
            "bang-9-cot",
            2025,
            vec![
                "text.purposes",
                "text.last_year_results",
                "text.orientations",
                "problem.expected_results",
                "action.activities",
                "action.lead",
                "action.time",
            ],
        ),
        (
            "theo-tieu-chi",
            2025,
            vec![
                "text.purposes",
                "text.requirements",
                "text.last_year_results",
                "text.orientations",
                "problem.weakness",
                "problem.goals",
                "problem.expected_results",
                "action.content",
                "action.activities",
                "action.lead",
                "action.time",
            ],
        ),
    ] {
        let wanted: BTreeSet<String> = EVERYWHERE.iter().chain(&own).map(|key| (*key).to_owned()).collect();
        assert_eq!(required(by_code(code).unwrap(), year), wanted, "{code}");
    }
}

/// Rows that are missing are told with the row they belong to.
#[test]
fn missing_rows_are_told() {
    for (code, year) in [("bieu-2", 2026), ("bang-9-cot", 2025), ("theo-tieu-chi", 2025)] {
        let form = by_code(code).unwrap();
        let whole = finished(form, SchoolKind::Thcs, year);
        let owner = whole.problems[1].id.clone();

        let mut plan = whole.clone();
        plan.problems[1].actions.clear();
        assert!(
            gaps(&plan, form)
                .iter()
                .any(|gap| gap.place == GapPlace::NoAction(owner.clone())),
            "{code}"
        );
        assert!(
            has_dots(&document(&plan, form)),
            "{code}: a problem without action shows where to write"
        );

        let mut plan = whole.clone();
        plan.problems[1].criteria.clear();
        let missed = gaps(&plan, form)
            .iter()
            .any(|gap| gap.place == GapPlace::Criterion(owner.clone()));
        assert_eq!(missed, code != "bieu-2", "{code}: only Biểu 2 says \"nếu có\"");
        assert_eq!(has_dots(&document(&plan, form)), missed, "{code}");

        let mut plan = whole.clone();
        plan.bases.clear();
        assert_eq!(
            gaps(&plan, form).iter().any(|gap| gap.place == GapPlace::NoBasis),
            code != "bieu-2"
        );
        assert_eq!(has_dots(&document(&plan, form)), code != "bieu-2");
    }
    let form = by_code("bieu-2").unwrap();
    let mut plan = finished(form, SchoolKind::Thcs, 2026);
    plan.problems[0].standard = None;
    assert_eq!(
        gaps(&plan, form)[0].place,
        GapPlace::Standard(plan.problems[0].id.clone())
    );
}

/// A role is served by its own tasks or by those of its people; blank rows of people serve nobody.
#[test]
fn people_can_stand_for_a_roles_tasks() {
    let form = by_code("bieu-2").unwrap();
    let mut plan = finished(form, SchoolKind::Thcs, 2026);
    plan.duties[0].tasks.clear();
    assert_eq!(gaps(&plan, form), []);
    assert!(!has_dots(&document(&plan, form)));
    plan.duties[0].assignees = vec![Assignee::default()];
    assert_eq!(gaps(&plan, form).len(), 1);
    assert!(has_dots(&document(&plan, form)));
    plan.bases.push(Basis::default());
    assert_eq!(gaps(&plan, form).len(), 1, "a basis nobody filled in is not printed");
}

/// Whoever signs for the head needs a title of their own; a date without its day is not finished.
#[test]
fn signers_title_and_day_are_missed_when_needed() {
    let form = by_code("bieu-2").unwrap();
    let mut plan = finished(form, SchoolKind::Thcs, 2026);
    plan.issue.authority = Authority::ForHead;
    assert_eq!(gaps(&plan, form).len(), 1);
    assert!(has_dots(&document(&plan, form)));
    plan.issue.signer_title = "Phó Hiệu trưởng".to_owned();
    assert_eq!(gaps(&plan, form), []);
    plan.issue.date = "9/2026".to_owned();
    assert_eq!(gaps(&plan, form).len(), 1);
    assert!(has_dots(&document(&plan, form)));
    plan.issue.date = "sau khai giảng".to_owned();
    assert_eq!(gaps(&plan, form), [], "an odd date is the school's business");
}

/// Gaps carry the section they are in, so that the list of sections can count its own.
#[test]
fn gaps_know_their_section() {
    for (form, kind, year) in every() {
        for gap in gaps(&with_rows(form, kind, year), form) {
            assert!(gap.section.is_empty() || form.section(gap.section).is_some(), "{gap:?}");
        }
    }
}

/// A suggestion taken over and not adapted is pointed out, whatever the field; codes of evidence in brackets are not.
#[test]
fn slots_left_are_gaps() {
    for (form, kind, year) in every() {
        let mut plan = finished(form, kind, year);
        let id = plan.problems[0].actions[0].id.clone();
        let of = |field| Field::Action(field).of(&id);
        plan.problems[0].actions[0].activities = "- Mua [số bộ] bộ thiết bị".to_owned();
        let found = gaps(&plan, form);
        assert!(
            matches!(&found[..], [gap] if matches!(&gap.place, GapPlace::Slot { place, .. } if *place == of(ActionField::Activities))),
            "{}: {found:?}",
            form.code
        );
        plan.problems[0].actions[0].activities = "- Lưu hồ sơ [H1-1.1-01]".to_owned();
        assert_eq!(gaps(&plan, form), [], "{}", form.code);
    }
}
