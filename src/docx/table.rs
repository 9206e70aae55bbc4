//! Tables: those of the document, and the borderless ones that set text side by side.
//!
//! Widths are given in twips for the grid and for every cell and the layout is fixed: percentages and automatic widths come
//! out differently in Word, LibreOffice and on phones.

use docx_rs::{
    BorderType, Table as WordTable, TableBorder, TableBorderPosition, TableBorders, TableCell, TableCellMargins,
    TableLayoutType, TableRow, WidthType,
};

use super::conform::TableMarks;
use super::flow::Flow;
use super::grid;
use super::length::size;
use super::row_height;
use super::rows::{RowLook, write_row};
use super::section::Page;
use super::text::one_line;
use crate::document::columns::{self, CELL_MARGIN};
use crate::document::length::Twips;
use crate::document::{PageLayout, Table};

/// Thickness of the borders in eighths of a point.
const BORDER: usize = 4;

/// A row may break over pages only where it is longer than this share (in percent) of what a page holds below its header
/// rows; the heights are estimates, hence not 100.
const UNBROKEN_SHARE: u32 = 85;

const SIDES: [TableBorderPosition; 6] = [
    TableBorderPosition::Top,
    TableBorderPosition::Left,
    TableBorderPosition::Bottom,
    TableBorderPosition::Right,
    TableBorderPosition::InsideH,
    TableBorderPosition::InsideV,
];

/// A table of the document; nothing where it has no rows.
pub(super) fn flows(table: &Table, layout: &PageLayout, page: &Page) -> Vec<Flow> {
    let columns = columns::widths(table, page.text_width, layout);
    let header_height = table
        .header
        .iter()
        .map(|row| row_height::estimate(&grid::place(row, &columns), layout))
        .fold(0, Twips::saturating_add);
    let room = page.text_height.saturating_sub(header_height) * UNBROKEN_SHARE / 100;
    let mut rows = String::new();
    for row in &table.header {
        let look = RowLook {
            header: true,
            unbroken: true,
        };
        write_row(&mut rows, &grid::place(row, &columns), look, layout);
    }
    for row in &table.rows {
        let cells = grid::place(row, &columns);
        let look = RowLook {
            header: false,
            unbroken: row_height::estimate(&cells, layout) <= room,
        };
        write_row(&mut rows, &cells, look, layout);
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let borders = SIDES.into_iter().fold(TableBorders::with_empty(), |borders, side| {
        borders.set(TableBorder::new(side).border_type(BorderType::Single).size(BORDER))
    });
    let out = WordTable::new(Vec::new())
        .set_borders(borders)
        .margins(margins(CELL_MARGIN));
    let marks = TableMarks {
        caption: one_line(&table.caption),
        rows,
    };
    vec![Flow::Table(Box::new(measured(out, &columns)), marks)]
}

/// Two columns without borders; its rows do not break.
pub(super) fn side_by_side(columns: [Twips; 2], rows: Vec<[TableCell; 2]>) -> WordTable {
    let rows = rows
        .into_iter()
        .map(|[left, right]| {
            let [left_width, right_width] = columns;
            let cells = vec![
                left.width(size(left_width), WidthType::Dxa),
                right.width(size(right_width), WidthType::Dxa),
            ];
            TableRow::new(cells).cant_split()
        })
        .collect();
    measured(WordTable::without_borders(rows).margins(margins(0)), &columns)
}

fn measured(table: WordTable, columns: &[Twips]) -> WordTable {
    table
        .set_grid(columns.iter().copied().map(size).collect())
        .width(size(columns.iter().sum()), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .indent(0)
}

fn margins(side: Twips) -> TableCellMargins {
    TableCellMargins::new().margin(0, size(side), 0, size(side))
}
