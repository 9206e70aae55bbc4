//! Drafts of any released format, turned inside out: JSON that still says it is a draft is read or refused, and what is read
//! is whole.

use std::collections::BTreeSet;

use cai_tien::draft::{Draft, VERSION};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::runner;
use crate::draft::frozen::frozen;
use crate::draft::row_ids::row_ids;

/// Where something is changed, what is done, where something is taken from.
type Change = (prop::sample::Index, u8, prop::sample::Index);

/// Pointers to everything in a value but the value itself.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, inner)| (name.clone(), inner)).collect(),
        Value::Array(all) => (0..)
            .zip(all)
            .map(|(index, inner): (usize, _)| (index.to_string(), inner))
            .collect(),
        _ => Vec::new(),
    };
    for (name, inner) in inner {
        // As JSON pointers are written: names may hold slashes.
        let there = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        pointers(inner, &there, out);
        out.push(there);
    }
}

fn apply(draft: &mut Value, (at, what, from): &Change) {
    let mut all = Vec::new();
    pointers(draft, "", &mut all);
    if all.is_empty() {
        return;
    }
    let other = draft.pointer(&all[from.index(all.len())]).cloned();
    let at = &all[at.index(all.len())];
    let (owner, name) = at.rsplit_once('/').unwrap();
    let replacement = match what % 10 {
        0 => json!(null),
        1 => json!(""),
        2 => json!(-1.5),
        3 => json!([[], {}, [{"id": "x1"}]]),
        4 => json!({"id": {"id": 1}}),
        5 => other.unwrap_or_default(),
        _ => {
            match draft.pointer_mut(owner) {
                Some(Value::Array(all)) if what % 2 == 0 => {
                    all.remove(name.parse().unwrap());
                }
                Some(Value::Array(all)) => all.extend(other.into_iter().chain(all.clone())),
                Some(Value::Object(fields)) if what % 2 == 0 => {
                    fields.remove(name);
                }
                Some(Value::Object(fields)) => {
                    fields.insert(format!("{name} {what}"), other.unwrap_or_default());
                }
                _ => {}
            }
            return;
        }
    };
    if let Some(value) = draft.pointer_mut(at) {
        *value = replacement;
    }
}

#[test]
fn drafts_turned_inside_out_are_read_whole_or_refused() {
    let changes = vec(
        (any::<prop::sample::Index>(), any::<u8>(), any::<prop::sample::Index>()),
        1..6,
    );
    let read = std::cell::Cell::new(0_u32);
    let outcome = runner(1500).run(&(1..=VERSION, changes), |(version, changes)| {
        let mut value = frozen(version);
        changes.iter().for_each(|change| apply(&mut value, change));
        let Ok(draft) = Draft::from_value(value.clone()) else {
            return Ok(());
        };
        read.set(read.get() + 1);
        let ids = row_ids(&draft.plan);
        prop_assert_eq!(
            ids.iter().collect::<BTreeSet<_>>().len(),
            ids.len(),
            "identities of their own"
        );
        let text = draft.to_text().unwrap();
        let again = Draft::from_value(value).unwrap().to_text().unwrap();
        prop_assert_eq!(&again, &text, "the same file opens as the same draft");
        let reread = Draft::read_text(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(reread.to_text().unwrap(), text, "nothing is lost by saving");
        prop_assert_eq!(reread, draft);
        Ok(())
    });
    assert!(outcome.is_ok(), "{outcome:?}");
    assert!(read.get() > 100, "only {} drafts were opened", read.get());
}
