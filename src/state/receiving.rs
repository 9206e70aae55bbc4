//! Taking a file with a draft in: never over something that is here already.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Library;
use crate::document::PassageChange;
use crate::platform::random;
use crate::word::{self, OpenError};

thread_local! {
    /// What was changed in the Word file a draft was taken from, by the draft's identity, until a person has seen it.
    static CHANGED: RefCell<BTreeMap<String, Vec<PassageChange>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Takes a draft file's or Word file's bytes in and tells the identity of the draft.
///
/// A file whose draft is here with the same plan opens that one; with another plan it becomes a draft of its own.
///
/// # Errors
/// When the bytes hold no draft.
pub fn receive(bytes: &[u8]) -> Result<String, OpenError> {
    let word::Opened { mut draft, changes } = word::open(bytes)?;
    let here = Library.at_hand().into_iter().find(|stored| stored.id == draft.id);
    let is_here = match here {
        Some(here) => {
            let same = matches!(&here.draft, super::StoredDraft::Readable(own) if own.plan == draft.plan);
            if !same {
                draft.id = random::id();
            }
            same
        }
        None => {
            if !is_safe(&draft.id) {
                draft.id = random::id();
            }
            false
        }
    };
    let id = draft.id.clone();
    if !is_here {
        // Where storage refuses, the draft is held and the plan's screen says so.
        let _ = Library.put(&draft);
    }
    if !changes.is_empty() {
        CHANGED.with_borrow_mut(|all| all.insert(id.clone(), changes));
    }
    Ok(id)
}

/// What was changed in the Word file the draft was taken from; none when nothing was, or when it was seen.
#[must_use]
pub fn changed_in_word(id: &str) -> Vec<PassageChange> {
    CHANGED.with_borrow(|all| all.get(id).cloned().unwrap_or_default())
}

/// The person has seen what was changed.
pub fn changes_seen(id: &str) {
    CHANGED.with_borrow_mut(|all| all.remove(id));
}

/// Identities stand in addresses and storage keys; others are renewed.
fn is_safe(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}
