//! A Word file as a whole.

use super::archive::Archive;
use super::body;
use super::error::ReadError;
use super::headings::Headings;
use super::words::text_of;
use crate::document::Transcript;

/// What was read from a Word file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordFile {
    /// The words of the body.
    pub transcript: Transcript,
    /// Namespace and text of the custom XML parts that travel in the file, in the file's order.
    pub attachments: Vec<(String, String)>,
}

impl WordFile {
    /// The text of the first attachment of a namespace.
    #[must_use]
    pub fn attachment(&self, namespace: &str) -> Option<&str> {
        let found = self.attachments.iter().find(|(name, _)| name == namespace);
        found.map(|(_, text)| text.as_str())
    }
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
    let mut headings = Headings::default();
    let mut attachments = Vec::new();
    for relationship in archive.relationships(&main)? {
        match relationship.kind.as_str() {
            "styles" => {
                if let Some(styles) = archive.part(&relationship.target)? {
                    headings = Headings::of(&styles);
                }
            }
            "customXml" => match archive.part(&relationship.target) {
                Ok(Some(part)) => {
                    if let Some(namespace) = part.attribute("xmlns") {
                        attachments.push((namespace.to_owned(), text_of(&part)));
                    }
                }
                Err(ReadError::TooLarge) => return Err(ReadError::TooLarge),
                // A foreign part that is broken is not what the file is read for.
                Ok(None) | Err(_) => {}
            },
            _ => {}
        }
    }
    let transcript = body::transcript(&document, &headings).ok_or(ReadError::NotWord)?;
    Ok(WordFile {
        transcript,
        attachments,
    })
}
