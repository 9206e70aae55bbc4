//! Tables: those of the document, and the borderless ones that set text side by side.
//!
//! Widths are given in twips for the grid and for every cell and the layout is fixed: percentages and automatic widths come
//! out differently in Word, LibreOffice and on phones.

use docx_rs::{
    BorderType, Table as WordTable, TableBorder, TableBorderPosition, TableBorders, TableCell, TableCellMargins,
    TableLayoutType, TableRow, VAlignType, VMergeType, WidthType,
};

use super::conform::TableMarks;
use super::flow::Flow;
use super::grid::{self, Placed};
use super::length::size;
use super::paragraph::{cell_line, empty_cell_line};
use super::row_height;
use super::section::Page;
use super::text::one_line;
use crate::document::columns::{self, CELL_MARGIN};
use crate::document::length::Twips;
use crate::document::{CellMerge, PageLayout, Row, Table};

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
    let heights = |rows: &[Row]| -> Vec<Twips> {
        rows.iter()
            .map(|row| row_height::estimate(&grid::place(row, &columns), layout))
            .collect()
    };
    let header_height: Twips = heights(&table.header).into_iter().fold(0, Twips::saturating_add);
    let room = page.text_height.saturating_sub(header_height) * UNBROKEN_SHARE / 100;
    let header = table
        .header
        .iter()
        .map(|row| word_row(&grid::place(row, &columns), true, layout).cant_split());
    let rows = table.rows.iter().zip(heights(&table.rows)).map(|(row, height)| {
        let out = word_row(&grid::place(row, &columns), false, layout);
        if height <= room { out.cant_split() } else { out }
    });
    let rows: Vec<TableRow> = header.chain(rows).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let borders = SIDES.into_iter().fold(TableBorders::with_empty(), |borders, side| {
        borders.set(TableBorder::new(side).border_type(BorderType::Single).size(BORDER))
    });
    let out = WordTable::new(rows).set_borders(borders).margins(margins(CELL_MARGIN));
    let marks = TableMarks {
        caption: one_line(&table.caption),
        header_rows: table.header.len(),
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

fn word_row(cells: &[Placed<'_>], header: bool, layout: &PageLayout) -> TableRow {
    // Header rows, and rows that name the group of those below, stay with the next one.
    let keep = header || cells.iter().any(|cell| cell.span > 1);
    TableRow::new(cells.iter().map(|cell| word_cell(cell, header, keep, layout)).collect())
}

fn word_cell(cell: &Placed<'_>, header: bool, keep: bool, layout: &PageLayout) -> TableCell {
    let mut out = TableCell::new().width(size(cell.width), WidthType::Dxa);
    if cell.span > 1 {
        out = out.grid_span(cell.span);
    }
    out = match cell.merge {
        CellMerge::None => out,
        CellMerge::Start => out.vertical_merge(VMergeType::Restart),
        CellMerge::Continue => out.vertical_merge(VMergeType::Continue),
    };
    if header {
        out = out.vertical_align(VAlignType::Center);
    }
    if cell.lines.is_empty() {
        // A cell must end with a paragraph; with the style its height follows the table's type size.
        return out.add_paragraph(empty_cell_line());
    }
    cell.lines
        .iter()
        .map(|line| cell_line(line, header, layout))
        .map(|line| if keep { line.keep_next(true) } else { line })
        .fold(out, TableCell::add_paragraph)
}
