//! Lines under the motto, the school's name and the title.
//!
//! Drawn as the upper border of an almost empty paragraph, indented on both sides to the wanted length. Underlined words, as
//! often seen, are not what the decree asks for; a drawn shape moves when the text above it wraps; a border on the words
//! themselves would have to squeeze them into its own length.

use crate::document::length::Twips;
use docx_rs::{
    BorderType, LineSpacing, LineSpacingType, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders,
};

use super::length::signed;

/// Thickness in eighths of a point.
const THICKNESS: usize = 6;

/// Height of the paragraph that carries the line.
const HEIGHT: i32 = 40;

/// Space between the words and the line.
const GAP: u32 = 40;

/// A line of the given length in the middle of the given space.
pub(super) fn centred(length: Twips, space: Twips) -> Paragraph {
    let side = signed(space.saturating_sub(length) / 2);
    let border = ParagraphBorder::new(ParagraphBorderPosition::Top)
        .val(BorderType::Single)
        .size(THICKNESS)
        .color("000000");
    let mut paragraph = Paragraph::new()
        .indent(Some(side), None, Some(side), None)
        .line_spacing(spacing(0))
        .size(2);
    paragraph.property = paragraph
        .property
        .set_borders(ParagraphBorders::with_empty().set(border));
    paragraph
}

/// Two fifths of the words' width: the decree asks for a third to a half.
pub(super) fn part_of(words: Twips, space: Twips) -> Twips {
    words.min(space).saturating_mul(2) / 5
}

/// The same line with space below it.
pub(super) fn followed_by(line: Paragraph, space: Twips) -> Paragraph {
    line.line_spacing(spacing(space))
}

fn spacing(after: Twips) -> LineSpacing {
    LineSpacing::new()
        .before(GAP)
        .after(after)
        .line(HEIGHT)
        .line_rule(LineSpacingType::Exact)
}
