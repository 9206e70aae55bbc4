//! Values of the plan and of its rows, merged one by one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::join::{Spot, differ, join, ranked};
use super::ledger::Ledger;
use super::sets;
use super::side::{Side, Versions};
use super::sorted::map_of;
use super::tree::{Tree, path};
use crate::draft::Conflict;

/// A merged value.
pub struct Merged {
    /// What the plan shows; null for nothing.
    pub value: Value,
    /// Who has something else than the base had.
    pub versions: Versions,
    /// Whether somebody has to decide.
    pub open: bool,
    /// Several may have a share in it: a set.
    pub shared: bool,
}

/// Merged values by row (none for the plan itself) and name.
pub type Values = BTreeMap<Option<String>, BTreeMap<String, Merged>>;

/// Merges every value either side or the base has.
pub fn merge(ours: &Side, theirs: &Side, base: &Tree, ledger: &mut Ledger) -> Values {
    let trees = [&ours.tree, &theirs.tree, base];
    let rows: BTreeSet<&String> = trees.iter().flat_map(|tree| tree.rows.keys()).collect();
    let everywhere = std::iter::once(None).chain(rows.into_iter().map(|id| Some(id.as_str())));
    map_of(everywhere.map(|row| {
        let fields = trees.iter().filter_map(|tree| match row {
            Some(id) => tree.rows.get(id).map(|row| &row.fields),
            None => Some(&tree.fields),
        });
        let names: BTreeSet<&String> = fields.flat_map(BTreeMap::keys).collect();
        let merged = names
            .into_iter()
            .map(|name| (name.clone(), one(ours, theirs, base, (row, name), ledger)));
        (row.map(str::to_owned), map_of(merged))
    }))
}

fn one(ours: &Side, theirs: &Side, base: &Tree, (row, name): (Option<&str>, &str), ledger: &mut Ledger) -> Merged {
    let path = path(row, name);
    let in_base = row.is_some_and(|id| base.rows.contains_key(id));
    let at = Spot {
        row,
        path: &path,
        told: in_base || theirs.has(row),
    };
    let [mine, other, before] = [&ours.tree, &theirs.tree, base].map(|tree| tree.get(row, name));
    let of = |side: &Side, value| match side.has(row) {
        true => side.versions(row, &path, value, before),
        false => Versions::new(),
    };
    let (known, brought) = (of(ours, mine), of(theirs, other));
    ledger.note(at, &brought);
    if sets::are_sets([mine, other, before]) {
        return Merged {
            value: sets::merge(ours, theirs, at, [mine, other, before], &known),
            versions: join(ours, theirs, at, [known, brought], [mine, other]),
            open: false,
            shared: true,
        };
    }
    let versions = join(ours, theirs, at, [known, brought], [mine, other]);
    let shown = ranked(&versions, ours.copy).into_iter().next();
    let value = match shown {
        Some(version) => version.value,
        // Only theirs have the row; where neither has it, what was removed bit by bit comes back whole.
        None if !ours.has(row) && theirs.has(row) => other.clone(),
        None if !at.told => mine.clone(),
        None => before.clone(),
    };
    Merged {
        value,
        open: differ(&versions),
        shared: false,
        versions,
    }
}

/// The conflict about a value.
pub fn conflict(path: String, base: &Value, versions: &Versions, ours: &Side) -> Conflict {
    // The question stays the one it was, also when the plans both sides began from have moved on.
    let base = ours.conflict(&path).map_or(base, |open| &open.base).clone();
    Conflict {
        path,
        base,
        versions: ranked(versions, ours.copy),
    }
}
