//! Codes with names behind them, as papers print standards and criteria, and when a name is the official one.
//!
//! Reads only; which codes there are is the catalogue's to say.

use crate::text::code::mark_and_name;
use crate::text::likeness::words_of;
use crate::text::syllable::letters_and_tone;

/// Words without stops and dashes, to compare names by.
pub(super) fn bare(text: &str) -> String {
    words_of(text).join(" ")
}

/// Whether two names are the same, tones included; where a tone stands within its syllable, and letter case, do not matter.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    let spelt = |text: &str| -> Vec<(String, Option<char>)> {
        let parts = text.split(|c: char| !c.is_alphanumeric());
        parts.filter(|part| !part.is_empty()).map(letters_and_tone).collect()
    };
    bare(one) == bare(other) && spelt(one) == spelt(other)
}

/// Code and name behind a word: "Tiêu chí 1.3: Tổ chức …". The code is empty where none stands there.
pub(super) fn coded<'a>(printed: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    let word = word.to_lowercase();
    let begin = printed
        .char_indices()
        .find(|(at, _)| {
            printed
                .get(*at..)
                .is_some_and(|rest| rest.to_lowercase().starts_with(&word))
        })?
        .0;
    let rest = printed.get(begin..)?;
    let end = rest
        .char_indices()
        .nth(word.chars().count())
        .map_or(rest.len(), |(at, _)| at);
    let (code, name) = mark_and_name(rest.get(end..)?);
    Some((code, name.trim_end_matches([':', '.', ' ', '-', '–'])))
}
