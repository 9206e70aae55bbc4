//! What would be carried, before anything is made: for whoever decides.

use std::collections::BTreeMap;

use super::criteria::Sets;
use super::results::name_of;
use super::roll::{form_for, set_for};
use super::standing::{Standing, standing};
use crate::catalogue::Likeness;
use crate::forms::Form;
use crate::plan::{Plan, RowId, SchoolYear};
use crate::text::line::single;

/// What a person decided; for the rest the proposal counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// Action of the old plan → whether it is finished.
    pub finished: BTreeMap<RowId, bool>,
    /// Problem of the old plan → its criteria in the new set.
    pub criteria: BTreeMap<RowId, Vec<String>>,
}

/// What would be carried.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// The year of the new plan.
    pub year: SchoolYear,
    /// Its form.
    pub form: &'static Form,
    /// Whether the criteria are those of another set.
    pub other_criteria: bool,
    /// The old problems.
    pub problems: Vec<ProblemOutlook>,
}

/// An old problem.
#[derive(Debug, Clone)]
pub struct ProblemOutlook {
    /// Its identity in the old plan.
    pub problem: RowId,
    /// What it was about, with the circular where that changes.
    pub origin: String,
    /// Criteria it may be about now; empty where they stay what they are or nothing is known.
    pub candidates: Vec<Candidate>,
    /// Its actions.
    pub actions: Vec<ActionOutlook>,
}

/// A criterion that may deal with an old one's subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// How much it covers.
    pub likeness: Likeness,
}

/// An old action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionOutlook {
    /// Its identity in the old plan.
    pub action: RowId,
    /// What it is called.
    pub name: String,
    /// What the school wrote about how far it is.
    pub degree: String,
    /// What that says.
    pub standing: Standing,
}

/// What would be carried.
#[must_use]
pub fn outlook(old: &Plan) -> Outlook {
    let form = form_for(old);
    let sets = Sets::of(old, &set_for(old));
    let problems = old.problems.iter().map(|problem| ProblemOutlook {
        problem: problem.id.clone(),
        origin: sets.origin(problem),
        candidates: match sets.same() {
            true => Vec::new(),
            false => sets
                .of_problem(problem)
                .into_iter()
                .map(|(code, likeness)| Candidate {
                    title: sets.titles(std::slice::from_ref(&code)),
                    code,
                    likeness,
                })
                .collect(),
        },
        actions: problem
            .actions
            .iter()
            .map(|action| ActionOutlook {
                action: action.id.clone(),
                name: name_of(action),
                degree: [single(&action.degree), single(&action.note)]
                    .into_iter()
                    .filter(|words| !words.is_empty())
                    .collect::<Vec<_>>()
                    .join("; "),
                standing: standing(action),
            })
            .collect(),
    });
    Outlook {
        year: old.year.next(),
        form,
        other_criteria: !sets.same(),
        problems: problems.collect(),
    }
}
