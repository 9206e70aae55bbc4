//! Structs of a draft as JSON: one writer and one reader for all of them.
//!
//! serde compiles each struct anew for every kind of writer and reader it meets, which for a plan is 60 KB of program each time.
//! So values are made from the text, and what nobody looks for in them is passed over.

use serde::{Serialize, de::DeserializeOwned};
use serde_ignored::Path;
use serde_json::{Error, Value};

/// As text, readable in any editor, in the order of the struct.
pub(super) fn text(of: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string_pretty(of)
}

/// As a value.
pub(super) fn value(of: &impl Serialize) -> Result<Value, Error> {
    serde_json::from_str(&text(of)?)
}

/// From a value, telling of each field that nothing is known of.
pub(super) fn read<T: DeserializeOwned>(value: &Value, unknown: &mut dyn FnMut(Path<'_>)) -> Result<T, Error> {
    serde_ignored::deserialize(value, unknown)
}
