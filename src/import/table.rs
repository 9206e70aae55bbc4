//! A found table as rows of a form's table: headings apart, pieces over page breaks together.

use super::column::Columns;
use super::lines::{Line, lines_of};
use crate::document::manuscript::{Row, Table};
use crate::forms::Column;
use crate::text::line::single;

/// A row below the headings.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    /// The cells.
    pub(super) cells: Vec<FoundCell>,
    /// Whether the row is the first of a table that goes on with another one.
    pub(super) after_break: bool,
    /// Whether one cell spans the row, so that it groups what follows.
    pub(super) spans: bool,
}

/// A cell below the headings.
#[derive(Debug, Clone, Default)]
pub(super) struct FoundCell {
    /// Column of the form; none where the form has none.
    pub(super) column: Option<usize>,
    /// Its lines.
    pub(super) lines: Vec<Line>,
}

impl Found {
    /// The lines in a column of the form.
    pub(super) fn lines(&self, column: usize) -> impl Iterator<Item = &Line> {
        self.cells
            .iter()
            .filter(move |cell| cell.column == Some(column))
            .flat_map(|cell| &cell.lines)
    }

    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.lines.is_empty())
    }
}

/// A table of a form found in a text.
#[derive(Debug, Clone)]
pub(super) struct FoundTable {
    /// Its columns.
    pub(super) columns: Columns,
    /// Words of the headings.
    pub(super) headings: Vec<String>,
    /// Rows below the headings.
    pub(super) rows: Vec<Found>,
}

/// The first rows as headings: first and next column of the grid with the words, row by row.
pub(super) fn headed_rows(table: &Table) -> Vec<Vec<(usize, usize, String)>> {
    /// Headings stand in the first rows, below a title at most.
    const DEEPEST: usize = 3;
    table.rows.iter().take(DEEPEST).map(headings).collect()
}

fn headings(row: &Row) -> Vec<(usize, usize, String)> {
    row.cells
        .iter()
        .map(|cell| {
            let lines: Vec<String> = lines_of(&cell.blocks).into_iter().map(|line| line.printed).collect();
            (cell.column, cell.column + cell.span, single(&lines.join(" ")))
        })
        .collect()
}

/// Reads a table as one with the form's columns, its headings in one of the first rows; none when it has other headings.
pub(super) fn read(table: &Table, columns: &[Column]) -> Option<FoundTable> {
    let (at, headings, columns) = headed_rows(table)
        .into_iter()
        .enumerate()
        .find_map(|(at, row)| Some((at, row.clone(), Columns::of(columns, &row)?)))?;
    let mut rows: Vec<Found> = Vec::new();
    for row in table.rows.iter().skip(at + 1) {
        // Some programs repeat the headings on each page as ordinary rows; "(1) (2) (3)" stands below them.
        let repeated = self::headings(row) == headings;
        let numbers = row.cells.iter().all(|cell| is_column_number(&cell_words(cell)));
        if !repeated && !numbers {
            rows.push(found(row, &columns));
        }
    }
    Some(FoundTable {
        columns,
        headings: headings.into_iter().map(|(_, _, words)| words).collect(),
        rows,
    })
}

/// Reads a table without headings as going on with one that was read.
pub(super) fn read_on(table: &Table, columns: &Columns) -> Vec<Found> {
    let mut rows: Vec<Found> = table.rows.iter().map(|row| found(row, columns)).collect();
    if let Some(first) = rows.first_mut() {
        first.after_break = true;
    }
    rows
}

/// Number of columns of a table's grid.
pub(super) fn width(table: &Table) -> usize {
    let ends = table
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| cell.column + cell.span);
    ends.max().unwrap_or(0)
}

fn found(row: &Row, columns: &Columns) -> Found {
    let cells: Vec<FoundCell> = row
        .cells
        .iter()
        .map(|cell| FoundCell {
            column: (cell.column..cell.column + cell.span).find_map(|grid| columns.at(grid)),
            lines: lines_of(&cell.blocks)
                .into_iter()
                .filter(|line| !line.is_empty())
                .collect(),
        })
        .collect();
    let widest = row.cells.iter().map(|cell| cell.span).max().unwrap_or(1);
    Found {
        spans: widest + 1 >= columns.width().max(3),
        cells,
        after_break: false,
    }
}

fn cell_words(cell: &crate::document::manuscript::Cell) -> String {
    lines_of(&cell.blocks).into_iter().map(|line| line.printed).collect()
}

/// "(1)" or "1".
pub(super) fn is_column_number(words: &str) -> bool {
    let bare = words.trim_matches(['(', ')', ' ']);
    !bare.is_empty() && bare.len() <= 2 && bare.chars().all(|c| c.is_ascii_digit())
}
