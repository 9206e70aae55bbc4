//! What an import found: the plan, and for every line where it went.

use serde::{Deserialize, Serialize};

use crate::document::manuscript::Note;
use crate::document::{Proof, ProofLine};
use crate::forms::Form;
use crate::plan::Plan;

/// A plan out of a text somebody else wrote.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The plan.
    pub plan: Plan,
    /// The form its layout was recognised as.
    pub form: &'static Form,
    /// Every line of the text, from top to bottom, with what became of it.
    pub pieces: Vec<Piece>,
    /// What the reader of the file did or left out.
    pub notes: Vec<Note>,
}

/// A line of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The line as printed and where it stood; its path is that of the destination.
    pub line: ProofLine,
    /// What became of it.
    pub destination: Destination,
    /// Whether a person may have it kept aside instead: not where it is more than words, as a criterion or the number.
    pub declinable: bool,
}

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// It stands in the plan, at the path of the line.
    Plan,
    /// The form prints it: headings, labels, Quốc hiệu.
    Form,
    /// Kept aside, at the path of the line.
    Aside,
    /// No content: page numbers, lines drawn with signs, dots to be filled in.
    Empty,
}

/// How many words went where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WordCount {
    /// In the text.
    pub all: usize,
    /// In the plan.
    pub placed: usize,
    /// Printed by the form.
    pub by_form: usize,
    /// Kept aside.
    pub aside: usize,
}

impl Imported {
    /// The text for the proofreader, as it was printed.
    #[must_use]
    pub fn proof(&self) -> Proof {
        let lines = self.pieces.iter().map(|piece| piece.line.clone());
        Proof {
            lines: lines.collect(),
            printed: true,
        }
    }

    /// How many words went where.
    #[must_use]
    pub fn words(&self) -> WordCount {
        let mut out = WordCount::default();
        for piece in &self.pieces {
            let words = words(&piece.line.text).count();
            out.all += words;
            match piece.destination {
                Destination::Plan => out.placed += words,
                Destination::Form => out.by_form += words,
                Destination::Aside => out.aside += words,
                Destination::Empty => {}
            }
        }
        out
    }
}

/// The words of a text: what stands between spaces and has a letter or digit.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
}
