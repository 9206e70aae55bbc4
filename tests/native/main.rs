//! Tests of the pure core, in one binary.

// A test that cannot go on stops: the lints that forbid this are for the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod background;
mod browsers;
mod catalogue;
mod checklist;
mod command;
mod docx;
mod draft;
mod figures;
mod forms;
mod golden;
mod guide;
mod import;
mod keeping;
mod kept;
mod layering;
mod manuscripts;
mod merge;
mod numbers;
mod plan;
mod plans;
mod promises;
mod proofreading;
mod properties;
mod rollover;
mod sample;
mod seeds;
mod sheets;
mod sizes;
mod text;
mod word;
mod wording;
mod words;
