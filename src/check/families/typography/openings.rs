//! SPELL: cells and items open with a capital where the others do.

use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::text::check::spelling as words;
use crate::text::line::marked;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    openings(context, found);
    odd_openings(context, found);
}

/// What is done or reached opens with a capital: in each cell where most others do.
fn openings(context: &Context, found: &mut Vec<Finding>) {
    let mut first: Vec<&Reading> = Vec::new();
    let is_told = |reading: &&Reading| {
        matches!(
            reading.field(),
            "expected_results" | "activities" | "goals" | "weakness"
        )
    };
    for reading in context
        .readings
        .iter()
        .filter(|reading| reading.is_cell())
        .filter(is_told)
    {
        if first.last().is_none_or(|before| before.line.path != reading.line.path) {
            first.push(reading);
        }
    }
    let is_small = |reading: &&&Reading| {
        let opening = marked(&reading.line.text).words.chars().next();
        opening.is_some_and(char::is_lowercase)
    };
    let small = first.iter().filter(is_small).count();
    let cut = |reading: &Reading| {
        let of_rule = |finding: &&Finding| finding.rule == "SPELL-first-letter";
        found
            .iter()
            .filter(of_rule)
            .any(|finding| finding.path == reading.line.path)
    };
    let mut odd = first.iter().filter(|reading| is_small(reading) && !cut(reading));
    if let Some(odd) = odd.next().filter(|_| small * 3 < first.len()) {
        let quote = odd.slice(0, 2.min(odd.words.len().saturating_sub(1)));
        let message = words::small_opening(quote);
        found.push(Finding::of(odd.line, "SPELL-opening", Severity::Hint, quote, message));
    }
}

/// The same of other cells and of items, where all but one in many open so.
fn odd_openings(context: &Context, found: &mut Vec<Finding>) {
    /// So many others show that a capital is the rule.
    const MANY: usize = 4;
    for field in [
        "content",
        "measure",
        "evidence",
        "lead",
        "tasks",
        "requirements",
        "purposes",
    ] {
        let of_field = context
            .readings
            .iter()
            .filter(|reading| reading.field() == field && reading.is_prose() && !reading.words.is_empty());
        let lines: Vec<&Reading> = of_field.collect();
        let opens = |at: usize| {
            let before = at.checked_sub(1).and_then(|before| lines.get(before));
            let own = lines.get(at).map(|reading| &reading.line.path);
            let numbered = lines
                .get(at)
                .is_some_and(|line| !marked(&line.line.text).number.is_empty());
            // What goes on from a line above may be small.
            numbered
                || before
                    .is_none_or(|before| Some(&before.line.path) != own || before.line.text.trim_end().ends_with('.'))
        };
        let opening = |reading: &Reading| marked(&reading.line.text).words.chars().next();
        let (small, others): (Vec<&Reading>, Vec<&Reading>) = (0..lines.len())
            .filter(|at| opens(*at))
            .filter_map(|at| lines.get(at).copied())
            .filter(|reading| opening(reading).is_some_and(char::is_alphabetic))
            .partition(|reading| opening(reading).is_some_and(char::is_lowercase));
        // Items of a list are seen at once, cells one by one.
        let listed = small
            .first()
            .is_some_and(|reading| !marked(&reading.line.text).number.is_empty());
        if let [odd] = small.as_slice()
            && (others.len() >= MANY || listed && others.len() > 1)
        {
            let quote = odd.slice(0, 2.min(odd.words.len().saturating_sub(1)));
            let message = words::small_opening(quote);
            found.push(Finding::of(odd.line, "SPELL-opening", Severity::Hint, quote, message));
        }
    }
}
