//! Columns and cells of a table in twips.
//!
//! Word refuses a row whose spans do not add up to the grid or shows it torn. A row that does not fit is mended here, and
//! never by losing words: cells beyond the last column go on in the last cell, missing ones are added empty, and a cell that
//! should continue the one above but holds words stands for itself, because a continued cell's words are not shown.

use super::length::Twips;
use crate::document::{Cell, CellMerge, Paragraph, Row, Table};

/// A cell with its place in the grid.
pub(super) struct Placed<'a> {
    pub(super) span: usize,
    pub(super) width: Twips,
    pub(super) merge: CellMerge,
    pub(super) lines: Vec<&'a Paragraph>,
}

/// Widths of the columns; their sum is exactly `total`.
pub(super) fn columns(table: &Table, total: Twips) -> Vec<Twips> {
    let mut shares: Vec<u64> = table
        .columns
        .iter()
        .map(|column| u64::from(column.share.max(1)))
        .collect();
    if shares.is_empty() {
        let widest = table.header.iter().chain(&table.rows).map(spans).max();
        shares = vec![1; widest.unwrap_or(1).max(1)];
    }
    let sum: u64 = shares.iter().sum();
    let mut before = 0;
    let mut done: Twips = 0;
    shares
        .into_iter()
        .map(|share| {
            before += share;
            let edge = Twips::try_from(u64::from(total) * before / sum).unwrap_or(total);
            let width = edge - done;
            done = edge;
            width
        })
        .collect()
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

fn spans(row: &Row) -> usize {
    row.cells.iter().map(|cell| usize::from(cell.span.max(1))).sum()
}
