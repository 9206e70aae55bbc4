//! Cells of a table in their columns.
//!
//! Word refuses a row whose spans do not add up to the grid or shows it torn. A row that does not fit is mended here, and
//! never by losing words: cells beyond the last column go on in the last cell, missing ones are added empty, and a cell that
//! should continue the one above but holds words stands for itself, because a continued cell's words are not shown.

use crate::document::length::Twips;
use crate::document::{Cell, CellMerge, Paragraph, Row};

/// A cell with its place in the grid.
pub(super) struct Placed<'a> {
    pub(super) span: usize,
    pub(super) width: Twips,
    pub(super) merge: CellMerge,
    pub(super) lines: Vec<&'a Paragraph>,
}

/// The row's cells, fitted to the columns.
pub(super) fn place<'a>(row: &'a Row, columns: &[Twips]) -> Vec<Placed<'a>> {
    let mut rest = columns;
    let mut out: Vec<Placed<'a>> = Vec::new();
    for cell in &row.cells {
        if rest.is_empty() {
            if let Some(last) = out.last_mut() {
                last.lines.extend(&cell.lines);
            }
            continue;
        }
        let (own, after) = rest.split_at(usize::from(cell.span).clamp(1, rest.len()));
        rest = after;
        out.push(Placed {
            span: own.len(),
            width: own.iter().sum(),
            merge: merge(cell),
            lines: cell.lines.iter().collect(),
        });
    }
    out.extend(rest.iter().map(|width| Placed {
        span: 1,
        width: *width,
        merge: CellMerge::None,
        lines: Vec::new(),
    }));
    out
}

fn merge(cell: &Cell) -> CellMerge {
    let words = cell
        .lines
        .iter()
        .any(|line| !line.marker.is_empty() || line.runs.iter().any(|run| !run.text.is_empty()));
    match cell.merge {
        CellMerge::Continue if words => CellMerge::None,
        merge => merge,
    }
}
