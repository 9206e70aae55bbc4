//! A text somebody else wrote becomes a plan: Word files of other programs, HTML, tables from the clipboard.
//!
//! Every piece of the text gets a place in the plan or is kept aside; nothing is dropped in silence, and words are kept as they
//! were written. What a form consists of comes from its description in `forms`; what else things are recognised by stands in `data`.
//! Knows how to recognise, never whether something is right: that is `check`.

mod blocks;
mod cells;
mod charset;
mod closing;
mod column;
mod content;
mod contents;
mod criterion;
mod data;
mod duties;
mod ending;
mod evidence;
mod front;
mod grouped;
mod head;
mod heads;
mod html;
mod imported;
mod labels;
mod laid_out;
mod layout;
mod lead;
mod levels;
mod lines;
mod names;
mod numbers;
mod parts;
mod passages;
pub mod paste;
mod people;
mod placing;
mod plain_rows;
mod reading;
mod recognise;
mod school;
mod section;
mod side_by_side;
mod tab_rows;
mod table;
mod tabular;
mod understand;
mod united;
mod unknown;
mod worded;

pub use html::read as read_html;
pub use imported::{Destination, Imported, Piece, WordCount};
pub use reading::{ManuscriptError, manuscript};
pub use recognise::{Kind, recognise};
pub use tabular::read as read_text;
pub use understand::{NoPlan, Wishes, understand, understand_as};
