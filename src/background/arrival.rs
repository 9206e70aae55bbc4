//! A plan that came in from elsewhere, as a person looks at it before she takes it.

use serde::{Deserialize, Serialize};

use crate::check::{Finding, check};
use crate::forms::whereabouts;
use crate::import::{Destination, Imported, Piece, WordCount};
use crate::plan::Plan;
use crate::text::import::note;
use crate::text::page::importing as words;

/// What was understood of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Arrival {
    /// The plan as it would be taken in.
    pub plan: Plan,
    /// Code of the form it was read as.
    pub form: String,
    /// What the reader did or left out, a sentence each.
    pub notes: Vec<String>,
    /// Every line of the file, from top to bottom.
    pub lines: Vec<ArrivedLine>,
    /// How many words went where.
    pub words: WordCount,
    /// What the proofreader finds in it as it was printed.
    pub findings: Vec<Finding>,
}

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArrivedLine {
    /// Key of the section it stands in; empty for head and end.
    pub section: String,
    /// The line.
    pub text: String,
    /// Where it goes, in words.
    pub to: String,
    /// Whether a person may have it kept aside instead.
    pub declinable: bool,
}

impl Arrival {
    /// Of an import.
    pub(super) fn of(imported: Imported) -> Self {
        let findings = check(&imported.plan, imported.form, &imported.proof());
        let words = imported.words();
        let line = |piece: &Piece| ArrivedLine {
            section: piece.line.section.to_owned(),
            text: piece.line.text.clone(),
            to: destination(&imported, piece),
            declinable: piece.declinable,
        };
        Self {
            lines: imported.pieces.iter().map(line).collect(),
            notes: imported.notes.iter().map(note).collect(),
            form: imported.form.code.to_owned(),
            plan: imported.plan,
            words,
            findings,
        }
    }
}

fn destination(imported: &Imported, piece: &Piece) -> String {
    match piece.destination {
        Destination::Plan => whereabouts(&imported.plan, imported.form, &piece.line.path).words(),
        Destination::Form => words::BY_FORM.to_owned(),
        Destination::Aside => words::ASIDE.to_owned(),
        Destination::Empty => words::NOTHING.to_owned(),
    }
}
