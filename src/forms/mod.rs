//! Official forms as data, and a plan seen through one: the paper it makes, what is still missing, how it begins.
//!
//! A new form is a new module in `data` and a line in `registry`. Knows plans, the catalogue and the neutral document; must
//! not know Word, HTML or the browser.

mod completeness;
mod data;
mod label;
mod printed;
mod registry;
mod render;
mod sample;
mod spec;
mod start;
mod starter;
mod suggestion;
mod whereabouts;
mod wording;

pub use completeness::{Gap, GapPlace, gaps};
pub use data::front::{ADDRESS, LETTERHEAD, SIGNATURE};
pub use data::rows::{BASIS, CRITERION_NAME, GROUP, LEVEL_RESULT, PERSON, ROLE, TASKS};
pub use label::label;
pub use printed::unprinted;
pub use registry::{FORMS, Reason, by_code, form_of, propose};
pub use render::document;
pub use sample::sample;
pub use spec::{
    BasesPart, BlockText, BlocksPart, CellText, Column, CriteriaChoice, DutiesPart, Flow, Form, Need, Part, Prompt,
    Section, Shows, Starter, TablePart, TableRows, TextPart, Wording, WordingLook,
};
pub use start::{Start, start};
pub use starter::{apply_starters, starters_for};
pub use suggestion::{apply_suggestion, suggestions};
pub use whereabouts::{Whereabouts, row_words, sections_of, whereabouts};
pub use wording::{fill, section_number, wording};
