//! Markup that docx-rs has no words for and that is the same in every document.

use crate::docx::tree::{Element, Node};

/// An element to add where it is missing.
struct Addition {
    /// Names of the ancestors it belongs into, the nearest last.
    inside: &'static [&'static str],
    name: &'static str,
    attributes: &'static [(&'static str, &'static str)],
}

const ADDITIONS: [Addition; 2] = [
    // Proofing language of all text: without it Word underlines every word in red.
    Addition {
        inside: &["w:rPrDefault", "w:rPr"],
        name: "w:lang",
        attributes: &[("w:val", "vi-VN"), ("w:eastAsia", "vi-VN"), ("w:bidi", "ar-SA")],
    },
    // The language Word takes for text that is typed into the file later.
    Addition {
        inside: &["w:settings"],
        name: "w:themeFontLang",
        attributes: &[("w:val", "vi-VN")],
    },
];

/// The style of paragraphs that name none; docx-rs writes it without saying so, and LibreOffice then makes its own.
const DEFAULT_STYLE: &str = "Normal";

pub(super) fn apply(root: &mut Element) {
    walk(root, &mut Vec::new());
}

fn walk(element: &mut Element, path: &mut Vec<String>) {
    path.push(element.name.clone());
    for addition in &ADDITIONS {
        let there = element.elements().any(|child| child.name == addition.name);
        if !there && ends_with(path, addition.inside) {
            let added = addition
                .attributes
                .iter()
                .fold(Element::new(addition.name), |added, (key, value)| {
                    added.with(key, value)
                });
            element.children.push(Node::Element(added));
        }
    }
    if element.name == "w:style"
        && element.attribute("w:styleId") == Some(DEFAULT_STYLE)
        && element.attribute("w:default").is_none()
    {
        element.attributes.push(("w:default".to_owned(), "1".to_owned()));
    }
    for child in element.elements_mut() {
        walk(child, path);
    }
    path.pop();
}

fn ends_with(path: &[String], tail: &[&str]) -> bool {
    path.len() >= tail.len()
        && path
            .iter()
            .rev()
            .zip(tail.iter().rev())
            .all(|(have, want)| have == want)
}
