//! Sets: codes of criteria, sections declared done. They have no conflicts: what anyone adds is in, what anyone takes away is
//! out.

use std::collections::BTreeSet;

use serde_json::Value;

use super::join::Spot;
use super::mark::mark;
use super::side::{Side, Versions};
use super::tree::set;

/// Whether this is about a set: all that stands anywhere is one.
pub fn are_sets(values: [&Value; 3]) -> bool {
    let is_set = |value: &&Value| set(value).is_some();
    values.iter().any(is_set) && values.iter().all(|value| value.is_null() || is_set(value))
}

/// The merged set. Changed on one side only, it is that side's as it is; changed on both, what the base had comes first in
/// its order, the rest sorted, whoever came first.
pub fn merge(ours: &Side, theirs: &Side, at: Spot, values: [&Value; 3], known: &Versions) -> Value {
    let [mine, other, base] = values;
    // Whoever removes a row takes back what they had put into it.
    let other = if theirs.has(at.row) { other } else { base };
    if !ours.has(at.row) {
        return other.clone();
    }
    let seen = ours.seen(theirs.copy, at.path);
    let nothing_new = match seen {
        Some(seen) => *seen == mark(other),
        None => other == base,
    };
    if nothing_new || mine == other || !at.told {
        return mine.clone();
    }
    if known.keys().all(|copy| copy == theirs.copy) {
        return other.clone();
    }
    let all = |value: &Value| set(value).unwrap_or_default();
    let in_base = all(base);
    let parsed: Option<Value> = seen.and_then(|text| serde_json::from_str(text).ok());
    let before = parsed.as_ref().map_or_else(|| in_base.clone(), all);
    let now = all(other);
    // Nobody else had a share in it yet: what it has and lacks is this copy's doing.
    let by_us = known.contains_key(ours.copy) && ours.author(at.row, at.path).is_none();
    let kept_by_someone = |element: &String| {
        let others = ours.team.seen.iter().filter(|(copy, _)| *copy != theirs.copy);
        let mut sets = others.filter_map(|(_, seen)| serde_json::from_str(seen.get(at.path)?).ok());
        !in_base.contains(element) && (by_us || sets.any(|value: Value| all(&value).contains(element)))
    };
    let mut merged: BTreeSet<String> = all(mine);
    merged.retain(|element| now.contains(element) || !before.contains(element) || kept_by_someone(element));
    let added = now
        .difference(&before)
        .filter(|element| !(by_us && in_base.contains(*element)));
    merged.extend(added.cloned());
    let in_order = |value: &Value| -> Vec<String> {
        let items = value.as_array().into_iter().flatten();
        items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
    };
    let mut out: Vec<String> = Vec::new();
    for element in in_order(base).into_iter().chain(merged.iter().cloned()) {
        if merged.contains(&element) && !out.contains(&element) {
            out.push(element);
        }
    }
    match out.is_empty() {
        true => Value::Null,
        false => out.into(),
    }
}
