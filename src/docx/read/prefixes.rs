//! Names of elements as Word writes them, whatever prefixes a program chose for the same vocabularies.

use crate::docx::tree::Element;

/// Beginnings and ends of the names of vocabularies, of the transitional and the strict form alike, and Word's prefix for each.
const USUAL: [(&str, &str, &str); 7] = [
    ("http://schemas.openxmlformats.org/", "/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/", "/wordprocessingml/main", "w"),
    (
        "http://schemas.openxmlformats.org/",
        "/officeDocument/2006/relationships",
        "r",
    ),
    ("http://purl.oclc.org/ooxml/", "/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/", "markup-compatibility/2006", "mc"),
    ("urn:schemas-microsoft-com:", "vml", "v"),
    ("http://schemas.openxmlformats.org/", "/drawingml/2006/main", "a"),
];

/// Gives the elements and attributes of a part Word's prefixes, by what its root declares.
pub(super) fn usual(root: &mut Element) {
    let declared = root.attributes.iter().filter_map(|(name, vocabulary)| {
        let own = match name.strip_prefix("xmlns") {
            Some("") => "",
            Some(rest) => rest.strip_prefix(':')?,
            None => return None,
        };
        let usual = USUAL
            .iter()
            .find(|(start, end, _)| vocabulary.starts_with(start) && vocabulary.ends_with(end));
        let (_, _, usual) = usual?;
        (own != *usual).then(|| (own.to_owned(), *usual))
    });
    let changes: Vec<(String, &str)> = declared.collect();
    if !changes.is_empty() {
        rename(root, &changes);
    }
}

fn rename(element: &mut Element, changes: &[(String, &str)]) {
    let new = |name: &str, is_attribute: bool| {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        // A name without a prefix is an attribute of its element's own.
        let change = changes
            .iter()
            .find(|(own, _)| own == prefix && !(is_attribute && own.is_empty()));
        change.map(|(_, usual)| format!("{usual}:{local}"))
    };
    if let Some(name) = new(&element.name, false) {
        element.name = name;
    }
    for (name, _) in &mut element.attributes {
        if let Some(usual) = new(name, true) {
            *name = usual;
        }
    }
    for child in element.elements_mut() {
        rename(child, changes);
    }
}
