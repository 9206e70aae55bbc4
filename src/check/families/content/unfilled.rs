//! EMPTY: texts of problems and tasks of roles that a printed paper has for others and not for this one.
//!
//! What is missing in a draft is not wrong: `forms::gaps` tells of it.

use crate::check::context::{Context, at};
use crate::check::finding::{Finding, Severity};
use crate::forms::{Need, Part, Shows};
use crate::plan::{Field, Problem, ProblemField};
use crate::text::check::cells as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    if context.proof.printed {
        texts(context, found);
        duties(context, found);
    }
}

fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// The texts of a problem that a part of the form needs, each with its name there.
fn needed(part: &'static Part) -> Vec<(ProblemField, &'static str)> {
    let mut out = Vec::new();
    for column in part.columns() {
        let Shows::Texts(texts) = column.shows else { continue };
        for text in texts.iter().filter(|text| text.need == Need::Required) {
            if let Field::Problem(field) = text.field {
                out.push((field, column.heading));
            }
        }
    }
    if let Part::Blocks(blocks) = part {
        let texts = blocks.before.iter().chain(blocks.after);
        let texts = texts.filter(|text| text.need == Need::Required);
        out.extend(texts.map(|text| (text.field, text.lead.trim_end_matches(':'))));
    }
    out
}

/// A text that most problems have is missing in one.
fn texts(context: &Context, found: &mut Vec<Finding>) {
    let problems = &context.plan.problems;
    for part in context.form.sections.iter().flat_map(|section| section.parts) {
        let fields = needed(part);
        let filled = |problem: &Problem| fields.iter().any(|(field, _)| has_words(problem.text(*field)));
        // A problem that is nowhere in this part is another rule's.
        let is_here = |problem: &&Problem| filled(problem) || (fields.len() == 1 && is_worked_on(problem));
        let here: Vec<&Problem> = problems.iter().filter(is_here).collect();
        for (field, name) in &fields {
            let (told, missing): (Vec<&Problem>, Vec<&Problem>) =
                here.iter().partition(|problem| has_words(problem.text(*field)));
            if missing.len() >= told.len() {
                continue;
            }
            for problem in missing {
                let path = Field::Problem(*field).of(&problem.id).path();
                let message = words::no_text(name);
                let quote = context.name(problem);
                found.push(Finding::new("EMPTY-text", Severity::Error, &path, &quote, message));
            }
        }
    }
}

/// Whether a problem names its criterion and something is done about it.
fn is_worked_on(problem: &Problem) -> bool {
    let named = !problem.criteria.is_empty() || has_words(&problem.criterion_text);
    named && problem.actions.iter().any(|action| has_words(&action.activities))
}

/// A role among others has nothing to do.
fn duties(context: &Context, found: &mut Vec<Finding>) {
    let duties = &context.plan.duties;
    let (idle, busy): (Vec<_>, Vec<_>) = duties
        .iter()
        .filter(|duty| has_words(&duty.role))
        .partition(|duty| !has_words(&duty.tasks) && duty.assignees.is_empty());
    if idle.len() >= busy.len() {
        return;
    }
    for duty in idle {
        let path = at(&duty.id.0, "role");
        let message = words::NO_TASK.to_owned();
        let quote = duty.role.trim();
        found.push(Finding::new("EMPTY-duty", Severity::Reminder, &path, quote, message));
    }
}
