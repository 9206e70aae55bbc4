//! What is answered.

use serde::{Deserialize, Serialize};

use super::arrival::Arrival;
use crate::check::Finding;

/// The answer to a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Answer {
    /// What was found in a plan, the gravest first.
    Findings(Vec<Finding>),
    /// The plan in a file; or why there is none, as a clause without a full stop.
    Arrival(Result<Box<Arrival>, String>),
}
