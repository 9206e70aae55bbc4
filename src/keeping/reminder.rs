//! When to remind of taking the draft as a file: browsers lose data, people lose laptops.

use serde::{Deserialize, Serialize};

const WEEK: u64 = 7 * 24 * 60 * 60 * 1000;
/// Saves that are many: about an hour of typing.
const MANY: u64 = 1500;
/// Saves below which there is little to lose.
const FEW: u64 = 50;

/// The last file that left the browser with everything in it, or that the plan came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileCopy {
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// Revision of the draft in it.
    pub revision: u64,
}

/// Whether it is time to take a file: a week passed since the last one and something was changed, or much was. `since` is the
/// last file, or for a draft that never left, when it was first seen here with revision 0.
#[must_use]
pub fn file_copy_is_due(since: FileCopy, now: u64, revision: u64) -> bool {
    let unsaved = revision.saturating_sub(since.revision);
    unsaved >= MANY || (unsaved >= FEW && now.saturating_sub(since.at) >= WEEK)
}
