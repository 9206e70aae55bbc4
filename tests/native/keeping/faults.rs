//! Storage that fails at every call in every way: the last acknowledged state or a newer one is always readable.

use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::keeping::{DRAFT_PREFIX, FirstCopy, draft_key, recover, save_second};
use cai_tien::plan::SchoolKind;

use super::shelves::{FAULTS, Fault, Quick, Sure, Trouble, now};
use crate::figures::tell;
use crate::plans::finished;

const SAVES: u64 = 6;

/// The draft in one of its states; each is told from the others by its text.
fn state(revision: u64) -> Draft {
    let mut draft = Draft::new("d1".to_owned(), finished(FORMS[0], SchoolKind::MamNon, 2026));
    draft.revision = revision;
    draft.plan.school.address = format!("Thôn {revision}");
    draft
}

/// What was acknowledged while the draft was written over and over: with both copies kept, with the first one only.
#[derive(Debug, Default, Clone, Copy)]
struct Acknowledged {
    twice: u64,
    once: u64,
}

/// Writes every state as the program does, and notes what the quick shelf held after each.
fn write(quick: &Quick, sure: &Sure) -> (Acknowledged, Vec<Option<String>>) {
    let mut first = FirstCopy::default();
    let mut acknowledged = Acknowledged::default();
    let mut held = vec![None];
    for revision in 1..=SAVES {
        let text = state(revision).to_text().unwrap();
        let kept = first.save(quick, "d1", &text);
        let sure_kept = now(save_second(sure, "d1", revision, text));
        match (kept, sure_kept) {
            (Ok(()), Ok(())) => acknowledged.twice = revision,
            (Ok(()), Err(_)) => acknowledged.once = revision,
            _ => {}
        }
        held.push(quick.texts.borrow().get(&draft_key("d1")).cloned());
    }
    (acknowledged, held)
}

/// Starts the program again on what is left; the state that opens.
fn restart(quick: &Quick, sure: &Sure) -> Option<Draft> {
    let homeless = now(recover(quick, sure));
    if let Some(held) = homeless.into_iter().next() {
        return Some(held);
    }
    let text = quick.texts.borrow().get(&draft_key("d1")).cloned()?;
    Draft::read_text(&text).ok()
}

fn healthy(quick: Quick, sure: Sure) -> (Quick, Sure) {
    *quick.trouble.borrow_mut() = Trouble::default();
    *sure.trouble.borrow_mut() = Trouble::default();
    (quick, sure)
}

fn is_whole(draft: &Draft, at_least: u64, context: &str) {
    assert!(
        draft.revision >= at_least,
        "{context}: {} is older than {at_least}",
        draft.revision
    );
    assert_eq!(
        *draft,
        state(draft.revision),
        "{context}: what opens is as it was written"
    );
}

/// Which shelf fails.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Failing {
    Quick,
    Sure,
}

fn shelves(failing: Failing, call: usize, fault: Fault) -> (Quick, Sure) {
    let (quick, sure) = (Quick::default(), Sure::default());
    let trouble = Trouble::at(call, fault);
    match failing {
        Failing::Quick => *quick.trouble.borrow_mut() = trouble,
        Failing::Sure => *sure.trouble.borrow_mut() = trouble,
    }
    (quick, sure)
}

/// The browser is killed after any fault, and the quick shelf comes back as it was any number of saves ago, as browsers write
/// it to the disk late: what was acknowledged with both copies opens, or something newer, and it is whole.
#[test]
fn acknowledged_states_survive_every_fault_of_a_shelf() {
    let mut injected = 0;
    let calls = {
        let (quick, sure) = (Quick::default(), Sure::default());
        write(&quick, &sure);
        quick.calls().max(sure.calls())
    };
    assert!(calls > 2 * usize::try_from(SAVES).unwrap(), "every save reads back");
    for failing in [Failing::Quick, Failing::Sure] {
        for fault in FAULTS {
            for call in 1..=calls {
                for late in 0..=SAVES {
                    let (quick, sure) = shelves(failing, call, fault);
                    let (acknowledged, held) = write(&quick, &sure);
                    if !(quick.troubled() || sure.troubled()) {
                        continue;
                    }
                    injected += 1;
                    let context = format!("{failing:?} {fault:?} at call {call}, {late} saves late");
                    let at = held.len() - 1 - usize::try_from(late).unwrap();
                    match &held[at] {
                        Some(text) => quick.texts.borrow_mut().insert(draft_key("d1"), text.clone()),
                        None => quick.texts.borrow_mut().remove(&draft_key("d1")),
                    };
                    let (quick, sure) = healthy(quick, sure);
                    let promised = match late {
                        0 => acknowledged.twice.max(acknowledged.once),
                        _ => acknowledged.twice,
                    };
                    match restart(&quick, &sure) {
                        Some(opened) => is_whole(&opened, promised, &context),
                        None => assert_eq!(promised, 0, "{context}: nothing opens"),
                    }
                }
            }
        }
    }
    tell(&format!("keeping: {injected} faults of storage injected and survived"));
    assert!(injected > 1000);
}

/// A start that is disturbed itself harms nothing: the next one finds what the first should have found.
#[test]
fn faults_while_starting_lose_nothing() {
    let mut injected = 0;
    for (first, second) in [(None, 4), (Some(3), 4), (Some(0), 4), (Some(5), 4)] {
        for failing in [Failing::Quick, Failing::Sure] {
            for fault in FAULTS {
                for call in 1..=8 {
                    let (quick, sure) = shelves(failing, call, fault);
                    let damaged = "{\"format\":\"cai-tien\",\"ver".to_owned();
                    let stored = first.map(|revision| match revision {
                        0 => damaged.clone(),
                        _ => state(revision).to_text().unwrap(),
                    });
                    if let Some(text) = stored {
                        quick.texts.borrow_mut().insert(draft_key("d1"), text);
                    }
                    let text = state(second).to_text().unwrap();
                    sure.put_now(
                        cai_tien::keeping::Store::Drafts,
                        cai_tien::keeping::Record {
                            key: format!("d1/{}", second % 2),
                            number: second,
                            text,
                            note: String::new(),
                        },
                    );
                    now(recover(&quick, &sure));
                    injected += usize::from(quick.troubled() || sure.troubled());
                    let (quick, sure) = healthy(quick, sure);
                    let context = format!("{first:?} {failing:?} {fault:?} at call {call}");
                    let opened = restart(&quick, &sure).unwrap_or_else(|| panic!("{context}: nothing opens"));
                    is_whole(&opened, first.unwrap_or(0).max(second), &context);
                    if first == Some(0) {
                        let texts = quick.texts.borrow();
                        assert!(
                            texts.values().any(|text| *text == damaged),
                            "{context}: damaged text is kept"
                        );
                    }
                }
            }
        }
    }
    tell(&format!(
        "keeping: {injected} faults while starting injected and survived"
    ));
    assert!(injected > 100);
}

/// A copy of a newer program is intact though this one cannot read it: nothing is written over it.
#[test]
fn text_of_a_newer_program_is_never_replaced() {
    let (quick, sure) = (Quick::default(), Sure::default());
    let newer = "{\"format\":\"cai-tien\",\"version\":999,\"id\":\"d1\",\"plan\":{}}".to_owned();
    quick.texts.borrow_mut().insert(draft_key("d1"), newer.clone());
    now(save_second(&sure, "d1", 9, state(9).to_text().unwrap())).unwrap();
    now(recover(&quick, &sure));
    assert_eq!(quick.texts.borrow().get(&draft_key("d1")), Some(&newer));
    let mut first = FirstCopy::new(Some(state(9).to_text().unwrap()));
    assert!(
        first.save(&quick, "d1", "x").is_err(),
        "a writer that knew the older text is stopped"
    );
    assert_eq!(quick.texts.borrow().get(&draft_key("d1")), Some(&newer));
}

/// Damaged texts found one after the other are all kept.
#[test]
fn every_damaged_text_is_put_aside_under_a_key_of_its_own() {
    let (quick, sure) = (Quick::default(), Sure::default());
    now(save_second(&sure, "d1", 9, state(9).to_text().unwrap())).unwrap();
    for damaged in ["{\"a", "{\"b", "{\"b"] {
        quick.texts.borrow_mut().insert(draft_key("d1"), damaged.to_owned());
        assert_eq!(now(recover(&quick, &sure)), Vec::new());
    }
    let texts = quick.texts.borrow();
    let kept: Vec<(&str, &str)> = texts
        .iter()
        .filter(|(key, _)| **key != draft_key("d1"))
        .map(|(key, text)| (key.strip_prefix(DRAFT_PREFIX).unwrap(), text.as_str()))
        .collect();
    assert_eq!(kept, [("d1-hong", "{\"a"), ("d1-hong-2", "{\"b")]);
}
