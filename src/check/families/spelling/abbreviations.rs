//! Abbreviations with D for Đ, two letters exchanged or one left out, and those cut by a space.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::check::data::abbreviations;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::text::check::spelling as words;
use crate::text::line::is_capitals;

/// What is meant by abbreviations met so far.
pub(super) type Meant<'r> = HashMap<&'r str, Option<&'static str>>;

static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| abbreviations::KNOWN.split_whitespace().collect());

pub(super) fn mistyped<'r>(reading: &Reading<'r>, known: &mut Meant<'r>, found: &mut Vec<Finding>) {
    let mut add = |severity, quote: &str, right: &str| {
        let message = words::abbreviation(quote, right);
        found.push(Finding::of(reading.line, "SPELL-abbreviation", severity, quote, message).fixed(right));
    };
    for (at, word) in reading.words.iter().enumerate() {
        if word.text.len() < 3 || word.text.chars().count() < 3 || !is_capitals(word.text) || KNOWN.contains(word.text)
        {
            continue;
        }
        let joined = format!(
            "{}{}",
            word.text,
            reading.words.get(at + 1).map_or("", |next| next.text)
        );
        // In the symbol of a document it is told with the whole symbol.
        let in_symbol = at > 0 && reading.between(at - 1, at).trim_end().ends_with(['/', '-']);
        if reading.joined(at) && joined.chars().count() > 4 && KNOWN.contains(joined.as_str()) && !in_symbol {
            add(Severity::Reminder, reading.slice(at, at + 1), &joined);
        } else if let Some(meant) = *known.entry(word.text).or_insert_with(|| meant(word.text)) {
            add(Severity::Reminder, word.text, meant);
        }
    }
    // "Stem" is a plant's; the four or five subjects are capitals.
    for word in reading
        .words
        .iter()
        .filter(|word| matches!(word.text, "Stem" | "Steam"))
    {
        add(Severity::Hint, word.text, &word.text.to_uppercase());
    }
}

fn meant(typed: &str) -> Option<&'static str> {
    let is_typed = |other: &str| other == typed;
    if abbreviations::NOT_MISTYPED.split_whitespace().any(is_typed) {
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
    let mut known = abbreviations::KNOWN.split_whitespace();
    known
        .clone()
        .find(|right| without_stroke(right) == without_stroke(typed))
        .or_else(|| {
            known.find(|right| {
                let other: Vec<char> = right.chars().collect();
                letters.len() > 3 && other.len() == letters.len() && exchanged(&other)
            })
        })
}
