//! Opening a file that holds a draft: a draft file, or a Word file that carries one.

use std::error::Error;
use std::fmt;

use super::cargo;
use crate::document::{PassageChange, Transcript, compare};
use crate::docx::{self, LARGEST_FILE, is_package, names_file};
use crate::draft::{self, Draft};
use crate::forms;

/// A draft out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The draft; out of a Word file as it was when that was made.
    pub draft: Draft,
    /// What was changed in the text of the file since; the draft does not have it.
    pub changes: Vec<PassageChange>,
}

/// Why no draft was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// Larger than any plan could be.
    TooLarge,
    /// A Word file that cannot be read.
    Word(docx::ReadError),
    /// Several draft files packed into one, as the rescue page gives them; to be unpacked first.
    Bundle,
    /// It is a Word file without a draft: made elsewhere, or without one on purpose.
    NoDraft,
    /// There is one, but it cannot be opened.
    Draft(draft::ReadError),
}

impl fmt::Display for OpenError {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("too large"),
            Self::Word(error) => write!(f, "{error}"),
            Self::Bundle => f.write_str("a package of draft files"),
            Self::NoDraft => f.write_str("no draft inside"),
            Self::Draft(error) => write!(f, "the draft inside: {error}"),
        }
    }
}

impl Error for OpenError {}

/// The most lines and rows that are compared: the time it takes grows with their square where nothing is the same.
const MOST_ENTRIES: usize = 50_000;

/// The draft in a draft file, or in a Word file with what was changed in its text since.
///
/// # Errors
/// When the file cannot be read or holds no draft that can be opened.
pub fn open(bytes: &[u8]) -> Result<Opened, OpenError> {
    if bytes.len() > LARGEST_FILE {
        return Err(OpenError::TooLarge);
    }
    if is_package(bytes) {
        return reopen(bytes);
    }
    let draft = Draft::read(bytes).map_err(OpenError::Draft)?;
    Ok(Opened {
        draft,
        changes: Vec::new(),
    })
}

fn reopen(bytes: &[u8]) -> Result<Opened, OpenError> {
    let drafts = format!(".{}", draft::FILE_EXTENSION);
    let file = docx::read(bytes).map_err(|error| match error {
        docx::ReadError::NotWord if names_file(bytes, &drafts) => OpenError::Bundle,
        error => OpenError::Word(error),
    })?;
    if file.attachments.iter().any(|(_, text)| text.len() > LARGEST_FILE) {
        return Err(OpenError::TooLarge);
    }
    let (draft, printed) = cargo::unload(&file)
        .ok_or(OpenError::NoDraft)?
        .map_err(OpenError::Draft)?;
    // A file without its words was made by no released version; what the plan prints today is the next best.
    let printed =
        printed.unwrap_or_else(|| Transcript::from(&forms::document(&draft.plan, forms::form_of(&draft.plan))));
    let read = file.transcript();
    if entries(&printed).max(entries(&read)) > MOST_ENTRIES {
        return Err(OpenError::TooLarge);
    }
    Ok(Opened {
        changes: compare(&printed, &read),
        draft,
    })
}

fn entries(transcript: &Transcript) -> usize {
    transcript
        .passages
        .iter()
        .map(|passage| 1 + passage.entries.len())
        .sum()
}
