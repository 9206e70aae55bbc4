//! Which paragraphs are headings of the first level: by outline level, their own or their style's.
//!
//! Word, LibreOffice and Google Docs name styles differently and translate the names; the outline level is what all keep.

use std::collections::{BTreeMap, BTreeSet};

use crate::docx::tree::Element;

/// How many styles may rest upon each other; more is a circle.
const LONGEST_CHAIN: usize = 16;

/// Styles that make a heading of the first level.
#[derive(Default)]
pub(super) struct Headings {
    styles: BTreeSet<String>,
}

impl Headings {
    pub(super) fn of(styles: &Element) -> Self {
        let all: Vec<&Element> = styles.elements().filter(|style| style.name == "w:style").collect();
        let named = all.iter().rev().copied();
        // Of several with one name the first counts.
        let ids: BTreeMap<&str, &Element> = named
            .filter_map(|style| Some((style.attribute("w:styleId")?, style)))
            .collect();
        let by_id = |id: &str| ids.get(id).copied();
        let first_level = |style: &&Element| {
            let mut at = Some(*style);
            for _ in 0..LONGEST_CHAIN {
                let Some(style) = at else { return false };
                if let Some(level) = own_level(style) {
                    return level == "0";
                }
                at = value(style, "w:basedOn").and_then(by_id);
            }
            false
        };
        let ids = all
            .iter()
            .copied()
            .filter(first_level)
            .filter_map(|style| style.attribute("w:styleId"));
        Self {
            styles: ids.map(str::to_owned).collect(),
        }
    }

    /// Whether a paragraph is one.
    pub(super) fn is_heading(&self, paragraph: &Element) -> bool {
        match own_level(paragraph) {
            Some(level) => level == "0",
            None => child(paragraph, "w:pPr")
                .and_then(|properties| value(properties, "w:pStyle"))
                .is_some_and(|style| self.styles.contains(style)),
        }
    }
}

/// The outline level that a paragraph or style states itself.
fn own_level(owner: &Element) -> Option<&str> {
    value(child(owner, "w:pPr")?, "w:outlineLvl")
}

fn child<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    element.elements().find(|child| child.name == name)
}

fn value<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    child(element, name)?.attribute("w:val")
}
