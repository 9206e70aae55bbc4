//! The elements that are open while a page is read, and what kinds of elements there are.

use super::list::List;
use super::look::Look;
use super::tokens::Tag;

/// How deep elements are followed; what is nested deeper is read as if it stood at this depth.
const DEEPEST: usize = 200;
/// Elements that stand on lines of their own.
const BLOCKS: [&str; 34] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "tbody",
    "thead",
    "ul",
];
/// Elements without an end.
const VOID: [&str; 9] = ["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// Whether an element stands on lines of its own.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

/// An element that is open.
struct Open {
    name: String,
    look: Look,
    /// The numbers of its items, where it is a list.
    list: Option<List>,
}

/// All that are open, the innermost last.
#[derive(Default)]
pub(super) struct Elements {
    open: Vec<Open>,
}

impl Elements {
    /// How text within looks.
    pub(super) fn look(&self) -> Look {
        self.open.last().map(|open| open.look.clone()).unwrap_or_default()
    }

    /// Opens an element whose text looks so, if it can hold anything.
    pub(super) fn open(&mut self, tag: &Tag, look: Look) {
        let name = tag.name.as_str();
        if VOID.contains(&name) || self.open.len() >= DEEPEST {
            return;
        }
        let list = match name {
            "ol" => Some(List::ordered(tag)),
            "ul" => Some(List::unordered(tag)),
            _ => None,
        };
        self.open.push(Open {
            name: name.to_owned(),
            look,
            list,
        });
    }

    /// How many are open.
    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    /// Closes all but the outermost ones.
    pub(super) fn truncate(&mut self, count: usize) {
        self.open.truncate(count);
    }

    /// Whether one of a name is open besides the outermost ones.
    pub(super) fn has(&self, name: &str, outside: usize) -> bool {
        self.open.iter().skip(outside).any(|open| open.name == name)
    }

    /// Level of the heading that is open, from 0.
    pub(super) fn heading(&self) -> Option<u8> {
        self.open.iter().rev().find_map(|open| heading(&open.name))
    }

    /// Begins an item of the innermost list: its number. An item ends where the next of its list begins.
    pub(super) fn begin_item(&mut self, tag: &Tag) -> Option<String> {
        let list = self.open.iter().rposition(|open| open.list.is_some());
        if let Some(place) = self.open.iter().rposition(|open| open.name == "li")
            && list.is_some_and(|list| list < place)
        {
            self.open.truncate(place);
        }
        let list = self.open.iter_mut().rev().find_map(|open| open.list.as_mut())?;
        Some(list.number(tag))
    }

    /// Leaves the innermost element of these names, if it is not one of the outermost ones.
    pub(super) fn leave(&mut self, names: &[&str], outside: usize) {
        let place = self.open.iter().rposition(|open| names.contains(&open.name.as_str()));
        if let Some(place) = place.filter(|place| *place >= outside) {
            self.open.truncate(place);
        }
    }
}

/// Level of a heading from 0.
fn heading(name: &str) -> Option<u8> {
    let level: u8 = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then(|| level - 1)
}
