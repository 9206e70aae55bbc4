//! Folded words of a line, with the numbers and codes among them: what rules over counts of criteria read.
//!
//! Takes apart only; judges nothing.

use crate::check::quantities::{last_digit, thousandths};
use crate::document::{ProofLine, Spot};
use crate::text::spelt;

/// Whether a line tells something: no letterhead, heading of a column or official name.
pub(super) fn is_told(line: &ProofLine) -> bool {
    matches!(
        line.spot,
        Spot::Text | Spot::Cell { .. } | Spot::Role | Spot::Unplaced | Spot::Heading(2..)
    ) && !line.path.ends_with("/criterion_text")
}

/// A folded word, and whether a sentence or an item ends with it.
pub(super) struct Token<'a> {
    /// The word.
    pub(super) word: &'a str,
    /// As it stands there, signs included.
    raw: &'a str,
    /// Whether a stop follows.
    pub(super) ends: bool,
}

impl Token<'_> {
    /// "(56,3%)": in thousandths, and what its last digit is worth.
    pub(super) fn share(&self) -> Option<(u32, u32)> {
        let number = self.raw.trim_start_matches('(').split_once('%')?.0;
        Some((thousandths(number)?, last_digit(number)))
    }
}

/// The words of a folded text.
pub(super) fn tokens(folded: &str) -> Vec<Token<'_>> {
    folded
        .split_whitespace()
        .map(|raw| Token {
            raw,
            word: raw.trim_matches(|c: char| !c.is_alphanumeric()),
            ends: raw.ends_with([';', '.']),
        })
        .filter(|token| !token.word.is_empty())
        .collect()
}

/// "25", "ba", "22/25".
pub(super) fn amount(word: &str) -> Option<(u32, Option<u32>)> {
    let plain = |word: &str| word.parse::<u32>().ok();
    match word.split_once('/') {
        Some((part, whole)) => Some((plain(part)?, Some(plain(whole)?))),
        None => {
            let spelt = || spelt::number(word).and_then(|number| u32::try_from(number).ok());
            plain(word).or_else(spelt).map(|count| (count, None))
        }
    }
}

/// A level's number.
pub(super) fn level(word: &str) -> Option<u8> {
    word.parse().ok().filter(|level| (1..=4).contains(level))
}

/// "3.4".
pub(super) fn is_code(word: &str) -> bool {
    let number = |part: &str| part.parse::<u8>().is_ok();
    word.split_once('.')
        .is_some_and(|(standard, criterion)| number(standard) && number(criterion))
}
