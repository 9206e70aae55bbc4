//! A finished Word file, opened: its parts as small trees.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use cai_tien::document::Document;

/// An element of a part; text is unescaped.
#[derive(Debug, Clone, Default)]
pub struct Xml {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Xml>,
    pub text: String,
}

impl Xml {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn val(&self) -> Option<&str> {
        self.attribute("w:val")
    }

    /// The first child of that name.
    pub fn child(&self, name: &str) -> Option<&Xml> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The element reached by child names.
    pub fn at(&self, path: &[&str]) -> Option<&Xml> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    pub fn children_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Xml> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// All descendants of that name, in document order.
    pub fn all<'a>(&'a self, name: &str) -> Vec<&'a Xml> {
        let mut out = Vec::new();
        self.collect(name, &mut out);
        out
    }

    fn collect<'a>(&'a self, name: &str, out: &mut Vec<&'a Xml>) {
        for child in &self.children {
            if child.name == name {
                out.push(child);
            }
            child.collect(name, out);
        }
    }

    /// Words of all runs, with tabs and breaks.
    pub fn words(&self) -> String {
        let mut out = String::new();
        self.collect_words(&mut out);
        out
    }

    fn collect_words(&self, out: &mut String) {
        for child in &self.children {
            match child.name.as_str() {
                "w:t" => out.push_str(&child.text),
                "w:tab" => out.push('\t'),
                "w:br" => out.push('\n'),
                "w:tabs" => {}
                _ => child.collect_words(out),
            }
        }
    }
}

/// Names of the parts, in order.
pub fn names(bytes: &[u8]) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| archive.name_for_index(index).unwrap().unwrap().into_owned())
        .collect()
}

pub fn raw(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

pub fn part(bytes: &[u8], name: &str) -> Xml {
    parse(&raw(bytes, name))
}

pub fn write(document: &Document) -> Vec<u8> {
    cai_tien::docx::write(document).unwrap()
}

/// The body of the document as written.
pub fn body(document: &Document) -> Xml {
    part(&write(document), "word/document.xml")
        .child("w:body")
        .unwrap()
        .clone()
}

/// The paragraph with these words.
pub fn paragraph<'a>(body: &'a Xml, words: &str) -> &'a Xml {
    body.all("w:p")
        .into_iter()
        .find(|paragraph| paragraph.words() == words)
        .unwrap_or_else(|| panic!("no paragraph {words:?}"))
}

pub fn parse(text: &str) -> Xml {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Xml::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => {
                let done = element(&start);
                open.last_mut().unwrap().children.push(done);
            }
            Event::End(_) => {
                let done = open.pop().unwrap();
                open.last_mut().unwrap().children.push(done);
            }
            Event::Text(text) => {
                open.last_mut().unwrap().text.push_str(&text);
            }
            Event::GeneralRef(name) => {
                let escaped = format!("&{};", &*name);
                let text = quick_xml::escape::unescape(&escaped).unwrap().into_owned();
                open.last_mut().unwrap().text.push_str(&text);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    open.remove(0).children.remove(0)
}

fn element(start: &BytesStart<'_>) -> Xml {
    Xml {
        name: start.name().as_ref().to_owned(),
        attributes: start
            .attributes()
            .map(|attribute| {
                let attribute = attribute.unwrap();
                (
                    attribute.key.as_ref().to_owned(),
                    quick_xml::escape::unescape(&attribute.value).unwrap().into_owned(),
                )
            })
            .collect(),
        ..Xml::default()
    }
}
