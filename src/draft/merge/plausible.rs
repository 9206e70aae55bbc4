//! Versions that no plan can hold: a file may claim anything of a conflict.

use serde_json::Value;

use super::settle::set;
use super::tree::Tree;
use crate::draft::Draft;

/// The draft without versions that would make no plan where they belong, and without conflicts that have none left. Costs a
/// plan for every version, so only for drafts that could not be merged as they are.
pub fn plausible(draft: &Draft) -> Draft {
    let mut out = draft.clone();
    for conflict in &mut out.team.conflicts {
        let path = conflict.path.clone();
        conflict.versions.retain(|version| fits(draft, &path, &version.value));
    }
    out.team.conflicts.retain(|conflict| !conflict.versions.is_empty());
    out
}

fn fits(draft: &Draft, path: &str, value: &Value) -> bool {
    let Ok(mut tree) = Tree::of(&draft.plan, &[]) else {
        return false;
    };
    match set(&mut tree, path, value.clone()) {
        true => tree.to_plan().is_ok(),
        // Of a row this draft does not have: no field of a row is an object.
        false => !value.is_object(),
    }
}
