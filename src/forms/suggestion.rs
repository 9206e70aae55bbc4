//! The catalogue's suggestions put into a plan, as starting points the school adapts.

use crate::catalogue::{self, Criterion, Suggestion};
use crate::plan::{Action, IdSource, Plan, Problem, RowId};
use crate::text::{defaults::year_slots, line::is_blank};

/// Suggestions for the criteria a problem names.
#[must_use]
pub fn suggestions(plan: &Plan, problem: &Problem) -> Vec<(&'static Criterion, &'static Suggestion)> {
    let Some(set) = catalogue::set(&plan.catalogue) else {
        return Vec::new();
    };
    problem
        .criteria
        .iter()
        .filter_map(|code| set.criterion(code))
        .flat_map(|criterion| {
            criterion
                .suggestions
                .iter()
                .map(move |suggestion| (criterion, suggestion))
        })
        .collect()
}

/// Takes a suggestion over: weakness and cause where the problem has none yet, and an action of its own.
///
/// Nothing the school wrote is replaced. An action that is still empty is filled instead of adding another. Tells the
/// action's identity; none when the problem is gone.
pub fn apply_suggestion(
    plan: &mut Plan,
    problem: &RowId,
    suggestion: &Suggestion,
    ids: &mut dyn IdSource,
) -> Option<RowId> {
    let year = plan.year;
    let filled = |text: &str| {
        year_slots(year)
            .into_iter()
            .fold(text.to_owned(), |text, (slot, words)| text.replace(slot, &words))
    };
    let problem = plan.problems.iter_mut().find(|row| row.id == *problem)?;
    for (own, offered) in [
        (&mut problem.weakness, &suggestion.weakness),
        (&mut problem.cause, &suggestion.cause),
        (&mut problem.goals, &suggestion.goal),
        (&mut problem.expected_results, &suggestion.goal),
    ] {
        if is_blank(own) {
            *own = filled(offered);
        }
    }
    let activities: Vec<String> = suggestion
        .activities
        .iter()
        .map(|line| format!("- {}", filled(line)))
        .collect();
    let action = Action {
        content: filled(&suggestion.content),
        goal: filled(&suggestion.goal),
        activities: activities.join("\n"),
        measure: filled(&suggestion.measure),
        time: filled(&suggestion.time),
        lead: filled(&suggestion.lead),
        resources: filled(&suggestion.resources),
        evidence: filled(&suggestion.evidence),
        ..Action::default()
    };
    match problem.actions.iter_mut().find(|action| is_empty(action)) {
        Some(empty) => {
            let id = std::mem::take(&mut empty.id);
            *empty = Action {
                id: id.clone(),
                ..action
            };
            Some(id)
        }
        None => {
            let id = ids.next_id();
            problem.actions.push(Action {
                id: id.clone(),
                ..action
            });
            Some(id)
        }
    }
}

fn is_empty(action: &Action) -> bool {
    crate::plan::ActionField::ALL
        .iter()
        .all(|field| is_blank(action.text(*field)))
}
