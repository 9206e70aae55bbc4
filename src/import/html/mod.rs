//! HTML as programs save it and as the clipboard brings it, read as a manuscript.
//!
//! Tolerant: whatever stands there, its words are read; what makes a page is left out. Runs nothing and fetches nothing.

mod elements;
mod entities;
mod list;
mod look;
mod reader;
mod table;
mod tokens;

pub use reader::read;
