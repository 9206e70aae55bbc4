//! What may be changed in the open plan: everything, except in a copy that was handed to a work group, and nothing while
//! another tab changes it.

use super::Session;
use crate::draft::{Conflict, Scope};
use crate::plan::{Place, RowId, RowList};

impl Session {
    /// What this copy was handed out for; none in one that may change everything.
    #[must_use]
    pub fn scope(self) -> Option<Scope> {
        self.with_draft(|draft| draft.team.scope.clone())
    }

    /// Whether everything may be changed: choices, wording, marks.
    #[must_use]
    pub fn may_all(self) -> bool {
        self.is_writer() && self.with_draft(|draft| draft.team.scope.is_none())
    }

    /// Whether a text may be changed.
    #[must_use]
    pub fn may_write(self, place: &Place) -> bool {
        self.is_writer()
            && self.with_draft(|draft| match &draft.team.scope {
                Some(scope) => scope.allows(&draft.plan, place),
                None => true,
            })
    }

    /// Whether rows may be added to a list.
    #[must_use]
    pub fn may_add(self, list: &RowList) -> bool {
        self.is_writer()
            && self.with_draft(|draft| match &draft.team.scope {
                Some(scope) => scope.allows_rows(&draft.plan, list),
                None => true,
            })
    }

    /// Whether a row may be moved, copied, removed.
    #[must_use]
    pub fn may_move(self, list: &RowList, row: &RowId) -> bool {
        self.may_add(list) && (*list != RowList::Problems || self.may_choose(row))
    }

    /// Whether the choices of a problem are free.
    #[must_use]
    pub fn may_choose(self, problem: &RowId) -> bool {
        self.is_writer()
            && self.with_draft(|draft| match &draft.team.scope {
                Some(scope) => {
                    let mut problems = draft.plan.problems.iter();
                    problems.any(|row| row.id == *problem && scope.holds(row))
                }
                None => true,
            })
    }

    /// Whether a criterion may be chosen: a work group stays with its own.
    #[must_use]
    pub fn may_concern(self, criterion: &str) -> bool {
        self.is_writer()
            && self.with_draft(|draft| match &draft.team.scope {
                Some(scope) => scope.criteria.iter().any(|own| own == criterion),
                None => true,
            })
    }

    /// What several people wrote differently and may be decided in this copy.
    #[must_use]
    pub fn open_conflicts(self) -> Vec<Conflict> {
        self.with_draft(|draft| {
            let all = draft.team.conflicts.iter();
            all.filter(
                |conflict| match (&draft.team.scope, Place::parse(&draft.plan, &conflict.path)) {
                    (None, _) => true,
                    (Some(scope), Some(place)) => scope.allows(&draft.plan, &place),
                    (Some(_), None) => false,
                },
            )
            .cloned()
            .collect()
        })
    }

    /// The rows of a list to show: in a work group's copy its own problems, and the others when `all` are asked for.
    #[must_use]
    pub fn shown_rows(self, list: &RowList, all: bool) -> Vec<RowId> {
        let mut ids = self.row_ids(list);
        if let Some(scope) = self.scope().filter(|_| !all && *list == RowList::Problems) {
            ids.retain(|id| {
                self.with(|plan| {
                    plan.problems
                        .iter()
                        .any(|problem| problem.id == *id && scope.holds(problem))
                })
            });
        }
        ids
    }
}
