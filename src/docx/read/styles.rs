//! Styles: what they say about headings, bold letters, numbers and fonts, with what they inherit.
//!
//! Word, LibreOffice and Google Docs name their own styles differently; the outline level and the names of the built-in headings
//! are what all keep.

use std::collections::BTreeMap;

use super::markup::{child, is_on, number, plain, value};
use crate::docx::tree::Element;

/// How many styles may rest upon each other; more is a circle.
const LONGEST_CHAIN: usize = 16;

/// All styles of a file.
#[derive(Default)]
pub(super) struct Styles {
    by_id: BTreeMap<String, Style>,
    /// Style of paragraphs that name none.
    default_paragraph: Option<String>,
    /// Font where nothing names one.
    default_font: Option<String>,
}

/// What a style says itself.
pub(super) struct Style {
    based_on: Option<String>,
    /// Outline level from 0; 9 is none.
    pub(super) outline: Option<u8>,
    pub(super) bold: Option<bool>,
    pub(super) font: Option<String>,
    /// The list it belongs to.
    pub(super) list: Option<String>,
    /// The level of that list.
    pub(super) list_level: Option<usize>,
}

impl Styles {
    pub(super) fn of(root: &Element) -> Self {
        let mut out = Self::default();
        for element in root.elements() {
            match element.name.as_str() {
                "w:docDefaults" => {
                    let run = child(element, "w:rPrDefault").and_then(|run| child(run, "w:rPr"));
                    out.default_font = run.and_then(font);
                }
                "w:style" => {
                    let Some(id) = element.attribute("w:styleId") else {
                        continue;
                    };
                    let is_default = matches!(element.attribute("w:default"), Some("1" | "true" | "on"));
                    if is_default && element.attribute("w:type") == Some("paragraph") {
                        out.default_paragraph.get_or_insert_with(|| id.to_owned());
                    }
                    // Of several with one name the first counts.
                    out.by_id.entry(id.to_owned()).or_insert_with(|| Style::of(element));
                }
                _ => {}
            }
        }
        out
    }

    /// The style of a paragraph: the one it names or the one of all that name none.
    pub(super) fn of_paragraph<'a>(&'a self, properties: Option<&'a Element>) -> Option<&'a str> {
        let own = properties.and_then(|properties| value(properties, "w:pStyle"));
        own.or(self.default_paragraph.as_deref())
    }

    /// What a style or the nearest one below it says.
    pub(super) fn find<'a, T>(&'a self, id: Option<&str>, say: impl Fn(&'a Style) -> Option<T>) -> Option<T> {
        let mut at = self.by_id.get(id?);
        for _ in 0..LONGEST_CHAIN {
            let style = at?;
            if let Some(said) = say(style) {
                return Some(said);
            }
            at = self.by_id.get(style.based_on.as_deref()?);
        }
        None
    }

    /// Outline level of a style from 0. A style that is named and not described keeps its name's.
    pub(super) fn outline(&self, id: Option<&str>) -> Option<u8> {
        match id {
            Some(id) if !self.by_id.contains_key(id) => built_in_heading(id),
            id => self.find(id, |style| style.outline),
        }
    }

    pub(super) fn default_font(&self) -> Option<&str> {
        self.default_font.as_deref()
    }
}

impl Style {
    fn of(element: &Element) -> Self {
        let paragraph = child(element, "w:pPr");
        let run = child(element, "w:rPr");
        let list = paragraph.and_then(|properties| child(properties, "w:numPr"));
        Self {
            based_on: value(element, "w:basedOn").map(str::to_owned),
            outline: paragraph
                .and_then(|properties| number(properties, "w:outlineLvl"))
                .or_else(|| built_in_heading(value(element, "w:name")?)),
            bold: run.and_then(|properties| is_on(properties, "w:b")),
            font: run.and_then(font),
            list: list.and_then(|list| value(list, "w:numId")).map(str::to_owned),
            list_level: list.and_then(|list| number(list, "w:ilvl")),
        }
    }
}

/// "heading 3" is level 2, whatever else a file says of it: Google Docs says nothing else.
fn built_in_heading(name: &str) -> Option<u8> {
    let name = name.trim().to_ascii_lowercase();
    let level: u8 = name.strip_prefix("heading")?.trim().parse().ok()?;
    (1..=9).contains(&level).then(|| level - 1)
}

/// The font that run properties name for letters beyond ASCII. One of the theme has no name here, and is none of the old ones.
pub(super) fn font(properties: &Element) -> Option<String> {
    let fonts = child(properties, "w:rFonts")?;
    if fonts.attribute("w:hAnsiTheme").is_some() {
        return Some(String::new());
    }
    let name = fonts.attribute("w:hAnsi").or_else(|| fonts.attribute("w:ascii"));
    name.map(plain)
}
