//! DUP: what is said twice.

use std::collections::{HashMap, HashSet};

use crate::check::context::Context;
use crate::check::data::{papers, regulations};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, Word, words as words_of};
use crate::document::Spot;
use crate::plan::{ActionField, Field, Problem, ProblemField};
use crate::text::check::papers as words;
use crate::text::fold::fold;

/// So many words in a row are no coincidence.
const LONG: usize = 12;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    passages(context, found);
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        sentence(reading, found);
    }
    ratios(context, found);
    let mut solutions: HashSet<String> = HashSet::new();
    for problem in &context.plan.problems {
        results(context, problem, found);
        let own: Vec<String> = problem.actions.iter().map(|action| fold(&action.activities)).collect();
        for (action, typed) in problem.actions.iter().zip(&own) {
            if !typed.is_empty() && !solutions.insert(typed.clone()) {
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

/// A long row of words that stood in an earlier line of the plan's own texts. Names, numbers and years break a row: titles and
/// citations come back as they are.
fn passages(context: &Context, found: &mut Vec<Finding>) {
    let plain = |word: &Word| word.text.chars().all(char::is_lowercase);
    let mut seen: HashMap<Vec<&str>, usize> = HashMap::new();
    let own = |reading: &&Reading| reading.line.spot == Spot::Text && reading.line.path.starts_with("texts/");
    for (number, reading) in context.readings.iter().filter(own).enumerate() {
        let rows = || {
            reading
                .words
                .windows(LONG)
                .enumerate()
                .filter(|(_, row)| row.iter().all(plain))
        };
        let repeated = |(_, row): &(usize, &[Word])| seen.get(&letters(row)).is_some_and(|line| *line != number);
        let first = rows().find(repeated).map(|(at, _)| at);
        if let Some(first) = first {
            let last = rows().skip_while(|(at, _)| *at < first).take_while(repeated).last();
            let quote = reading.slice(first, last.map_or(first, |(at, _)| at) + LONG - 1);
            let rule = if reading.line.path == "texts/purposes" {
                "DUP-purpose"
            } else {
                "DUP-passage"
            };
            let message = words::repeated(quote);
            found.push(Finding::of(reading.line, rule, Severity::Hint, quote, message));
        }
        for (_, row) in rows() {
            seen.entry(letters(row)).or_insert(number);
        }
    }
}

fn letters<'a>(row: &[Word<'a>]) -> Vec<&'a str> {
    row.iter().map(|word| word.text).collect()
}

/// One thing said twice in a sentence: "theo … theo …", "Kế hoạch số … về kế hoạch …", a whole clause that comes back.
fn sentence(reading: &Reading, found: &mut Vec<Finding>) {
    let mut tell = |first: usize, last: usize| {
        let quote = reading.slice(first, last);
        let message = words::twice(quote);
        found.push(Finding::of(
            reading.line,
            "DUP-sentence",
            Severity::Hint,
            quote,
            message,
        ));
    };
    let at_once = |first: usize, last: usize| (first..last).all(|word| reading.joined(word));
    let mut places = reading.find_all(papers::ACCORDING);
    places.retain(|at| !reading.has_at(papers::FOLLOWS, *at));
    let near = |two: &&[usize]| matches!(two, [one, other] if other - one <= NEAR && at_once(*one, *other));
    if let Some([one, other]) = places.windows(2).find(near) {
        let mut between = (one + 1..*other).map(|word| reading.lower(word));
        if !between.any(|word| papers::JOINING.contains(&word)) {
            tell(*one, (*other + 2).min(reading.words.len().saturating_sub(1)));
        }
    }
    for kind in regulations::KINDS {
        let length = kind.split(' ').count();
        let places = reading.find_all(kind);
        let is_number = |at: usize| reading.has_at(regulations::NUMBER, at + length);
        let again = |at: usize| at > 0 && reading.lower(at - 1) == papers::ABOUT;
        if let Some([one, other]) = places
            .windows(2)
            .find(|two| matches!(two, [one, other] if is_number(*one) && again(*other)))
            && !reading.slice(*one, *other).contains(';')
        {
            tell(*one, other + length - 1);
        }
    }
    if let Some((first, last)) = clause_again(reading) {
        tell(first, last);
    }
}

/// Two prepositions are not farther apart.
const NEAR: usize = 5;

/// A clause of verb and object that comes back in its sentence: "khắc phục tồn tại, … khắc phục những tồn tại".
fn clause_again(reading: &Reading) -> Option<(usize, usize)> {
    /// Syllables of a clause.
    const CLAUSE: usize = 4;
    for verb in papers::REPEATED {
        let places = reading.find_all(verb);
        for (nth, one) in places.iter().enumerate() {
            let end = one + CLAUSE - 1;
            let is_whole = matches!(reading.between(end, end + 1).trim(), "," | ";");
            let whole: Vec<&str> = (*one..=end).map(|word| reading.lower(word)).collect();
            let again = places.iter().skip(nth + 1).find_map(|other| {
                let words =
                    (*other..reading.words.len()).filter(|word| !papers::FILLERS.contains(&reading.lower(*word)));
                let words: Vec<usize> = words.take(CLAUSE).collect();
                let same = words.iter().map(|word| reading.lower(*word)).eq(whole.iter().copied());
                words.last().copied().filter(|_| same)
            });
            let ends = [". ", ";"];
            let at_once = |last: &usize| !ends.iter().any(|end| reading.slice(*one, *last).contains(end));
            if let Some(last) = again.filter(|last| is_whole && at_once(last)) {
                return Some((*one, last));
            }
        }
    }
    None
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
