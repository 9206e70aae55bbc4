//! What a person is told of a file before anything is taken in.

use cai_tien::draft::merge::take_copy;
use cai_tien::draft::{Draft, HandedOut, Remark, Scope, Standing, Strange, handed_to, standing, strange, twin};
use cai_tien::forms::FORMS;
use cai_tien::plan::{ProblemField, SchoolKind, SchoolYear};

use crate::plans::finished;

/// The draft as its secretary has it.
fn secretary() -> Draft {
    let mut draft = Draft::new("kehoach".to_owned(), finished(FORMS[0], SchoolKind::Thcs, 2026));
    draft.copy = "thuky".to_owned();
    draft.revision = 3;
    draft
}

/// A copy in another browser.
fn colleague(draft: &Draft) -> Draft {
    let mut copy = take_copy(draft.clone(), "dongnghiep".to_owned());
    (copy.revision, copy.saved_at) = (1, 1);
    copy
}

fn write(draft: &mut Draft, text: &str) {
    *draft.plan.problems[0].text_mut(ProblemField::Cause) = text.to_owned();
}

/// A file is told apart by what it would do, not by its name or time.
#[test]
fn a_file_is_new_known_or_brings_something() {
    let own = secretary();
    assert_eq!(standing(None, &own), Standing::New);
    let mut file = colleague(&own);
    assert_eq!(standing(Some(&own), &file), Standing::Nothing);
    write(&mut file, "other");
    let Standing::Changes(merged) = standing(Some(&own), &file) else {
        panic!("a changed text is a change");
    };
    assert_eq!(merged.report.changes.len(), 1);
    assert_eq!(
        standing(Some(&merged.draft), &file),
        Standing::Nothing,
        "the same file twice"
    );
}

/// Someone who opens last week's file of her own must not be told that it is new, nor lose this week's work.
#[test]
fn an_older_file_of_the_same_copy_is_told_as_such() {
    let old = secretary();
    let mut own = old.clone();
    write(&mut own, "newer");
    own.revision += 1;
    assert_eq!(standing(Some(&own), &old), Standing::Older);
}

/// A file with the same plan may still bring a remark, or tell that a group is done.
#[test]
fn remarks_and_returns_are_news_too() {
    let mut own = secretary();
    let scope = Scope {
        id: "giao1".to_owned(),
        group: "Nhom 1".to_owned(),
        criteria: vec!["1.1".to_owned()],
    };
    let file = handed_to(&own, scope.clone(), "");
    own.team.handed_out.push(HandedOut {
        scope,
        at: 1,
        returned_at: None,
    });
    let back = colleague(&file);
    let Standing::Changes(merged) = standing(Some(&own), &back) else {
        panic!("a group's return is news");
    };
    assert!(merged.report.changes.is_empty());
    assert_eq!(merged.draft.team.handed_out[0].returned_at, Some(back.saved_at));

    let own = secretary();
    let mut file = colleague(&own);
    file.team.remarks.push(Remark {
        id: "gopy1".to_owned(),
        path: "school/name".to_owned(),
        copy: file.copy.clone(),
        at: 1,
        text: "?".to_owned(),
        settled: false,
    });
    assert!(matches!(standing(Some(&own), &file), Standing::Changes(_)));
}

/// The wrong year overwritten is what people complain of: another school or year is pointed out, another spelling of spaces
/// and capitals is not.
#[test]
fn another_school_or_year_is_pointed_out() {
    let own = secretary();
    let mut file = own.clone();
    file.plan.school.name = format!("  {}", own.plan.school.name.to_uppercase());
    assert_eq!(strange(&own, &file), []);
    file.plan.school.name = "Khac".to_owned();
    file.plan.year = SchoolYear(2027);
    let found = strange(&own, &file);
    assert_eq!(found.len(), 2);
    assert_eq!(
        found[0],
        Strange::School(own.plan.school.name.clone(), "Khac".to_owned())
    );
    assert_eq!(found[1], Strange::Year("2026-2027".to_owned(), "2027-2028".to_owned()));
}

/// Two people who each began the school's plan find each other's, and nobody else's; the one saved last counts.
#[test]
fn plans_begun_separately_find_each_other() {
    let file = secretary();
    let named = |id: &str, saved_at: u64| Draft {
        id: id.to_owned(),
        copy: format!("ban {id}"),
        saved_at,
        ..secretary()
    };
    let mut of_another_school = named("khac", 9);
    of_another_school.plan.school.name = "Trường khác".to_owned();
    let mut of_another_year = named("nam khac", 9);
    of_another_year.plan.year = SchoolYear(2030);
    let mut nameless = named("chua ten", 9);
    nameless.plan.school.name.clear();
    let here = vec![of_another_school, of_another_year, nameless, secretary()];
    assert_eq!(twin(&file, here.clone()), None);
    let with_twins = [here, vec![named("moi", 8), named("cu", 7)]].concat();
    let found = twin(&file, with_twins).unwrap();
    assert_eq!(found.id, "moi");
    let mut other = found;
    write(&mut other, "hai người viết khác nhau");
    let Standing::Changes(merged) = standing(Some(&other), &file) else {
        panic!("what differs is shown");
    };
    assert_eq!(merged.report.conflicts.len(), 1);
    assert_eq!(merged.draft.id, "moi");
}
