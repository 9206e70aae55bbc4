//! Words of a paragraph, whatever markup stands between them.

use quick_xml::escape::unescape;

use crate::docx::tree::{Element, Node};

/// What holds no words of the text as it stands: what was deleted, instructions of fields, properties, and the second form of
/// what is given in two.
const SILENT: [&str; 9] = [
    "w:del",
    "w:moveFrom",
    "w:delText",
    "w:instrText",
    "w:delInstrText",
    "w:pPr",
    "w:rPr",
    "w:sectPr",
    "mc:Fallback",
];

/// The words of a paragraph; tabs and line breaks as such.
pub(super) fn of_paragraph(paragraph: &Element) -> String {
    let mut out = String::new();
    collect(paragraph, &mut out);
    out
}

fn collect(element: &Element, out: &mut String) {
    for child in element.elements() {
        match child.name.as_str() {
            "w:t" => out.push_str(&text_of(child)),
            "w:tab" | "w:ptab" => out.push('\t'),
            "w:br" | "w:cr" => out.push('\n'),
            "w:noBreakHyphen" => out.push('-'),
            name if SILENT.contains(&name) => {}
            _ => collect(child, out),
        }
    }
}

/// The text right below an element, unescaped.
pub(super) fn text_of(element: &Element) -> String {
    let mut out = String::new();
    for child in &element.children {
        if let Node::Text(text) = child {
            match unescape(text) {
                Ok(plain) => out.push_str(&plain),
                // A name that nobody defined: shown as it stands.
                Err(_) => out.push_str(text),
            }
        }
    }
    out
}
