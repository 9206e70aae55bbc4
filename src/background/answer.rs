//! What is answered.

use serde::{Deserialize, Serialize};

use super::arrival::Arrival;
use crate::check::Finding;
use crate::document::PassageChange;
use crate::import::paste::{Block, Mapping, Unpasted};

/// An answer, and the file that goes beside it where it speaks of one.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The answer.
    pub answer: Answer,
    /// The file's bytes.
    pub file: Option<Vec<u8>>,
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        Self { answer, file: None }
    }
}

/// The answer to a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Answer {
    /// What was found in a plan, the gravest first.
    Findings(Vec<Finding>),
    /// The draft in a file.
    Draft {
        /// Its text.
        text: String,
        /// What was changed in the text of a Word file since it was made.
        changes: Vec<PassageChange>,
    },
    /// There is a draft, or should be, and it cannot be opened: why, as a clause without a full stop.
    NoDraft(String),
    /// The plan in a file; or why there is none, as a clause without a full stop.
    Arrival(Result<Box<Arrival>, String>),
    /// The cells on the clipboard and where they would go; or why there are none.
    Block(Result<(Block, Mapping), Unpasted>),
    /// A Word file, which goes beside it; or why none was made, as a sentence.
    Word(Result<(), String>),
}
