//! What the texts of a column are by themselves: times, people, money.
//!
//! Tells by the texts alone; what a column is called is told by `column` and `paste::heading`.

use super::data::columns::{NO_MONEY, PEOPLE, TIMES};
use crate::text::fold::fold;
use crate::text::money::amounts;
use crate::text::time;

/// Whether most of some texts are times.
pub(super) fn are_times(texts: &[&str]) -> bool {
    most(texts, is_time)
}

/// Whether most of some texts are money, and not only the lack of it.
pub(super) fn are_money(texts: &[&str]) -> bool {
    texts.iter().any(|text| is_money(text)) && most(texts, |text| is_money(text) || is_no_money(text))
}

/// Whether most of some texts are people and units.
pub(super) fn are_people(texts: &[&str]) -> bool {
    most(texts, is_people)
}

/// Whether texts count rows: each is one more than the one before it, or begins anew; Roman numbers may stand between.
pub(super) fn are_counts(texts: &[&str]) -> bool {
    let is_roman = |text: &&str| !text.is_empty() && text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let numbers = texts
        .iter()
        .map(|text| text.trim_end_matches(['.', ')']))
        .filter(|text| !is_roman(text));
    let numbers: Option<Vec<u16>> = numbers.map(|text| text.parse().ok()).collect();
    let numbers = numbers.unwrap_or_default();
    let mut steps = numbers.windows(2);
    let counted = steps.all(|step| matches!(step, [one, next] if *next == 1 || *next == one.saturating_add(1)));
    numbers.first() == Some(&1) && counted
}

fn most(texts: &[&str], is: fn(&str) -> bool) -> bool {
    /// Share of texts, in tenths, that make a column one of their kind.
    const MOST: usize = 6;
    !texts.is_empty() && texts.iter().filter(|text| is(text)).count() * 10 >= texts.len() * MOST
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// An amount with little beside it, or a figure too large to count something else.
fn is_money(text: &str) -> bool {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let bare = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
    (words(text) <= 8 && !amounts(text).is_empty()) || (bare && figures >= 5)
}

fn is_no_money(text: &str) -> bool {
    let folded = fold(text);
    NO_MONEY.iter().any(|none| fold(none) == folded.trim_end_matches('.'))
}

/// A span of days, or a few words that begin as times do.
fn is_time(text: &str) -> bool {
    let folded = fold(text);
    let count = words(text);
    let spans = !time::read(text).spans.is_empty();
    let bare = folded.contains('/') && folded.chars().all(|c| c.is_ascii_digit() || "/-. t".contains(c));
    let named = begins(&folded, TIMES) && (count <= 5 || text.contains(|c: char| c.is_ascii_digit()));
    (spans && count <= 16) || (bare && count <= 3) || (named && count <= 10)
}

/// Few words that begin as people are called at a school, or the name of a person: several words, each with a capital.
pub(super) fn is_people(text: &str) -> bool {
    let folded = fold(text);
    let count = words(text);
    let lines = text.lines().count().max(1);
    let named = (2..=5).contains(&count)
        && text.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        && !text.contains(|c: char| c.is_ascii_digit())
        && text.contains(char::is_lowercase);
    named || (begins(&folded, PEOPLE) && count <= 10 * lines)
}

/// Whether a folded text begins with one of some words, as whole words.
fn begins(folded: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| {
        folded
            .strip_prefix(fold(start).as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}
