//! Word files read: the bytes of a `.docx` package as a manuscript.
//!
//! Our own, because docx-rs's reader stops the program on files that Word accepts. It takes files of any program and of bad
//! intent: nothing in a file makes it panic, recurse without bound or take memory beyond a limit. It reads words and tables;
//! it must not know plans or forms, and does not guess what a text means.

mod archive;
mod counting;
mod error;
mod fields;
mod file;
mod inline;
mod line;
mod markup;
mod number_format;
mod numbering;
mod prefixes;
mod runs;
mod story;
mod styles;
mod symbols;
mod table;

pub use error::ReadError;
pub use file::{WordFile, read};
pub use number_format::NumberFormat;
pub use runs::Runs;
