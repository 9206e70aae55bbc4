//! Why bytes could not be read as a Word file.

use std::error::Error;
use std::fmt;

/// Why bytes could not be read as a Word file. What a person reads is chosen by the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// Not a zip package: another kind of file, or one that was cut off. Files with a password are none either.
    NotAPackage,
    /// A package, but none that holds a text document.
    NotWord,
    /// Larger than any plan could be, unpacked.
    TooLarge,
    /// A part is not as the format says.
    Broken {
        /// Name of the part in the package.
        part: String,
        /// What was found wrong.
        reason: String,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPackage => formatter.write_str("not a package"),
            Self::NotWord => formatter.write_str("no text document in the package"),
            Self::TooLarge => formatter.write_str("too large"),
            Self::Broken { part, reason } => write!(formatter, "the part {part} is broken: {reason}"),
        }
    }
}

impl Error for ReadError {}
