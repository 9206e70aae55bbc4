//! Bytes or a text of any origin as a manuscript, or the reason why not.

use std::error::Error;
use std::fmt;

use super::recognise::{Kind, recognise};
use super::{charset, html, tabular};
use crate::document::manuscript::{Block, Manuscript};
use crate::docx::{self, LARGEST_FILE};
use crate::text::import::unread;

/// How many files within each other are read: Word puts one into another at most.
const DEEPEST: usize = 2;

/// Why a file is not read as a manuscript.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManuscriptError {
    /// Larger than any plan.
    TooLarge,
    /// A Word file that cannot be read.
    Word(docx::ReadError),
    /// It is of a kind that this program does not read as a manuscript, or not at all.
    Kind(Kind),
}

impl fmt::Display for ManuscriptError {
    /// For logs; people are told in `text`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => formatter.write_str("too large"),
            Self::Word(error) => write!(formatter, "{error}"),
            Self::Kind(kind) => write!(formatter, "not read: {kind:?}"),
        }
    }
}

impl Error for ManuscriptError {}

impl ManuscriptError {
    /// What a person is told, as a clause without a full stop: what the file is and what to do.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self {
            Self::TooLarge | Self::Word(docx::ReadError::TooLarge) => unread::TOO_LARGE,
            Self::Word(docx::ReadError::NotAPackage | docx::ReadError::Broken { .. }) => unread::BROKEN,
            Self::Word(docx::ReadError::NotWord) => unread::UNKNOWN,
            Self::Kind(kind) => match kind {
                Kind::Draft => unread::DRAFT,
                Kind::OldWord => unread::OLD_WORD,
                Kind::Locked => unread::LOCKED,
                Kind::Rtf => unread::RTF,
                Kind::Pdf => unread::PDF,
                Kind::OpenDocument => unread::OPEN_DOCUMENT,
                Kind::Spreadsheet => unread::SPREADSHEET,
                Kind::Archive => unread::ARCHIVE,
                Kind::Picture => unread::PICTURE,
                Kind::WebArchive => unread::WEB_ARCHIVE,
                Kind::Empty => unread::EMPTY,
                Kind::Word | Kind::Html | Kind::Text | Kind::Unknown => unread::UNKNOWN,
            },
        }
    }
}

/// A file as a manuscript.
///
/// # Errors
/// When it is too large, broken, or of a kind that is not read.
pub fn manuscript(bytes: &[u8]) -> Result<Manuscript, ManuscriptError> {
    let mut out = within(bytes, 1)?;
    right_letters(&mut out.blocks);
    for margin in &mut out.margins {
        right(margin);
    }
    Ok(out)
}

/// Puts Đ where old converters left the letters of other languages that look like it.
fn right_letters(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => right(&mut paragraph.text),
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.for_each(|cell| right_letters(&mut cell.blocks));
            }
        }
    }
}

fn right(text: &mut String) {
    if text.contains(['Ð', 'Ɖ', 'ð']) {
        *text = text.replace(['Ð', 'Ɖ'], "Đ").replace('ð', "đ");
    }
}

fn within(bytes: &[u8], depth: usize) -> Result<Manuscript, ManuscriptError> {
    if bytes.len() > LARGEST_FILE {
        return Err(ManuscriptError::TooLarge);
    }
    match recognise(bytes) {
        Kind::Word => word(bytes, depth),
        Kind::Html => html::read(&charset::decode(bytes)),
        Kind::Text => Ok(tabular::read(&charset::decode(bytes))),
        kind => Err(ManuscriptError::Kind(kind)),
    }
}

/// A Word file with the files that stand in it as a whole.
fn word(bytes: &[u8], depth: usize) -> Result<Manuscript, ManuscriptError> {
    let file = docx::read(bytes).map_err(ManuscriptError::Word)?;
    let mut out = file.manuscript;
    // From the last on, so that the places of the others stay.
    for (place, bytes) in file.chunks.iter().rev().filter(|_| depth < DEEPEST) {
        let inside = within(bytes, depth + 1)?;
        let place = (*place).min(out.blocks.len());
        out.blocks.splice(place..place, inside.blocks);
        out.notes.extend(inside.notes);
    }
    Ok(out)
}
