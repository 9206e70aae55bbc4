//! The trash.

use cai_tien::draft::Draft;
use cai_tien::keeping::{
    Reason, Store, clear_out, destroy, draft_key, keep_version, restore, save_second, throw_away, trash, versions,
};

use super::shelves::{FAULTS, Quick, Sure, Trouble, now};
use crate::figures::tell;

const DAY: u64 = 24 * 60 * 60 * 1000;
const TODAY: u64 = 20_700 * DAY;
const TEXT: &str = "{\"format\":\"cai-tien\",\"version\":1,\"id\":\"d1\",\"plan\":{}}";

fn with_draft() -> (Quick, Sure) {
    let (quick, sure) = (Quick::default(), Sure::default());
    quick.texts.borrow_mut().insert(draft_key("d1"), TEXT.to_owned());
    now(save_second(&sure, "d1", 1, TEXT.to_owned())).unwrap();
    (quick, sure)
}

fn drafts_and_trash(quick: &Quick, sure: &Sure) -> (bool, usize) {
    let here = quick.texts.borrow().contains_key(&draft_key("d1"));
    (here, now(trash(sure)).unwrap().len())
}

/// What is thrown away is in the trash and comes back whole.
#[test]
fn what_is_thrown_away_can_be_had_back() {
    let (quick, sure) = with_draft();
    now(throw_away(&quick, &sure, "d1", TEXT.to_owned(), TODAY)).unwrap();
    assert_eq!(drafts_and_trash(&quick, &sure), (false, 1));
    assert!(
        sure.records.borrow()[&Store::Drafts].is_empty(),
        "it does not come back by itself"
    );
    let found = now(trash(&sure)).unwrap();
    assert_eq!((found[0].text.as_str(), found[0].deleted_at), (TEXT, TODAY));
    now(restore(&quick, &sure, &found[0].key)).unwrap();
    assert_eq!(drafts_and_trash(&quick, &sure), (true, 0));
    assert_eq!(quick.texts.borrow()[&draft_key("d1")], TEXT);
}

/// Restoring never replaces a draft that is there.
#[test]
fn restoring_replaces_nothing() {
    let (quick, sure) = with_draft();
    now(throw_away(&quick, &sure, "d1", TEXT.to_owned(), TODAY)).unwrap();
    quick.texts.borrow_mut().insert(draft_key("d1"), "another".to_owned());
    let key = now(trash(&sure)).unwrap()[0].key.clone();
    assert!(now(restore(&quick, &sure, &key)).is_err());
    assert_eq!(quick.texts.borrow()[&draft_key("d1")], "another");
    assert_eq!(drafts_and_trash(&quick, &sure), (true, 1));
}

/// At every moment, whatever fails, the draft is where it was, in the trash, or both; never nowhere.
#[test]
fn throwing_away_and_restoring_never_lose_the_draft() {
    let mut injected = 0;
    for fault in FAULTS {
        for on_quick in [true, false] {
            for call in 1..=8 {
                for restoring in [false, true] {
                    let (quick, sure) = with_draft();
                    if restoring {
                        now(throw_away(&quick, &sure, "d1", TEXT.to_owned(), TODAY)).unwrap();
                    }
                    *quick.trouble.borrow_mut() = Trouble::default();
                    *sure.trouble.borrow_mut() = Trouble::default();
                    let trouble = Trouble::at(call, fault);
                    if on_quick {
                        *quick.trouble.borrow_mut() = trouble;
                    } else {
                        *sure.trouble.borrow_mut() = trouble;
                    }
                    // Whether it worked is not the question here.
                    let _ = if restoring {
                        now(restore(&quick, &sure, &format!("d1/{TODAY}")))
                    } else {
                        now(throw_away(&quick, &sure, "d1", TEXT.to_owned(), TODAY))
                    };
                    injected += usize::from(quick.troubled() || sure.troubled());
                    let in_quick = quick.texts.borrow().values().any(|text| text == TEXT);
                    let records = sure.records.borrow();
                    let in_sure = records
                        .values()
                        .flat_map(|all| all.values())
                        .any(|record| record.text == TEXT);
                    assert!(in_quick || in_sure, "{fault:?} at call {call}, restoring: {restoring}");
                }
            }
        }
    }
    tell(&format!(
        "keeping: {injected} faults of the trash injected and survived"
    ));
    assert!(injected > 50);
}

/// After thirty days it goes, but only when that is found a day apart, so that a clock set wrong for an hour takes nothing.
#[test]
fn trash_goes_after_thirty_days_and_not_by_a_wrong_clock() {
    let (quick, sure) = with_draft();
    now(throw_away(&quick, &sure, "d1", TEXT.to_owned(), TODAY)).unwrap();
    let left = |at: u64| {
        now(clear_out(&quick, &sure, at)).unwrap();
        now(trash(&sure)).unwrap().len()
    };
    assert_eq!(left(TODAY + 29 * DAY), 1);
    assert_eq!(left(TODAY + 365 * DAY), 1, "a year ahead, once");
    assert_eq!(left(TODAY + 365 * DAY + 3_600_000), 1);
    assert_eq!(left(TODAY + DAY), 1, "the clock was put right");
    assert_eq!(left(0), 1, "1970");
    assert_eq!(left(TODAY + 30 * DAY), 1, "due, and marked");
    assert_eq!(left(TODAY + 31 * DAY), 0, "due for a day");
}

/// On a computer many people use, a plan can be made to be gone: nothing of it stays, not even what it was before. One that is
/// in use again keeps its versions.
#[test]
fn what_is_destroyed_is_gone_with_its_versions() {
    for in_use in [false, true] {
        let (quick, sure) = with_draft();
        let version = Draft::read_text(TEXT).unwrap();
        now(keep_version(&sure, &version, Reason::Work, None)).unwrap();
        now(throw_away(&quick, &sure, "d1", TEXT.to_owned(), TODAY)).unwrap();
        if in_use {
            quick.texts.borrow_mut().insert(draft_key("d1"), TEXT.to_owned());
        }
        now(destroy(&quick, &sure, &format!("d1/{TODAY}"))).unwrap();
        assert_eq!(drafts_and_trash(&quick, &sure), (in_use, 0));
        assert_eq!(now(versions(&sure, "d1")).unwrap().len(), usize::from(in_use));
    }
}
