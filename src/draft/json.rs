//! Structs of a draft as JSON: one writer and one reader for all of them.
//!
//! serde compiles each struct anew for every kind of writer and reader it meets, which for a plan is 60 KB of program each time.
//! So both layouts of text come from one writer, values are made from the text, and what nobody looks for in them is passed over.

use std::io::{Result as Written, Write};

use serde::{Serialize, de::DeserializeOwned};
use serde_ignored::Path;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};
use serde_json::{Error, Value};

/// How the text looks; what it says is the same.
pub(super) enum Layout {
    Lines(PrettyFormatter<'static>),
    Dense(CompactFormatter),
}

impl Layout {
    /// On lines of their own, indented: readable in any editor.
    pub(super) fn lines() -> Self {
        Self::Lines(PrettyFormatter::new())
    }

    /// Without a space: less than half as long for a large plan.
    pub(super) fn dense() -> Self {
        Self::Dense(CompactFormatter)
    }
}

/// As text, in the order of the struct.
pub(super) fn text(of: &impl Serialize, layout: Layout) -> Result<String, Error> {
    let mut bytes = Vec::with_capacity(1024);
    of.serialize(&mut Serializer::with_formatter(&mut bytes, layout))?;
    String::from_utf8(bytes).map_err(serde::ser::Error::custom)
}

/// As a value.
pub(super) fn value(of: &impl Serialize) -> Result<Value, Error> {
    serde_json::from_str(&text(of, Layout::dense())?)
}

/// From a value, telling of each field that nothing is known of.
pub(super) fn read<T: DeserializeOwned>(value: &Value, unknown: &mut dyn FnMut(Path<'_>)) -> Result<T, Error> {
    serde_ignored::deserialize(value, unknown)
}

/// What stands between the values is written by whichever layout it is.
macro_rules! as_the_layout_does {
    ($($method:ident($($first:ident)?))*) => {
        $(fn $method<W: ?Sized + Write>(&mut self, writer: &mut W $(, $first: bool)?) -> Written<()> {
            match self {
                Self::Lines(lines) => lines.$method(writer $(, $first)?),
                Self::Dense(dense) => dense.$method(writer $(, $first)?),
            }
        })*
    };
}

impl Formatter for Layout {
    as_the_layout_does! {
        begin_array()
        end_array()
        begin_array_value(first)
        end_array_value()
        begin_object()
        end_object()
        begin_object_key(first)
        begin_object_value()
        end_object_value()
    }
}
