//! Word files read: the bytes of a `.docx` package as words in their places.
//!
//! Our own, because docx-rs's reader stops the program on files that Word accepts. It takes files of any program and of bad
//! intent: nothing in a file makes it panic, recurse without bound or take memory beyond a limit. It reads words and tables;
//! it must not know plans or forms, and does not guess what a text means.

mod archive;
mod body;
mod error;
mod file;
mod headings;
mod words;

pub use error::ReadError;
pub use file::{WordFile, read};
