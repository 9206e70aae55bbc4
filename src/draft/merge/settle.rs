//! Deciding a conflict.

use super::mark::mark;
use super::tree::{Tree, path, row_path};
use crate::draft::Draft;
use crate::plan::row_of;

/// What somebody decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The version of that number; for a row any version means to remove it.
    Version(usize),
    /// What the plan shows now, maybe edited by hand; for a row, to keep it.
    Present,
    /// To remove the row.
    Remove,
}

/// Decides a conflict: the plan gets what was decided, the conflict is gone, and the versions of others count as seen, so that
/// their files do not bring them again. What was decided is this copy's from now on.
///
/// False, and nothing is changed, when there is no such conflict or the decision does not fit it.
pub fn settle(draft: &mut Draft, path: &str, decision: Decision) -> bool {
    let Some(at) = draft.team.conflicts.iter().position(|conflict| conflict.path == path) else {
        return false;
    };
    let Some(conflict) = draft.team.conflicts.get(at).cloned() else {
        return false;
    };
    let of_row = path.starts_with('#') && !path.contains('/');
    let chosen = match decision {
        Decision::Present => None,
        Decision::Remove if of_row => Some(&serde_json::Value::Null),
        Decision::Remove => return false,
        Decision::Version(number) => match conflict.versions.get(number) {
            Some(version) => Some(&version.value),
            None => return false,
        },
    };
    if let Some(value) = chosen {
        let Ok(mut tree) = Tree::of(&draft.plan, &[]) else {
            return false;
        };
        let changed = match of_row {
            true => remove(&mut tree, path),
            false => set(&mut tree, path, value.clone()),
        };
        let Some(plan) = Some(()).filter(|()| changed).and_then(|()| tree.to_plan().ok()) else {
            return false;
        };
        draft.plan = plan;
    }
    draft.team.conflicts.remove(at);
    draft.team.authors.remove(path);
    let others = conflict.versions.iter().filter(|version| version.copy != draft.copy);
    for version in others {
        let value = match of_row {
            true => &serde_json::Value::Bool(false),
            false => &version.value,
        };
        let seen = draft.team.seen.entry(version.copy.clone()).or_default();
        seen.insert(path.to_owned(), mark(value));
    }
    if let Ok(tree) = Tree::of(&draft.plan, &[]) {
        let there = |path: &str| row_of(path).is_none_or(|row| tree.rows.contains_key(&row.0));
        draft.team.conflicts.retain(|conflict| there(&conflict.path));
    }
    true
}

/// Puts a value where a path leads to; false when there is no such row.
pub(super) fn set(tree: &mut Tree, wanted: &str, value: serde_json::Value) -> bool {
    let row = row_of(wanted).map(|row| row.0);
    let prefix = path(row.as_deref(), "");
    let Some(name) = wanted.strip_prefix(&prefix) else {
        return false;
    };
    let Some(fields) = tree.fields_mut(row.as_deref()) else {
        return false;
    };
    match value.is_null() {
        true => fields.remove(name),
        false => fields.insert(name.to_owned(), value),
    };
    true
}

/// Takes a row out of its list; what is inside goes with it.
fn remove(tree: &mut Tree, wanted: &str) -> bool {
    let Some(row) = row_of(wanted) else { return false };
    let found = tree.rows.keys().find(|id| **id == row.0 && row_path(id) == wanted);
    let Some(found) = found.cloned() else { return false };
    for ids in tree.lists.values_mut() {
        ids.retain(|id| *id != found);
    }
    tree.rows.remove(&found).is_some()
}
