//! A finished Word file as a reader sees it: paragraphs, tables and sections with what they look like in the end.

use std::collections::BTreeMap;

use super::look::{ParagraphLook, RunLook, Styles, number};
use super::table::Table;
use crate::docx::file::{Xml, names, parse, raw};

/// A file, read.
pub struct WordFile {
    /// Code of the form the file was made in.
    pub form: &'static str,
    /// Text of every part.
    pub parts: BTreeMap<String, String>,
    pub core: Xml,
    pub blocks: Vec<Block>,
    pub sections: Vec<Section>,
    /// Headers by the id of their relationship.
    pub headers: BTreeMap<String, Header>,
    pub style_fonts: Vec<Xml>,
}

/// A block of the body with the place of its section.
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

/// A paragraph.
pub struct Paragraph {
    pub look: ParagraphLook,
    pub pieces: Vec<Piece>,
    pub text: String,
    /// Line breaks, tabs and page breaks inside.
    pub breaks: usize,
    pub section: usize,
}

/// Words of one look.
pub struct Piece {
    pub text: String,
    pub look: RunLook,
}

/// A run of pages.
pub struct Section {
    pub properties: Xml,
    pub width: i64,
    pub height: i64,
    pub lying: bool,
    pub top: i64,
    pub bottom: i64,
    pub left: i64,
    pub right: i64,
}

/// What stands in the top margin.
pub struct Header {
    pub paragraphs: Vec<Paragraph>,
    pub xml: Xml,
}

impl WordFile {
    pub fn open(form: &'static str, bytes: &[u8]) -> Self {
        let parts = names(bytes).into_iter().map(|name| {
            let text = raw(bytes, &name);
            (name, text)
        });
        Self::of(form, parts.collect())
    }

    pub fn of(form: &'static str, parts: BTreeMap<String, String>) -> Self {
        let part = |name: &str| parse(&parts[name]);
        let styles_part = part("word/styles.xml");
        let styles = Styles::of(&styles_part);
        let relationships = part("word/_rels/document.xml.rels");
        let headers = relationships
            .children_named("Relationship")
            .filter(|entry| entry.attribute("Type").is_some_and(|kind| kind.ends_with("/header")))
            .map(|entry| {
                let xml = part(&format!("word/{}", entry.attribute("Target").unwrap()));
                let paragraphs = xml.children_named("w:p").map(|p| Paragraph::of(p, &styles, 0));
                let header = Header {
                    paragraphs: paragraphs.collect(),
                    xml: xml.clone(),
                };
                (entry.attribute("Id").unwrap().to_owned(), header)
            })
            .collect();
        let document = part("word/document.xml");
        let body = document.child("w:body").unwrap();
        let mut blocks = Vec::new();
        let mut sections = Vec::new();
        for element in &body.children {
            match element.name.as_str() {
                "w:p" => {
                    blocks.push(Block::Paragraph(Paragraph::of(element, &styles, sections.len())));
                    if let Some(end) = element.at(&["w:pPr", "w:sectPr"]) {
                        sections.push(Section::of(end));
                    }
                }
                "w:tbl" => blocks.push(Block::Table(Table::of(element, &styles, sections.len()))),
                "w:sectPr" => sections.push(Section::of(element)),
                other => panic!("a reader of plans does not know {other}"),
            }
        }
        Self {
            form,
            core: part("docProps/core.xml"),
            blocks,
            sections,
            headers,
            style_fonts: styles_part.all("w:rFonts").into_iter().cloned().collect(),
            parts,
        }
    }
}

impl Paragraph {
    pub fn of(xml: &Xml, styles: &Styles, section: usize) -> Self {
        let look = styles.paragraph(xml.child("w:pPr"));
        let mut pieces = Vec::new();
        for run in xml.all("w:r") {
            let mut own = look.run.clone();
            if let Some(properties) = run.child("w:rPr") {
                own.change(properties);
            }
            let text = run.words();
            if !text.is_empty() {
                pieces.push(Piece { text, look: own });
            }
        }
        let breaks = xml.all("w:br").len() + xml.all("w:tab").len() + xml.all("w:cr").len();
        Self {
            text: pieces.iter().map(|piece| piece.text.as_str()).collect(),
            look,
            pieces,
            breaks,
            section,
        }
    }

    /// Whether every word looks so.
    pub fn all(&self, holds: impl Fn(&RunLook) -> bool) -> bool {
        self.pieces
            .iter()
            .filter(|piece| !piece.text.trim().is_empty())
            .all(|piece| holds(&piece.look))
    }

    /// The one size of its words in half points; none where there are several.
    pub fn size(&self) -> Option<i64> {
        let first = self.pieces.first()?.look.size;
        self.all(|look| look.size == first).then_some(first)
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Section {
    fn of(properties: &Xml) -> Self {
        let of = |name: &str, key: &str| -> i64 {
            let element = properties.child(name).unwrap_or_else(|| panic!("no {name}"));
            number(element, key).unwrap_or_else(|| panic!("{name} without {key}"))
        };
        let size = properties.child("w:pgSz").unwrap();
        Self {
            width: of("w:pgSz", "w:w"),
            height: of("w:pgSz", "w:h"),
            lying: size.attribute("w:orient") == Some("landscape"),
            top: of("w:pgMar", "w:top"),
            bottom: of("w:pgMar", "w:bottom"),
            left: of("w:pgMar", "w:left"),
            right: of("w:pgMar", "w:right"),
            properties: properties.clone(),
        }
    }

    pub fn text_width(&self) -> i64 {
        self.width - self.left - self.right
    }
}
