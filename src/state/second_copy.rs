//! The second copy of every draft, in the browser's database.
//!
//! Nobody waits for the database for long: where it never answered, the program goes on with the first copy alone and says
//! so where data are explained.

use std::cell::Cell;

use super::shelves::{Quick, Sure};
use crate::draft::Draft;
use crate::keeping::{self, Refusal, Store, SureShelf};
use crate::platform::{task, timer};

/// How long anyone waits for the database, in milliseconds.
const PATIENCE: u32 = 1500;

thread_local! {
    /// Whether the database answered at the start.
    static THERE: Cell<bool> = const { Cell::new(false) };
}

/// Whether drafts have a second copy here.
#[must_use]
pub fn is_there() -> bool {
    THERE.get()
}

/// Brings the newer intact copy of every draft back, then calls back with those storage did not take; at the latest after a
/// moment of patience.
pub fn recover(then: impl FnOnce(Vec<Draft>) + 'static) {
    let work = async {
        // Asking for the trash tells whether there is a database, which recovering does not.
        let there = Sure.get(Store::Trash, "").await.is_ok();
        (there, keeping::recover(&Quick, &Sure).await)
    };
    task::within(PATIENCE, work, |outcome| {
        let (there, homeless) = outcome.unwrap_or_default();
        THERE.set(there);
        then(homeless);
    });
}

/// Writes the second copy and calls back when it is on the disk or cannot be; with none where there is no database.
pub fn keep(id: &str, revision: u64, text: String, then: impl FnOnce(Option<Result<(), Refusal>>) + 'static) {
    if !is_there() {
        // Never at once: the caller may be in the middle of something.
        timer::soon(move || then(None));
        return;
    }
    let id = id.to_owned();
    let work = async move { keeping::save_second(&Sure, &id, revision, text).await };
    task::within(PATIENCE, work, |outcome| {
        then(Some(outcome.unwrap_or(Err(Refusal::Unavailable))));
    });
}

/// Removes the second copy of a draft.
pub fn forget(id: &str) {
    let keys = keeping::second_keys(id);
    // A copy that could not be removed comes back at the next start: better than one removed too much.
    let work = async move { Sure.remove(Store::Drafts, &keys).await };
    task::within(PATIENCE, work, |_| ());
}
