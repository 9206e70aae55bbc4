//! The person at this browser: the name she gave herself, and where a draft has it.

use super::Session;
use crate::draft::Draft;
use crate::platform::storage;

const NAME: &str = "cai-tien/ten";

/// The name given in this browser; empty when none was.
#[must_use]
pub fn name() -> String {
    storage::read(NAME).ok().flatten().unwrap_or_default()
}

/// Remembers the name in this browser.
pub fn remember(name: &str) {
    // Where storage refuses, she is asked again.
    let _ = storage::write(NAME, name.trim());
}

/// Puts the remembered name into a draft, for others to read.
pub fn sign(draft: &mut Draft) {
    let name = name();
    if !name.is_empty() && !draft.copy.is_empty() {
        draft.team.people.insert(draft.copy.clone(), name);
    }
}

/// Takes a name and puts it into the open draft.
pub fn rename(session: Session, name: &str) {
    remember(name);
    session.note(sign);
}

/// Puts the remembered name into the open draft unless it stands there.
pub fn sign_open(session: Session) {
    let name = name();
    let known = session.with_draft(|draft| draft.team.name_of(&draft.copy) == name);
    if !known {
        session.note(sign);
    }
}
