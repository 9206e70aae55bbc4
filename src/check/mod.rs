//! The proofreader: what a plan and its lines say against each other, against the catalogue and against the rules for
//! administrative documents.
//!
//! Problems in a plan are findings: data, many at once, each with its place, reason and source. A family of rules is a
//! file; what it knows by name stands in `data`, what it says in `text::check`. Missing is not wrong: no rule says that a school or a
//! criterion fails. Must not change a plan, and must not know the browser, files or how findings are shown.

mod context;
mod data;
mod families;
mod finding;
mod named;
mod plan_proof;
mod proofread;
mod quantities;
mod reading;

pub use finding::{Finding, Fix, Severity, apply, key};
pub use plan_proof::proof_of;
pub use proofread::check;
