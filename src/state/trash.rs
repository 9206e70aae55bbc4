//! The trash of this browser.

use super::library::let_go;
use super::second_copy;
use super::shelves::{Quick, Sure};
use crate::keeping::{self, Trashed};
use crate::platform::{clock, task};

/// How long the database is waited for, in milliseconds.
const PATIENCE: u32 = 5000;

/// Moves a draft to the trash and calls back with whether it is there; where it is not, the draft is where it was.
pub fn throw_away(id: &str, text: String, then: impl FnOnce(bool) + 'static) {
    if !second_copy::is_there() {
        then(false);
        return;
    }
    let id = id.to_owned();
    let now = clock::now();
    let work = async move {
        let done = keeping::throw_away(&Quick, &Sure, &id, text, now).await.is_ok();
        if done {
            let_go(&id);
        }
        done
    };
    task::within(PATIENCE, work, |done| then(done.unwrap_or(false)));
}

/// What is in the trash; none where there is no database.
pub fn list(then: impl FnOnce(Option<Vec<Trashed>>) + 'static) {
    let work = async { keeping::trash(&Sure).await.ok() };
    task::within(PATIENCE, work, |found| then(found.flatten()));
}

/// Puts something back where drafts are and calls back with whether it is there.
pub fn restore(key: String, then: impl FnOnce(bool) + 'static) {
    let work = async move { keeping::restore(&Quick, &Sure, &key).await.is_ok() };
    task::within(PATIENCE, work, |done| then(done.unwrap_or(false)));
}

/// Removes something for good, with the versions of it, and calls back.
pub fn destroy(key: String, then: impl FnOnce() + 'static) {
    // What could not be removed is still in the list.
    let work = async move { keeping::destroy(&Quick, &Sure, &key).await };
    task::within(PATIENCE, work, |_| then());
}
