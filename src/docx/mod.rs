//! Word files: a [`Document`](crate::document::Document) as the bytes of a `.docx` package, and such a package read again.
//!
//! The way of a document: [`write()`] turns its blocks into docx-rs paragraphs and tables, docx-rs builds the parts,
//! `conform` puts each part into the order the schema asks for and adds the markup docx-rs has no words for, and `package`
//! zips them. Everything here is pure: no clock, no randomness, no browser, so the same document gives the same bytes.
//!
//! It knows the neutral document and WordprocessingML; it must not know plans, forms or wording. What decides the look of a
//! page on every medium belongs into `document`, not here.

mod attachment;
mod conform;
mod error;
mod flow;
mod grid;
mod length;
mod letterhead;
mod package;
mod page_header;
mod paragraph;
mod parts;
mod properties;
mod read;
mod row_height;
mod rows;
mod rule;
mod section;
mod signature;
mod sniff;
mod styles;
mod table;
mod text;
mod title;
mod tree;
mod write;

pub use attachment::Attachment;
pub use error::WriteError;
pub use read::{NumberFormat, ReadError, Runs, WordFile, read};
pub use sniff::{LARGEST_FILE, is_package, names_file};
pub use write::{Package, build, write};
