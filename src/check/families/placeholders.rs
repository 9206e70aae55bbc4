//! PLACE: what a template left to be decided or filled in.

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, Word, is_capital, words as words_of};
use crate::document::Spot;
use crate::plan::row_of;
use crate::text::check::papers as words;
use crate::text::fold::fold;
use crate::text::slot::slots;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        alternatives(reading, found);
        blanks(reading, found);
        if context.proof.printed && reading.line.spot == Spot::Role {
            instructions(context, reading, found);
        }
        nameless(reading, found);
    }
}

/// "Sở/Phòng".
fn alternatives(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let both = |words: &&&[&str]| words.contains(&reading.lower(at - 1)) && words.contains(&reading.lower(at));
        if reading.between(at - 1, at).trim() == "/" && papers::ALTERNATIVES.iter().any(|words| both(&words)) {
            let quote = reading.slice(at - 1, at);
            let severity = if reading.line.spot == Spot::Text || reading.is_cell() {
                Severity::Reminder
            } else {
                Severity::Error
            };
            found.push(Finding::of(
                reading.line,
                "PLACE-alternative",
                severity,
                quote,
                words::alternative(quote),
            ));
        }
    }
}

/// Slots, dotted lines and names a template has in place of real ones.
fn blanks(reading: &Reading, found: &mut Vec<Finding>) {
    let text = &reading.line.text;
    if is_rule(text) {
        return;
    }
    let dotted = ["……", ".....", "____"].iter().find_map(|dots| text.find(dots));
    let slot = slots(text).into_iter().next().and_then(|range| text.get(range));
    let dots = dotted.and_then(|at| text.get(at..)).map(|rest| {
        let end = rest.find(|c: char| !matches!(c, '.' | '…' | '_')).unwrap_or(rest.len());
        rest.get(..end).unwrap_or(rest)
    });
    // "Tên trường: …" is a label, not a name that was left.
    let is_label = |sample: &&str| text.contains(&format!("{sample}:"));
    let signer = (reading.line.spot == Spot::Signer).then_some(&papers::SAMPLE_SIGNER);
    let samples = papers::SAMPLE_WORDS.iter().chain(signer);
    let sample = samples
        .filter_map(|sample| reading.find(sample))
        .find(|sample| !is_label(sample));
    for quote in [slot, dots, sample].into_iter().flatten() {
        found.push(Finding::of(
            reading.line,
            "PLACE-blank",
            Severity::Reminder,
            quote,
            words::blank(quote),
        ));
    }
}

/// A line that only draws a line, as under the motto: a blank to be filled in has words beside it, or dots.
fn is_rule(text: &str) -> bool {
    let drawn = text.trim();
    drawn.chars().count() > 2 && drawn.chars().all(|c| matches!(c, '_' | '-' | '–' | '—'))
}

/// What a heading tells its writer in brackets, where nobody is named below it or the words come back as a task: some templates
/// print the brackets themselves.
fn instructions(context: &Context, reading: &Reading, found: &mut Vec<Finding>) {
    let text = &reading.line.text;
    let duty = row_of(&reading.line.path).and_then(|row| context.plan.duties.iter().find(|duty| duty.id == row));
    let is_used = |inside: &str| {
        duty.is_some_and(|duty| {
            let tasks = fold(&duty.tasks);
            let named = !duty.assignees.is_empty() || words_of(&duty.tasks).windows(2).any(is_name);
            named && !tasks.contains(fold(inside).trim_matches(['(', ')', '.', ' ']))
        })
    };
    if let Some(at) = papers::INSTRUCTIONS.iter().find_map(|start| text.find(start))
        && !is_used(text.get(at..).unwrap_or(text))
    {
        let quote = text.get(at..).unwrap_or(text);
        found.push(Finding::of(
            reading.line,
            "PLACE-instruction",
            Severity::Hint,
            quote,
            words::instruction(quote),
        ));
    }
}

/// Two words with capitals in a row, the second of which opens no sentence.
fn is_name(two: &[Word]) -> bool {
    matches!(two, [one, other] if is_capital(one.text) && is_capital(other.text) && one.end + 1 == other.start)
}

/// The report "của Trường" with no name behind it.
fn nameless(reading: &Reading, found: &mut Vec<Finding>) {
    if !reading.has(papers::PERIOD) {
        return;
    }
    let lower = reading.line.text.to_lowercase();
    if let Some(end) = papers::OF_THE_SCHOOL.iter().find(|end| lower.ends_with(*end)) {
        let quote = lower
            .len()
            .checked_sub(end.len())
            .and_then(|at| reading.line.text.get(at..))
            .unwrap_or("");
        found.push(Finding::of(
            reading.line,
            "PLACE-school",
            Severity::Reminder,
            quote,
            words::nameless_school(quote),
        ));
    }
}
