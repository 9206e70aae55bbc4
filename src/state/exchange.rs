//! What leaves the program: files and the clipboard.

use web_sys::File;

use super::background::{About, ask};
use super::{Session, me, new_id, reminder};
use crate::background::{Answer, Question, Reply};
use crate::document;
use crate::draft::{Draft, FILE_EXTENSION};
use crate::forms::Form;
use crate::plan::{SchoolKind, SchoolYear};
use crate::platform::{clipboard, file};
use crate::text::page::export::{blank_stem, file_stem};
use crate::word::LARGEST_FILE;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
pub(super) const DRAFT: &str = "application/json";
const TEXT: &str = "text/plain;charset=utf-8";

/// Why a file was not handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportError {
    /// The file is not what the plan says, or could not be made; a sentence that says more.
    Withheld(String),
    /// It was not made in time, or there is no second thread to make it.
    NotMade,
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

/// Makes the Word file of the open plan, reads it back and offers it as a download; says what became of it. The draft travels
/// inside where `carry` is set; that of a sample never does, so that samples do not come back as plans.
pub fn export_word(session: Session, carry: bool, told: impl FnOnce(Result<HandedOut, ExportError>) + 'static) {
    let name = format!("{}.docx", stem(session));
    let revision = session.with_draft(|draft| draft.revision);
    let id = session.id();
    let carry = carry && !session.is_sample();
    let Ok(text) = session.with_draft(Draft::to_dense_text) else {
        return told(Err(ExportError::NotMade));
    };
    ask(&Question::Export { carry }, About::Text(&text), move |reply| {
        let out = offer_word(name, reply);
        if carry && out.is_ok() {
            reminder::file_taken_of(&id, revision);
        }
        told(out);
    });
}

/// Offers a form with nothing filled in, as a Word file; says what became of it.
pub fn download_blank(
    form: &'static Form,
    kind: SchoolKind,
    year: SchoolYear,
    told: impl FnOnce(Result<HandedOut, ExportError>) + 'static,
) {
    let question = Question::Blank {
        form: form.code.to_owned(),
        kind,
        year,
        seed: new_id().0,
    };
    let name = format!("{}.docx", blank_stem(form.short_name, &year.to_string()));
    ask(&question, About::Text(""), move |reply| told(offer_word(name, reply)));
}

/// Offers the Word file of a reply.
fn offer_word(name: String, reply: Option<Reply>) -> Result<HandedOut, ExportError> {
    match reply {
        Some(Reply {
            answer: Answer::Word(Ok(())),
            file: Some(bytes),
        }) => offer(name, WORD, &bytes),
        Some(Reply {
            answer: Answer::Word(Err(reason)),
            ..
        }) => Err(ExportError::Withheld(reason)),
        _ => Err(ExportError::NotMade),
    }
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
    file::read(file, LARGEST_FILE + 1, callback);
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
