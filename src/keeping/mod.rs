//! How drafts are kept: two copies of each, versions of what they were, a trash, a reminder to take a file.
//!
//! The rules only, over two kinds of shelves that someone else provides: the browser's storage in the program, failing ones in
//! tests. No browser, no clock: times come in as milliseconds since 1970-01-01 UTC, and wrong clocks must do no harm.

mod copies;
mod reminder;
mod shelf;
mod trash;
mod versions;

pub use copies::{DRAFT_PREFIX, FirstCopy, SaveError, draft_key, recover, save_second, second_keys};
pub use reminder::{FileCopy, FileLog};
pub use shelf::{Head, QuickShelf, Record, Refusal, Store, SureShelf};
pub use trash::{Trashed, clear_out, destroy, restore, throw_away, trash};
pub use versions::{KeptVersion, Reason, keep_version, version_text, versions};
