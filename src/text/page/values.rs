//! Values of a draft in words: texts as they are, choices as the screens call them, rows by what stands in them.

use serde_json::Value;

use super::{common, merging, workspace};
use crate::plan::SchoolKind;

/// A value that stands at a path; empty for nothing.
#[must_use]
pub fn value(path: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => choice(path, text),
        Value::Bool(true) => merging::YES.to_owned(),
        Value::Bool(false) => merging::NO.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => joined(path, items.iter(), ", "),
        Value::Object(parts) => {
            let texts = parts.iter().filter(|(key, _)| *key != "id").map(|(_, part)| part);
            joined(path, texts, " · ")
        }
    }
}

fn joined<'a>(path: &str, parts: impl Iterator<Item = &'a Value>, between: &str) -> String {
    let words = parts.map(|part| value(path, part)).filter(|words| !words.is_empty());
    words.collect::<Vec<_>>().join(between)
}

/// Choices are stored by a key.
fn choice(path: &str, text: &str) -> String {
    match (path, text) {
        ("options/orientation", "mixed") => workspace::ORIENTATION_MIXED.to_owned(),
        ("options/orientation", "landscape") => workspace::ORIENTATION_LANDSCAPE.to_owned(),
        ("options/section_numbering", "corrected") => workspace::NUMBERING_CORRECTED.to_owned(),
        ("options/section_numbering", "template") => workspace::NUMBERING_TEMPLATE.to_owned(),
        ("options/row_numbering", "per-standard") => workspace::ROW_NUMBERING_STANDARD.to_owned(),
        ("options/row_numbering", "running") => workspace::ROW_NUMBERING_RUNNING.to_owned(),
        ("school/kind", code) => {
            SchoolKind::from_code(code).map_or_else(|| code.to_owned(), |kind| common::school_kind(kind).to_owned())
        }
        _ => text.to_owned(),
    }
}
