//! When to remind of taking the draft as a file: browsers lose data, people lose laptops.

use serde::{Deserialize, Serialize};

const DAY: u64 = 24 * 60 * 60 * 1000;
const WEEK: u64 = 7 * DAY;
/// Saves that are many: about an hour of typing.
const MANY: u64 = 1500;
/// Saves below which there is little to lose.
const FEW: u64 = 50;

/// What is known of files of one draft. Times in milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FileLog {
    /// When the draft was first seen in this browser.
    pub first_seen: u64,
    /// The last file with everything in it.
    pub last: Option<FileCopy>,
    /// Until when someone does not want to be reminded.
    pub quiet_until: u64,
}

/// A file that left the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileCopy {
    /// When.
    pub at: u64,
    /// Revision of the draft in it.
    pub revision: u64,
}

impl FileLog {
    /// Whether it is time to take a file: a week passed since the last one and something was changed, or much was.
    #[must_use]
    pub fn is_due(&self, now: u64, revision: u64) -> bool {
        // Further away than it can have been set: the clock was put right since.
        let quiet = self.quiet_until.saturating_sub(now);
        if (1..=DAY).contains(&quiet) {
            return false;
        }
        let (since, of) = self.last.map_or((self.first_seen, 0), |file| (file.at, file.revision));
        let unsaved = revision.saturating_sub(of);
        unsaved >= MANY || (unsaved >= FEW && now.saturating_sub(since) >= WEEK)
    }

    /// Leaves it for a day.
    pub fn put_off(&mut self, now: u64) {
        self.quiet_until = now.saturating_add(DAY);
    }
}
