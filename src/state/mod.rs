//! What the running program knows: the open plan and its history, when it was saved, the drafts of this browser, where the
//! person is.
//!
//! Signals and plain data, no markup. Views hold handles from here and change plans only through them.

pub mod arriving;
mod background;
mod changes;
pub mod data;
pub mod exchange;
pub mod first_use;
mod history;
pub mod importing;
pub mod installing;
pub mod keys;
mod library;
pub mod me;
pub mod navigation;
pub mod opening;
pub mod pasting;
mod permission;
pub mod printing;
pub mod proofreading;
pub mod receiving;
pub mod release;
pub mod remarks;
pub mod reminder;
mod route;
mod save;
mod saving;
mod second_copy;
mod session;
pub mod sharing;
mod shelves;
pub mod starting;
mod today;
pub mod trash;
pub mod versions;
mod writing;

pub use changes::passing;
pub use library::{Library, Stored, StoredDraft};
pub use route::{Route, Screen};
pub use save::SaveState;
pub use session::{Session, new_id};
pub use today::{Moment, moment, now, today};
pub use writing::Access;
