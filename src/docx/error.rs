//! Why a Word file could not be written.

use std::error::Error;
use std::fmt;

/// Why a Word file could not be written.
///
/// Neither is caused by what people type: text is made safe before it reaches a part. The message is for developers; what
/// a person reads is chosen by the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteError {
    /// A part that was built is not well-formed XML.
    Part {
        /// Name of the part in the package.
        part: String,
        /// What the parser said.
        reason: String,
    },
    /// The package could not be packed.
    Package {
        /// What the packer said.
        reason: String,
    },
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part { part, reason } => write!(formatter, "the part {part} is broken: {reason}"),
            Self::Package { reason } => {
                write!(formatter, "the package cannot be packed: {reason}")
            }
        }
    }
}

impl Error for WriteError {}
