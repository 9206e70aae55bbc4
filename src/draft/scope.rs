//! What a work group may change in the copy it was given.

use serde::{Deserialize, Serialize};

use crate::plan::{Field, Place, Plan, Problem, RowId, RowList};

/// A work group's part of a plan: the problems that concern its criteria, with their actions. The rest is there to read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Scope {
    /// Identity of the handing out.
    pub id: String,
    /// Name of the group.
    pub group: String,
    /// Codes of its criteria.
    pub criteria: Vec<String>,
}

impl Scope {
    /// Whether a problem is the group's: it concerns one of its criteria, or none yet, as one just added does.
    #[must_use]
    pub fn holds(&self, problem: &Problem) -> bool {
        problem.criteria.is_empty() || problem.criteria.iter().any(|code| self.criteria.contains(code))
    }

    /// Whether the group may change a text.
    #[must_use]
    pub fn allows(&self, plan: &Plan, place: &Place) -> bool {
        let Some(row) = &place.row else { return false };
        match place.field {
            Field::Problem(_) => self.holds_row(plan, row),
            Field::Action(_) => plan
                .problems
                .iter()
                .any(|problem| self.holds(problem) && problem.actions.iter().any(|action| action.id == *row)),
            _ => false,
        }
    }

    /// Whether the group may add, move and remove rows of a list. Problems of others are protected one by one.
    #[must_use]
    pub fn allows_rows(&self, plan: &Plan, list: &RowList) -> bool {
        match list {
            RowList::Problems => true,
            RowList::Actions(problem) => self.holds_row(plan, problem),
            _ => false,
        }
    }

    fn holds_row(&self, plan: &Plan, row: &RowId) -> bool {
        plan.problems
            .iter()
            .any(|problem| problem.id == *row && self.holds(problem))
    }
}
