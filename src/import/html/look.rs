//! What a tag says about the words within it.

use std::collections::BTreeMap;

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

/// Elements that are no text of the page, or no longer: Word saves tracked changes.
const HIDDEN: [&str; 10] = [
    "del", "head", "title", "template", "select", "svg", "iframe", "object", "xml", "math",
];

impl Look {
    /// The look within an element.
    pub(super) fn within(&self, tag: &Tag, sheet: &Sheet) -> Self {
        let mut out = self.clone();
        if let Some(font) = sheet.font(tag) {
            font.clone_into(&mut out.font);
        }
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

/// Fonts by element and class, as a page's style sheets give them; nothing else in them tells what a text means.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    fonts: BTreeMap<String, String>,
}

impl Sheet {
    pub(super) fn add(&mut self, rules: &str) {
        for rule in rules.split('}') {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else {
                continue;
            };
            let mut all = pairs(declarations);
            let Some((_, families)) = all.find(|(name, _)| name == "font-family") else {
                continue;
            };
            for selector in selectors.split(',') {
                // "p.MsoNormal" is the class, "td" the element; what stands within others is not looked up.
                let last = selector.split_whitespace().last().unwrap_or_default();
                let name = last.find('.').and_then(|at| last.get(at..)).unwrap_or(last);
                self.fonts
                    .insert(name.to_ascii_lowercase(), first_font(families).to_owned());
            }
        }
    }

    fn font(&self, tag: &Tag) -> Option<&str> {
        let classes = tag.attribute("class").unwrap_or_default().split_whitespace();
        let mut classes = classes.map(|class| format!(".{}", class.to_ascii_lowercase()));
        let by_class = classes.find_map(|class| self.fonts.get(&class));
        by_class.or_else(|| self.fonts.get(&tag.name)).map(String::as_str)
    }
}

/// Names and values of a tag's own style.
pub(super) fn declarations(tag: &Tag) -> impl Iterator<Item = (String, &str)> {
    pairs(tag.attribute("style").unwrap_or_default())
}

fn pairs(declarations: &str) -> impl Iterator<Item = (String, &str)> {
    declarations.split(';').filter_map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        Some((name.trim().to_ascii_lowercase(), value.trim()))
    })
}

fn first_font(families: &str) -> &str {
    let first = families.split(',').next().unwrap_or_default();
    first.trim().trim_matches(['"', '\''])
}
