//! One of the two drafts of a merge, and what it knows of the versions of a value.
//!
//! A draft does not keep the versions of every copy, but from its value, its authors, its conflicts and what it has seen they
//! can be told: that is what makes the result of several merges independent of their order.

use std::collections::BTreeMap;

use serde_json::Value;

use super::MergeError;
use super::mark::{FILE, FileMark, mark};
use super::sorted::map_of;
use super::tree::{Tree, row_path};
use crate::draft::{Author, Conflict, Draft, Team};

/// Versions of a value by copy, where they are not what the base has.
pub type Versions = BTreeMap<String, Value>;

/// A draft to merge.
pub struct Side<'a> {
    /// Its working copy.
    pub copy: &'a str,
    /// Its plan.
    pub tree: Tree,
    /// What it knows of the others.
    pub team: &'a Team,
    /// Which file it is.
    pub file: FileMark,
    conflicts: BTreeMap<&'a str, &'a Conflict>,
}

impl<'a> Side<'a> {
    /// A side with its plan taken apart.
    pub fn new(draft: &'a Draft, known: &[&Tree]) -> Result<Self, MergeError> {
        Ok(Self {
            copy: &draft.copy,
            tree: Tree::of(&draft.plan, known)?,
            team: &draft.team,
            file: FileMark {
                saved_at: draft.saved_at,
                revision: draft.revision,
            },
            conflicts: by_path(&draft.team.conflicts),
        })
    }

    /// Whether the row is there; the plan itself always is.
    pub fn has(&self, row: Option<&str>) -> bool {
        row.is_none_or(|id| self.tree.rows.contains_key(id))
    }

    /// Mark of what another copy had at a path when its file was last taken in.
    pub fn seen(&self, copy: &str, path: &str) -> Option<&'a String> {
        self.team.seen.get(copy)?.get(path)
    }

    /// The file of another copy that was taken in last, directly or with someone's file.
    pub fn file_of(&self, copy: &str) -> FileMark {
        FileMark::read(self.seen(copy, FILE))
    }

    /// What is not decided at a path.
    pub fn conflict(&self, path: &str) -> Option<&'a Conflict> {
        self.conflicts.get(path).copied()
    }

    /// Who wrote what stands at a path, where it was not this copy.
    pub fn author(&self, row: Option<&str>, path: &str) -> Option<&'a Author> {
        let authors = &self.team.authors;
        authors.get(path).or_else(|| authors.get(&row_path(row?)))
    }

    /// The versions of a value this side knows of. Empty when it has what the base has.
    pub fn versions(&self, row: Option<&str>, path: &str, value: &Value, base: &Value) -> Versions {
        if let Some(conflict) = self.conflict(path) {
            return self.in_conflict(conflict, value);
        }
        let mut out = Versions::new();
        if value == base && !self.others().any(|(_, seen)| seen.contains_key(path)) {
            return out;
        }
        let (mut agreed, mut decided) = (false, false);
        let now = mark(value);
        for (copy, seen) in self.others() {
            match seen.get(path) {
                Some(then) if *then == now => {
                    agreed = true;
                    if value != base {
                        out.insert(copy.clone(), value.clone());
                    }
                }
                Some(_) => decided = true,
                None => {}
            }
        }
        let by_others = agreed && self.author(row, path).is_some();
        if !by_others && (value != base || decided) {
            out.insert(self.copy.to_owned(), value.clone());
        }
        out
    }

    /// What was edited by hand while in conflict takes the place of this copy's version.
    fn in_conflict(&self, conflict: &Conflict, value: &Value) -> Versions {
        let versions = conflict.versions.iter();
        let mut out: Versions = map_of(versions.map(|v| (v.copy.clone(), v.value.clone())));
        if conflict.versions.first().is_none_or(|shown| shown.value != *value) {
            out.insert(self.copy.to_owned(), value.clone());
        }
        out
    }

    /// The same for a row being there (true) or not (false).
    pub fn presence(&self, id: &str, base: &Tree) -> Versions {
        let in_base = base.rows.contains_key(id);
        let present = self.has(Some(id));
        if present {
            let pending = self.pending(id, base);
            if !pending.is_empty() {
                return pending;
            }
        }
        self.versions(None, &row_path(id), &Value::Bool(present), &Value::Bool(in_base))
    }

    /// Copies that removed a row which stays until somebody decides, alone or with a row of the base it was inside.
    fn pending(&self, id: &str, base: &Tree) -> Versions {
        let path = row_path(id);
        let gone = mark(&Value::Bool(false));
        let mut out = Versions::new();
        let mut at = Some(id.to_owned());
        while let Some(row) = at {
            let conflict = self.conflict(&row_path(&row));
            for version in conflict.into_iter().flat_map(|conflict| &conflict.versions) {
                let with_it = version.copy == self.copy || self.seen(&version.copy, &path) == Some(&gone);
                if row == id || with_it {
                    out.insert(version.copy.clone(), Value::Bool(false));
                }
            }
            at = base.parent(&row);
        }
        out
    }

    fn others(&self) -> impl Iterator<Item = (&'a String, &'a BTreeMap<String, String>)> {
        self.team.seen.iter().filter(|(copy, _)| *copy != self.copy)
    }
}

/// Conflicts by their path.
pub fn by_path(conflicts: &[Conflict]) -> BTreeMap<&str, &Conflict> {
    map_of(conflicts.iter().map(|conflict| (conflict.path.as_str(), conflict)))
}
