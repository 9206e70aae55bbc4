//! EMPTY: a printed paper has no row or cell that needs content and has none.
//!
//! What is missing in a draft is not wrong: `forms::gaps` tells of it.

use std::collections::BTreeMap;

use crate::check::context::{Context, at};
use crate::check::finding::{Finding, Severity};
use crate::document::Spot;
use crate::forms::Shows;
use crate::plan::{Action, ActionField, Field, Problem};
use crate::text::check::emptiness as words;
use crate::text::likeness::likeness;
use crate::text::line::is_blank;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    if !context.proof.printed {
        return;
    }
    rows(context, found);
    budgets(context, found);
}

/// Whether anything is said.
pub(super) fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

fn is_filled(action: &Action) -> bool {
    ActionField::ALL.iter().any(|field| has_words(action.text(*field)))
}

fn is_named(problem: &Problem) -> bool {
    !problem.criteria.is_empty() || has_words(&problem.criterion_text)
}

/// What names an action: its content, else its problem.
fn row_name(context: &Context, problem: &Problem, action: &Action) -> String {
    match action.content.lines().find(|line| has_words(line)) {
        Some(content) => content.to_owned(),
        None => context.name(problem),
    }
}

/// Rows have what the form needs.
fn rows(context: &Context, found: &mut Vec<Finding>) {
    let needed = needed(context);
    let headings = headings_of_actions(context, &needed);
    let (cells, missing): (Vec<_>, Vec<_>) = needed
        .into_iter()
        .partition(|(field, heading)| has_column(context, &headings, *field, heading));
    columns(context, &missing, found);
    for problem in &context.plan.problems {
        let filled: Vec<&Action> = problem.actions.iter().filter(|action| is_filled(action)).collect();
        let told = [
            &problem.expected_results,
            &problem.goals,
            &problem.weakness,
            &problem.present_state,
        ];
        if filled.is_empty() && is_named(problem) {
            let nothing = told.iter().all(|text| is_blank(text));
            let message = if nothing { words::ROW } else { words::NO_ACTION };
            let path = at(&problem.id.0, "criterion_text");
            found.push(Finding::new(
                "EMPTY-row",
                Severity::Error,
                &path,
                &context.name(problem),
                message.to_owned(),
            ));
        }
        let is_told = told.iter().any(|text| has_words(text)) || has_words(&problem.cause);
        if let Some(action) = filled.first().filter(|_| !is_named(problem) && !is_told) {
            let path = at(&action.id.0, "content");
            let name = row_name(context, problem, action);
            found.push(Finding::new(
                "EMPTY-problem",
                Severity::Reminder,
                &path,
                &name,
                words::NO_PROBLEM.to_owned(),
            ));
        }
        for action in filled {
            for (field, heading) in &cells {
                if *field != ActionField::Budget && !has_words(action.text(*field)) {
                    let path = at(&action.id.0, field.key());
                    let name = row_name(context, problem, action);
                    found.push(Finding::new(
                        "EMPTY-cell",
                        Severity::Error,
                        &path,
                        &name,
                        words::cell(heading),
                    ));
                }
            }
        }
    }
}

/// Whether the paper has a column: somebody wrote into it, or one of the table's headings is its own.
fn has_column(context: &Context, headings: &[&str], field: ActionField, heading: &str) -> bool {
    let written = context.actions().any(|(_, action)| has_words(action.text(field)));
    written || headings.iter().any(|printed| is_heading(printed, heading))
}

/// Whether a printed heading is a column's.
fn is_heading(printed: &str, heading: &str) -> bool {
    /// Share of common words from which it is.
    const NEAR: usize = 40;
    likeness(printed, heading) >= NEAR
}

/// The headings of the table of actions: the one that has most of what an action needs.
fn headings_of_actions<'a>(context: &'a Context, needed: &[(ActionField, &str)]) -> Vec<&'a str> {
    let mut tables: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for line in &context.proof.lines {
        if let Spot::ColumnHeading { table, .. } = line.spot {
            tables.entry(table).or_default().push(&line.text);
        }
    }
    let named = |headings: &Vec<&str>| {
        let has = |heading: &str| headings.iter().any(|printed| is_heading(printed, heading));
        needed.iter().filter(|(_, heading)| has(heading)).count()
    };
    tables.into_values().max_by_key(named).unwrap_or_default()
}

/// Columns of the form that the paper does not have are told once, not for every row.
fn columns(context: &Context, missing: &[(ActionField, &'static str)], found: &mut Vec<Finding>) {
    let first = context.actions().find(|(_, action)| is_filled(action));
    let (Some((problem, action)), false) = (first, missing.is_empty()) else {
        return;
    };
    let mut headings: Vec<_> = missing.iter().map(|(_, heading)| *heading).collect();
    headings.dedup();
    let path = at(&action.id.0, "content");
    let name = row_name(context, problem, action);
    found.push(Finding::new(
        "EMPTY-column",
        Severity::Reminder,
        &path,
        &name,
        words::columns(&headings),
    ));
}

/// Texts of an action the form needs, each with its column.
fn needed(context: &Context) -> Vec<(ActionField, &'static str)> {
    let mut out = Vec::new();
    for column in context.columns() {
        let Shows::Texts(texts) = column.shows else { continue };
        for text in texts.iter().filter(|text| text.need == crate::forms::Need::Required) {
            if let Field::Action(field) = text.field {
                out.push((field, column.heading));
            }
        }
    }
    out
}

/// The column for money is filled or says that none is needed: of each table, or of the plan, one finding.
fn budgets(context: &Context, found: &mut Vec<Finding>) {
    if !context.has_budget_column() {
        return;
    }
    let all: Vec<_> = context.actions().filter(|(_, action)| is_filled(action)).collect();
    // One amount may stand for all that is done about a criterion.
    let is_told = |problem: &Problem| problem.actions.iter().any(|action| has_words(&action.budget));
    let empty: Vec<_> = all.iter().filter(|(problem, _)| !is_told(problem)).collect();
    if let Some((problem, action)) = empty.first() {
        let path = at(&action.id.0, "budget");
        let name = row_name(context, problem, action);
        let message = words::budgets(empty.len(), all.len());
        found.push(Finding::new("EMPTY-budget", Severity::Reminder, &path, &name, message));
    }
}
