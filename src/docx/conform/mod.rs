//! Puts a part that docx-rs built into the shape readers ask for.
//!
//! docx-rs 0.4.22 writes children in its own order, which strict readers refuse, and has no words for some markup. Four
//! passes over the tree, each a table with the reason beside every entry: what is dropped, what is added, what is true of
//! each table, and last the order of children. Nothing here knows plans or documents; a part that is already right passes
//! unchanged, so each table is safe to run on any WordprocessingML.

mod add;
mod drop;
mod order;
mod tables;

pub(super) use tables::TableMarks;

use super::tree;

/// The part, conformed; `marks` holds one entry for each table of the part, in the order in which they start.
pub(super) fn part(bytes: &[u8], marks: &[TableMarks]) -> Result<Vec<u8>, String> {
    let mut root = tree::parse(bytes)?;
    drop::apply(&mut root);
    add::apply(&mut root);
    tables::apply(&mut root, marks);
    order::apply(&mut root);
    Ok(tree::write(&root))
}
