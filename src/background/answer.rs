//! What is answered.

use serde::{Deserialize, Serialize};

use super::arrival::Arrival;
use crate::check::Finding;
use crate::import::paste::{Block, Mapping, Unpasted};

/// The answer to a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Answer {
    /// What was found in a plan, the gravest first.
    Findings(Vec<Finding>),
    /// The plan in a file; or why there is none, as a clause without a full stop.
    Arrival(Result<Box<Arrival>, String>),
    /// The cells on the clipboard and where they would go; or why there are none.
    Block(Result<(Block, Mapping), Unpasted>),
}
