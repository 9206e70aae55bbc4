//! Undo and redo: what a person changed as a whole, with a run of typing in one field as one step.

use std::sync::Arc;

use crate::draft::{Draft, Team};
use crate::plan::{KeptPlan, Place, Plan};

/// How many steps are kept.
const LIMIT: usize = 200;
/// A pause in milliseconds after which typing in the same field is a new step.
const PAUSE: u64 = 1500;

/// What is given back by undo: the plan, and what is known of the people who write it. Steps share what they have in common:
/// two hundred whole copies of a large plan would fill an old computer's memory.
#[derive(Debug, Clone)]
pub struct Step {
    plan: KeptPlan,
    team: Arc<Team>,
    ancestor: Option<Arc<Plan>>,
    ancestor_revision: u64,
}

impl Step {
    fn of(draft: &mut Draft, near: Option<&Self>) -> Self {
        let team = match near {
            Some(near) if *near.team == draft.team => Arc::clone(&near.team),
            _ => Arc::new(draft.team.clone()),
        };
        Self {
            plan: KeptPlan::of(&mut draft.plan, near.map(|near| &near.plan)),
            team,
            ancestor: draft.ancestor.clone(),
            ancestor_revision: draft.ancestor_revision,
        }
    }

    fn put_into(self, draft: &mut Draft) {
        self.plan.put_into(&mut draft.plan);
        let team = Arc::unwrap_or_clone(self.team);
        let facts = std::mem::replace(&mut draft.team, team);
        // What happened outside cannot be undone: a name others have read, a file that was given away.
        for (copy, name) in facts.people {
            draft.team.people.entry(copy).or_insert(name);
        }
        for given in facts.handed_out {
            if draft.team.handed_out.iter().all(|own| own.scope.id != given.scope.id) {
                draft.team.handed_out.push(given);
            }
        }
        draft.ancestor = self.ancestor;
        draft.ancestor_revision = self.ancestor_revision;
    }
}

/// Steps before and after the present one.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
    typing: Option<(Place, u64)>,
}

impl History {
    /// Remembers the draft as it is before something other than typing changes it.
    pub fn before_change(&mut self, draft: &mut Draft) {
        self.typing = None;
        self.remember(draft);
    }

    /// Remembers the draft as it is before typing in a field, unless this goes on with the typing before it. Time in
    /// milliseconds.
    pub fn before_typing(&mut self, draft: &mut Draft, place: &Place, now: u64) {
        let goes_on = self
            .typing
            .as_ref()
            .is_some_and(|(last, at)| last == place && now.saturating_sub(*at) < PAUSE);
        if !goes_on {
            self.remember(draft);
        }
        self.typing = Some((place.clone(), now));
    }

    /// Goes one step back; false when there is none.
    pub fn undo(&mut self, draft: &mut Draft) -> bool {
        self.typing = None;
        travel(&mut self.past, &mut self.future, draft)
    }

    /// Goes one step forward; false when there is none.
    pub fn redo(&mut self, draft: &mut Draft) -> bool {
        self.typing = None;
        travel(&mut self.future, &mut self.past, draft)
    }

    /// Whether there is a step back and a step forward.
    #[must_use]
    pub fn reach(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }

    fn remember(&mut self, draft: &mut Draft) {
        if self.past.len() >= LIMIT {
            self.past.remove(0);
        }
        let step = Step::of(draft, self.past.last());
        self.past.push(step);
        self.future.clear();
    }
}

fn travel(from: &mut Vec<Step>, to: &mut Vec<Step>, draft: &mut Draft) -> bool {
    let Some(step) = from.pop() else { return false };
    to.push(Step::of(draft, Some(&step)));
    step.put_into(draft);
    true
}
