//! TERM: abbreviations nobody outside the school can read.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::check::context::Context;
use crate::check::data::abbreviations;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, Word};
use crate::document::Spot;
use crate::text::check::papers as words;
use crate::text::line::is_capitals;
use crate::text::syllable::is_syllable;

static READ: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let listed = [abbreviations::KNOWN, abbreviations::READ_AS_WELL];
    let mut read: HashSet<&str> = listed.iter().flat_map(|list| list.split_whitespace()).collect();
    for several in abbreviations::OF_MANY_MEANINGS.split_whitespace() {
        read.remove(several);
    }
    read
});

/// An abbreviation is told once, unless the paper explains it in brackets: "câu lạc bộ (CLB)", "CLB (câu lạc bộ)".
pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let mut told: HashSet<&str> = context.readings.iter().flat_map(explained).collect();
    // The letterhead's abbreviation of the school is its own.
    let own = |spot| {
        matches!(
            spot,
            Spot::Number | Spot::School | Spot::Superior | Spot::Title | Spot::Authority
        )
    };
    let heads = context.readings.iter().filter(|reading| own(reading.line.spot));
    told.extend(heads.flat_map(|reading| reading.words.iter().map(|word| word.text)));
    // Those that are mistyped are told by the rules about words.
    let mistyped: HashSet<String> = found
        .iter()
        .filter(|finding| matches!(finding.rule.as_ref(), "SPELL-abbreviation" | "SPELL-word"))
        .flat_map(|finding| finding.quote.split(' ').map(str::to_owned))
        .collect();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        if is_capitals(&reading.line.text) && reading.words.len() > 3 {
            continue;
        }
        for (at, word) in reading.words.iter().enumerate() {
            let is_new = is_abbreviation(word) && is_free(reading, at) && !READ.contains(word.text);
            if is_new && !mistyped.contains(word.text) && told.insert(word.text) {
                let message = words::unexplained(word.text);
                found.push(Finding::of(
                    reading.line,
                    "TERM-abbreviation",
                    Severity::Hint,
                    word.text,
                    message,
                ));
            }
        }
    }
}

/// Capitals only, two or more, that make no word and no number.
fn is_abbreviation(word: &Word) -> bool {
    word.text.len() > 1
        && word.text.chars().all(char::is_uppercase)
        && word.text.chars().count() > 1
        && !word.text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
        && !is_syllable(&word.lower)
}

/// Not part of a document's number, an address or a longer code: "12/KH-THCS", "[H1-1.1-01]".
fn is_free(reading: &Reading, at: usize) -> bool {
    let text = &reading.line.text;
    let Some(word) = reading.words.get(at) else {
        return false;
    };
    if reading.in_symbol(at) {
        return false;
    }
    let joins = |c: char| matches!(c, '/' | '-' | '–' | '.' | '@' | '_' | '&');
    let before = text.get(..word.start).unwrap_or("").chars().next_back();
    let after = text.get(word.end..).unwrap_or("").chars().next();
    !before.is_some_and(joins) && !after.is_some_and(|c| joins(c) && c != '.')
}

/// What stands in brackets, what stands before them, and what opens an entry of a list: "CBQL: cán bộ quản lý".
pub(in crate::check) fn explained<'a>(reading: &Reading<'a>) -> Vec<&'a str> {
    let text = reading.line.text.as_str();
    let mut out = Vec::new();
    out.extend(entry(reading));
    for (at, word) in reading.words.iter().enumerate() {
        let inside = text
            .get(..word.start)
            .is_some_and(|before| before.ends_with(['(', ':', '“']))
            && text.get(word.end..).is_some_and(|after| after.starts_with([')', '”']));
        let before = reading.between(at, at + 1).trim() == "(";
        if inside || before {
            out.push(word.text);
        }
    }
    out
}

/// The abbreviation a line begins with, where the words behind it begin with its letters.
fn entry<'a>(reading: &Reading<'a>) -> Option<&'a str> {
    let (first, rest) = reading.words.split_first()?;
    let letters: Vec<char> = first.text.chars().filter(|c| *c != '&').collect();
    let initials = rest.iter().filter_map(|word| word.text.chars().next());
    let spelt = initials
        .take(letters.len())
        .flat_map(char::to_uppercase)
        .eq(letters.iter().copied());
    (letters.len() > 1 && spelt).then_some(first.text)
}
