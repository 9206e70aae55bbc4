//! SPELL: words that are written wrongly.

use std::collections::HashMap;

use crate::check::context::Context;
use crate::check::data::{abbreviations, confusions, pairs, terms};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, in_case_of, is_capital};
use crate::text::check::spelling as words;
use crate::text::line::is_capitals;
use crate::text::syllable::{is_syllable, letters_and_tone};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let dictionary = Dictionary::new();
    let mut syllables = HashMap::new();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        dictionary.confused(reading, found);
        before_others(reading, found);
        dictionary.pairs(reading, found);
        abbreviations(reading, &dictionary.abbreviations, found);
        doubled(reading, found);
        broken(reading, found);
        capitals(reading, found);
        no_syllables(reading, &mut syllables, found);
    }
}

fn misspelt(reading: &Reading, quote: &str, right: &str) -> Finding {
    let right = in_case_of(quote, right);
    let message = words::misspelt(quote, &right);
    Finding::of(reading.line, "SPELL-word", Severity::Reminder, quote, message).fixed(right)
}

/// What is right as such and wrong before these words.
fn before_others(reading: &Reading, found: &mut Vec<Finding>) {
    for (wrong, right, followers) in confusions::BEFORE {
        let length = wrong.split(' ').count();
        for at in reading.find_all(wrong) {
            let next = at + length;
            let follows = followers
                .iter()
                .any(|follower| reading.find_all(follower).contains(&next));
            if follows
                && reading.joined(next - 1)
                && (length == 1 || reading.opens(at) || !is_capital(reading.slice(at, at)))
            {
                found.push(misspelt(reading, reading.slice(at, next - 1), right));
            }
        }
    }
}

/// What is known of words, in the order in which lines are asked.
struct Dictionary {
    /// What is never right, by its first word: numbers in the list of confusions.
    confusions: HashMap<&'static str, Vec<usize>>,
    abbreviations: Vec<&'static str>,
    /// The pairs of syllables by their letters.
    by_letters: HashMap<(String, String), (&'static str, &'static str)>,
    right: Vec<(&'static str, &'static str)>,
    anywhere: Vec<&'static str>,
}

impl Dictionary {
    fn new() -> Self {
        let split = |text: &'static str| {
            text.split(',')
                .filter_map(|pair| pair.trim().split_once(' '))
                .collect::<Vec<_>>()
        };
        let listed = split(pairs::PAIRS);
        let mut by_first: HashMap<&'static str, Vec<usize>> = HashMap::new();
        for (number, (wrong, _)) in confusions::CONFUSIONS.iter().enumerate() {
            let first = wrong.split(' ').next().unwrap_or_default();
            by_first.entry(first).or_default().push(number);
        }
        Self {
            confusions: by_first,
            abbreviations: abbreviations::KNOWN.split_whitespace().collect(),
            by_letters: listed
                .iter()
                .map(|(left, right)| ((bare(left), bare(right)), (*left, *right)))
                .collect(),
            right: [listed, split(pairs::RIGHT_AS_WELL)].concat(),
            anywhere: pairs::ANYWHERE.split(',').map(str::trim).collect(),
        }
    }

    /// The confusions that begin with a word.
    fn beginning_with(&self, word: &str) -> impl Iterator<Item = usize> {
        self.confusions.get(word).into_iter().flatten().copied()
    }

    /// What is never right.
    fn confused(&self, reading: &Reading, found: &mut Vec<Finding>) {
        let words = reading.words.iter();
        let mut near: Vec<usize> = words.flat_map(|word| self.beginning_with(&word.lower)).collect();
        near.sort_unstable();
        near.dedup();
        for (wrong, right) in near.into_iter().filter_map(|number| confusions::CONFUSIONS.get(number)) {
            if let Some(quote) = reading.find(wrong) {
                found.push(misspelt(reading, quote, right));
            }
        }
    }

    fn pairs(&self, reading: &Reading, found: &mut Vec<Finding>) {
        let letters: Vec<String> = reading.words.iter().map(|word| bare(&word.lower)).collect();
        for at in 0..reading.words.len().saturating_sub(1) {
            if !reading.joined(at) {
                continue;
            }
            let (left, right) = (reading.lower(at), reading.lower(at + 1));
            let Some((meant_left, meant_right)) = letters
                .get(at)
                .zip(letters.get(at + 1))
                .and_then(|(left, right)| self.by_letters.get(&(left.clone(), right.clone())).copied())
            else {
                self.first_letter_lost(reading, at, found);
                continue;
            };
            if left == meant_left && right == meant_right {
                continue;
            }
            let same = |typed: &str, meant: &str| letters_and_tone(typed) == letters_and_tone(meant);
            let is_right = |(first, second): &(&str, &str)| same(left, first) && same(right, second);
            let is_other = |typed: &str, meant: &str| !same(typed, meant) && self.anywhere.contains(&typed);
            let quote = reading.slice(at, at + 1);
            let is_name = !reading.opens(at) && quote.split(' ').all(|word| is_capital(word) && !is_capitals(word));
            if is_right(&(meant_left, meant_right)) || self.right.iter().any(is_right) || is_name {
                continue;
            }
            if is_other(left, meant_left) || is_other(right, meant_right) {
                continue;
            }
            // "điều kiện thực tế": one word ends and another begins.
            let belongs = |first: usize| {
                let (first, second) = (reading.lower(first), reading.lower(first + 1));
                self.right
                    .iter()
                    .any(|(left, right)| same(first, left) && same(second, right))
            };
            if at > 0 && reading.joined(at - 1) && belongs(at - 1) || reading.joined(at + 1) && belongs(at + 1) {
                continue;
            }
            let near = self
                .beginning_with(left)
                .filter_map(|number| confusions::CONFUSIONS.get(number));
            let known = near.into_iter().any(|(wrong, _)| reading.find(wrong) == Some(quote));
            let depends = confusions::BEFORE
                .iter()
                .any(|(wrong, ..)| *wrong == quote.to_lowercase());
            if !known && !depends {
                found.push(misspelt(reading, quote, &format!("{meant_left} {meant_right}")));
            }
        }
    }

    /// The first letter of a text that was copied out of a narrow cell.
    fn first_letter_lost(&self, reading: &Reading, at: usize, found: &mut Vec<Finding>) {
        let (left, right) = (reading.lower(at), reading.lower(at + 1));
        if !reading.opens(at) || confusions::WITHOUT_FIRST.contains(&left) || self.anywhere.contains(&left) {
            return;
        }
        let whole = self.right.iter().find(|(first, second)| {
            *second == right
                && first
                    .char_indices()
                    .nth(1)
                    .is_some_and(|(cut, _)| first.get(cut..) == Some(left))
        });
        if let Some((first, second)) = whole.filter(|_| !is_capital(reading.slice(at, at))) {
            let right = in_case_of("A", &format!("{first} {second}"));
            let quote = reading.slice(at, at + 1);
            let message = words::first_letter_lost(quote, &right);
            found
                .push(Finding::of(reading.line, "SPELL-first-letter", Severity::Reminder, quote, message).fixed(right));
        }
    }
}

/// Letters without any mark; "đ" stays what it is.
fn bare(word: &str) -> String {
    let plain = |letter: char| match letter {
        'ă' | 'â' => 'a',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        other => other,
    };
    letters_and_tone(word).0.chars().map(plain).collect()
}

/// Abbreviations with D for Đ, two letters exchanged or one left out, and those cut by a space.
fn abbreviations(reading: &Reading, known: &[&str], found: &mut Vec<Finding>) {
    for (at, word) in reading.words.iter().enumerate() {
        if word.text.chars().count() < 3 || !is_capitals(word.text) || known.contains(&word.text) {
            continue;
        }
        let joined = format!(
            "{}{}",
            word.text,
            reading.words.get(at + 1).map_or("", |next| next.text)
        );
        let is_cut = reading.joined(at) && joined.chars().count() > 4 && known.contains(&joined.as_str());
        let quote = if is_cut { reading.slice(at, at + 1) } else { word.text };
        let meant = if is_cut {
            Some(joined.as_str())
        } else {
            meant(word.text, known)
        };
        if let Some(meant) = meant {
            let message = words::abbreviation(quote, meant);
            found
                .push(Finding::of(reading.line, "SPELL-abbreviation", Severity::Reminder, quote, message).fixed(meant));
        }
    }
    // "Stem" is a plant's; the four or five subjects are capitals.
    for word in &reading.words {
        if matches!(word.text, "Stem" | "Steam") {
            let message = words::abbreviation(word.text, &word.text.to_uppercase());
            found.push(
                Finding::of(reading.line, "SPELL-abbreviation", Severity::Hint, word.text, message)
                    .fixed(word.text.to_uppercase()),
            );
        }
    }
}

fn meant<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    if abbreviations::NOT_MISTYPED
        .split_whitespace()
        .any(|other| other == typed)
    {
        return None;
    }
    let letters: Vec<char> = typed.chars().collect();
    let without_stroke = |text: &str| text.replace('Đ', "D");
    let exchanged = |other: &[char]| {
        let differ: Vec<usize> = (0..letters.len())
            .filter(|at| letters.get(*at) != other.get(*at))
            .collect();
        matches!(differ.as_slice(), [first, second] if second - first == 1
            && letters.get(*first) == other.get(*second) && letters.get(*second) == other.get(*first))
    };
    known
        .iter()
        .copied()
        .find(|right| without_stroke(right) == without_stroke(typed))
        .or_else(|| {
            known.iter().copied().find(|right| {
                let other: Vec<char> = right.chars().collect();
                letters.len() > 3 && other.len() == letters.len() && exchanged(&other)
            })
        })
}

/// A word or a pair of words twice in a row.
fn doubled(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 0..reading.words.len().saturating_sub(1) {
        let (word, next) = (reading.lower(at), reading.lower(at + 1));
        let between = reading.between(at, at + 1);
        let nothing_between = between.starts_with(' ') && between.chars().all(|c| c.is_whitespace() || c == '“');
        if word != next || !nothing_between || !word.chars().all(char::is_alphabetic) || word.chars().count() < 2 {
            continue;
        }
        let before_number = reading.lower(at + 2).starts_with(|c: char| c.is_ascii_digit());
        if confusions::TWICE.split_whitespace().any(|right| right == word)
            && !(before_number && word.chars().count() == 4)
        {
            continue;
        }
        let quote = reading.slice(at, at + 1);
        let finding = Finding::of(
            reading.line,
            "SPELL-doubled",
            Severity::Reminder,
            quote,
            words::doubled(quote),
        );
        let once = reading.slice(at, at);
        found.push(if between == " " { finding.fixed(once) } else { finding });
    }
}

/// A consonant alone behind a word it belongs to: "phươn g".
fn broken(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let is_rest =
            matches!(reading.lower(at), "g" | "n" | "c" | "t" | "p" | "h") && !is_capital(reading.slice(at, at));
        if is_rest && reading.joined(at - 1) {
            let quote = reading.slice(at - 1, at);
            let whole: String = quote.split(' ').collect();
            let has_mark = quote.chars().any(|letter| !letter.is_ascii() && letter.is_alphabetic());
            if has_mark && is_syllable(&whole) {
                found.push(misspelt(reading, quote, &whole));
            }
        }
    }
}

/// Capitals within a sentence where there is no name.
fn capitals(reading: &Reading, found: &mut Vec<Finding>) {
    for small in terms::SMALL {
        if !is_capitals(&reading.line.text) && reading.line.text.contains(small) {
            let message = words::capital(small);
            found.push(Finding::of(
                reading.line,
                "SPELL-capital",
                Severity::Hint,
                small,
                message,
            ));
        }
    }
    for at in 1..reading.words.len() {
        let after = reading.between(at - 1, at).trim() == ";";
        if after && is_capital(reading.slice(at, at)) && terms::VERBS.contains(&reading.lower(at)) {
            let quote = reading.slice(at - 1, at);
            found.push(Finding::of(
                reading.line,
                "SPELL-capital",
                Severity::Hint,
                quote,
                words::after_semicolon(quote),
            ));
            return;
        }
    }
}

/// What is no syllable at all.
fn no_syllables(reading: &Reading, known: &mut HashMap<String, bool>, found: &mut Vec<Finding>) {
    for word in &reading.words {
        let has_mark = !word.text.is_ascii();
        let is_word = word.text.chars().all(char::is_alphabetic) && !is_capital(word.text);
        if has_mark
            && is_word
            && !*known
                .entry(word.lower.clone())
                .or_insert_with(|| is_syllable(word.text))
            && !word.text.chars().any(char::is_uppercase)
        {
            let listed = confusions::CONFUSIONS
                .iter()
                .any(|(wrong, _)| wrong.split(' ').any(|part| part == word.lower));
            if !listed {
                let message = words::no_syllable(word.text);
                found.push(Finding::of(
                    reading.line,
                    "SPELL-syllable",
                    Severity::Hint,
                    word.text,
                    message,
                ));
            }
        }
    }
}
