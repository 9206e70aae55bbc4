//! What leaves the program: files and the clipboard.

use web_sys::File;

use super::{Session, me, new_id, reminder};
use crate::document;
use crate::draft::FILE_EXTENSION;
use crate::forms::Form;
use crate::plan::{SchoolKind, SchoolYear};
use crate::platform::measure::Stopwatch;
use crate::platform::{clipboard, file};
use crate::text::page::export::{blank_stem, file_stem};
use crate::word;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
pub(super) const DRAFT: &str = "application/json";
const TEXT: &str = "text/plain;charset=utf-8";

/// Why a file was not handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportError {
    /// The file is not what the plan says, or could not be made; a sentence that says more.
    Withheld(String),
    /// The browser refused.
    Refused,
}

/// A file handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOut {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: usize,
}

/// Makes the Word file of the open plan, reads it back and offers it as a download. The draft travels inside where `carry`
/// is set; that of a sample never does, so that samples do not come back as plans.
///
/// # Errors
/// When the file does not say what the plan says, cannot be written, or the browser refuses.
pub fn export_word(session: Session, carry: bool) -> Result<HandedOut, ExportError> {
    let form = session.form();
    let watch = Stopwatch::start();
    let told = |step| watch.lap(step_name(step));
    let bytes = word::export_in_steps(&session.draft(), form, carry && !session.is_sample(), told)
        .map_err(|error| ExportError::Withheld(word::export_reason(&error, form)))?;
    let out = offer(format!("{}.docx", stem(session)), WORD, &bytes)?;
    if carry {
        reminder::file_taken(session);
    }
    Ok(out)
}

/// Under which name the browser keeps how long a step took.
fn step_name(step: word::Step) -> &'static str {
    match step {
        word::Step::Document => "word: document",
        word::Step::Parts => "word: parts",
        word::Step::Packed => "word: packed",
        word::Step::Read => "word: read",
        word::Step::Compared => "word: compared",
    }
}

/// Offers a form with nothing filled in, as a Word file.
///
/// # Errors
/// When it cannot be written or the browser refuses.
pub fn download_blank(form: &'static Form, kind: SchoolKind, year: SchoolYear) -> Result<HandedOut, ExportError> {
    let bytes = word::blank(form, kind, year, &mut new_id)
        .map_err(|error| ExportError::Withheld(word::export_reason(&word::ExportError::NotWritten(error), form)))?;
    offer(
        format!("{}.docx", blank_stem(form.short_name, &year.to_string())),
        WORD,
        &bytes,
    )
}

/// Offers the open plan as plain text.
///
/// # Errors
/// When the browser refuses.
pub fn download_plain(session: Session) -> Result<HandedOut, ExportError> {
    // The mark at the beginning tells old editors that the text is UTF-8; they also want both signs at the end of a line.
    let text = format!(
        "\u{feff}{}",
        document::plain_text(&session.paper()).replace('\n', "\r\n")
    );
    offer(format!("{}.txt", stem(session)), TEXT, text.as_bytes())
}

/// Puts the open plan on the clipboard, with its looks; false when the browser refuses.
pub fn copy(session: Session) -> bool {
    let paper = session.paper();
    clipboard::copy(&document::html_for_pasting(&paper), &document::plain_text(&paper))
}

/// Offers the open draft as a file; false when the browser refuses.
pub fn download_draft(session: Session) -> bool {
    me::sign_open(session);
    let taken = session
        .file_text()
        .is_some_and(|text| download_text(&stem(session), &text));
    if taken {
        reminder::file_taken(session);
    }
    taken
}

/// Offers a draft's text as it is; false when the browser refuses.
pub fn download_text(stem: &str, text: &str) -> bool {
    file::download(&format!("{stem}.{FILE_EXTENSION}"), DRAFT, text.as_bytes())
}

/// Reads a file the person chose; none when the browser cannot. Of one that is too large only so much is read that it is
/// recognised as such.
pub fn read_file(file: File, callback: impl FnOnce(Option<Vec<u8>>) + 'static) {
    file::read(file, word::LARGEST_FILE + 1, callback);
}

pub(super) fn offer(name: String, media_type: &str, bytes: &[u8]) -> Result<HandedOut, ExportError> {
    if file::download(&name, media_type, bytes) {
        Ok(HandedOut {
            name,
            size: bytes.len(),
        })
    } else {
        Err(ExportError::Refused)
    }
}

pub(super) fn stem(session: Session) -> String {
    session.with(|plan| file_stem(&plan.school.name, &plan.year.to_string(), plan.sample))
}
