//! Moves the dates of a text to the next school year, in the notation they were typed in.
//!
//! Nothing but digits of years changes, and the day where the 29 of February would not exist. Dates of citations and of
//! facts stay. What could be of the plan's time and was left is told, so that somebody looks.

use std::ops::Range;

use super::data::words;
use crate::plan::SchoolYear;
use crate::text::dates::{Found, Kind, Year, find};
use crate::text::fold::fold;

/// Which dates of a text move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All: the text is a time of the plan. Only stretches of several years stay.
    Time,
    /// Those within the school year the text looks ahead to.
    Ahead(SchoolYear),
    /// Names of school years only, by one.
    Names,
}

/// A text one year on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advanced {
    /// The text.
    pub text: String,
    /// Whether a date that may be of the plan's time stayed as it was.
    pub left_some: bool,
}

/// The text one year on.
#[must_use]
pub fn advance(text: &str, scope: Scope) -> Advanced {
    let mut left_some = false;
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for found in find(text) {
        if moves(text, &found, scope) {
            edits.extend(found.years.iter().map(|year| (year.at.clone(), next(year))));
            edits.extend(leap_day(&found));
        } else {
            left_some |= is_doubtful(text, &found, scope);
        }
    }
    edits.sort_by_key(|(at, _)| at.start);
    let mut moved = text.to_owned();
    for (at, digits) in edits.into_iter().rev() {
        moved.replace_range(at, &digits);
    }
    Advanced { text: moved, left_some }
}

fn moves(text: &str, found: &Found, scope: Scope) -> bool {
    if found.kind == Kind::Span {
        return false;
    }
    match scope {
        Scope::Time => true,
        Scope::Names => found.kind == Kind::SchoolYear,
        Scope::Ahead(own) => {
            let before = clause_before(text, found.start);
            !is_cited(&before) && !is_fact(&before) && is_within(found, own, &before)
        }
    }
}

/// Left, though it may speak of the plan's time.
fn is_doubtful(text: &str, found: &Found, scope: Scope) -> bool {
    match scope {
        Scope::Time => true,
        Scope::Names => false,
        Scope::Ahead(own) => {
            let near = own.0..=own.0.saturating_add(1);
            found.years.iter().any(|year| near.contains(&year.value)) && !is_cited(&clause_before(text, found.start))
        }
    }
}

/// Whether a date lies within a school year, August to August.
fn is_within(found: &Found, own: SchoolYear, before: &str) -> bool {
    let Some(first) = found.years.first() else {
        return false;
    };
    let second = own.0.saturating_add(1);
    let month = |month: u8, end: u8| (first.value == own.0 && month >= 8) || (first.value == second && month <= end);
    match found.kind {
        Kind::SchoolYear => first.value == own.0,
        Kind::Day { month: number, .. } | Kind::Month(number) => month(number, 8),
        Kind::Part(Some(last)) => month(last, 9),
        Kind::Part(None) => first.value == own.0 || first.value == second,
        Kind::Bare => (first.value == own.0 || first.value == second) && is_deadline(before),
        Kind::Span => false,
    }
}

/// The words before a place within the same clause, folded.
fn clause_before(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or_default();
    let clause = before.rsplit([';', '\n', '(', ')']).next().unwrap_or_default();
    let clause = clause.rsplit(". ").next().unwrap_or_default();
    fold(clause)
}

fn last_words(folded: &str, count: usize) -> Vec<&str> {
    let mut words: Vec<&str> = folded.split_whitespace().rev().take(count).collect();
    words.reverse();
    words
}

/// "Thông tư số 57/2026/TT-BGDĐT ngày …", "Công văn ngày …": the date belongs to a document.
fn is_cited(before: &str) -> bool {
    let after_day = last_words(before, 1).iter().any(|word| is_one_of(word, words::DAY));
    let near = last_words(before, 14).join(" ");
    let names_document = has_any(&near, words::DOCUMENTS) || near.split(' ').any(is_symbol);
    names_document && (after_day || last_words(before, 3).iter().any(|word| is_symbol(word)))
}

/// "12/KH-THCS", "57/2026/TT-BGDĐT": digits, a stroke and letters.
fn is_symbol(word: &str) -> bool {
    word.split_once('/').is_some_and(|(number, rest)| {
        number.ends_with(|c: char| c.is_ascii_digit()) && rest.chars().any(char::is_alphabetic)
    })
}

fn is_fact(before: &str) -> bool {
    has_any(&last_words(before, 6).join(" "), words::FACTS)
}

/// "đến năm 2026", "trong 2026", "cuối năm 2026".
fn is_deadline(before: &str) -> bool {
    let near = last_words(before, 2);
    near.iter().any(|word| is_one_of(word, words::AHEAD))
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| fold(known) == word)
}

/// Whether a folded text has one of some phrases, as whole words.
#[must_use]
pub fn has_any(folded: &str, phrases: &[&str]) -> bool {
    let spaced = |text: &str| {
        let words: Vec<&str> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        format!(" {} ", words.join(" "))
    };
    let text = spaced(folded);
    phrases.iter().any(|phrase| text.contains(&spaced(&fold(phrase))))
}

fn next(year: &Year) -> String {
    let next = year.value.saturating_add(1);
    match year.at.len() {
        2 => format!("{:02}", next % 100),
        _ => next.to_string(),
    }
}

/// The 29 of February becomes the 28 where the next year is none of 366 days.
fn leap_day(found: &Found) -> Option<(Range<usize>, String)> {
    let year = found.years.first()?.value.saturating_add(1);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = matches!(found.kind, Kind::Day { month: 2, day: 29 });
    (last && !is_leap)
        .then(|| Some((found.day.clone()?, "28".to_owned())))
        .flatten()
}
