//! Structs of a draft as JSON: one writer and one reader for all of them.
//!
//! serde compiles each struct anew for every kind of writer and reader it meets, which for a plan is 60 KB of program each time.
//! So both layouts of text come from one writer, values are made from the text, and what nobody looks for in them is passed over.

use std::io::{Result as Written, Write};

use serde::{Serialize, de::DeserializeOwned};
use serde_ignored::Path;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};
use serde_json::{Error, Value};

/// How the text looks; what it says is the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// On lines of their own, indented: readable in any editor.
    Lines,
    /// Without a space: less than half as long for a large plan.
    Dense,
}

/// As text, in the order of the struct.
pub(super) fn text(of: &impl Serialize, layout: Layout) -> Result<String, Error> {
    let mut bytes = Vec::with_capacity(1024);
    let look = Look {
        layout,
        lines: PrettyFormatter::new(),
    };
    of.serialize(&mut Serializer::with_formatter(&mut bytes, look))?;
    String::from_utf8(bytes).map_err(serde::ser::Error::custom)
}

/// As a value.
pub(super) fn value(of: &impl Serialize) -> Result<Value, Error> {
    serde_json::from_str(&text(of, Layout::Dense)?)
}

/// From a value, telling of each field that nothing is known of.
pub(super) fn read<T: DeserializeOwned>(value: &Value, unknown: &mut dyn FnMut(Path<'_>)) -> Result<T, Error> {
    serde_ignored::deserialize(value, unknown)
}

/// Writes what stands between the values: as `PrettyFormatter` does, or as little as JSON needs.
struct Look {
    layout: Layout,
    lines: PrettyFormatter<'static>,
}

/// A comma before every value but the first.
fn comma<W: ?Sized + Write>(writer: &mut W, first: bool) -> Written<()> {
    if first { Ok(()) } else { writer.write_all(b",") }
}

impl Formatter for Look {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Written<()> {
        match self.layout {
            Layout::Lines => self.lines.begin_array(writer),
            Layout::Dense => writer.write_all(b"["),
        }
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Written<()> {
        match self.layout {
            Layout::Lines => self.lines.end_array(writer),
            Layout::Dense => writer.write_all(b"]"),
        }
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Written<()> {
        match self.layout {
            Layout::Lines => self.lines.begin_array_value(writer, first),
            Layout::Dense => comma(writer, first),
        }
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Written<()> {
        self.lines.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Written<()> {
        match self.layout {
            Layout::Lines => self.lines.begin_object(writer),
            Layout::Dense => writer.write_all(b"{"),
        }
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Written<()> {
        match self.layout {
            Layout::Lines => self.lines.end_object(writer),
            Layout::Dense => writer.write_all(b"}"),
        }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Written<()> {
        match self.layout {
            Layout::Lines => self.lines.begin_object_key(writer, first),
            Layout::Dense => comma(writer, first),
        }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Written<()> {
        match self.layout {
            Layout::Lines => self.lines.begin_object_value(writer),
            Layout::Dense => writer.write_all(b":"),
        }
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Written<()> {
        self.lines.end_object_value(writer)
    }
}
