//! How far lines stand in.

use super::length::{Twips, from_tenths};
use super::type_width::width;
use super::{Alignment, PageLayout, Paragraph, ParagraphKind};

/// How much further in each depth of a list stands inside a cell (0.2 cm): columns are narrow.
const CELL_STEP: Twips = 113;

/// Where the lines of a paragraph begin, measured from the edge of the text or of the cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Indent {
    /// All lines but the first.
    pub left: Twips,
    /// The first line.
    pub first: Twips,
}

/// Running text: first lines stand in (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6); the following lines of a list
/// entry run under its sign, as official documents set lists.
#[must_use]
pub fn running(paragraph: &Paragraph, layout: &PageLayout) -> Indent {
    let first_line = from_tenths(u32::from(layout.first_line_tenths));
    let (left, in_first) = match (paragraph.kind, paragraph.alignment) {
        (ParagraphKind::CellLine, _) | (_, Alignment::Centre) => (0, 0),
        (ParagraphKind::Body | ParagraphKind::Lead, _) => (0, first_line),
        (ParagraphKind::Item { depth }, _) => (u32::from(depth) * first_line / 2, first_line),
    };
    Indent {
        left,
        first: left + in_first,
    }
}

/// A line of a cell: the following lines of a list entry run under its words, so that entries can be told apart where
/// there is no room for a first line that stands in.
#[must_use]
pub fn in_cell(paragraph: &Paragraph, layout: &PageLayout) -> Indent {
    let ParagraphKind::Item { depth } = paragraph.kind else {
        return Indent { left: 0, first: 0 };
    };
    let first = u32::from(depth) * CELL_STEP;
    let sign = width(&format!("{} ", paragraph.marker), layout.table, false);
    Indent {
        left: first + sign,
        first,
    }
}
