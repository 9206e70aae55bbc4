//! The command `cai-tien`: the pure core driven from a terminal, for offices with many plans and for tests.
//!
//! Reads arguments and files, calls the pure modules, writes files. Native only, and the only native module that touches
//! files, the clock or randomness. Its words stand in `text::command`.

mod arguments;
mod check;
mod files;
mod identity;
mod import;
mod merge;
mod refusal;
mod rollover;
mod run;
mod wrong_use;

pub use run::run;
