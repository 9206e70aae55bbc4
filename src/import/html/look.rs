//! What a tag says about the words within it.

use super::tokens::Tag;

/// How words look, handed down from element to element.
#[derive(Debug, Clone, Default)]
pub(super) struct Look {
    pub(super) bold: bool,
    /// Not shown at all.
    pub(super) hidden: bool,
    /// The number or sign of a list, as Word writes it into HTML.
    pub(super) marker: bool,
    /// Spaces and line ends are kept.
    pub(super) kept: bool,
    pub(super) font: String,
}

/// Elements that are no text of the page.
const HIDDEN: [&str; 9] = [
    "head", "title", "template", "select", "svg", "iframe", "object", "xml", "math",
];

impl Look {
    /// The look within an element.
    pub(super) fn within(&self, tag: &Tag) -> Self {
        let mut out = self.clone();
        match tag.name.as_str() {
            "b" | "strong" | "th" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => out.bold = true,
            "pre" | "textarea" => out.kept = true,
            name if HIDDEN.contains(&name) => out.hidden = true,
            _ => {}
        }
        if let Some(font) = tag.attribute("face") {
            first_font(font).clone_into(&mut out.font);
        }
        for (name, value) in declarations(tag) {
            match name.as_str() {
                "font-weight" => out.bold = matches!(value, "bold" | "bolder" | "600" | "700" | "800" | "900"),
                "font-family" => first_font(value).clone_into(&mut out.font),
                "display" => out.hidden |= value == "none",
                "mso-list" => out.marker |= value.eq_ignore_ascii_case("ignore"),
                "white-space" => out.kept = value.starts_with("pre"),
                _ => {}
            }
        }
        out
    }
}

/// Names and values of a tag's own style.
pub(super) fn declarations(tag: &Tag) -> impl Iterator<Item = (String, &str)> {
    let all = tag.attribute("style").unwrap_or_default().split(';');
    all.filter_map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        Some((name.trim().to_ascii_lowercase(), value.trim()))
    })
}

fn first_font(families: &str) -> &str {
    let first = families.split(',').next().unwrap_or_default();
    first.trim().trim_matches(['"', '\''])
}
