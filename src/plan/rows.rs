//! Adding, copying, moving and removing rows, the same way for every list.

use super::{Action, Assignee, Plan, Row, RowId};

/// Where new identities come from; randomness is not this module's.
pub trait IdSource {
    /// An identity never given before.
    fn next_id(&mut self) -> RowId;
}

impl<F: FnMut() -> RowId> IdSource for F {
    fn next_id(&mut self) -> RowId {
        self()
    }
}

/// A list of rows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RowList {
    /// What the plan rests on.
    Bases,
    /// Summary of the self-assessment.
    LevelResults,
    /// Problems.
    Problems,
    /// Actions of a problem.
    Actions(RowId),
    /// Reviews.
    Monitoring,
    /// Duties.
    Duties,
    /// People and groups of a duty.
    Assignees(RowId),
    /// What an import kept aside.
    Asides,
}

/// A list of rows of any kind.
pub trait Rows {
    /// Identities in order.
    fn ids(&self) -> Vec<RowId>;
    /// Inserts an empty row at an index (at the end when beyond) and tells its identity.
    fn insert(&mut self, at: usize, ids: &mut dyn IdSource) -> RowId;
    /// Copies a row below itself and tells the copy's identity; none when there is no such row.
    fn duplicate(&mut self, row: &RowId, ids: &mut dyn IdSource) -> Option<RowId>;
    /// Removes a row; false when there is no such row.
    fn remove(&mut self, row: &RowId) -> bool;
    /// Moves a row up (negative) or down by some places; false when it cannot move.
    fn shift(&mut self, row: &RowId, by: isize) -> bool;
}

impl<R: Row> Rows for Vec<R> {
    fn ids(&self) -> Vec<RowId> {
        self.iter().map(|row| row.id().clone()).collect()
    }

    fn insert(&mut self, at: usize, ids: &mut dyn IdSource) -> RowId {
        let mut row = R::default();
        row.renew_ids(&mut || ids.next_id());
        let id = row.id().clone();
        Vec::insert(self, at.min(self.len()), row);
        id
    }

    fn duplicate(&mut self, row: &RowId, ids: &mut dyn IdSource) -> Option<RowId> {
        let at = self.iter().position(|other| other.id() == row)?;
        let mut copy = self.get(at)?.clone();
        copy.renew_ids(&mut || ids.next_id());
        let id = copy.id().clone();
        Vec::insert(self, at + 1, copy);
        Some(id)
    }

    fn remove(&mut self, row: &RowId) -> bool {
        let before = self.len();
        self.retain(|other| other.id() != row);
        self.len() < before
    }

    fn shift(&mut self, row: &RowId, by: isize) -> bool {
        let Some(from) = self.iter().position(|other| other.id() == row) else {
            return false;
        };
        match from.checked_add_signed(by) {
            Some(to) if to < self.len() && to != from => {
                let moved = Vec::remove(self, from);
                Vec::insert(self, to, moved);
                true
            }
            _ => false,
        }
    }
}

impl Plan {
    /// A list of rows; none when the row it belongs to is gone.
    #[must_use]
    pub fn rows(&self, list: &RowList) -> Option<&dyn Rows> {
        Some(match list {
            RowList::Bases => &self.bases,
            RowList::LevelResults => &self.level_results,
            RowList::Problems => &self.problems,
            RowList::Actions(problem) => &self.problems.iter().find(|p| p.id == *problem)?.actions,
            RowList::Monitoring => &self.monitoring,
            RowList::Duties => &self.duties,
            RowList::Assignees(duty) => &self.duties.iter().find(|d| d.id == *duty)?.assignees,
            RowList::Asides => &self.asides,
        })
    }

    /// A list of rows, to change; none when the row it belongs to is gone.
    pub fn rows_mut(&mut self, list: &RowList) -> Option<&mut dyn Rows> {
        Some(match list {
            RowList::Bases => &mut self.bases,
            RowList::LevelResults => &mut self.level_results,
            RowList::Problems => &mut self.problems,
            RowList::Actions(problem) => {
                let problem = self.problems.iter_mut().find(|p| p.id == *problem)?;
                &mut problem.actions
            }
            RowList::Monitoring => &mut self.monitoring,
            RowList::Duties => &mut self.duties,
            RowList::Assignees(duty) => {
                let duty = self.duties.iter_mut().find(|d| d.id == *duty)?;
                &mut duty.assignees
            }
            RowList::Asides => &mut self.asides,
        })
    }

    /// An action, whichever problem it belongs to.
    #[must_use]
    pub fn action(&self, id: &RowId) -> Option<&Action> {
        self.problems
            .iter()
            .flat_map(|problem| &problem.actions)
            .find(|action| action.id == *id)
    }

    /// An action, to change.
    pub fn action_mut(&mut self, id: &RowId) -> Option<&mut Action> {
        self.problems
            .iter_mut()
            .flat_map(|problem| &mut problem.actions)
            .find(|action| action.id == *id)
    }

    /// A person or group, whichever duty it belongs to.
    #[must_use]
    pub fn assignee(&self, id: &RowId) -> Option<&Assignee> {
        self.duties
            .iter()
            .flat_map(|duty| &duty.assignees)
            .find(|assignee| assignee.id == *id)
    }

    /// A person or group, to change.
    pub fn assignee_mut(&mut self, id: &RowId) -> Option<&mut Assignee> {
        self.duties
            .iter_mut()
            .flat_map(|duty| &mut duty.assignees)
            .find(|assignee| assignee.id == *id)
    }

    /// Moves an action to the end of another problem's; false when either is gone.
    pub fn move_action(&mut self, action: &RowId, to: &RowId) -> bool {
        if !self.problems.iter().any(|problem| problem.id == *to) {
            return false;
        }
        let mut moved = None;
        for problem in &mut self.problems {
            if let Some(at) = problem.actions.iter().position(|a| a.id == *action) {
                moved = Some(problem.actions.remove(at));
            }
        }
        let target = self.problems.iter_mut().find(|problem| problem.id == *to);
        match (moved, target) {
            (Some(action), Some(problem)) => {
                problem.actions.push(action);
                true
            }
            _ => false,
        }
    }
}
