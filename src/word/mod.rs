//! A plan and its Word file: making the file that is handed out, and opening one again.
//!
//! Brings together what each module does alone: `forms` makes the document, `docx` the bytes, `draft` the data that travel in
//! the file. A file is handed out only after it was read again and found to say what the plan says. Knows no browser.

mod blank;
mod cargo;
mod export;
mod open;
mod reasons;

pub use crate::docx::LARGEST_FILE;
pub use blank::blank;
pub use export::{ExportError, Step, export, export_in_steps};
pub use open::{OpenError, Opened, open};
pub use reasons::{export_reason, open_reason};
