//! Rows: which are there after merging, and in which list.
//!
//! A row that one copy removed goes when nobody else changed it or a row removed with it. Otherwise all that was removed with
//! it stays until somebody decides; the conflict is told at the outermost row.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::join::{Spot, join};
use super::ledger::Ledger;
use super::side::{Side, Versions};
use super::sorted::map_of;
use super::tree::{Tree, owner, path, row_path};
use super::values::Values;
use crate::draft::{Conflict, Version};

/// The rows after merging.
pub struct Rows {
    /// Rows that are there, with the list each stands in.
    pub lists: BTreeMap<String, String>,
    /// Rows somebody has to decide about.
    pub conflicts: Vec<Conflict>,
}

/// What is known of one row.
struct Known {
    in_base: bool,
    /// Copies that say it is there.
    keepers: BTreeSet<String>,
    /// Copies that removed it.
    goners: BTreeSet<String>,
    list: String,
    /// Copies that put it into this list.
    movers: Vec<String>,
    /// Someone who did not remove it changed it.
    changed: bool,
}

impl Known {
    /// Whether there is any question about the row.
    fn is_candidate(&self) -> bool {
        match self.in_base {
            true => !self.goners.is_empty(),
            false => self.keepers.is_empty(),
        }
    }
}

/// Merges the rows of the plans; who wrote the rows that came and went is put into the ledger.
pub fn merge(ours: &Side, theirs: &Side, base: &Tree, values: &Values, ledger: &mut Ledger) -> Rows {
    let ids = values.keys().flatten();
    let rows = map_of(ids.map(|id| (id.clone(), known(ours, theirs, base, (id, values), ledger))));
    let units = Units { rows: &rows, base };
    let gone = units.gone();
    let mut conflicts = Vec::new();
    let mut lists = BTreeMap::new();
    for (id, row) in &rows {
        let path = row_path(id);
        let at = Spot {
            row: None,
            path: &path,
            told: true,
        };
        if gone.contains(id) {
            ledger.sign(at, &row.goners.iter().collect::<Vec<_>>());
            ledger.forget(id);
            continue;
        }
        lists.insert(id.clone(), row.list.clone());
        match row.in_base {
            true => ledger.sign(at, &[]),
            false => ledger.sign(at, &row.keepers.iter().collect::<Vec<_>>()),
        }
        let moved = list_path(id);
        let at = Spot {
            row: Some(id),
            path: &moved,
            told: true,
        };
        ledger.sign(at, &row.movers.iter().collect::<Vec<_>>());
        let outermost = |copy: &&String| units.outermost(id, copy) == *id;
        let versions: Vec<Version> = match row.is_candidate() {
            true => row.goners.iter().filter(outermost).map(|copy| removal(copy)).collect(),
            false => Vec::new(),
        };
        if !versions.is_empty() {
            let base = ours
                .conflict(&path)
                .map_or_else(|| as_it_was(base, id), |open| open.base.clone());
            conflicts.push(Conflict { path, base, versions });
        }
    }
    Rows { lists, conflicts }
}

fn removal(copy: &str) -> Version {
    Version {
        copy: copy.to_owned(),
        value: Value::Null,
    }
}

fn known(ours: &Side, theirs: &Side, base: &Tree, (id, values): (&String, &Values), ledger: &mut Ledger) -> Known {
    let in_base = base.rows.contains_key(id);
    let row = Some(id.as_str());
    let path_of_row = row_path(id);
    let at = Spot {
        row: None,
        path: &path_of_row,
        told: true,
    };
    let presence = [ours, theirs].map(|side| side.presence(id, base));
    ledger.note(at, &presence[1]);
    let now = [ours, theirs].map(|side| Value::Bool(side.has(row)));
    let presence = join(ours, theirs, at, presence, now.each_ref());
    let saying = |wanted: bool| -> BTreeSet<String> {
        let found = presence.iter().filter(|(_, there)| **there == Value::Bool(wanted));
        found.map(|(copy, _)| copy.clone()).collect()
    };
    let (keepers, mut goners) = (saying(true), saying(false));
    if !in_base && keepers.is_empty() && goners.is_empty() {
        // Added and taken back by the same copy.
        let side = if ours.has(row) { theirs } else { ours };
        goners.insert(side.copy.to_owned());
    }
    let (list, moves) = list(ours, theirs, base, id, ledger);
    // A copy that removed the row may have changed it once more where the row stays for the time being.
    let counts = |copy: &String| {
        let still_there = |side: &Side| copy == side.copy && side.has(row);
        !goners.contains(copy) || still_there(ours) || still_there(theirs)
    };
    let fields = values.get(&Some(id.clone())).into_iter().flatten();
    let mut writers = fields.flat_map(|(_, merged)| merged.versions.keys());
    Known {
        changed: writers.any(counts) || (in_base && moves.keys().any(counts)) || still_open(ours, base, id),
        in_base,
        keepers,
        goners,
        movers: moves
            .into_iter()
            .filter(|(_, to)| *to == list)
            .map(|(copy, _)| copy)
            .collect(),
        list,
    }
}

/// Whether somebody has to decide about a row that was in another state when the question came up: what is different from
/// that state is not known, so the question stays.
fn still_open(ours: &Side, base: &Tree, id: &str) -> bool {
    let conflict = ours.conflict(&row_path(id));
    ours.has(Some(id)) && conflict.is_some_and(|conflict| conflict.base != as_it_was(base, id))
}

/// A row with all that is in it and, as "@in", the list it stood in.
fn as_it_was(base: &Tree, id: &str) -> Value {
    let mut row = base.row(id);
    if let (Value::Object(fields), Some(known)) = (&mut row, base.rows.get(id)) {
        fields.insert("@in".to_owned(), known.list.clone().into());
    }
    row
}

/// Where it is remembered which list a row stands in.
fn list_path(id: &str) -> String {
    path(Some(id), "@in")
}

/// The list a row stands in and who moved it there: ours first, then the first of the copies. Wherever a row goes it is not
/// lost, so nobody has to decide.
fn list(ours: &Side, theirs: &Side, base: &Tree, id: &str, ledger: &mut Ledger) -> (String, Versions) {
    let row = Some(id);
    let path = list_path(id);
    let at = Spot {
        row,
        path: &path,
        told: theirs.has(row) || base.rows.contains_key(id),
    };
    let place = |tree: &Tree| tree.rows.get(id).map_or(Value::Null, |row| row.list.clone().into());
    let [mine, other, before] = [&ours.tree, &theirs.tree, base].map(place);
    let of = |side: &Side, value: &Value| match side.has(row) {
        true => side.versions(row, &path, value, &before),
        false => Versions::new(),
    };
    let (known, brought) = (of(ours, &mine), of(theirs, &other));
    ledger.note(at, &brought);
    let versions = join(ours, theirs, at, [known, brought], [&mine, &other]);
    let chosen = versions.get(ours.copy).or_else(|| versions.values().next());
    let list = match chosen {
        Some(list) => list,
        None if !ours.has(row) && theirs.has(row) => &other,
        None if before.is_null() => &mine,
        None => &before,
    };
    (list.as_str().unwrap_or_default().to_owned(), versions)
}

/// What was removed together.
struct Units<'a> {
    rows: &'a BTreeMap<String, Known>,
    base: &'a Tree,
}

impl Units<'_> {
    /// The outermost row that a copy removed together with this one. A row the base does not have was taken back by who had
    /// added it, and stands for itself.
    fn outermost(&self, id: &str, copy: &str) -> String {
        let mut at = id.to_owned();
        let removed = |id: &String| {
            let row = self.rows.get(id);
            row.is_some_and(|row| row.in_base && row.is_candidate() && row.goners.contains(copy))
        };
        while let Some(around) = self.base.parent(&at).filter(removed) {
            at = around;
        }
        at
    }

    /// Rows that go.
    fn gone(&self) -> BTreeSet<String> {
        let mut kept: BTreeSet<(&String, String)> = BTreeSet::new();
        for (id, row) in self.rows {
            if row.is_candidate() && (row.changed || !row.keepers.is_empty()) {
                kept.extend(row.goners.iter().map(|copy| (copy, self.outermost(id, copy))));
            }
        }
        loop {
            let goes = |(id, row): &(&String, &Known)| {
                let mut goners = row.goners.iter();
                row.is_candidate() && goners.any(|copy| !kept.contains(&(copy, self.outermost(id, copy))))
            };
            let gone: BTreeSet<String> = self.rows.iter().filter(goes).map(|(id, _)| id.clone()).collect();
            // A row that stays needs the row around it.
            let there = self.rows.iter().filter(|(id, _)| !gone.contains(*id));
            let needed: BTreeSet<String> = there
                .filter_map(|(_, row)| owner(&row.list))
                .filter(|around| gone.contains(around))
                .collect();
            if needed.is_empty() {
                return gone;
            }
            for (id, row) in self.rows.iter().filter(|(id, _)| needed.contains(*id)) {
                kept.extend(row.goners.iter().map(|copy| (copy, self.outermost(id, copy))));
            }
        }
    }
}
