//! Sheets and sections: how large a page is, what its properties say, and which paragraph carries them.
//!
//! The properties of a section stand in its last paragraph, those of the last section at the end of the body. A table cannot
//! carry them: after one comes a paragraph one point high, which fits at the end of a full page. Sections without blocks
//! are left out by the caller; each would print an empty page.

use docx_rs::{HeaderReference, PageMargin, PageOrientationType, PageSize, SectionProperty};

use super::flow::Flow;
use super::length::signed;
use super::page_header::is_marked;
use super::paragraph::blank;
use crate::document::length::{Twips, from_mm};
use crate::document::{Document, Orientation, PageLayout};

/// Relationship of the header of all pages but the first.
pub(super) const HEADER_ID: &str = "rIdHeader1";

/// Relationship of the first page's header.
pub(super) const FIRST_HEADER_ID: &str = "rIdHeader2";

/// From the upper edge of the sheet to the page number: in the middle of a margin of 20 mm (8 mm).
const HEADER_DISTANCE: Twips = 454;

/// The same where a marking stands above the number (5 mm).
const MARKED_HEADER_DISTANCE: Twips = 284;

/// One point.
const END_HEIGHT: Twips = 20;

/// A sheet as it lies.
#[derive(Clone, Copy)]
pub(super) struct Page {
    pub(super) orientation: Orientation,
    pub(super) text_width: Twips,
    pub(super) text_height: Twips,
    width: Twips,
    height: Twips,
}

impl Page {
    pub(super) fn new(layout: &PageLayout, orientation: Orientation) -> Self {
        let (short, long) = (from_mm(layout.width), from_mm(layout.height));
        let (width, height) = match orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        };
        Self {
            orientation,
            text_width: width.saturating_sub(from_mm(layout.left) + from_mm(layout.right)),
            text_height: height.saturating_sub(from_mm(layout.top) + from_mm(layout.bottom)),
            width,
            height,
        }
    }
}

/// Properties of a section. Only the very first page of the document goes without a number; numbering runs on through all
/// sections, which is what happens when none restarts it.
pub(super) fn property(document: &Document, page: &Page, first: bool) -> SectionProperty {
    let layout = &document.layout;
    let distance = if is_marked(document) {
        MARKED_HEADER_DISTANCE
    } else {
        HEADER_DISTANCE
    };
    let margin = PageMargin::new()
        .top(signed(from_mm(layout.top)))
        .bottom(signed(from_mm(layout.bottom)))
        .left(signed(from_mm(layout.left)))
        .right(signed(from_mm(layout.right)))
        .header(signed(distance))
        .footer(signed(distance))
        .gutter(0);
    let mut size = PageSize::new().width(page.width).height(page.height);
    if page.orientation == Orientation::Landscape {
        size = size.orient(PageOrientationType::Landscape);
    }
    let mut out = SectionProperty::new().page_size(size).page_margin(margin);
    // Written for every section: readers differ in what a section without its own header inherits.
    out.header_reference = Some(HeaderReference::new("default", HEADER_ID));
    if first {
        out.first_header_reference = Some(HeaderReference::new("first", FIRST_HEADER_ID));
        out = out.title_pg();
    }
    out
}

/// Makes sure that the flow ends with a paragraph.
pub(super) fn end(flows: &mut Vec<Flow>) {
    if !matches!(flows.last(), Some(Flow::Paragraph(_))) {
        flows.push(Flow::paragraph(blank(END_HEIGHT)));
    }
}

/// Ends a section that another one follows.
pub(super) fn close(flows: &mut Vec<Flow>, property: SectionProperty) {
    end(flows);
    if let Some(Flow::Paragraph(paragraph)) = flows.last_mut() {
        paragraph.property.section_property = Some(property);
    }
}
