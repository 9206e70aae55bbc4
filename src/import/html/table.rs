//! Tables of HTML, put into a grid: a cell that reaches over rows has a cell that continues it in each.

use std::collections::BTreeMap;

use crate::document::manuscript::{Block, Cell, Row, Table};

/// The most columns and rows a cell may cover, and the column after which none covers rows.
const WIDEST: usize = 1000;

/// A table while its rows come.
#[derive(Debug, Default)]
pub(super) struct Grid {
    table: Table,
    row: Option<Row>,
    /// Whether the row stands in the table's head, or may since all its cells are headings.
    in_head: bool,
    only_headings: bool,
    /// The next free column.
    column: usize,
    /// Cells that go on below, by column: for how many rows and over how many columns.
    reaching: BTreeMap<usize, (usize, usize)>,
    /// Columns and rows of the cell that is open.
    open: (usize, usize),
}

impl Grid {
    pub(super) fn begin_row(&mut self, in_head: bool) {
        self.end_row();
        self.row = Some(Row::default());
        self.in_head = in_head;
        self.only_headings = true;
        self.column = 0;
    }

    /// Opens a cell, and a row where there is none.
    pub(super) fn begin_cell(&mut self, columns: usize, rows: usize, is_heading: bool, in_head: bool) {
        if self.row.is_none() {
            self.begin_row(in_head);
        }
        self.only_headings &= is_heading;
        self.open = (columns.clamp(1, WIDEST), rows.clamp(1, WIDEST));
        self.continue_above(None);
    }

    pub(super) fn end_cell(&mut self, blocks: Vec<Block>) {
        let (span, rows) = self.open;
        let Some(row) = &mut self.row else { return };
        row.cells.push(Cell {
            column: self.column,
            span,
            continued: false,
            blocks,
        });
        if rows > 1 && self.column < WIDEST {
            self.reaching.insert(self.column, (rows, span));
        }
        self.column += span;
    }

    /// Ends the row that is open; how many cells of it continue others.
    pub(super) fn end_row(&mut self) -> usize {
        if self.row.is_none() {
            return 0;
        }
        let before = self.width();
        self.continue_above(Some(WIDEST));
        let continued = self.width() - before;
        self.reaching.retain(|_, (rows, _)| {
            *rows -= 1;
            *rows > 0
        });
        if let Some(mut row) = self.row.take() {
            row.header = self.in_head || (self.only_headings && !row.cells.is_empty());
            self.table.rows.push(row);
        }
        continued
    }

    /// Puts in cells that continue those above, where the row has come to; up to a column at the row's end.
    fn continue_above(&mut self, end: Option<usize>) {
        let Some(row) = &mut self.row else { return };
        loop {
            let next = match end {
                Some(end) if self.column < end => self.reaching.range(self.column..end).next(),
                Some(_) => None,
                None => self.reaching.get_key_value(&self.column),
            };
            let Some((column, (_, span))) = next else { return };
            row.cells.push(Cell {
                column: *column,
                span: *span,
                continued: true,
                blocks: Vec::new(),
            });
            self.column = column + span;
        }
    }

    /// How many cells there are in the row that is open.
    pub(super) fn width(&self) -> usize {
        self.row.as_ref().map_or(0, |row| row.cells.len())
    }

    pub(super) fn finish(mut self) -> Table {
        self.end_row();
        self.table.rows.retain(|row| !row.cells.is_empty());
        self.table
    }
}
