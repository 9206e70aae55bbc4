//! PLACE: what a template left to be decided or filled in.

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::text::check::papers as words;
use crate::text::slot::slots;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        alternatives(reading, found);
        blanks(reading, found);
        if context.proof.printed && reading.line.spot == Spot::Role {
            instructions(reading, found);
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
    let sample = papers::SAMPLE_WORDS.iter().find_map(|sample| reading.find(sample));
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

fn instructions(reading: &Reading, found: &mut Vec<Finding>) {
    let text = &reading.line.text;
    if let Some(at) = papers::INSTRUCTIONS.iter().find_map(|start| text.find(start)) {
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
