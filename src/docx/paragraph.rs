//! Headings and running text.

use docx_rs::{AlignmentType, LineSpacing, LineSpacingType, Paragraph as WordParagraph, SpecialIndentType};

use super::length::signed;
use super::styles::id;
use super::text::{Face, add_runs, add_words};
use crate::document::indent::{self, Indent};
use crate::document::length::Twips;
use crate::document::{Alignment, Heading, PageLayout, Paragraph, ParagraphKind};

pub(super) fn heading(heading: &Heading) -> WordParagraph {
    let paragraph = WordParagraph::new().style(id::heading(heading.level));
    add_runs(paragraph, &heading.runs, Face::default())
}

/// A paragraph between the margins of the page.
pub(super) fn running(paragraph: &Paragraph, layout: &PageLayout) -> WordParagraph {
    let mut out = WordParagraph::new().style(id::BODY);
    if paragraph.alignment != Alignment::Justified {
        out = out.align(alignment(paragraph.alignment));
    }
    let indent = indent::running(paragraph, layout);
    if indent.left > 0 || indent.first == 0 {
        out = indented(out, indent);
    }
    if paragraph.kind == ParagraphKind::Lead {
        out = out.keep_next(true);
    }
    with_words(out, paragraph)
}

/// Sets where lines begin: in the file the first line stands in or hangs out from the others.
fn indented(paragraph: WordParagraph, Indent { left, first }: Indent) -> WordParagraph {
    let special = if first >= left {
        SpecialIndentType::FirstLine(signed(first - left))
    } else {
        SpecialIndentType::Hanging(signed(left - first))
    };
    paragraph.indent(Some(signed(left)), Some(special), None, None)
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

fn with_words(out: WordParagraph, paragraph: &Paragraph) -> WordParagraph {
    let out = if paragraph.marker.is_empty() {
        out
    } else {
        add_words(out, &format!("{} ", paragraph.marker), Face::default())
    };
    add_runs(out, &paragraph.runs, Face::default())
}

fn alignment(alignment: Alignment) -> AlignmentType {
    match alignment {
        Alignment::Left => AlignmentType::Left,
        Alignment::Centre => AlignmentType::Center,
        Alignment::Justified => AlignmentType::Both,
    }
}
