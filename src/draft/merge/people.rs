//! What the drafts know of the people: names, remarks, what was handed out.

use std::collections::BTreeMap;

use super::ledger::Ledger;
use super::side::Side;
use super::sorted::sort_by_key;
use crate::draft::{Conflict, HandedOut, Remark, Team};

/// The team after merging.
pub fn merge(ours: &Side, theirs: &Side, ledger: Ledger, conflicts: Vec<Conflict>) -> Team {
    let mut team = ours.team.clone();
    let names = &theirs.team.people;
    for (copy, name) in names.iter().filter(|(copy, _)| *copy != ours.copy) {
        let newer = copy == theirs.copy || ours.file_of(copy) < theirs.file_of(copy);
        if newer || !team.people.contains_key(copy) {
            team.people.insert(copy.clone(), name.clone());
        }
    }
    unite(&mut team, theirs.team);
    if let Some(scope) = &theirs.team.scope {
        for given in team.handed_out.iter_mut().filter(|given| given.scope.id == scope.id) {
            given.returned_at = given.returned_at.max(Some(theirs.file.saved_at));
        }
    }
    team.authors = ledger.authors;
    team.seen = ledger.seen;
    team.seen.retain(|_, paths| !paths.is_empty());
    team.conflicts = conflicts;
    team
}

/// Adds names nobody has, remarks and what was handed out. A remark that someone settled is settled.
pub fn unite(team: &mut Team, other: &Team) {
    for (copy, name) in &other.people {
        team.people.entry(copy.clone()).or_insert_with(|| name.clone());
    }
    let mut remarks: BTreeMap<&str, Remark> = BTreeMap::new();
    for remark in team.remarks.iter().chain(&other.remarks) {
        let known = remarks.entry(&remark.id).or_insert_with(|| remark.clone());
        let settled = known.settled || remark.settled;
        if (remark.at, &remark.text) > (known.at, &known.text) {
            *known = remark.clone();
        }
        known.settled = settled;
    }
    let mut remarks: Vec<Remark> = remarks.into_values().collect();
    sort_by_key(&mut remarks, |remark| (remark.at, remark.id.clone()));
    let mut given: BTreeMap<&str, HandedOut> = BTreeMap::new();
    for one in team.handed_out.iter().chain(&other.handed_out) {
        let known = given.entry(&one.scope.id).or_insert_with(|| one.clone());
        known.returned_at = known.returned_at.max(one.returned_at);
    }
    let mut given: Vec<HandedOut> = given.into_values().collect();
    sort_by_key(&mut given, |one| (one.at, one.scope.id.clone()));
    team.remarks = remarks;
    team.handed_out = given;
}
