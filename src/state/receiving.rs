//! Taking a draft file in: never over something that is here already.

use super::Library;
use crate::draft::{Draft, ReadError};
use crate::platform::random;

/// Takes a file's bytes in as a draft and tells its identity.
///
/// A file whose draft is here with the same plan opens that one; with another plan it becomes a draft of its own.
///
/// # Errors
/// When the bytes are no draft.
pub fn receive(bytes: &[u8]) -> Result<String, ReadError> {
    let mut draft = Draft::read(bytes)?;
    let here = Library.at_hand().into_iter().find(|stored| stored.id == draft.id);
    match here {
        Some(here) => {
            let same = matches!(&here.draft, super::StoredDraft::Readable(own) if own.plan == draft.plan);
            if same {
                return Ok(draft.id);
            }
            draft.id = random::id();
        }
        None if !is_safe(&draft.id) => draft.id = random::id(),
        None => {}
    }
    let id = draft.id.clone();
    // Where storage refuses, the draft is held and the plan's screen says so.
    let _ = Library.put(&draft);
    Ok(id)
}

/// Identities stand in addresses and storage keys; others are renewed.
fn is_safe(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}
