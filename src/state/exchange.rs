//! Files that leave and enter the program.

use web_sys::File;

use super::Session;
use crate::draft::FILE_EXTENSION;
use crate::platform::file;
use crate::text::page::export::file_stem;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const DRAFT: &str = "application/json";

/// Why a Word file was not handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportError {
    /// The document could not be written.
    NotWritten,
    /// The browser refused the download.
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

/// Makes the Word file of the open plan and offers it as a download.
///
/// # Errors
/// When the document cannot be written or the browser refuses.
pub fn export_word(session: Session) -> Result<HandedOut, ExportError> {
    let document = session.with(|plan| crate::forms::document(plan, session.form()));
    let bytes = crate::docx::write(&document).map_err(|_| ExportError::NotWritten)?;
    let name = format!("{}.docx", stem(session));
    if file::download(&name, WORD, &bytes) {
        Ok(HandedOut {
            name,
            size: bytes.len(),
        })
    } else {
        Err(ExportError::Refused)
    }
}

/// Offers the open draft as a file; false when the browser refuses.
pub fn download_draft(session: Session) -> bool {
    session
        .file_text()
        .is_some_and(|text| download_text(&stem(session), &text))
}

/// Offers a draft's text as it is; false when the browser refuses.
pub fn download_text(stem: &str, text: &str) -> bool {
    file::download(&format!("{stem}.{FILE_EXTENSION}"), DRAFT, text.as_bytes())
}

/// Reads a file the person chose; none when the browser cannot.
pub fn read_file(file: File, callback: impl FnOnce(Option<Vec<u8>>) + 'static) {
    crate::platform::file::read(file, callback);
}

fn stem(session: Session) -> String {
    session.with(|plan| file_stem(&plan.school.name, &plan.year.to_string(), plan.sample))
}
