//! The versions two sides know of, put together.

use std::collections::BTreeSet;

use serde_json::Value;

use super::mark::mark;
use super::side::{Side, Versions};
use super::sorted::sort_by_key;
use crate::draft::Version;

/// Where something stands.
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    /// The row; none for the plan itself.
    pub row: Option<&'a str>,
    /// The path, see `Place::path`.
    pub path: &'a str,
    /// Whether their file says anything about it: not about the values of a row that it never had.
    pub told: bool,
}

/// What both sides know of the versions of one value, `from` ours and theirs; `now` is what stands there in ours and theirs.
///
/// A version goes where the other side has seen it and has something else now: it was edited over, or decided against. A
/// version of theirs' own copy goes when their file no longer has it, also with a row they removed.
pub fn join(ours: &Side, theirs: &Side, at: Spot, from: [Versions; 2], now: [&Value; 2]) -> Versions {
    let [known, brought] = from;
    let [current, other] = now;
    let mut out = Versions::new();
    for (copy, value) in &known {
        let superseded = match copy == theirs.copy {
            true => at.told && mark(value) != mark(other),
            false => theirs.seen(copy, at.path) == Some(&mark(value)),
        };
        if brought.contains_key(copy) || !superseded {
            out.insert(copy.clone(), value.clone());
        }
    }
    let several = brought.len() > 1;
    for (copy, value) in brought {
        if copy == ours.copy {
            // Ours, carried by them: nothing new, but still open when they have it in conflict with another version.
            if several && !known.contains_key(&copy) && mark(current) == mark(&value) {
                out.insert(copy, value);
            }
            continue;
        }
        let newer = copy == theirs.copy || ours.file_of(&copy) < theirs.file_of(&copy);
        let take = match known.get(&copy) {
            Some(old) => newer && mark(old) != mark(&value),
            None => newer_or_unknown(ours, &copy, newer) && ours.seen(&copy, at.path) != Some(&mark(&value)),
        };
        if take {
            out.insert(copy, value);
        }
    }
    out
}

/// Whether something of a third copy may be news: it is, unless its file or a newer one was taken in.
fn newer_or_unknown(ours: &Side, copy: &str, newer: bool) -> bool {
    newer || !ours.team.seen.contains_key(copy)
}

/// The versions in the order of a conflict: that of this copy first, then the longest, then by text and copy, so that it
/// does not matter which came first.
pub fn ranked(versions: &Versions, own: &str) -> Vec<Version> {
    let mut out: Vec<Version> = versions
        .iter()
        .map(|(copy, value)| Version {
            copy: copy.clone(),
            value: value.clone(),
        })
        .collect();
    sort_by_key(&mut out, |version| {
        let text = match &version.value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let length = std::cmp::Reverse(text.chars().count());
        (version.copy != own, length, text, version.copy.clone())
    });
    out
}

/// Whether the versions differ.
pub fn differ(versions: &Versions) -> bool {
    versions.values().map(mark).collect::<BTreeSet<_>>().len() > 1
}
