//! Every row of a plan has an identity of its own, whoever wrote the file.
//!
//! Works on JSON, before anything takes a row without identity for a row. The identities given depend on nothing but the
//! plan, so that two people who open the same file have the same rows.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The lists of rows in a plan, each with the list inside its rows.
const LISTS: [(&str, Option<&str>); 5] = [
    ("bases", None),
    ("level_results", None),
    ("problems", Some("actions")),
    ("monitoring", None),
    ("duties", Some("assignees")),
];
/// Longest identity in characters.
const LONGEST: usize = 64;

/// Gives an identity made of `prefix` and the row's place, "v1-problems-0-actions-2", to every row that has none, one that
/// cannot stand in a path or an address, or that of a row before it.
///
/// A list in place of a plan or of a row becomes `null`, which the reader refuses: it would take the list for fields without
/// names.
pub(super) fn complete(plan: &mut Value, prefix: &str) {
    if plan.is_array() {
        *plan = Value::Null;
    }
    let mut taken = BTreeSet::new();
    each_row(plan, prefix, &mut |_, row| {
        if let Some(id) = usable(row) {
            taken.insert(id.to_owned());
        }
    });
    let mut seen = BTreeSet::new();
    each_row(plan, prefix, &mut |place, row| {
        let keeps = usable(row).is_some_and(|id| seen.insert(id.to_owned()));
        // Of another type: no row this program could read; the reader says so.
        let readable = row.get("id").is_none_or(|id| id.is_string() || id.is_null());
        if !keeps && readable {
            let id = free(place, &taken);
            taken.insert(id.clone());
            seen.insert(id.clone());
            row.insert("id".to_owned(), Value::from(id));
        }
    });
}

fn usable(row: &Map<String, Value>) -> Option<&str> {
    let id = row.get("id")?.as_str()?;
    let fits = (1..=LONGEST).contains(&id.len());
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    (fits && id.chars().all(plain)).then_some(id)
}

fn free(place: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2_u64..).map(|number| format!("{place}-{number}"));
    std::iter::once(place.to_owned())
        .chain(numbered)
        .find(|id| !taken.contains(id))
        .unwrap_or_default()
}

fn each_row(plan: &mut Value, prefix: &str, act: &mut dyn FnMut(&str, &mut Map<String, Value>)) {
    for (list, inner) in LISTS {
        each_of(plan.get_mut(list), &format!("{prefix}-{list}"), &mut |place, row| {
            act(place, row);
            if let Some(inner) = inner {
                each_of(row.get_mut(inner), &format!("{place}-{inner}"), act);
            }
        });
    }
}

fn each_of(rows: Option<&mut Value>, name: &str, act: &mut dyn FnMut(&str, &mut Map<String, Value>)) {
    let rows = rows.and_then(Value::as_array_mut).into_iter().flatten();
    for (index, row) in rows.enumerate() {
        if row.is_array() {
            *row = Value::Null;
        }
        if let Some(row) = row.as_object_mut() {
            act(&format!("{name}-{index}"), row);
        }
    }
}
