//! Versions: what a plan was before.

use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::keeping::{Reason, Store, keep_version, version_text, versions};
use cai_tien::plan::SchoolKind;

use super::shelves::{Sure, now};
use crate::plans::begun;

const DAY: u64 = 24 * 60 * 60 * 1000;

fn draft(revision: u64, saved_at: u64) -> Draft {
    let mut draft = Draft::new("d1".to_owned(), begun(FORMS[0], SchoolKind::Thcs, 2026));
    draft.revision = revision;
    draft.saved_at = saved_at;
    draft
}

/// A version is listed with when, why and how much, and its text is the draft of then.
#[test]
fn a_version_is_what_the_draft_was() {
    let shelf = Sure::default();
    let before = draft(3, 1_790_000_000_000);
    now(keep_version(&shelf, &before, Reason::BeforeMerge, Some(7))).unwrap();
    let listed = now(versions(&shelf, "d1")).unwrap();
    assert_eq!(listed.len(), 1);
    let version = &listed[0];
    assert_eq!(
        (version.revision, version.saved_at, version.reason, version.changed),
        (3, 1_790_000_000_000, Reason::BeforeMerge, Some(7))
    );
    let text = now(version_text(&shelf, &version.key)).unwrap().unwrap();
    assert_eq!(Draft::read_text(&text), Ok(before));
    assert_eq!(
        now(versions(&shelf, "d")).unwrap(),
        Vec::new(),
        "another draft has its own"
    );
}

/// Hundreds of versions are kept and listed without taking their texts into memory, which an old computer does not have for them.
#[test]
fn no_text_is_read_for_keeping_and_listing() {
    let shelf = Sure::default();
    for revision in 1..=60 {
        now(keep_version(
            &shelf,
            &draft(revision, revision * DAY),
            Reason::Work,
            None,
        ))
        .unwrap();
    }
    assert_eq!(now(versions(&shelf, "d1")).unwrap().len(), 60);
    assert_eq!(shelf.texts_out.get(), 0);
}

/// The last fifty stay; of older ones the last of each day and those kept before something.
#[test]
fn fifty_one_a_day_and_those_before_something_stay() {
    let shelf = Sure::default();
    // Ten a day for twenty days; the fifth of each day was kept before a merge.
    for day in 0..20_u64 {
        for number in 0..10_u64 {
            let reason = if number == 5 { Reason::BeforeMerge } else { Reason::Work };
            let revision = day * 10 + number + 1;
            let at = 20_000 * DAY + day * DAY + number * 60_000;
            now(keep_version(&shelf, &draft(revision, at), reason, None)).unwrap();
        }
    }
    let listed = now(versions(&shelf, "d1")).unwrap();
    let newest: Vec<u64> = listed.iter().take(50).map(|version| version.revision).collect();
    assert_eq!(newest, (151..=200).rev().collect::<Vec<_>>());
    let older: Vec<u64> = listed.iter().skip(50).map(|version| version.revision).collect();
    let expected: Vec<u64> = (0..15).rev().flat_map(|day| [day * 10 + 10, day * 10 + 6]).collect();
    assert_eq!(older, expected);
}

/// A clock that jumps about changes nothing in the order and takes none of the last fifty away.
#[test]
fn wrong_clocks_take_no_version_away() {
    let shelf = Sure::default();
    for revision in 1..=50 {
        let at = [0, 40_000 * DAY, 20_000 * DAY][usize::try_from(revision % 3).unwrap()];
        now(keep_version(&shelf, &draft(revision, at), Reason::Work, None)).unwrap();
    }
    let listed: Vec<u64> = now(versions(&shelf, "d1"))
        .unwrap()
        .iter()
        .map(|v| v.revision)
        .collect();
    assert_eq!(listed, (1..=50).rev().collect::<Vec<_>>());
}

/// A note that cannot be read does not hide the version.
#[test]
fn a_version_with_a_damaged_note_is_listed() {
    let shelf = Sure::default();
    now(keep_version(&shelf, &draft(3, 5), Reason::Work, None)).unwrap();
    for record in shelf
        .records
        .borrow_mut()
        .get_mut(&Store::Versions)
        .unwrap()
        .values_mut()
    {
        record.note = "{".to_owned();
    }
    let listed = now(versions(&shelf, "d1")).unwrap();
    assert_eq!((listed.len(), listed[0].revision), (1, 3));
}
