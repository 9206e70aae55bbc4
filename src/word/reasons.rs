//! Why a file was not opened or not handed out, in words for the person who asked.

use super::{ExportError, OpenError};
use crate::docx::ReadError;
use crate::forms::{self, Form};
use crate::text::draft::read_error;
use crate::text::word::{unopened, withheld};

/// Fields or passages named in one sentence; more would not be read.
const NAMED: usize = 5;

/// Why a file was not opened, as a clause without a full stop.
#[must_use]
pub fn open_reason(error: &OpenError) -> String {
    match error {
        OpenError::Word(ReadError::NotAPackage) => unopened::NOT_A_PACKAGE.to_owned(),
        OpenError::Word(ReadError::NotWord) => unopened::NOT_WORD.to_owned(),
        OpenError::TooLarge | OpenError::Word(ReadError::TooLarge) => unopened::TOO_LARGE.to_owned(),
        OpenError::Word(_) => unopened::BROKEN.to_owned(),
        OpenError::Bundle => unopened::BUNDLE.to_owned(),
        OpenError::NoDraft => unopened::NO_DRAFT.to_owned(),
        OpenError::Draft(error) => read_error(error),
    }
}

/// Why a file was not handed out, as a sentence that names the fields or sections concerned.
#[must_use]
pub fn export_reason(error: &ExportError, form: &'static Form) -> String {
    match error {
        ExportError::NotWritten(_) | ExportError::NotRead(_) | ExportError::DraftLost => withheld::NOT_MADE.to_owned(),
        ExportError::Differs(passages) => {
            let headings = passages.iter().map(|passage| match passage.heading.as_str() {
                "" => withheld::FRONT.to_owned(),
                heading => heading.to_owned(),
            });
            withheld::differs(&headings.take(NAMED).collect::<Vec<_>>())
        }
        ExportError::Lacks(places) => {
            let mut fields = Vec::new();
            for place in places {
                if let Some((label, section)) = forms::label(form, place.field) {
                    let named = withheld::field(label, section);
                    if !fields.contains(&named) {
                        fields.push(named);
                    }
                }
            }
            fields.truncate(NAMED);
            withheld::lacks(&fields)
        }
    }
}
