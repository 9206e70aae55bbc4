//! A document, block by block, into docx-rs and out as bytes.

use docx_rs::{BuildXML, Document as WordDocument, LineSpacing, SectionProperty, Settings};

use super::attachment::{self, Attachment};
use super::conform::{self, TableMarks};
use super::error::WriteError;
use super::flow::Flow;
use super::package::{Part, pack};
use super::paragraph::{blank, heading, running};
use super::parts;
use super::section::{self, Page};
use super::{letterhead, page_header, properties, signature, styles, table, title};
use crate::document::length::from_points;
use crate::document::{Block, Document, Orientation, PageLayout, Section};

/// The document as a Word file.
///
/// The same document always gives the same bytes.
///
/// # Errors
///
/// None that a document can cause; see [`WriteError`].
pub fn write(document: &Document) -> Result<Vec<u8>, WriteError> {
    build(document, None)?.pack()
}

/// A Word file that only has to be packed.
pub struct Package(Vec<Part>);

impl Package {
    /// The file.
    ///
    /// # Errors
    ///
    /// See [`write`].
    pub fn pack(&self) -> Result<Vec<u8>, WriteError> {
        pack(&self.0)
    }
}

/// The document as the parts of a Word file with data that travel in it; see [`write`].
///
/// # Errors
///
/// See [`write`].
pub fn build(document: &Document, attachment: Option<&Attachment>) -> Result<Package, WriteError> {
    let (body, marks) = body(document);
    let styles = styles::all(&document.layout);
    let header = page_header::following(document);
    let first_header = page_header::first(document);
    // Part by part: docx-rs's `Docx` would build as many again that no plan needs, such as comments and numberings.
    let mut parts = vec![
        parts::DOCUMENT.holding(conformed("document", body.build(), &marks)?),
        parts::STYLES.holding(conformed("styles", styles.build(), &[])?),
        parts::SETTINGS.holding(conformed("settings", Settings::new().build(), &[])?),
        parts::HEADER.holding(conformed("header", header.build(), &[])?),
        parts::FIRST_HEADER.holding(conformed("first header", first_header.build(), &[])?),
        parts::CORE.holding(properties::core(document)),
    ];
    parts.extend(attachment.map(attachment::parts).into_iter().flatten());
    Ok(Package(parts))
}

fn conformed(part: &str, bytes: Vec<u8>, marks: &[TableMarks]) -> Result<Vec<u8>, WriteError> {
    conform::part(&bytes, marks).map_err(|reason| WriteError::Part {
        part: part.to_owned(),
        reason,
    })
}

/// The body and, for each of its tables in order, what docx-rs cannot say.
fn body(document: &Document) -> (WordDocument, Vec<TableMarks>) {
    let layout = &document.layout;
    let mut flows: Vec<Flow> = Vec::new();
    let mut last: Option<SectionProperty> = None;
    for section in document.sections.iter().filter(|section| !section.blocks.is_empty()) {
        let first = match last.take() {
            Some(property) => {
                section::close(&mut flows, property);
                false
            }
            None => true,
        };
        let page = Page::new(layout, section.orientation);
        flows.append(&mut section_flows(section, layout, &page));
        last = Some(section::property(document, &page, first));
    }
    section::end(&mut flows);
    let last = last.unwrap_or_else(|| section::property(document, &Page::new(layout, Orientation::Portrait), true));

    let mut marks = Vec::new();
    let body = flows.into_iter().fold(WordDocument::new(), |body, flow| match flow {
        Flow::Paragraph(paragraph) => body.add_paragraph(*paragraph),
        Flow::Table(table, mark) => {
            marks.push(mark);
            body.add_table(*table)
        }
    });
    (body.default_section_property(last), marks)
}

fn section_flows(section: &Section, layout: &PageLayout, page: &Page) -> Vec<Flow> {
    let gap = from_points(layout.paragraph_gap);
    let mut out: Vec<Flow> = Vec::new();
    for block in &section.blocks {
        let mut flows = block_flows(block, layout, page);
        if let Some(Flow::Table(..)) = out.last() {
            match flows.first_mut() {
                // Two tables that touch become one in Word.
                Some(Flow::Table(..)) => out.push(Flow::paragraph(blank(gap))),
                // The gap between paragraphs stands below each; a table has none.
                Some(Flow::Paragraph(next)) if next.property.line_spacing.is_none() => {
                    next.property.line_spacing = Some(LineSpacing::new().before(gap));
                }
                Some(Flow::Paragraph(_)) | None => {}
            }
        }
        // No page holds a signature alone, and none ends with the words that introduce a table.
        if let (Block::Signature(_) | Block::Table(_), Some(Flow::Paragraph(before))) = (block, out.last_mut()) {
            before.property.keep_next = Some(true);
        }
        out.append(&mut flows);
    }
    out
}

fn block_flows(block: &Block, layout: &PageLayout, page: &Page) -> Vec<Flow> {
    match block {
        Block::Letterhead(head) => letterhead::flows(head, page),
        Block::Title(title) => title::flows(title, page),
        Block::Heading(words) => vec![Flow::paragraph(heading(words))],
        Block::Paragraph(paragraph) => vec![Flow::paragraph(running(paragraph, layout))],
        Block::Table(table) => table::flows(table, layout, page),
        Block::Signature(block) => signature::flows(block, page),
    }
}
