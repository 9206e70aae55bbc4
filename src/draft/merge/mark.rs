//! Short marks of what stood somewhere, kept for every copy a file was taken in from.

use std::hash::Hasher;

use fnv::FnvHasher;
use serde_json::Value;

use super::tree::set;

/// What a path's value is remembered by: sets as they are, as a later file of the same copy may add to them or take away;
/// everything else by its 64-bit FNV-1a fingerprint in hexadecimal digits.
pub fn mark(value: &Value) -> String {
    match set(value) {
        Some(_) => value.to_string(),
        None => fingerprint(&value.to_string()),
    }
}

/// 64-bit FNV-1a in hexadecimal digits.
pub fn fingerprint(text: &str) -> String {
    let mut hasher = FnvHasher::default();
    hasher.write(text.as_bytes());
    format!("{:016x}", hasher.finish())
}

/// Where `Team::seen` keeps which file of a copy was taken in last.
pub const FILE: &str = "";

/// Which file of a copy it was. Two files of one copy compare by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct FileMark {
    /// When it was saved.
    pub saved_at: u64,
    /// How often the copy had been saved.
    pub revision: u64,
}

impl FileMark {
    /// Reads what [`FileMark::write`] wrote; nothing known is the oldest.
    pub fn read(text: Option<&String>) -> Self {
        let mut numbers = text.map(String::as_str).unwrap_or_default().split(' ').map(str::parse);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(revision)), Some(Ok(saved_at))) => Self { saved_at, revision },
            _ => Self::default(),
        }
    }

    /// As kept in a draft.
    pub fn write(self) -> String {
        format!("{} {}", self.revision, self.saved_at)
    }

    /// Whether a file is surely older than another one of the same copy: clocks may be wrong, counters start anew in a
    /// browser that lost its data.
    pub fn is_before(self, other: Self) -> bool {
        self.revision < other.revision && self.saved_at <= other.saved_at
    }
}
