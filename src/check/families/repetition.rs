//! DUP: what is said twice.

use std::collections::{HashMap, HashSet};

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::words as words_of;
use crate::plan::{ActionField, Field, Problem, ProblemField};
use crate::text::check::papers as words;
use crate::text::fold::fold;

/// So many words in a row are no coincidence.
const LONG: usize = 12;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    purposes(context, found);
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        for (first, second) in papers::TWICE {
            let text = &reading.line.text;
            if !reading.has(first) {
                continue;
            }
            let lower = text.to_lowercase();
            if let Some(start) = lower.find(first)
                && let Some(ahead) = lower.get(start + first.len()..).and_then(|rest| rest.find(second))
                && let Some(quote) = text.get(start..start + first.len() + ahead + second.len())
                && !quote.contains(". ")
                && !quote.contains(';')
            {
                found.push(Finding::of(
                    reading.line,
                    "DUP-sentence",
                    Severity::Hint,
                    quote,
                    words::twice(quote),
                ));
            }
        }
    }
    ratios(context, found);
    let mut solutions: HashSet<String> = HashSet::new();
    for problem in &context.plan.problems {
        results(context, problem, found);
        let own: Vec<String> = problem.actions.iter().map(|action| fold(&action.activities)).collect();
        for (action, typed) in problem.actions.iter().zip(&own) {
            if !typed.is_empty() && solutions.contains(typed) {
                let path = Field::Action(ActionField::Activities).of(&action.id).path();
                found.push(Finding::new(
                    "DUP-solution",
                    Severity::Reminder,
                    &path,
                    &action.activities,
                    words::same_solution(&action.activities),
                ));
            }
        }
        solutions.extend(own);
    }
}

/// "tỷ lệ … đạt tỷ lệ …" within one clause.
fn ratios(context: &Context, found: &mut Vec<Finding>) {
    /// A clause is not longer.
    const CLAUSE: usize = 12;
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        for at in reading.find_all(papers::REACHES_RATIO) {
            let clause = (0..at).rev().take(CLAUSE).take_while(|word| reading.joined(*word));
            let first = clause
                .filter(|word| reading.find_all(papers::RATIO).contains(word))
                .last();
            if let Some(first) = first {
                let length = papers::REACHES_RATIO.split(' ').count();
                let quote = reading.slice(first, at + length - 1);
                found.push(Finding::of(
                    reading.line,
                    "DUP-ratio",
                    Severity::Hint,
                    quote,
                    words::twice(quote),
                ));
            }
        }
    }
}

/// The same clause in two purposes.
fn purposes(context: &Context, found: &mut Vec<Finding>) {
    let lines: Vec<_> = context
        .readings
        .iter()
        .filter(|reading| reading.line.path == "texts/purposes")
        .collect();
    for (at, reading) in lines.iter().enumerate() {
        let earlier = lines.iter().take(at);
        if let Some(quote) = earlier
            .filter_map(|other| shared(&other.line.text, &reading.line.text))
            .next()
        {
            found.push(Finding::of(
                reading.line,
                "DUP-purpose",
                Severity::Hint,
                quote,
                words::repeated(quote),
            ));
        }
    }
}

/// The first long row of words of the second text that stands in the first as well.
fn shared<'a>(first: &str, second: &'a str) -> Option<&'a str> {
    let (first, own) = (words_of(first), words_of(second));
    if first.len().min(own.len()) < LONG {
        return None;
    }
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, word) in first.iter().enumerate() {
        places.entry(&word.lower).or_default().push(at);
    }
    let same = |left: usize, right: usize| {
        (0..)
            .take_while(|ahead| {
                let pair = first.get(left + ahead).zip(own.get(right + ahead));
                pair.is_some_and(|(left, right)| left.lower == right.lower)
            })
            .count()
    };
    for (right, word) in own.iter().enumerate() {
        let begins = places.get(word.lower.as_ref()).into_iter().flatten();
        let length = begins.map(|left| same(*left, right)).max().unwrap_or(0);
        if length >= LONG {
            let (begin, end) = own.get(right).zip(own.get(right + length - 1))?;
            return second.get(begin.start..end.end);
        }
    }
    None
}

/// A result that is the criterion's name or the solution.
fn results(context: &Context, problem: &Problem, found: &mut Vec<Finding>) {
    let path = || Field::Problem(ProblemField::ExpectedResults).of(&problem.id).path();
    let result = fold(&problem.expected_results);
    let official = problem
        .criteria
        .iter()
        .filter_map(|code| context.set?.entry(code))
        .map(|entry| fold(entry.name()));
    if !result.is_empty()
        && official
            .chain([fold(&problem.criterion_text)])
            .any(|name| name == result.trim_end_matches('.'))
    {
        let quote = &problem.expected_results;
        found.push(Finding::new(
            "DUP-result",
            Severity::Reminder,
            &path(),
            quote,
            words::name_as_result(quote),
        ));
    }
    for action in &problem.actions {
        if let Some(quote) = shared(&action.activities, &problem.expected_results) {
            found.push(Finding::new(
                "DUP-result-solution",
                Severity::Reminder,
                &path(),
                quote,
                words::result_as_solution(quote),
            ));
            return;
        }
    }
}
