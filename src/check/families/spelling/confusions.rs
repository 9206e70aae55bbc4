//! Words taken for others: what is never right, what is wrong before some words, pairs with other marks.

use super::lexicon::{DICTIONARY, Entry, same};
use super::vocabulary::{Freedom, VOCABULARY};
use crate::check::data::confusions::{BEFORE, CONFUSIONS, WITHOUT_FIRST};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, in_case_of, is_capital};
use crate::text::check::spelling as words;
use crate::text::line::is_capitals;

/// A word that is misspelt, with what is meant.
pub(super) fn misspelt(reading: &Reading, quote: &str, right: &str) -> Finding {
    let right = in_case_of(quote, right);
    let message = words::misspelt(quote, &right);
    Finding::of(reading.line, "SPELL-word", Severity::Reminder, quote, message).fixed(right)
}

/// What is right as such and wrong before these words.
pub(super) fn before_others(reading: &Reading, found: &mut Vec<Finding>) {
    for (wrong, right, followers) in BEFORE {
        for at in reading.find_all(wrong) {
            let length = wrong.split(' ').count();
            let next = at + length;
            let follows = followers.iter().any(|follower| reading.has_at(follower, next));
            if follows
                && reading.joined(next - 1)
                && (length == 1 || reading.opens(at) || !is_capital(reading.slice(at, at)))
            {
                found.push(misspelt(reading, reading.slice(at, next - 1), right));
            }
        }
    }
}

/// What is never right: of each once in a line.
pub(super) fn confused(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    let mut hits: Vec<(usize, usize)> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let here = |number: &&usize| {
            CONFUSIONS
                .get(**number)
                .is_some_and(|(wrong, _)| reading.has_at(wrong, at))
        };
        hits.extend(entry.confusions.iter().filter(here).map(|number| (*number, at)));
    }
    hits.sort_unstable();
    hits.dedup_by_key(|(number, _)| *number);
    for (number, at) in hits {
        if let Some((wrong, right)) = CONFUSIONS.get(number) {
            let quote = reading.slice(at, at + wrong.split(' ').count() - 1);
            found.push(misspelt(reading, quote, right));
        }
    }
}

/// Two words with the letters of a pair everybody uses and other marks.
pub(super) fn pairs(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    for (at, two) in entries.windows(2).enumerate() {
        let [first, second] = two else { continue };
        if !reading.joined(at) {
            continue;
        }
        let (left, right) = (reading.lower(at), reading.lower(at + 1));
        let Some((meant_left, meant_right)) = first.pair(second) else {
            first_letter_lost(reading, at, found);
            continue;
        };
        if left == meant_left && right == meant_right {
            continue;
        }
        let is_other = |typed: &str, meant: &str| !same(typed, meant) && DICTIONARY.anywhere.contains(&typed);
        let quote = reading.slice(at, at + 1);
        let is_name = !reading.opens(at) && quote.split(' ').all(|word| is_capital(word) && !is_capitals(word));
        if DICTIONARY.is_right(left, right) || is_name || is_other(left, meant_left) || is_other(right, meant_right) {
            continue;
        }
        // "điều kiện thực tế": one word ends and another begins. What is no word does neither: "suy dinh dưởng".
        let are_words = first.number.is_some() && second.number.is_some();
        let belongs = |first: usize| DICTIONARY.is_right(reading.lower(first), reading.lower(first + 1));
        let beside = at > 0 && reading.joined(at - 1) && belongs(at - 1) || reading.joined(at + 1) && belongs(at + 1);
        if are_words && beside {
            continue;
        }
        // "mời trưởng bản": both are words of their own.
        let both_differ = !same(left, meant_left) && !same(right, meant_right);
        let is_word = |at: usize| {
            let number = |at: usize| entries.get(at).and_then(|entry| entry.number);
            reading.joined(at) && VOCABULARY.is_word(number(at), number(at + 1))
        };
        if both_differ && (at > 0 && is_word(at - 1) || is_word(at + 1)) {
            continue;
        }
        // "cô quan sát": one that stands anywhere before a word.
        let stands = VOCABULARY.freedom(first.number) == Some(Freedom::Everywhere);
        if stands && !same(left, meant_left) && same(right, meant_right) && is_word(at + 1) {
            continue;
        }
        let near = first.confusions.iter().filter_map(|number| CONFUSIONS.get(*number));
        let known = near.into_iter().any(|(wrong, _)| reading.find(wrong) == Some(quote));
        let depends = BEFORE.iter().any(|(wrong, ..)| *wrong == quote.to_lowercase());
        if !known && !depends {
            found.push(misspelt(reading, quote, &format!("{meant_left} {meant_right}")));
        }
    }
}

/// The first letter of a text that was copied out of a narrow cell.
fn first_letter_lost(reading: &Reading, at: usize, found: &mut Vec<Finding>) {
    let (left, right) = (reading.lower(at), reading.lower(at + 1));
    if is_capital(reading.slice(at, at))
        || !reading.opens(at)
        || WITHOUT_FIRST.contains(&left)
        || DICTIONARY.anywhere.contains(&left)
    {
        return;
    }
    if let Some((first, second)) = DICTIONARY.whole(left, right) {
        let right = in_case_of("A", &format!("{first} {second}"));
        let quote = reading.slice(at, at + 1);
        let message = words::first_letter_lost(quote, &right);
        found.push(Finding::of(reading.line, "SPELL-first-letter", Severity::Reminder, quote, message).fixed(right));
    }
}

/// Pairs everybody uses with a beginning that sounds like the right one: "dà soát", "bố chí", "liêm yết".
pub(super) fn sounds(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    for (at, two) in entries.windows(2).enumerate() {
        let [first, second] = two else { continue };
        let (left, right) = (reading.lower(at), reading.lower(at + 1));
        let Some((meant_left, meant_right)) = DICTIONARY.sounding_like((left, first), (right, second)) else {
            continue;
        };
        let quote = reading.slice(at, at + 1);
        let is_name = quote.split(' ').skip(1).any(is_capital);
        let anywhere = |word: &str| DICTIONARY.anywhere.contains(&word);
        if !reading.joined(at) || is_name || anywhere(left) || anywhere(right) || DICTIONARY.is_right(left, right) {
            continue;
        }
        // "dùng chung học liệu": one word ends and another begins.
        let belongs = |first: usize| DICTIONARY.is_right(reading.lower(first), reading.lower(first + 1));
        if at > 0 && reading.joined(at - 1) && belongs(at - 1) || reading.joined(at + 1) && belongs(at + 1) {
            continue;
        }
        let known = |wrong: &str| reading.find(wrong).is_some_and(|found| quote.contains(found));
        let depends = BEFORE.iter().any(|(wrong, ..)| *wrong == quote.to_lowercase());
        if !depends && !CONFUSIONS.iter().any(|(wrong, _)| known(wrong)) {
            found.push(misspelt(reading, quote, &format!("{meant_left} {meant_right}")));
        }
    }
}
