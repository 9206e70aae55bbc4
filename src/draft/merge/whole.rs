//! Merging two drafts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::ancestor::{ancestor_after, common_ancestor};
use super::differences::{Change, compare, places};
use super::join::Spot;
use super::ledger::Ledger;
use super::mark::fingerprint;
use super::plausible::plausible;
use super::side::{Side, by_path};
use super::sorted::{map_of, sort_by_key};
use super::tree::{Tree, TreeRow, path};
use super::{order, people, rows, values};
use crate::draft::json::{self, Layout};
use crate::draft::{Conflict, Draft};
use crate::plan::Plan;

/// What merging brought.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// Ours with what is new in theirs; saving it is the caller's.
    pub draft: Draft,
    /// What is new.
    pub report: Report,
}

/// What is new after merging.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// What the plan shows differently, in the order of the plan.
    pub changes: Vec<Change>,
    /// Paths newly in conflict or with new versions, in the order of the plan.
    pub conflicts: Vec<String>,
    /// The file is older than one of the same copy that was taken in already (or is of this very copy): it brought nothing.
    pub outdated: bool,
}

/// Why two drafts cannot be merged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeError {
    /// What came together does not make a plan: a fault of this program.
    Shape(String),
}

impl fmt::Display for MergeError {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(detail) => write!(f, "merging made no plan: {detail}"),
        }
    }
}

impl std::error::Error for MergeError {}

/// Brings theirs into ours, three-way from `base` or, without one, from the [`common_ancestor`]; where there is none either,
/// what only one of them has is taken and what both have differently is in conflict.
///
/// The same file twice changes nothing, a later file of the same copy brings what it changed since, and files of several
/// copies give the same draft in whatever order they come. Nothing is decided for anyone: see [`Conflict`].
///
/// A file of this very copy is taken as it is when it is newer, and brings nothing otherwise.
///
/// # Errors
/// [`MergeError`]; nothing that can be read as a draft gives occasion for one.
pub fn merge(ours: &Draft, theirs: &Draft, base: Option<&Plan>) -> Result<Merged, MergeError> {
    merge_as_they_are(ours, theirs, base).or_else(|_| merge_as_they_are(&plausible(ours), &plausible(theirs), base))
}

fn merge_as_they_are(ours: &Draft, theirs: &Draft, base: Option<&Plan>) -> Result<Merged, MergeError> {
    let theirs = &with_copy(theirs);
    if ours.copy == theirs.copy {
        return of_this_copy(ours, theirs);
    }
    let base = match base.or_else(|| common_ancestor(ours, theirs)) {
        Some(plan) => Tree::of(plan, &[])?,
        None => Tree::default(),
    };
    let mine = Side::new(ours, &[&base])?;
    let other = Side::new(theirs, &[&base, &mine.tree])?;
    if other.file.is_before(mine.file_of(other.copy)) {
        return Ok(unchanged(ours));
    }
    if other.file == mine.file_of(other.copy) && ours.ancestor.as_deref() == Some(&theirs.plan) {
        return Ok(taken_already(ours, theirs));
    }
    let mut ledger = Ledger::new(&mine, &other);
    let (tree, mut conflicts) = join_trees(&mine, &other, &base, &mut ledger);
    let plan = tree.to_plan()?;
    if conflicts.len() > 1 {
        let place = places((&mine.tree, &ours.plan), (&tree, &plan));
        sort_by_key(&mut conflicts, |conflict| {
            (place(&conflict.path), conflict.path.clone())
        });
    }
    let changes = compare((&mine.tree, &ours.plan), (&tree, &plan));
    let team = people::merge(&mine, &other, ledger, conflicts);
    let known = by_path(&ours.team.conflicts);
    let new = team.conflicts.iter().filter(|c| known.get(c.path.as_str()) != Some(c));
    let report = Report {
        conflicts: new.map(|c| c.path.clone()).collect(),
        changes,
        outdated: false,
    };
    let mut draft = Draft {
        plan,
        team,
        ..ours.clone()
    };
    draft.unknown.take_in(&theirs.unknown);
    ancestor_after(&mut draft, theirs);
    Ok(Merged { draft, report })
}

/// A file without the name of its copy is told from others of that kind by what it holds.
fn with_copy(draft: &Draft) -> Draft {
    let mut draft = draft.clone();
    if draft.copy.is_empty() {
        let text = json::text(&draft.plan, Layout::dense()).unwrap_or_default();
        draft.copy = format!("?{}", fingerprint(&text));
        for version in draft.team.conflicts.iter_mut().flat_map(|c| &mut c.versions) {
            if version.copy.is_empty() {
                version.copy.clone_from(&draft.copy);
            }
        }
    }
    draft
}

fn unchanged(ours: &Draft) -> Merged {
    Merged {
        draft: ours.clone(),
        report: Report {
            outdated: true,
            ..Report::default()
        },
    }
}

/// The very file that ours have as their ancestor: its plan holds nothing new, whatever was changed here since.
fn taken_already(ours: &Draft, theirs: &Draft) -> Merged {
    let mut draft = ours.clone();
    people::unite(&mut draft.team, &theirs.team);
    Merged {
        draft,
        report: Report::default(),
    }
}

/// A file of this very copy.
fn of_this_copy(ours: &Draft, theirs: &Draft) -> Result<Merged, MergeError> {
    if theirs.revision <= ours.revision {
        return Ok(unchanged(ours));
    }
    let (before, after) = (Tree::of(&ours.plan, &[])?, Tree::of(&theirs.plan, &[])?);
    let mut draft = theirs.clone();
    people::unite(&mut draft.team, &ours.team);
    draft.unknown.take_in(&ours.unknown);
    let new = draft.team.conflicts.iter().filter(|c| !ours.team.conflicts.contains(c));
    let report = Report {
        changes: compare((&before, &ours.plan), (&after, &theirs.plan)),
        conflicts: new.map(|c| c.path.clone()).collect(),
        outdated: false,
    };
    Ok(Merged { draft, report })
}

fn join_trees(ours: &Side, theirs: &Side, base: &Tree, ledger: &mut Ledger) -> (Tree, Vec<Conflict>) {
    let mut values = values::merge(ours, theirs, base, ledger);
    let rows = rows::merge(ours, theirs, base, &values, ledger);
    let mut conflicts = rows.conflicts;
    let mut tree = Tree::default();
    let lists = [&ours.tree, &theirs.tree, base]
        .into_iter()
        .flat_map(|tree| tree.lists.keys());
    let mut members: BTreeMap<&str, BTreeSet<&str>> = map_of(lists.map(|list| (list.as_str(), BTreeSet::new())));
    for (id, list) in &rows.lists {
        members.entry(list).or_default().insert(id);
        let row = TreeRow {
            list: list.clone(),
            ..TreeRow::default()
        };
        tree.rows.insert(id.clone(), row);
    }
    for (list, live) in &members {
        let ids = order::merge(ours, theirs, base, (list, live), ledger);
        if !ids.is_empty() {
            tree.lists.insert((*list).to_owned(), ids);
        }
    }
    for (row, fields) in &mut values {
        let row = row.as_deref();
        let Some(into) = tree.fields_mut(row) else { continue };
        for (name, merged) in fields {
            let path = path(row, name);
            let at = Spot {
                row,
                path: &path,
                told: true,
            };
            let agreeing = merged.versions.iter().filter(|(_, value)| **value == merged.value);
            let agreeing = agreeing.map(|(copy, _)| copy.clone());
            let writers: Vec<String> = match merged.shared {
                false => agreeing.collect(),
                true if merged.value == *base.get(row, name) => Vec::new(),
                // Once others have had a share in a set, it is no more this copy's alone.
                true => agreeing
                    .filter(|copy| copy == ours.copy && ours.author(row, &path).is_none())
                    .chain(ledger.contributors(&path))
                    .collect(),
            };
            ledger.sign(at, &writers.iter().collect::<Vec<_>>());
            if merged.open {
                conflicts.push(values::conflict(path, base.get(row, name), &merged.versions, ours));
            }
            let value = std::mem::take(&mut merged.value);
            if value != Value::Null {
                into.insert(name.clone(), value);
            }
        }
    }
    (tree, conflicts)
}
