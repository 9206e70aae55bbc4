//! Working on one plan together by passing files: who has which copy, what was given to whom, what is not decided yet.
//!
//! Data only; merging is `merge`'s. Nothing of this is ever printed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Scope;

/// Everything a draft knows of the people who write it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Team {
    /// Names people gave themselves, by working copy.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub people: BTreeMap<String, String>,
    /// Who wrote what this copy took from others, by path (see `Place::path`). What is not here was written in this copy or
    /// was there before the plan was passed on.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub authors: BTreeMap<String, Author>,
    /// What several copies changed differently and nobody decided yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<Conflict>,
    /// What people have to say on fields and rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// What this copy may change, where it was handed out to a work group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// What was handed out from this copy.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub handed_out: Vec<HandedOut>,
    /// For every other copy a file was taken in from: path → mark of what stood there, where that was not what the ancestor
    /// had. A file that comes again, changed or not, is compared with this.
    ///
    /// A mark is a fingerprint; of sets it is the set itself. Three kinds of paths are no places of a plan: "" has which file of
    /// the copy was taken in last (how often and when it was saved), "#x7k2/@in" the list a row stands in, and
    /// "problems/@order" the sequence of the rows of a list. Under this copy itself stand the sequences it had of its own.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub seen: BTreeMap<String, BTreeMap<String, String>>,
}

impl Team {
    /// The name the person of a working copy gave; empty when none is known.
    #[must_use]
    pub fn name_of(&self, copy: &str) -> &str {
        self.people.get(copy).map_or("", String::as_str)
    }

    /// How many remarks nobody declared settled.
    #[must_use]
    pub fn open_remarks(&self) -> usize {
        self.remarks.iter().filter(|remark| !remark.settled).count()
    }
}

/// Who wrote something, and when that copy was saved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Author {
    /// When the file it came with was saved, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// The working copy.
    pub copy: String,
}

/// Something that was changed differently in several copies.
///
/// For a text or choice the plan shows the first version until somebody decides. For a row (path "#row") every version is
/// `null`: those copies removed the row, others changed it, and it stays until somebody decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Conflict {
    /// What it is about; see `Place::path`.
    pub path: String,
    /// What stood there before; `null` where that is not known or nothing stood there. Of a row it is the whole row, with the
    /// list it stood in as "@in".
    pub base: Value,
    /// The versions: that of this copy first where it has one, the others in an order that does not depend on when they came.
    pub versions: Vec<Version>,
}

/// One version of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Version {
    /// The copy it comes from.
    pub copy: String,
    /// What stands there.
    pub value: Value,
}

/// What someone has to say on a field or a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Remark {
    /// Identity, the same in all copies.
    pub id: String,
    /// The field or row; see `Place::path`.
    pub path: String,
    /// The copy it was written in.
    pub copy: String,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// The words.
    pub text: String,
    /// Someone declared it settled.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub settled: bool,
}

/// A file given to a work group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct HandedOut {
    /// What was given; its identity comes back with the file.
    pub scope: Scope,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// When the copy that came back last was saved; none while nothing came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_at: Option<u64>,
}
