//! What docx-rs writes and a reader should not get.

use crate::docx::tree::{Element, Node};

/// Elements to drop, as parent and child.
const ELEMENTS: [(&str, &str); 6] = [
    // Layout switches of Japanese versions of Word; they change how spaces at line ends and table cells are set.
    ("w:compat", "w:spaceForUL"),
    ("w:compat", "w:balanceSingleByteDoubleByteWidth"),
    ("w:compat", "w:doNotLeaveBackslashAlone"),
    ("w:compat", "w:ulTrailSpace"),
    ("w:compat", "w:doNotExpandShiftReturn"),
    ("w:compat", "w:useFELayout"),
];

/// Attributes to drop, as element ("*" for any) and attribute.
const ATTRIBUTES: [(&str, &str); 3] = [
    // From a counter of the thread: the second file of a session would differ from the first.
    ("*", "w14:paraId"),
    // Announces extensions; once the ids are gone, none is left.
    ("*", "mc:Ignorable"),
    // Not in the schema: a grid column has a width and no type.
    ("w:gridCol", "w:type"),
];

/// Property groups that say nothing when they are empty; docx-rs writes one for every run and paragraph.
const EMPTY: [&str; 4] = ["w:rPr", "w:pPr", "w:trPr", "w:tcPr"];

pub(super) fn apply(root: &mut Element) {
    clean(root);
    let mut used = Vec::new();
    collect_prefixes(root, &mut used);
    root.attributes.retain(|(name, _)| {
        name.strip_prefix("xmlns:")
            .is_none_or(|prefix| used.iter().any(|known| known == prefix))
    });
}

fn clean(element: &mut Element) {
    let name = element.name.clone();
    element.attributes.retain(|(key, _)| {
        !ATTRIBUTES
            .iter()
            .any(|(owner, attribute)| (*owner == "*" || *owner == name) && attribute == key)
    });
    for child in element.elements_mut() {
        clean(child);
    }
    element.children.retain(|child| match child {
        Node::Text(_) | Node::Written(_) => true,
        Node::Element(child) => {
            let listed = ELEMENTS
                .iter()
                .any(|(parent, dropped)| *parent == name && *dropped == child.name);
            let empty =
                child.children.is_empty() && child.attributes.is_empty() && EMPTY.contains(&child.name.as_str());
            !listed && !empty
        }
    });
}

/// Prefixes of all names: a declared namespace that nothing uses only makes files longer.
fn collect_prefixes(element: &Element, used: &mut Vec<String>) {
    let names = std::iter::once(&element.name).chain(element.attributes.iter().map(|(key, _)| key));
    for name in names {
        if let Some((prefix, _)) = name.split_once(':')
            && prefix != "xmlns"
            && !used.iter().any(|known| known == prefix)
        {
            used.push(prefix.to_owned());
        }
    }
    for child in element.elements() {
        collect_prefixes(child, used);
    }
}
