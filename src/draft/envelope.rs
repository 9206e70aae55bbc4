//! The envelope around a plan.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Team;
use crate::plan::Plan;

/// Marks a file as a draft of this program.
pub const FORMAT: &str = "cai-tien";
/// Version of the format this program writes.
pub const VERSION: u32 = 1;
/// How draft files end.
pub const FILE_EXTENSION: &str = "caitien";

/// A plan as stored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Draft {
    /// Always "cai-tien".
    pub format: String,
    /// Version of the format, from 1.
    pub version: u32,
    /// Identity of the draft; copies of a file keep it.
    pub id: String,
    /// Identity of this working copy: a browser that takes the draft in from a file gives it a new one.
    #[serde(default)]
    pub copy: String,
    /// When it was last saved, in milliseconds since 1970-01-01 UTC; 0 when never.
    #[serde(default)]
    pub saved_at: u64,
    /// Counts the times it was saved; tells the newer of two copies where clocks may be wrong.
    #[serde(default)]
    pub revision: u64,
    /// Where the person was: key of the screen or section; empty for the beginning.
    #[serde(default)]
    pub last_section: String,
    /// The plan.
    pub plan: Plan,
    /// The plan as this copy got it from someone else: what merging goes back to. None in the copy the plan began in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ancestor: Option<Arc<Plan>>,
    /// How often the copy the plan began in had been saved when the ancestor was taken from it: of two ancestors, this tells
    /// the older one.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub ancestor_revision: u64,
    /// The people who write it.
    #[serde(default)]
    pub team: Team,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// Why bytes are not a draft this program can open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// Nothing in it.
    Empty,
    /// Not text in UTF-8.
    NotText,
    /// Text, but not JSON; the line and column where reading stopped.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// JSON of something else.
    Foreign,
    /// A draft of a newer program.
    Newer {
        /// Version of the format it is in.
        version: u32,
    },
    /// A draft whose content is not as the format says; what was found wrong.
    Damaged(String),
}

impl fmt::Display for ReadError {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty"),
            Self::NotText => f.write_str("not UTF-8 text"),
            Self::NotJson { line, column } => write!(f, "not JSON (line {line}, column {column})"),
            Self::Foreign => f.write_str("not a draft"),
            Self::Newer { version } => write!(f, "newer format {version}"),
            Self::Damaged(detail) => write!(f, "damaged: {detail}"),
        }
    }
}

impl std::error::Error for ReadError {}

impl Draft {
    /// A draft of a plan, not saved yet.
    #[must_use]
    pub fn new(id: String, plan: Plan) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            id,
            plan,
            ..Self::default()
        }
    }

    /// Reads a draft from a file's bytes.
    ///
    /// # Errors
    /// What is wrong with the bytes, most general first.
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotText)?;
        Self::read_text(text)
    }

    /// Reads a draft from text.
    ///
    /// # Errors
    /// What is wrong with the text, most general first.
    pub fn read_text(text: &str) -> Result<Self, ReadError> {
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Err(ReadError::Empty);
        }
        let value: serde_json::Value = serde_json::from_str(text).map_err(|error| ReadError::NotJson {
            line: error.line(),
            column: error.column(),
        })?;
        Self::from_value(value)
    }

    /// Reads a draft from JSON that was parsed already.
    ///
    /// # Errors
    /// What is wrong with it, most general first.
    pub fn from_value(value: serde_json::Value) -> Result<Self, ReadError> {
        if value.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
            return Err(ReadError::Foreign);
        }
        match value.get("version").and_then(serde_json::Value::as_u64) {
            Some(version) if version > u64::from(VERSION) => {
                return Err(ReadError::Newer {
                    version: u32::try_from(version).unwrap_or(u32::MAX),
                });
            }
            Some(version) if version > 0 => {}
            _ => return Err(ReadError::Damaged("version".to_owned())),
        }
        serde_json::from_value(value).map_err(|error| ReadError::Damaged(error.to_string()))
    }

    /// The draft as text, readable in any editor.
    ///
    /// # Errors
    /// Only when the serializer fails, which plain strings and lists give no occasion for.
    pub fn to_text(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}
