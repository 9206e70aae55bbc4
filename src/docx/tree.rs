//! A part as a small tree: parsed, changed, written again.
//!
//! Text and attribute values are kept as they stand in the file, escapes and all, so that what is not touched comes out as
//! it went in. Comments and processing instructions are not kept; docx-rs writes none.

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

/// How deep elements may be nested. Real parts stay below 60; what walks a tree calls itself for each level.
const DEEPEST: usize = 200;
/// How many elements and attributes a part may have, all together: each takes some hundred bytes. A plan with 300 actions has
/// fewer than 100,000.
const MOST_PIECES: usize = 2_000_000;
/// How many attributes an element may have: each is compared with all before it.
const MOST_ATTRIBUTES: usize = 200;

/// An element with its attributes in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// A child of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    /// Text, still escaped.
    Text(String),
    /// Elements as they stand in the file.
    Written(String),
}

impl Element {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// Sets an attribute, escaping its value.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.attributes.push((name.to_owned(), escape(value).into_owned()));
        self
    }

    /// Appends text, escaping it.
    pub(super) fn with_text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(escape(text).into_owned()));
        self
    }

    /// Appends an element.
    pub(super) fn with_child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) | Node::Written(_) => None,
        })
    }

    pub(super) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) | Node::Written(_) => None,
        })
    }

    /// The first child of that name, put in front of the others where there is none.
    pub(super) fn child_or_insert(&mut self, name: &str) -> Option<&mut Element> {
        if !self.elements().any(|child| child.name == name) {
            self.children.insert(0, Node::Element(Element::new(name)));
        }
        self.elements_mut().find(|child| child.name == name)
    }
}

/// Reads a part.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<Element> = Vec::new();
    let mut count = 0_usize;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) if open.len() >= DEEPEST => {
                return Err(format!("{:?} is nested too deep", start.name()));
            }
            Event::Start(start) => open.push(element(&start, &mut count)?),
            Event::Empty(start) => {
                let element = element(&start, &mut count)?;
                if let Some(root) = close(&mut open, element) {
                    return Ok(root);
                }
            }
            Event::End(_) => {
                let done = open.pop().ok_or("an end without a start")?;
                if let Some(root) = close(&mut open, done) {
                    return Ok(root);
                }
            }
            Event::Text(text) => add_text(&mut open, &text),
            Event::CData(data) => add_text(&mut open, &escape(&*data)),
            Event::GeneralRef(name) => add_text(&mut open, &format!("&{};", &*name)),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof => return Err("the part ends before its root".to_owned()),
        }
    }
}

/// Writes a part, with its declaration.
pub(super) fn write(root: &Element) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    write_element(root, &mut out);
    out.into_bytes()
}

fn write_element(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(&element.name);
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        out.push_str(value);
        out.push('"');
    }
    if element.children.is_empty() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    for child in &element.children {
        match child {
            Node::Element(child) => write_element(child, out),
            Node::Text(text) | Node::Written(text) => out.push_str(text),
        }
    }
    out.push_str("</");
    out.push_str(&element.name);
    out.push('>');
}

/// Hangs a finished element under its parent; gives it back where it is the root.
fn close(open: &mut [Element], done: Element) -> Option<Element> {
    match open.last_mut() {
        Some(parent) => {
            parent.children.push(Node::Element(done));
            None
        }
        None => Some(done),
    }
}

fn add_text(open: &mut [Element], text: &str) {
    let Some(parent) = open.last_mut() else {
        return;
    };
    if let Some(Node::Text(before)) = parent.children.last_mut() {
        before.push_str(text);
    } else {
        parent.children.push(Node::Text(text.to_owned()));
    }
}

/// An element without its children; `count` counts elements and attributes.
fn element(start: &BytesStart<'_>, count: &mut usize) -> Result<Element, String> {
    let mut out = Element::new(start.name().as_ref());
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        if out.attributes.len() >= MOST_ATTRIBUTES {
            return Err(format!("{:?} has more than {MOST_ATTRIBUTES} attributes", start.name()));
        }
        let name = attribute.key.as_ref().to_owned();
        out.attributes.push((name, attribute.value.replace('"', "&quot;")));
    }
    *count += 1 + out.attributes.len();
    if *count > MOST_PIECES {
        return Err(format!("more than {MOST_PIECES} elements and attributes"));
    }
    Ok(out)
}
