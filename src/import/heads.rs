//! The rows of a table that may be its headings, taken apart once for all forms they are compared with.

use super::column::{Columns, is_criterion};
use super::table::cell_words;
use crate::document::manuscript::{Row, Table};
use crate::forms::Column;
use crate::text::likeness::words_of;

/// A heading of a found table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// First column of the grid.
    pub(super) from: usize,
    /// The column of the grid after it.
    pub(super) next: usize,
    /// What is printed.
    pub(super) printed: String,
    /// Its words, folded.
    pub(super) words: Vec<String>,
    /// Words of the heading it shares with others, above it; empty for none.
    pub(super) above: Vec<String>,
    /// Whether nothing but titles of criteria stands in its column: it may be called anything.
    pub(super) criteria: bool,
}

/// Headings that a table may have.
#[derive(Debug, Clone)]
pub(super) struct Headed {
    /// How many rows come before them.
    pub(super) before: usize,
    /// How many rows they take.
    pub(super) taken: usize,
    /// The headings.
    pub(super) headings: Vec<Heading>,
}

/// All headings that a table may have. They stand in the first rows, below a title at most, and in two rows where some share a heading.
pub(super) struct Heads(Vec<Headed>);

impl Heads {
    pub(super) fn of(table: &Table) -> Self {
        /// Headings stand in the first rows, below a title at most.
        const DEEPEST: usize = 3;
        let mut rows: Vec<Vec<Heading>> = table.rows.iter().take(DEEPEST + 1).map(headings).collect();
        for heading in rows.iter_mut().flatten() {
            heading.criteria = heading.next == heading.from + 1 && holds_criteria(table, heading.from);
        }
        let mut out = Vec::new();
        for (before, row) in rows.iter().enumerate().take(DEEPEST) {
            let double = rows.get(before + 1).and_then(|below| two_rows(row, below));
            let all = double.map(|double| (2, double)).into_iter().chain([(1, row.clone())]);
            out.extend(all.map(|(taken, headings)| Headed {
                before,
                taken,
                headings,
            }));
        }
        Self(out)
    }

    /// The first headings that name so many columns of a form's table, with these columns.
    pub(super) fn naming(&self, columns: &[Column], fewest: usize) -> Option<(&Headed, Columns)> {
        let mut all = self.0.iter();
        all.find_map(|headed| Some((headed, Columns::of(columns, &headed.headings, fewest)?)))
    }
}

/// Whether titles of criteria with their codes, and nothing else, stand in a column of the last rows.
fn holds_criteria(table: &Table, grid: usize) -> bool {
    /// So many rows are enough to see it.
    const ROWS: usize = 4;
    let rows = table.rows.iter().skip(1).rev().take(ROWS);
    let cells = rows.flat_map(|row| row.cells.iter().filter(|cell| cell.column == grid && cell.span == 1));
    let mut texts = cells.map(cell_words).filter(|words| !words.is_empty()).peekable();
    texts.peek().is_some() && texts.all(|text| is_criterion(&text))
}

/// The cells of a row as headings.
pub(super) fn headings(row: &Row) -> Vec<Heading> {
    let headings = row.cells.iter().map(|cell| {
        let printed = cell_words(cell);
        Heading {
            from: cell.column,
            next: cell.column + cell.span,
            words: words_of(&printed),
            printed,
            above: Vec::new(),
            criteria: false,
        }
    });
    headings.collect()
}

/// The headings of two rows, where all that stands in the second one stands below headings that cover several columns.
fn two_rows(upper: &[Heading], below: &[Heading]) -> Option<Vec<Heading>> {
    let lower = || below.iter().filter(|heading| !heading.printed.is_empty());
    let mut out: Vec<Heading> = Vec::new();
    let mut held = 0;
    for heading in upper {
        // A cell as wide as the heading is what stands in its column.
        let within = |child: &&Heading| heading.from <= child.from && child.next <= heading.next;
        let narrower = |child: &&Heading| child.next - child.from < heading.next - heading.from;
        let children = lower().filter(within).filter(narrower);
        let children: Vec<Heading> = children
            .map(|child| Heading {
                above: heading.words.clone(),
                ..child.clone()
            })
            .collect();
        if children.is_empty() {
            out.push(heading.clone());
        } else {
            held += children.len();
            out.extend(children);
        }
    }
    (held > 0 && held == lower().count()).then_some(out)
}
