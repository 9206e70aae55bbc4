//! Undo and redo: whole plans, with a run of typing in one field as one step.

use crate::plan::{Place, Plan};

/// How many steps are kept.
const LIMIT: usize = 200;
/// A pause in milliseconds after which typing in the same field is a new step.
const PAUSE: u64 = 1500;

/// Plans before and after the present one.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Plan>,
    future: Vec<Plan>,
    typing: Option<(Place, u64)>,
}

impl History {
    /// Remembers the plan as it is before something other than typing changes it.
    pub fn before_change(&mut self, plan: &Plan) {
        self.typing = None;
        self.remember(plan);
    }

    /// Remembers the plan as it is before typing in a field, unless this goes on with the typing before it.
    pub fn before_typing(&mut self, plan: &Plan, place: &Place, now: u64) {
        let goes_on = self
            .typing
            .as_ref()
            .is_some_and(|(last, at)| last == place && now.saturating_sub(*at) < PAUSE);
        if !goes_on {
            self.remember(plan);
        }
        self.typing = Some((place.clone(), now));
    }

    /// The plan one step back, in exchange for the present one.
    pub fn undo(&mut self, present: &Plan) -> Option<Plan> {
        let plan = self.past.pop()?;
        self.future.push(present.clone());
        self.typing = None;
        Some(plan)
    }

    /// The plan one step forward, in exchange for the present one.
    pub fn redo(&mut self, present: &Plan) -> Option<Plan> {
        let plan = self.future.pop()?;
        self.past.push(present.clone());
        self.typing = None;
        Some(plan)
    }

    /// Whether there is a step back and a step forward.
    #[must_use]
    pub fn reach(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }

    fn remember(&mut self, plan: &Plan) {
        if self.past.len() >= LIMIT {
            self.past.remove(0);
        }
        self.past.push(plan.clone());
        self.future.clear();
    }
}
