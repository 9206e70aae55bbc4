//! Small questions to an element: its child of a name, that child's value, its text.

use quick_xml::escape::unescape;

use crate::docx::tree::{Element, Node};

pub(super) fn child<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    element.elements().find(|child| child.name == name)
}

/// The `w:val` of a child.
pub(super) fn value<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    child(element, name)?.attribute("w:val")
}

/// The `w:val` of a child as a number; none where it is not one.
pub(super) fn number<T: std::str::FromStr>(element: &Element, name: &str) -> Option<T> {
    value(element, name)?.trim().parse().ok()
}

/// A property that is on by being there, unless its value says otherwise.
pub(super) fn is_on(element: &Element, name: &str) -> Option<bool> {
    let property = child(element, name)?;
    Some(!matches!(property.attribute("w:val"), Some("0" | "false" | "off")))
}

/// Of content given in several forms the one to read: the first choice, or the fallback where there is none.
pub(super) fn chosen(alternatives: &Element) -> Option<&Element> {
    child(alternatives, "mc:Choice").or_else(|| child(alternatives, "mc:Fallback"))
}

/// The text right below an element, unescaped.
pub(super) fn text_of(element: &Element) -> String {
    let mut out = String::new();
    for child in &element.children {
        if let Node::Text(text) = child {
            out.push_str(&plain(text));
        }
    }
    out
}

/// A text or value without escapes.
pub(super) fn plain(text: &str) -> String {
    match unescape(text) {
        Ok(plain) => plain.into_owned(),
        // A name that nobody defined: shown as it stands.
        Err(_) => text.to_owned(),
    }
}
