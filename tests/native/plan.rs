//! The plan: places of texts, rows, dates, school years.

use std::collections::BTreeSet;

use cai_tien::forms::by_code;
use cai_tien::plan::{
    Action, ActionField, Field, LooseDate, Plan, ProblemField, RowId, RowList, Rows, SchoolKind, SchoolYear,
};

use crate::plans::{filled, ids_named, places, with_rows};

fn plan() -> Plan {
    with_rows(by_code("bieu-2").unwrap(), SchoolKind::Thcs, 2026)
}

/// What is typed into a field comes back from that field and from no other: every text of every kind of row.
#[test]
fn every_text_keeps_its_own_words() {
    let filled = filled(plan(), |place| place.slug());
    let all = places(&filled);
    assert!(all.len() > 60, "only {} texts", all.len());
    for place in &all {
        assert_eq!(filled.text(place), Some(place.slug().as_str()));
    }
}

/// Names of texts serve as ids in the page and as keys in files: two alike would mix two fields.
#[test]
fn slugs_are_unique_and_usable_as_ids() {
    let plan = plan();
    let all = places(&plan);
    let slugs: BTreeSet<String> = all.iter().map(|place| place.slug()).collect();
    assert_eq!(slugs.len(), all.len());
    for slug in slugs {
        assert!(
            slug.chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')),
            "{slug}"
        );
    }
}

/// A field whose row is gone is told, never another row's text.
#[test]
fn texts_of_removed_rows_are_gone() {
    let mut plan = plan();
    let gone = Field::Action(ActionField::Goal).of(&RowId("gone".to_owned()));
    assert_eq!(plan.text(&gone), None);
    assert_eq!(plan.text_mut(&gone), None);
    assert_eq!(plan.text(&Field::Problem(ProblemField::Cause).alone()), None);
    assert!(plan.rows(&RowList::Actions(RowId("gone".to_owned()))).is_none());
    assert!(plan.rows_mut(&RowList::Assignees(RowId("gone".to_owned()))).is_none());
}

fn lists(plan: &Plan) -> Vec<RowList> {
    vec![
        RowList::Bases,
        RowList::LevelResults,
        RowList::Problems,
        RowList::Actions(plan.problems[0].id.clone()),
        RowList::Monitoring,
        RowList::Duties,
        RowList::Assignees(plan.duties[0].id.clone()),
    ]
}

/// Adding, copying, moving and removing work alike in every list.
#[test]
fn rows_of_every_list_come_and_go() {
    for list in lists(&plan()) {
        let mut plan = plan();
        let mut ids = ids_named("new");
        let rows = plan.rows_mut(&list).unwrap();
        let before = rows.ids();
        let first = rows.insert(0, &mut ids);
        let last = rows.insert(usize::MAX, &mut ids);
        let mut wanted = before.clone();
        wanted.insert(0, first.clone());
        wanted.push(last.clone());
        assert_eq!(rows.ids(), wanted, "{list:?}");

        let copy = rows.duplicate(&first, &mut ids).unwrap();
        assert_eq!(
            rows.ids()[..2],
            [first.clone(), copy.clone()],
            "a copy stands below its original"
        );

        assert!(rows.shift(&copy, -1));
        assert_eq!(rows.ids()[..2], [copy.clone(), first.clone()]);
        let order = rows.ids();
        assert!(!rows.shift(&copy, -1), "the first row cannot go up");
        assert!(!rows.shift(&last, 1), "the last row cannot go down");
        assert!(!rows.shift(&copy, 0));
        assert!(!rows.shift(&copy, isize::MIN));
        assert_eq!(rows.ids(), order);

        assert!(rows.remove(&copy) && rows.remove(&first) && rows.remove(&last));
        assert!(!rows.remove(&copy));
        assert_eq!(rows.duplicate(&copy, &mut ids), None);
        assert!(!rows.shift(&copy, 1));
        assert_eq!(rows.ids(), before, "{list:?}");
    }
}

/// A copied problem has actions of its own: the same ids inside would make one edit change two rows.
#[test]
fn copies_get_identities_of_their_own_all_the_way_down() {
    let mut plan = filled(plan(), |place| place.slug());
    let mut ids = ids_named("new");
    let problem = plan.problems[0].id.clone();
    let duty = plan.duties[0].id.clone();
    plan.problems.duplicate(&problem, &mut ids).unwrap();
    plan.duties.duplicate(&duty, &mut ids).unwrap();
    let all: Vec<RowId> = plan
        .problems
        .iter()
        .flat_map(|p| p.actions.iter().map(|a| a.id.clone()).chain([p.id.clone()]))
        .chain(
            plan.duties
                .iter()
                .flat_map(|d| d.assignees.iter().map(|a| a.id.clone()).chain([d.id.clone()])),
        )
        .collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    assert_eq!(plan.problems[1].actions[0].goal, plan.problems[0].actions[0].goal);
    assert_eq!(plan.duties[1].assignees[0].task, plan.duties[0].assignees[0].task);
}

/// An action goes to the end of another problem, and stays where it is when that problem is gone.
#[test]
fn actions_move_between_problems() {
    let mut plan = plan();
    let (from, to) = (plan.problems[0].id.clone(), plan.problems[1].id.clone());
    let action = plan.problems[0].actions[0].id.clone();
    let before = plan.clone();
    assert!(!plan.move_action(&action, &RowId("gone".to_owned())));
    assert!(!plan.move_action(&RowId("gone".to_owned()), &to));
    assert_eq!(plan, before, "nothing is lost on the way");
    assert!(plan.move_action(&action, &to));
    assert_eq!(plan.problems[0].actions.len(), 1);
    assert_eq!(plan.problems[1].actions.last().map(|a| &a.id), Some(&action));
    assert!(plan.move_action(&action, &from));
    assert_eq!(plan.problems[0].actions.len(), 2);
    assert_eq!(plan.action(&action).map(|a: &Action| &a.id), Some(&action));
}

fn date(year: u16, month: Option<u8>, day: Option<u8>) -> Option<LooseDate> {
    Some(LooseDate { year, month, day })
}

/// Dates are read in the ways people write them, also as pasted from a machine that takes letters apart.
#[test]
fn dates_are_read_as_people_write_them() {
    let full = date(2026, Some(9), Some(15));
    for text in [
        "15/9/2026",
        "15/09/2026",
        "15-9-2026",
        "15.09.2026",
        "2026-09-15",
        " 15 / 9 / 2026 ",
        "ngày 15 tháng 9 năm 2026",
        "nga\u{300}y 15 tha\u{301}ng 9 na\u{306}m 2026.",
        "Ngày 15/9/2026",
    ] {
        assert_eq!(LooseDate::parse(text), full, "{text:?}");
    }
    assert_eq!(LooseDate::parse("tháng 9/2026"), date(2026, Some(9), None));
    assert_eq!(LooseDate::parse("9/2026"), date(2026, Some(9), None));
    assert_eq!(LooseDate::parse("năm 2026"), date(2026, None, None));
}

/// Days that do not exist are no dates, whichever way they are wrong; leap years are known.
#[test]
fn dates_that_do_not_exist_are_none() {
    assert_eq!(LooseDate::parse("29/02/2028"), date(2028, Some(2), Some(29)));
    assert_eq!(LooseDate::parse("29/2/2000"), date(2000, Some(2), Some(29)));
    for text in [
        "",
        " ",
        "29/02/2027",
        "29/2/2100",
        "31/4/2026",
        "0/9/2026",
        "32/1/2026",
        "15/13/2026",
        "15/0/2026",
        "15/9/26",
        "15/9",
        "sáng mai",
        "……/……/20……",
        "1/2/3/2026",
        "15/9/20261",
        "999/9/2026",
        "9/15/2026/",
        "2020-2025",
        "99999999999999999999",
    ] {
        assert_eq!(LooseDate::parse(text), None, "{text:?}");
    }
}

/// Of two dates the later one is the greater, whatever is known of them.
#[test]
fn dates_compare_as_dates() {
    let of = |text| LooseDate::parse(text).unwrap();
    assert!(of("7/7/2026") > of("30/6/2026"));
    assert!(of("1/1/2027") > of("31/12/2026"));
    assert!(of("8/7/2026") > of("7/7/2026"));
}

/// School years roll over in August and are written with both years.
#[test]
fn school_years() {
    assert_eq!(SchoolYear::of(2026, 7), SchoolYear(2025));
    assert_eq!(SchoolYear::of(2026, 8), SchoolYear(2026));
    assert_eq!(SchoolYear::of(2027, 1), SchoolYear(2026));
    assert_eq!(SchoolYear(2026).to_string(), "2026-2027");
    assert_eq!(SchoolYear(2026).previous().to_string(), "2025-2026");
    assert_eq!(SchoolYear(0).previous(), SchoolYear(0));
    assert_eq!(SchoolYear(u16::MAX).to_string(), "65535-65535");
}

/// Codes of school kinds are in files and on the command line: each has its own and finds its kind.
#[test]
fn school_kinds_have_codes() {
    for kind in SchoolKind::ALL {
        assert_eq!(SchoolKind::from_code(kind.code()), Some(kind));
        assert_eq!(
            serde_json::to_value(kind).unwrap(),
            kind.code(),
            "files and command line agree"
        );
    }
    assert_eq!(SchoolKind::from_code("dai-hoc"), None);
}
