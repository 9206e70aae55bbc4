//! What the merged draft remembers: what was seen in whose file, and who wrote what.

use std::collections::BTreeMap;

use super::join::Spot;
use super::mark::{FILE, mark};
use super::side::{Side, Versions};
use super::tree::{path, row_path};
use crate::draft::Author;

/// The books of a merge, begun from ours.
pub struct Ledger<'a> {
    ours: &'a Side<'a>,
    theirs: &'a Side<'a>,
    /// See `Team::seen`.
    pub seen: BTreeMap<String, BTreeMap<String, String>>,
    /// See `Team::authors`.
    pub authors: BTreeMap<String, Author>,
}

impl<'a> Ledger<'a> {
    /// Books with everything theirs have seen that ours have not, or have seen in an older file.
    pub fn new(ours: &'a Side<'a>, theirs: &'a Side<'a>) -> Self {
        let mut seen = ours.team.seen.clone();
        for (copy, theirs_seen) in &theirs.team.seen {
            if copy == ours.copy || copy == theirs.copy {
                continue;
            }
            let newer = ours.file_of(copy) < theirs.file_of(copy);
            let known = seen.entry(copy.clone()).or_default();
            for (path, mark) in theirs_seen {
                if newer || !known.contains_key(path) {
                    known.insert(path.clone(), mark.clone());
                }
            }
        }
        let mark = theirs.file.max(ours.file_of(theirs.copy)).write();
        seen.entry(theirs.copy.to_owned())
            .or_default()
            .insert(FILE.to_owned(), mark);
        Self {
            ours,
            theirs,
            seen,
            authors: ours.team.authors.clone(),
        }
    }

    /// Remembers what their file has somewhere.
    pub fn note(&mut self, at: Spot, brought: &Versions) {
        for (copy, value) in brought {
            let third = copy != self.theirs.copy;
            let known = third && self.ours.team.seen.contains_key(copy);
            if copy == self.ours.copy || (known && self.ours.file_of(copy) >= self.theirs.file_of(copy)) {
                continue;
            }
            let seen = self.seen.entry(copy.clone()).or_default();
            seen.insert(at.path.to_owned(), mark(value));
        }
        if !brought.contains_key(self.theirs.copy)
            && at.told
            && let Some(seen) = self.seen.get_mut(self.theirs.copy)
        {
            seen.remove(at.path);
        }
    }

    /// Says who wrote what stands somewhere now: nobody but this copy where it has a version, otherwise the first of the
    /// copies that agree, so that it does not matter which came first.
    pub fn sign(&mut self, at: Spot, copies: &[&String]) {
        let by_us = copies.iter().any(|copy| *copy == self.ours.copy);
        let writer = copies.iter().min().filter(|_| !by_us).copied();
        let of_row = at.row.and_then(|id| self.authors.get(&row_path(id)));
        match writer {
            Some(copy) if of_row.is_none_or(|author| author.copy != *copy) => {
                let author = self.author(at, copy);
                self.authors.insert(at.path.to_owned(), author);
            }
            _ => {
                self.authors.remove(at.path);
            }
        }
    }

    /// Other copies that have something else somewhere than the base had.
    pub fn contributors(&self, path: &str) -> Vec<String> {
        let others = self.seen.iter().filter(|(copy, _)| *copy != self.ours.copy);
        let having = others.filter(|(_, seen)| seen.contains_key(path));
        having.map(|(copy, _)| copy.clone()).collect()
    }

    /// Forgets who wrote what in a row that is gone.
    pub fn forget(&mut self, id: &str) {
        let inside = path(Some(id), "");
        self.authors.retain(|path, _| !path.starts_with(&inside));
    }

    fn author(&self, at: Spot, copy: &str) -> Author {
        let known = |side: &Side| {
            side.author(at.row, at.path)
                .filter(|author| author.copy == copy)
                .cloned()
        };
        let news = copy == self.theirs.copy
            && self.ours.seen(copy, at.path) != self.seen.get(copy).and_then(|s| s.get(at.path));
        let taken = if news { None } else { known(self.ours) };
        taken.or_else(|| known(self.theirs)).unwrap_or_else(|| Author {
            at: match copy == self.theirs.copy {
                true => self.theirs.file.saved_at,
                false => self.ours.file_of(copy).saved_at,
            },
            copy: copy.to_owned(),
        })
    }
}
