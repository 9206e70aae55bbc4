//! Reading drafts: from bytes to text, from text to JSON, from older formats to today's, and then to a draft.

use std::fmt;

use serde_json::Value;

use super::migration::migrate;
use super::unknown::Unknown;
use super::{Draft, FORMAT, VERSION, json, row_ids};

/// Deepest nesting accepted. Far beyond what drafts need, and below where the JSON reader stops, so that whatever opens can
/// also travel inside a Word file.
const DEEPEST: usize = 100;

/// Why bytes are not a draft this program can open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// Nothing in it.
    Empty,
    /// Not text in UTF-8 or, with a mark at its beginning, in UTF-16.
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
            Self::NotText => f.write_str("not text"),
            Self::NotJson { line, column } => write!(f, "not JSON (line {line}, column {column})"),
            Self::Foreign => f.write_str("not a draft"),
            Self::Newer { version } => write!(f, "newer format {version}"),
            Self::Damaged(detail) => write!(f, "damaged: {detail}"),
        }
    }
}

impl std::error::Error for ReadError {}

impl Draft {
    /// Reads a draft from a file's bytes.
    ///
    /// # Errors
    /// What is wrong with the bytes, most general first.
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        match bytes {
            [0xff, 0xfe, rest @ ..] => Self::read_text(&utf16(rest, u16::from_le_bytes)?),
            [0xfe, 0xff, rest @ ..] => Self::read_text(&utf16(rest, u16::from_be_bytes)?),
            _ => Self::read_text(std::str::from_utf8(bytes).map_err(|_| ReadError::NotText)?),
        }
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
        let value: Value = serde_json::from_str(text).map_err(|error| ReadError::NotJson {
            line: error.line(),
            column: error.column(),
        })?;
        Self::from_value(value)
    }

    /// Reads a draft from JSON that was parsed already.
    ///
    /// # Errors
    /// What is wrong with it, most general first.
    pub fn from_value(mut value: Value) -> Result<Self, ReadError> {
        let Some(fields) = value.as_object_mut() else {
            return Err(ReadError::Foreign);
        };
        if fields.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(ReadError::Foreign);
        }
        let version = fields.get("version").and_then(Value::as_u64).unwrap_or(0);
        let version = u32::try_from(version).unwrap_or(u32::MAX);
        if version > VERSION {
            return Err(ReadError::Newer { version });
        }
        if version == 0 {
            return Err(ReadError::Damaged("version".to_owned()));
        }
        migrate(fields, version);
        for part in ["plan", "ancestor"] {
            if let Some(plan) = fields.get_mut(part) {
                row_ids::complete(plan, "row");
            }
        }
        if is_deeper(&value, DEEPEST) {
            return Err(ReadError::Damaged(format!("nested deeper than {DEEPEST} levels")));
        }
        let mut unknown = Unknown::default();
        let mut draft: Self = json::read(&value, &mut |path| unknown.note(&value, &path))
            .map_err(|error| ReadError::Damaged(error.to_string()))?;
        draft.unknown = unknown;
        Ok(draft)
    }
}

/// Text in UTF-16, as old editors save it when asked for "Unicode".
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ReadError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match text {
        Ok(text) if rest.is_empty() => Ok(text),
        _ => Err(ReadError::NotText),
    }
}

fn is_deeper(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(_) | Value::Object(_) if levels == 0 => true,
        Value::Array(elements) => elements.iter().any(|inner| is_deeper(inner, levels - 1)),
        Value::Object(fields) => fields.values().any(|inner| is_deeper(inner, levels - 1)),
        _ => false,
    }
}
