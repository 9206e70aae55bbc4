//! Whether what was typed is stored.

use crate::keeping::Refusal;

/// What can truthfully be said about the open draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// A sample: never written.
    Sample,
    /// Nothing was changed since it was opened.
    Unchanged,
    /// Changes are waiting for the next save.
    Waiting,
    /// Written and read back at this time (milliseconds since 1970-01-01 UTC).
    Saved(u64),
    /// Could not be written.
    Failed(Refusal),
    /// Another tab wrote the same draft; writing would replace its work.
    ChangedElsewhere,
}

impl SaveState {
    /// Whether the person has to be told to take the file.
    #[must_use]
    pub fn is_trouble(&self) -> bool {
        matches!(self, Self::Failed(_) | Self::ChangedElsewhere)
    }
}
