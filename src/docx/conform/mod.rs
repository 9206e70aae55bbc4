//! Puts a part that docx-rs built into the shape readers ask for.
//!
//! docx-rs 0.4.22 writes children in its own order, which strict readers refuse, and has no words for some markup. Four
//! passes over the tree, each a table with the reason beside every entry: what is dropped, what is added, what is true of
//! each table, and last the order of children. Nothing here knows plans or documents; a part that is already right passes
//! unchanged, so each table is safe to run on any WordprocessingML.

mod add;
mod drop;
mod order;
mod part;
mod tables;

pub(super) use part::part;
pub(super) use tables::TableMarks;
