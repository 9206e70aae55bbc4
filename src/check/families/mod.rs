//! The rules, by what they look at. A rule is a function over the context that adds findings; a file holds those of one kind, and which
//! are run in which order says `proofread.rs`.

pub(super) mod aims;
pub(super) mod citations;
pub(super) mod content;
pub(super) mod criteria;
pub(super) mod decree;
pub(super) mod figures;
pub(super) mod names;
pub(super) mod numbering;
pub(super) mod spelling;
pub(super) mod terms;
pub(super) mod times;
pub(super) mod typography;
