//! Making the file, and making sure of it.

use std::error::Error;
use std::fmt;

use super::cargo;
use crate::document::{PassageChange, Transcript, compare};
use crate::docx::{self, ReadError, WordFile, WriteError};
use crate::draft::Draft;
use crate::forms::{self, Form};
use crate::plan::Place;

/// Why no file is handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExportError {
    /// It could not be written.
    NotWritten(WriteError),
    /// It was written and cannot be read again.
    NotRead(ReadError),
    /// It was read again and does not say what the document says; where it differs.
    Differs(Vec<PassageChange>),
    /// It lacks texts of the plan; which.
    Lacks(Vec<Place>),
    /// The draft inside is not the one that was put in.
    DraftLost,
}

impl fmt::Display for ExportError {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWritten(error) => write!(f, "not written: {error}"),
            Self::NotRead(error) => write!(f, "not readable: {error}"),
            Self::Differs(passages) => write!(f, "differs in {} passages", passages.len()),
            Self::Lacks(places) => write!(f, "lacks {} texts", places.len()),
            Self::DraftLost => f.write_str("the draft inside is not the same"),
        }
    }
}

impl Error for ExportError {}

/// The steps of making a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The plan was laid out as a document.
    Document,
    /// The parts of the file were built.
    Parts,
    /// They were packed.
    Packed,
    /// The file was read again.
    Read,
    /// It was compared with the plan.
    Compared,
}

/// The Word file of a draft in a form, read back and compared; the draft travels inside where `carry` is set, without the
/// remarks people made for each other: a signed file goes to offices they were not meant for.
///
/// # Errors
/// When the file cannot be written or does not hold what the plan holds; then there is no file.
pub fn export(draft: &Draft, form: &'static Form, carry: bool) -> Result<Vec<u8>, ExportError> {
    export_in_steps(draft, form, carry, |_| ())
}

/// The same; each step is told when it is done.
///
/// # Errors
/// See [`export`].
pub fn export_in_steps(
    draft: &Draft,
    form: &'static Form,
    carry: bool,
    mut done: impl FnMut(Step),
) -> Result<Vec<u8>, ExportError> {
    let document = forms::document(&draft.plan, form);
    done(Step::Document);
    let printed = Transcript::from(&document);
    let mut carried = draft.clone();
    carried.team.remarks.clear();
    let attachment = if carry {
        Some(cargo::load(&carried, &printed).ok_or(ExportError::DraftLost)?)
    } else {
        None
    };
    let package = docx::build(&document, attachment.as_ref()).map_err(ExportError::NotWritten)?;
    done(Step::Parts);
    let bytes = package.pack().map_err(ExportError::NotWritten)?;
    done(Step::Packed);
    let file = docx::read(&bytes).map_err(ExportError::NotRead)?;
    done(Step::Read);
    make_sure(&carried, form, carry, &printed, &file)?;
    done(Step::Compared);
    Ok(bytes)
}

/// The file must say what the document says, hold every text of the plan, and the draft itself where that travels inside.
fn make_sure(
    carried: &Draft,
    form: &'static Form,
    carry: bool,
    printed: &Transcript,
    file: &WordFile,
) -> Result<(), ExportError> {
    let read = file.transcript();
    let changes = compare(printed, &read);
    if !changes.is_empty() {
        return Err(ExportError::Differs(changes));
    }
    let lacking = forms::unprinted(&carried.plan, form, &read);
    if !lacking.is_empty() {
        return Err(ExportError::Lacks(lacking));
    }
    let inside = cargo::unload(file).map(|found| found.ok().map(|(draft, _)| draft));
    match inside {
        Some(Some(inside)) if carry && inside == *carried => Ok(()),
        None if !carry => Ok(()),
        _ => Err(ExportError::DraftLost),
    }
}
