//! A Word file as a whole.

use std::collections::BTreeSet;

use super::archive::{Archive, Relationship};
use super::counting::Counting;
use super::error::ReadError;
use super::fields::Fields;
use super::markup::{child, text_of};
use super::numbering::Numbering;
use super::story::Story;
use super::styles::Styles;
use crate::document::manuscript::{self, Manuscript};
use crate::document::{Tally, Transcript};
use crate::docx::tree::Element;

/// What was read from a Word file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordFile {
    /// The text.
    pub manuscript: Manuscript,
    /// Namespace and text of the custom XML parts that travel in the file, in the file's order.
    pub attachments: Vec<(String, String)>,
    /// Files of other kinds that stand in the text as a whole: how many of its blocks stand before each, and the bytes.
    pub chunks: Vec<(usize, Vec<u8>)>,
}

impl WordFile {
    /// The words of the body.
    #[must_use]
    pub fn transcript(&self) -> Transcript {
        Transcript::from(&self.manuscript)
    }

    /// The text of the first attachment of a namespace.
    #[must_use]
    pub fn attachment(&self, namespace: &str) -> Option<&str> {
        let found = self.attachments.iter().find(|(name, _)| name == namespace);
        found.map(|(_, text)| text.as_str())
    }
}

/// The parts that the text is made of.
#[derive(Default)]
struct Parts {
    styles: Styles,
    numbering: Numbering,
    /// Footnotes and endnotes.
    notes: Vec<(&'static str, Element)>,
    /// Page headers and footers.
    margins: Vec<Element>,
    attachments: Vec<(String, String)>,
    chunks: Vec<Relationship>,
}

/// Reads a Word file.
///
/// # Errors
/// When the bytes are no package, hold no text document, are larger than any plan or are broken; see [`ReadError`].
pub fn read(bytes: &[u8]) -> Result<WordFile, ReadError> {
    let mut archive = Archive::open(bytes)?;
    let main = archive
        .relationships("")?
        .into_iter()
        .find(|relationship| relationship.kind == "officeDocument")
        .map(|relationship| relationship.target)
        .ok_or(ReadError::NotWord)?;
    let document = archive.part(&main)?.ok_or(ReadError::NotWord)?;
    let parts = parts(&mut archive, &main)?;
    let body = child(&document, "w:body").ok_or(ReadError::NotWord)?;
    let footnotes = parts.notes.iter().flat_map(|(part, root)| footnotes(part, root));
    let mut story = Story {
        styles: &parts.styles,
        counting: Counting::new(&parts.numbering, &parts.styles),
        footnotes: footnotes.collect(),
        tally: Tally::default(),
        fields: Fields::default(),
        pending: None,
        chunks: Vec::new(),
    };
    let blocks = story.content(body);
    let chunks = std::mem::take(&mut story.chunks);
    let margins = margins(&mut story, &parts.margins);
    let manuscript = Manuscript {
        blocks,
        margins,
        notes: story.tally.notes(),
    };
    let mut found = Vec::new();
    for (place, id) in chunks {
        if let Some(chunk) = parts.chunks.iter().find(|chunk| chunk.id == id)
            && let Some(bytes) = archive.bytes(&chunk.target)?
        {
            found.push((place, bytes));
        }
    }
    Ok(WordFile {
        manuscript,
        attachments: parts.attachments,
        chunks: found,
    })
}

fn parts(archive: &mut Archive<'_>, main: &str) -> Result<Parts, ReadError> {
    let mut out = Parts::default();
    for relationship in archive.relationships(main)? {
        let target = relationship.target.as_str();
        match relationship.kind.as_str() {
            "styles" => out.styles = archive.part(target)?.as_ref().map(Styles::of).unwrap_or_default(),
            "numbering" => out.numbering = archive.part(target)?.as_ref().map(Numbering::of).unwrap_or_default(),
            "footnotes" => out.notes.extend(archive.part(target)?.map(|part| ("footnotes", part))),
            "endnotes" => out.notes.extend(archive.part(target)?.map(|part| ("endnotes", part))),
            "header" | "footer" => out.margins.extend(archive.part(target)?),
            "aFChunk" => out.chunks.push(relationship),
            "customXml" => match archive.part(target) {
                Ok(Some(part)) => {
                    if let Some(namespace) = part.attribute("xmlns") {
                        out.attachments.push((namespace.to_owned(), text_of(&part)));
                    }
                }
                Err(ReadError::TooLarge) => return Err(ReadError::TooLarge),
                // A foreign part that is broken is not what the file is read for.
                Ok(None) | Err(_) => {}
            },
            _ => {}
        }
    }
    Ok(out)
}

/// Footnotes of a part by their number.
fn footnotes<'a>(part: &'static str, root: &'a Element) -> impl Iterator<Item = ((&'static str, String), &'a Element)> {
    root.elements()
        .filter_map(move |note| Some(((part, note.attribute("w:id")?.to_owned()), note)))
}

/// Lines of page headers and footers, each once; one without a letter is a page number or a rule.
fn margins<'a>(story: &mut Story<'a>, parts: &'a [Element]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for part in parts {
        let blocks = story.content(part);
        for line in manuscript::lines(&blocks) {
            if line.chars().any(char::is_alphabetic) && seen.insert(line.clone()) {
                out.push(line);
            }
        }
    }
    out
}
