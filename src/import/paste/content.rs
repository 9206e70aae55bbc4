//! What the texts of a column of a pasted block are by themselves.

use super::block::Block;
use crate::import::content::{are_money, are_people, are_times};

/// What most texts of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing stands there.
    Nothing,
    /// Numbers of the rows.
    Numbers,
    /// Times.
    Times,
    /// Money.
    Money,
    /// People and units.
    People,
    /// Words.
    Words,
}

/// What a column holds.
pub(super) fn content(block: &Block, column: usize) -> Content {
    let texts: Vec<&str> = block.column(column).collect();
    if texts.is_empty() {
        Content::Nothing
    } else if block.counts(column) {
        Content::Numbers
    } else if are_money(&texts) {
        Content::Money
    } else if are_times(&texts) {
        Content::Times
    } else if are_people(&texts) {
        Content::People
    } else {
        Content::Words
    }
}
