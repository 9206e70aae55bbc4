//! The file's own properties: title, author, language. docx-rs 0.4.22 keeps them private and always writes a time stamp.
//! There is none here: the file does not know when it was made, so that the same plan gives the same bytes.

use super::text::one_line;
use super::tree::{Element, write};
use crate::document::Document;

const LANGUAGE: &str = "vi-VN";

/// `docProps/core.xml`.
pub(super) fn core(document: &Document) -> Vec<u8> {
    let root = Element::new("cp:coreProperties")
        .with(
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        )
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    let entries = [
        ("dc:title", one_line(&document.title)),
        ("dc:creator", one_line(&document.author)),
        ("cp:lastModifiedBy", one_line(&document.author)),
        ("dc:language", LANGUAGE.to_owned()),
    ];
    let root = entries
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .fold(root, |root, (name, value)| {
            root.with_child(Element::new(name).with_text(&value))
        });
    write(&root)
}
