//! A text somebody else wrote becomes a plan: Word files of other programs, HTML, tables from the clipboard.
//!
//! Every piece of the text gets a place in the plan or is kept aside; nothing is dropped in silence, and words are kept as they
//! were written. Knows how to recognise things, never whether they are right: that is `check`.

mod charset;
mod html;
mod reading;
mod recognise;
mod tabular;

pub use html::read as read_html;
pub use reading::{ManuscriptError, manuscript};
pub use recognise::{Kind, recognise};
pub use tabular::read as read_text;
