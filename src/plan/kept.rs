//! Plans kept beside each other, as undo keeps them: what two of them have in common is held once.

use std::sync::Arc;

use super::{Plan, Problem};

/// A plan as it was.
#[derive(Debug, Clone)]
pub struct KeptPlan {
    /// Everything but the problems.
    rest: Arc<Plan>,
    problems: Vec<Arc<Problem>>,
}

impl KeptPlan {
    /// Keeps a plan as it is, sharing with one kept before what is the same. The plan is only borrowed to be changed so that it
    /// can be looked at without its problems; it stays what it is.
    #[must_use]
    pub fn of(plan: &mut Plan, near: Option<&Self>) -> Self {
        let problems = std::mem::take(&mut plan.problems);
        let rest = match near {
            Some(near) if *near.rest == *plan => Arc::clone(&near.rest),
            _ => Arc::new(plan.clone()),
        };
        let kept = problems.iter().map(|problem| {
            let before = near.into_iter().flat_map(|near| &near.problems);
            let same = before
                .filter(|other| other.id == problem.id)
                .find(|other| ***other == *problem);
            same.map_or_else(|| Arc::new(problem.clone()), Arc::clone)
        });
        let kept = Self {
            rest,
            problems: kept.collect(),
        };
        plan.problems = problems;
        kept
    }

    /// Makes a plan what this one was.
    pub fn put_into(&self, plan: &mut Plan) {
        let mut now = std::mem::take(&mut plan.problems);
        if *plan != *self.rest {
            *plan = (*self.rest).clone();
        }
        let back = self.problems.iter().map(|kept| {
            let same = now
                .iter_mut()
                .find(|problem| problem.id == kept.id && **problem == **kept);
            same.map_or_else(|| (**kept).clone(), std::mem::take)
        });
        plan.problems = back.collect();
    }

    /// How many problems are held for this plan alone: neither for another one nor twice.
    #[must_use]
    pub fn held_alone(&self) -> usize {
        self.problems
            .iter()
            .filter(|problem| Arc::strong_count(problem) == 1)
            .count()
    }
}
