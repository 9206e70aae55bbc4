//! What stands in the top margin: the marking of a document that is not for use, and the page number.
//!
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục 7: Arabic numerals, 13 or 14 points, upright, centred in the top margin,
//! not on the first page.

use docx_rs::{Header, PageNum, Paragraph};

use super::styles::id;
use super::text::{Face, add_words};
use crate::document::{Document, Points};

const MARKING_SIZE: Points = 11;

/// Header of the first page: no number.
pub(super) fn first(document: &Document) -> Header {
    match marking(document) {
        Some(paragraph) => Header::new().add_paragraph(paragraph),
        // A header without a paragraph is not valid.
        None => Header::new().add_paragraph(Paragraph::new().style(id::HEADER)),
    }
}

/// Header of all other pages.
pub(super) fn following(document: &Document) -> Header {
    let number = Paragraph::new().style(id::HEADER).add_page_num(PageNum::new());
    marking(document)
        .into_iter()
        .chain([number])
        .fold(Header::new(), Header::add_paragraph)
}

/// Whether a marking stands on every page.
pub(super) fn is_marked(document: &Document) -> bool {
    !document.marking.trim().is_empty()
}

fn marking(document: &Document) -> Option<Paragraph> {
    let paragraph = Paragraph::new().style(id::HEADER);
    is_marked(document).then(|| add_words(paragraph, &document.marking, Face::bold(MARKING_SIZE)))
}
