//! What happens before anything is shown.

use super::shelves::{Quick, Sure};
use super::{Library, second_copy};
use crate::keeping::clear_out;
use crate::platform::{clock, task};

/// Brings the newer intact copy of every draft back, then calls back.
pub fn start(then: impl FnOnce() + 'static) {
    second_copy::recover(|homeless| {
        for draft in homeless {
            Library.hold(&draft);
        }
        then();
        if second_copy::is_there() {
            // What could not be let go today is let go another day.
            task::begin(async {
                let _ = clear_out(&Quick, &Sure, clock::now()).await;
            });
        }
    });
}
