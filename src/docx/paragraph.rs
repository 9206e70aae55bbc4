//! Headings, running text and the lines of cells.

use docx_rs::{AlignmentType, LineSpacing, LineSpacingType, Paragraph as WordParagraph, SpecialIndentType};

use super::length::signed;
use super::styles::id;
use super::text::{Face, add_runs, add_words};
use crate::document::length::{Twips, from_tenths};
use crate::document::{Alignment, Heading, PageLayout, Paragraph, ParagraphKind};

/// How much further in each depth of a list stands inside a cell (0.4 cm).
const CELL_STEP: Twips = 227;

pub(super) fn heading(heading: &Heading) -> WordParagraph {
    let paragraph = WordParagraph::new().style(id::heading(heading.level));
    add_runs(paragraph, &heading.runs, Face::default())
}

/// A paragraph between the margins of the page.
pub(super) fn running(paragraph: &Paragraph, layout: &PageLayout) -> WordParagraph {
    let first_line = from_tenths(u32::from(layout.first_line_tenths));
    let mut out = WordParagraph::new().style(id::BODY);
    if paragraph.alignment != Alignment::Justified {
        out = out.align(alignment(paragraph.alignment));
    }
    let (left, first_line) = match (paragraph.kind, paragraph.alignment) {
        (ParagraphKind::CellLine, _) | (_, Alignment::Centre) => (0, 0),
        (ParagraphKind::Body, _) => (0, first_line),
        // Following lines run under the number, as official documents set lists.
        (ParagraphKind::Item { depth }, _) => (u32::from(depth) * first_line / 2, first_line),
    };
    if left > 0 || first_line == 0 {
        let first_line = SpecialIndentType::FirstLine(signed(first_line));
        out = out.indent(Some(signed(left)), Some(first_line), None, None);
    }
    with_words(out, paragraph, Face::default())
}

/// A line of a cell; header cells are bold and centred whatever the line says.
pub(super) fn cell_line(paragraph: &Paragraph, header: bool) -> WordParagraph {
    let mut out = WordParagraph::new().style(id::TABLE);
    let placed = if header { Alignment::Centre } else { paragraph.alignment };
    if placed != Alignment::Left {
        out = out.align(alignment(placed));
    }
    let indent = cell_indent(paragraph.kind);
    if indent > 0 {
        out = out.indent(Some(signed(indent)), None, None, None);
    }
    if header {
        out = out.keep_next(true);
    }
    let face = Face {
        bold: header,
        ..Face::default()
    };
    with_words(out, paragraph, face)
}

/// What stands in a cell without words.
pub(super) fn empty_cell_line() -> WordParagraph {
    WordParagraph::new().style(id::TABLE)
}

/// How far a line of a cell stands in.
pub(super) fn cell_indent(kind: ParagraphKind) -> Twips {
    match kind {
        ParagraphKind::Item { depth } => u32::from(depth) * CELL_STEP,
        ParagraphKind::Body | ParagraphKind::CellLine => 0,
    }
}

/// An empty paragraph of exactly that height: keeps tables apart and carries the end of a section after a table.
pub(super) fn blank(height: Twips) -> WordParagraph {
    let spacing = LineSpacing::new()
        .before(0)
        .after(0)
        .line(signed(height))
        .line_rule(LineSpacingType::Exact);
    WordParagraph::new().line_spacing(spacing).size(2)
}

fn with_words(out: WordParagraph, paragraph: &Paragraph, face: Face) -> WordParagraph {
    let out = if paragraph.marker.is_empty() {
        out
    } else {
        add_words(out, &format!("{} ", paragraph.marker), face)
    };
    add_runs(out, &paragraph.runs, face)
}

fn alignment(alignment: Alignment) -> AlignmentType {
    match alignment {
        Alignment::Left => AlignmentType::Left,
        Alignment::Centre => AlignmentType::Center,
        Alignment::Justified => AlignmentType::Both,
    }
}
