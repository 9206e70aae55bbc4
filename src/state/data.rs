//! What can be said about the school's data in this browser.

use super::second_copy;
use crate::platform::{persistence, task};

/// How long the browser is waited for, in milliseconds.
const PATIENCE: u32 = 2000;

/// State of the data.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DataState {
    /// Whether drafts have a second copy.
    pub two_copies: bool,
    /// Whether the browser promised not to clear the data by itself; none when it does not say.
    pub promised: Option<bool>,
    /// Bytes used and bytes there are; none when the browser does not say.
    pub room: Option<(f64, f64)>,
}

/// Finds out and calls back.
pub fn find_out(then: impl FnOnce(DataState) + 'static) {
    let work = async { (persistence::is_promised().await, persistence::room().await) };
    task::within(PATIENCE, work, |found| {
        let (promised, room) = found.unwrap_or_default();
        then(DataState {
            two_copies: second_copy::is_there(),
            promised,
            room,
        });
    });
}
