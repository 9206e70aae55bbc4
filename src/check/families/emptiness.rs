//! EMPTY: a printed paper has no row, cell or heading that needs content and has none.
//!
//! What is missing in a draft is not wrong: `forms::gaps` tells of it.

use std::collections::BTreeMap;

use crate::check::context::{Context, at};
use crate::check::data::words::{SUPERVISION, WATCHING};
use crate::check::finding::{Finding, Severity};
use crate::document::Spot;
use crate::forms::{Part, Shows};
use crate::plan::{Action, ActionField, Field, Problem};
use crate::text::check::emptiness as words;
use crate::text::fold::fold;
use crate::text::likeness::likeness;
use crate::text::line::is_blank;
use crate::text::time::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    if !context.proof.printed {
        return;
    }
    rows(context, found);
    budgets(context, found);
    standards(context, found);
    headings(context, found);
    supervision(context, found);
}

fn has_words(text: &str) -> bool {
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

/// A standard in the table has criteria below it.
fn standards(context: &Context, found: &mut Vec<Finding>) {
    let mut open = None;
    let mut close = |open: &mut Option<&crate::document::ProofLine>| {
        if let Some(line) = open.take() {
            let message = words::STANDARD.to_owned();
            found.push(Finding::new(
                "EMPTY-standard",
                Severity::Reminder,
                &line.path,
                &line.text,
                message,
            ));
        }
    };
    for (line, folded) in context.lines() {
        match line.spot {
            Spot::GroupRow { .. } if folded.starts_with("tieu chuan") => {
                close(&mut open);
                open = Some(line);
            }
            Spot::Cell { column, .. } if column > 0 => open = None,
            Spot::Cell { .. } | Spot::GroupRow { .. } => {}
            _ => close(&mut open),
        }
    }
    close(&mut open);
}

/// Below a heading stands something.
fn headings(context: &Context, found: &mut Vec<Finding>) {
    let lines = &context.proof.lines;
    for (number, line) in lines.iter().enumerate() {
        let Spot::Heading(level) = line.spot else { continue };
        let next = lines.get(number + 1).map(|next| next.spot);
        let bare = match next {
            Some(Spot::Heading(below)) => below <= level,
            Some(Spot::Recipient | Spot::Authority | Spot::Signer) | None => true,
            Some(_) => false,
        };
        // A heading that goes on behind its colon has its content there.
        let goes_on = line.text.split_once(": ").is_some_and(|(_, rest)| has_words(rest));
        // "5. Kết quả thực hiện … năm học 2023-2024." names what it rests on; without a number it is what the template says.
        let unnumbered = line.text.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_item = unnumbered.ends_with(['.', ';']) && unnumbered.contains(|c: char| c.is_ascii_digit());
        if bare && !goes_on && !is_item {
            let message = words::HEADING.to_owned();
            found.push(Finding::new(
                "EMPTY-heading",
                Severity::Reminder,
                &line.path,
                &line.text,
                message,
            ));
        }
    }
}

/// Where the form has a group that watches over the plan, the plan has one, with names.
fn supervision(context: &Context, found: &mut Vec<Finding>) {
    let asked = context
        .form
        .sections
        .iter()
        .flat_map(|section| section.parts)
        .any(|part| match part {
            Part::Duties(duties) => duties.roles.iter().any(|role| contains(&fold(role), "to giam sat")),
            _ => false,
        });
    let roles: Vec<_> = context.lines().filter(|(line, _)| line.spot == Spot::Role).collect();
    if !asked {
        return;
    }
    match roles.iter().find(|(_, folded)| contains(folded, SUPERVISION)) {
        None => {
            // Some schools leave it to the council; where the paper speaks of supervision, it names who does it.
            let promised = context
                .lines()
                .any(|(line, folded)| contains(folded, SUPERVISION) && !line.path.ends_with("/tasks"));
            let somebody = context.plan.duties.iter().any(|duty| {
                let tasks = fold(&duty.tasks);
                WATCHING.iter().any(|word| contains(&tasks, word))
            });
            if let Some((line, _)) = roles.first().filter(|_| promised || !somebody) {
                let message = words::NO_SUPERVISION.to_owned();
                found.push(Finding::new(
                    "EMPTY-supervision",
                    if promised { Severity::Reminder } else { Severity::Hint },
                    &line.path,
                    &line.text,
                    message,
                ));
            }
        }
        Some((line, _)) => {
            let duty = context
                .plan
                .duties
                .iter()
                .find(|duty| line.path == at(&duty.id.0, "role"));
            let Some(duty) = duty else { return };
            let tasks = fold(&duty.tasks);
            let people = [
                "ong",
                "ba",
                "thay",
                "co",
                "d/c",
                "dong chi",
                "hieu truong",
                "ban",
                "to truong",
                "chu tich",
                "thanh phan",
            ];
            let named = !duty.assignees.is_empty() || people.iter().any(|person| contains(&tasks, person));
            if !named {
                let message = words::NO_SUPERVISOR.to_owned();
                found.push(Finding::new(
                    "EMPTY-supervisor",
                    Severity::Hint,
                    &line.path,
                    &line.text,
                    message,
                ));
            }
        }
    }
}
