//! About how high a row will be: enough to tell rows that fit on a page from those that must be allowed to break.

use super::grid::Placed;
use crate::document::columns::CELL_MARGIN;
use crate::document::indent::in_cell;
use crate::document::length::{Twips, from_points};
use crate::document::type_width::{runs_width, width};
use crate::document::{CellMerge, PageLayout, Paragraph};

/// A line's height in percent of the type size: Times New Roman's own leading.
const LINE: u32 = 115;

/// What ragged line ends cost, in percent of the width.
const FILLED: u32 = 90;

/// Above and below each paragraph of a cell.
const PARAGRAPH_GAP: Twips = 40;

/// The highest of the row's own cells; a cell that starts a merge spreads over the rows below.
pub(super) fn estimate(cells: &[Placed<'_>], layout: &PageLayout) -> Twips {
    cells
        .iter()
        .filter(|cell| cell.merge == CellMerge::None)
        .map(|cell| cell_height(cell, layout))
        .max()
        .unwrap_or(0)
}

fn cell_height(cell: &Placed<'_>, layout: &PageLayout) -> Twips {
    let line_height = from_points(layout.table) * LINE / 100;
    cell.lines
        .iter()
        .map(|line| {
            lines(line, cell.width, layout)
                .saturating_mul(line_height)
                .saturating_add(PARAGRAPH_GAP)
        })
        .fold(0, Twips::saturating_add)
}

fn lines(paragraph: &Paragraph, space: Twips, layout: &PageLayout) -> u32 {
    let space = space.saturating_sub(2 * CELL_MARGIN + in_cell(paragraph, layout).left) * FILLED / 100;
    let words =
        width(&paragraph.marker, layout.table, false).saturating_add(runs_width(&paragraph.runs, layout.table, false));
    words.div_ceil(space.max(1)).max(1)
}
