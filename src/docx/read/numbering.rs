//! Lists as a file describes them: what each level prints and where it begins.

use std::collections::BTreeMap;

use super::markup::{child, chosen, is_on, number, plain, value};
use super::number_format::NumberFormat;
use super::styles::Styles;
use crate::docx::tree::Element;

/// Levels that a list has.
pub(super) const LEVELS: usize = 9;
/// The longest pattern of a number: it is printed before every paragraph of its level.
const LONGEST_PATTERN: usize = 60;

/// All lists of a file.
#[derive(Default)]
pub(super) struct Numbering {
    patterns: BTreeMap<String, Pattern>,
    lists: BTreeMap<String, List>,
}

/// The description that several lists share, and by which they count together.
#[derive(Default)]
struct Pattern {
    levels: BTreeMap<usize, Level>,
    /// Style that names the list whose description is meant.
    style_link: Option<String>,
}

/// A level.
#[derive(Clone)]
pub(super) struct Level {
    pub(super) start: u32,
    pub(super) format: NumberFormat,
    /// What is printed, with "%1" for the number of the first level.
    pub(super) pattern: String,
    /// How many levels from the first on make it begin anew; none for all above it.
    pub(super) restart: Option<usize>,
    /// Whether all numbers in it are digits.
    pub(super) digits: bool,
    /// Style whose paragraphs belong to it.
    style: Option<String>,
}

/// A list: a description, and what is different.
struct List {
    pattern: String,
    levels: BTreeMap<usize, Level>,
    starts: BTreeMap<usize, u32>,
}

impl Numbering {
    pub(super) fn of(root: &Element) -> Self {
        let mut out = Self::default();
        for element in root.elements() {
            match element.name.as_str() {
                "w:abstractNum" => {
                    if let Some(id) = element.attribute("w:abstractNumId") {
                        let pattern = Pattern {
                            levels: levels(element),
                            style_link: value(element, "w:numStyleLink").map(str::to_owned),
                        };
                        out.patterns.entry(id.to_owned()).or_insert(pattern);
                    }
                }
                "w:num" => {
                    if let (Some(id), Some(list)) = (element.attribute("w:numId"), List::of(element)) {
                        out.lists.entry(id.to_owned()).or_insert(list);
                    }
                }
                _ => {}
            }
        }
        out
    }

    /// The description by which a list counts; through one style to another list where it says so.
    pub(super) fn pattern_of<'a>(&'a self, list: &str, styles: &'a Styles) -> Option<&'a str> {
        let id = self.lists.get(list)?.pattern.as_str();
        let linked = self.patterns.get(id).and_then(|pattern| {
            let other = styles.find(pattern.style_link.as_deref(), |style| style.list.as_deref())?;
            Some(self.lists.get(other)?.pattern.as_str())
        });
        Some(linked.unwrap_or(id))
    }

    /// A level of a list that counts by a description.
    pub(super) fn level(&self, list: &str, pattern: &str, level: usize) -> Option<&Level> {
        let own = self.lists.get(list).and_then(|list| list.levels.get(&level));
        own.or_else(|| self.patterns.get(pattern)?.levels.get(&level))
    }

    /// Where a list begins a level differently from its description.
    pub(super) fn start_of(&self, list: &str, level: usize) -> Option<u32> {
        self.lists.get(list)?.starts.get(&level).copied()
    }

    /// The level that paragraphs of a style belong to.
    pub(super) fn level_of_style(&self, list: &str, pattern: &str, style: &str) -> Option<usize> {
        let is_its = |level: &Level| level.style.as_deref() == Some(style);
        let own = self.lists.get(list)?.levels.iter();
        let all = own.chain(self.patterns.get(pattern)?.levels.iter());
        all.filter(|(_, level)| is_its(level)).map(|(number, _)| *number).next()
    }
}

impl List {
    fn of(element: &Element) -> Option<Self> {
        let changes = element.elements().filter(|child| child.name == "w:lvlOverride");
        let mut list = Self {
            pattern: value(element, "w:abstractNumId")?.to_owned(),
            levels: BTreeMap::new(),
            starts: BTreeMap::new(),
        };
        for change in changes {
            let Some(level) = level_number(change) else { continue };
            if let Some(start) = number(change, "w:startOverride") {
                list.starts.insert(level, start);
            }
            list.levels.extend(levels(change));
        }
        Some(list)
    }
}

fn levels(owner: &Element) -> BTreeMap<usize, Level> {
    let all = owner.elements().filter(|child| child.name == "w:lvl");
    all.filter_map(|element| Some((level_number(element)?, Level::of(element))))
        .collect()
}

fn level_number(element: &Element) -> Option<usize> {
    let level = element.attribute("w:ilvl")?.trim().parse().ok()?;
    (level < LEVELS).then_some(level)
}

impl Level {
    fn of(element: &Element) -> Self {
        // Word wraps formats that older programs do not know.
        let newer = child(element, "mc:AlternateContent").and_then(chosen);
        let format = value(element, "w:numFmt").or_else(|| value(newer?, "w:numFmt"));
        let format = format.map_or(NumberFormat::Decimal, NumberFormat::of);
        let pattern = plain(value(element, "w:lvlText").unwrap_or_default());
        let pattern: String = pattern.chars().take(LONGEST_PATTERN).collect();
        let has_picture = child(element, "w:lvlPicBulletId").is_some();
        Self {
            start: number(element, "w:start").unwrap_or(if format == NumberFormat::Bullet { 1 } else { 0 }),
            pattern: match format {
                NumberFormat::Bullet if has_picture => "-".to_owned(),
                NumberFormat::Bullet => bullet(&pattern),
                _ => pattern,
            },
            format,
            restart: number(element, "w:lvlRestart"),
            digits: is_on(element, "w:isLgl").unwrap_or(false),
            style: value(element, "w:pStyle").map(str::to_owned),
        }
    }
}

/// A bullet as it would be typed: of the many shapes, which are letters of picture fonts, all but plus and star are a dash.
fn bullet(shape: &str) -> String {
    let mut signs = shape.trim().chars();
    match (signs.next(), signs.next()) {
        (None, _) => String::new(),
        (Some(sign @ ('+' | '*')), None) => sign.to_string(),
        (Some(_), None) => "-".to_owned(),
        (Some(_), Some(_)) => shape.trim().replace('%', ""),
    }
}
