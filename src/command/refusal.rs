//! Why the command did not do what was asked.

/// A sentence for the person at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);
