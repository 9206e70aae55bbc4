//! How paragraphs and runs look once defaults, styles and their own properties are put together, as Word does it.

use std::collections::BTreeMap;

use crate::docx::file::Xml;

/// The scripts a font is named for.
pub const SCRIPTS: [&str; 4] = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"];

/// How a run looks.
#[derive(Debug, Clone, Default)]
pub struct RunLook {
    /// Type size in half points.
    pub size: i64,
    pub bold: bool,
    pub italic: bool,
    /// Underlined, struck out, highlighted, shaded, raised, in small capitals or hidden.
    pub adorned: bool,
    pub color: String,
    /// One for each of [`SCRIPTS`].
    pub fonts: [String; 4],
}

/// How a paragraph stands; lengths in twips.
#[derive(Debug, Clone, Default)]
pub struct ParagraphLook {
    pub alignment: String,
    pub first_line: i64,
    pub left: i64,
    pub right: i64,
    pub before: i64,
    pub after: i64,
    /// In 240ths of a line, or in twips where `exact`.
    pub line: i64,
    pub exact: bool,
    pub keep_next: bool,
    pub outline: Option<i64>,
    /// Whether a line is drawn above.
    pub rule: bool,
    /// Whether Word counts or marks it by itself.
    pub listed: bool,
    pub run: RunLook,
}

/// The styles of a file.
pub struct Styles {
    defaults: ParagraphLook,
    paragraphs: BTreeMap<String, Xml>,
    default_style: String,
}

impl Styles {
    pub fn of(styles: &Xml) -> Self {
        let mut defaults = ParagraphLook::default();
        for (path, name) in [
            (["w:docDefaults", "w:pPrDefault"], "w:pPr"),
            (["w:docDefaults", "w:rPrDefault"], "w:rPr"),
        ] {
            if let Some(found) = styles.at(&path).and_then(|group| group.child(name)) {
                defaults.change(found);
                defaults.run.change(found);
            }
        }
        let paragraphs: BTreeMap<String, Xml> = styles
            .children_named("w:style")
            .filter_map(|style| Some((style.attribute("w:styleId")?.to_owned(), style.clone())))
            .collect();
        let is_default = |style: &&Xml| style.attribute("w:default") == Some("1");
        let default_style = styles.children_named("w:style").find(is_default);
        Self {
            defaults,
            default_style: default_style
                .and_then(|style| style.attribute("w:styleId"))
                .unwrap_or_default()
                .to_owned(),
            paragraphs,
        }
    }

    /// Style of a paragraph: its name, or the default one.
    pub fn name(&self, properties: Option<&Xml>) -> String {
        properties
            .and_then(|properties| properties.child("w:pStyle"))
            .and_then(Xml::val)
            .unwrap_or(&self.default_style)
            .to_owned()
    }

    /// Defaults, then the style with those it is based on, then the paragraph's own properties.
    pub fn paragraph(&self, properties: Option<&Xml>) -> ParagraphLook {
        let mut look = self.defaults.clone();
        self.apply(&self.name(properties), &mut look, 0);
        if let Some(properties) = properties {
            look.change(properties);
        }
        look
    }

    fn apply(&self, name: &str, look: &mut ParagraphLook, depth: usize) {
        assert!(depth < 10, "style {name} is based on itself");
        let Some(style) = self.paragraphs.get(name) else {
            return;
        };
        if let Some(base) = style.child("w:basedOn").and_then(Xml::val) {
            self.apply(base, look, depth + 1);
        }
        if let Some(properties) = style.child("w:pPr") {
            look.change(properties);
        }
        if let Some(properties) = style.child("w:rPr") {
            look.run.change(properties);
        }
    }
}

impl ParagraphLook {
    fn change(&mut self, properties: &Xml) {
        for child in &properties.children {
            match child.name.as_str() {
                "w:jc" => self.alignment = child.val().unwrap_or_default().to_owned(),
                "w:ind" => {
                    set(&mut self.first_line, child, "w:firstLine");
                    if let Some(hanging) = number(child, "w:hanging") {
                        self.first_line = -hanging;
                    }
                    set(&mut self.left, child, "w:left");
                    set(&mut self.right, child, "w:right");
                }
                "w:spacing" => {
                    set(&mut self.before, child, "w:before");
                    set(&mut self.after, child, "w:after");
                    set(&mut self.line, child, "w:line");
                    if let Some(rule) = child.attribute("w:lineRule") {
                        self.exact = rule != "auto";
                    }
                }
                "w:keepNext" => self.keep_next = is_on(child),
                "w:outlineLvl" => self.outline = number(child, "w:val"),
                "w:numPr" => self.listed = true,
                "w:pBdr" => self.rule = child.child("w:top").is_some_and(|top| top.val() == Some("single")),
                _ => {}
            }
        }
    }
}

impl RunLook {
    pub fn change(&mut self, properties: &Xml) {
        for child in &properties.children {
            match child.name.as_str() {
                "w:sz" => set(&mut self.size, child, "w:val"),
                "w:b" => self.bold = is_on(child),
                "w:i" => self.italic = is_on(child),
                "w:color" => self.color = child.val().unwrap_or_default().to_owned(),
                "w:u" | "w:strike" | "w:highlight" | "w:shd" | "w:vertAlign" | "w:smallCaps" | "w:vanish" => {
                    self.adorned = child.val() != Some("none") && is_on(child);
                }
                "w:rFonts" => {
                    for (script, font) in SCRIPTS.iter().zip(&mut self.fonts) {
                        if let Some(name) = child.attribute(script) {
                            name.clone_into(font);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

fn is_on(switch: &Xml) -> bool {
    !matches!(switch.val(), Some("0" | "false" | "none"))
}

/// A number in an attribute.
pub fn number(element: &Xml, name: &str) -> Option<i64> {
    element.attribute(name)?.parse().ok()
}

fn set(place: &mut i64, element: &Xml, name: &str) {
    if let Some(value) = number(element, name) {
        *place = value;
    }
}
