//! Paragraphs and tables from top to bottom, in a body, a cell, a text box or a footnote.

use std::collections::BTreeMap;

use super::counting::Counting;
use super::fields::Fields;
use super::line::Line;
use super::markup::{child, chosen, number, value};
use super::styles::Styles;
use crate::document::Tally;
use crate::document::manuscript::{Block, Paragraph};
use crate::docx::tree::Element;

/// What goes along while a text is read.
pub(super) struct Story<'a> {
    pub(super) styles: &'a Styles,
    pub(super) counting: Counting<'a>,
    /// Footnotes by part and number; each is taken out once.
    pub(super) footnotes: BTreeMap<(&'static str, String), &'a Element>,
    pub(super) tally: Tally,
    pub(super) fields: Fields,
    /// Words whose paragraph goes on in the next one, since its end was deleted.
    pub(super) pending: Option<Line<'a>>,
    /// Files that stand in the body as a whole: how many blocks stand before, and the relationship that names it.
    pub(super) chunks: Vec<(usize, &'a str)>,
}

impl<'a> Story<'a> {
    /// The blocks of a container of its own.
    pub(super) fn content(&mut self, parent: &'a Element) -> Vec<Block> {
        let mut out = Vec::new();
        self.blocks(parent, &mut out);
        self.end_pending(&mut out);
        out
    }

    /// Content controls, insertions and other wrappings around blocks are looked through.
    pub(super) fn blocks(&mut self, parent: &'a Element, out: &mut Vec<Block>) {
        for element in parent.elements() {
            match element.name.as_str() {
                "w:p" => self.paragraph(element, out),
                "w:tbl" => {
                    self.end_pending(out);
                    self.table(element, out);
                }
                "w:del" | "w:moveFrom" => self.tally.changes += 1,
                "w:sectPr" | "w:sdtPr" | "w:tcPr" => {}
                "w:altChunk" => {
                    if let Some(id) = element.attribute("r:id") {
                        self.chunks.push((out.len(), id));
                    }
                }
                "mc:AlternateContent" => {
                    if let Some(branch) = chosen(element) {
                        self.blocks(branch, out);
                    }
                }
                _ => self.blocks(element, out),
            }
        }
    }

    fn paragraph(&mut self, element: &'a Element, out: &mut Vec<Block>) {
        let properties = child(element, "w:pPr");
        let style = self.styles.of_paragraph(properties);
        let mut line = self.pending.take().unwrap_or_default();
        let look = self.paragraph_look(style);
        self.collect(element, &look, &mut line);
        self.fields.end_paragraph();
        let mark = properties.and_then(|properties| child(properties, "w:rPr"));
        for change in mark.into_iter().flat_map(Element::elements) {
            match change.name.as_str() {
                "w:ins" | "w:moveTo" => self.tally.changes += 1,
                "w:del" | "w:moveFrom" => {
                    self.tally.changes += 1;
                    self.pending = Some(line);
                    return;
                }
                _ => {}
            }
        }
        let own = properties.and_then(|properties| number(properties, "w:outlineLvl"));
        let heading: Option<u8> = own.or_else(|| self.styles.outline(style)).filter(|level| *level < 9);
        let number = self.list_number(properties, style);
        self.end(line, number, heading, out);
    }

    /// The number that a paragraph gets from its list, or its style's.
    fn list_number(&mut self, properties: Option<&Element>, style: Option<&str>) -> String {
        let own = properties.and_then(|properties| child(properties, "w:numPr"));
        let list = own.and_then(|own| value(own, "w:numId"));
        let list = list.or_else(|| self.styles.find(style, |style| style.list.as_deref()));
        match list {
            // That is how a paragraph says it has none although its style has.
            None | Some("0") => String::new(),
            Some(list) => {
                let level = own.and_then(|own| number(own, "w:ilvl"));
                self.counting.next(list, level, style)
            }
        }
    }

    /// Words left over where no paragraph follows to take them.
    pub(super) fn end_pending(&mut self, out: &mut Vec<Block>) {
        if let Some(line) = self.pending.take() {
            let before = out.len();
            self.end(line, String::new(), None, out);
            if let Some(Block::Paragraph(paragraph)) = out.get(before)
                && paragraph.is_empty()
            {
                out.remove(before);
            }
        }
    }

    /// A paragraph that is complete; behind it what stands in its text boxes and footnotes.
    fn end(&mut self, line: Line<'a>, number: String, heading: Option<u8>, out: &mut Vec<Block>) {
        out.push(Block::Paragraph(Paragraph {
            number,
            text: line.runs.text(&mut self.tally),
            heading,
            bold: line.runs.is_bold(),
        }));
        for element in line.boxes {
            let content = self.content(element);
            if content.iter().any(has_words) {
                self.tally.text_boxes += 1;
                out.extend(content);
            }
        }
        for footnote in line.footnotes {
            if let Some(element) = self.footnotes.remove(&footnote) {
                self.tally.footnotes += 1;
                let content = self.content(element);
                out.extend(content.into_iter().filter(has_words));
            }
        }
    }
}

/// Whether anything stands in a block.
pub(super) fn has_words(block: &Block) -> bool {
    match block {
        Block::Paragraph(paragraph) => !paragraph.is_empty(),
        Block::Table(table) => {
            let mut cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.any(|cell| cell.blocks.iter().any(has_words))
        }
    }
}
