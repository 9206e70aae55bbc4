//! Citations of documents in running text, in any of the notations people use.
//!
//! Finds number, symbol and date; judges nothing.

use super::dates;
use crate::plan::LooseDate;

/// A document cited by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited<'a> {
    /// Number with symbol as it stands there, spaces within included: "19/2018/TT – BGDDT".
    pub number: &'a str,
    /// Where the number begins.
    pub start: usize,
    /// The date behind it.
    pub date: Option<LooseDate>,
    /// From the number to the end of the date; the number alone without one.
    pub whole: &'a str,
    /// Whether a comma stands before the date.
    pub comma: bool,
}

impl Cited<'_> {
    /// What follows it in the text it stands in.
    #[must_use]
    pub fn behind<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start + self.whole.len()..).unwrap_or_default()
    }
}

/// The citations of a text. A number is one when a symbol in capitals follows it: "45/KH-THCS", "13/2020/TT-BGDĐT".
#[must_use]
pub fn cited(text: &str) -> Vec<Cited<'_>> {
    let mut out = Vec::new();
    if !text.contains('/') {
        return out;
    }
    let mut from = 0;
    while let Some(ahead) = text
        .get(from..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
    {
        let start = from + ahead;
        let rest = text.get(start..).unwrap_or("");
        let digits = rest
            .find(|c: char| !(c.is_ascii_digit() || c == '-'))
            .unwrap_or(rest.len());
        let before = text.get(..start).unwrap_or("");
        let found = number(rest, named(before)).filter(|_| !before.ends_with(char::is_alphanumeric));
        from = start + found.map_or(digits.max(1), str::len);
        let Some(number) = found else { continue };
        let after = rest.get(number.len()..).unwrap_or("");
        let leading = dates::leading(after);
        let (date, length, comma) = leading.map_or((None, 0, false), |date| (date.known(), date.end, date.comma));
        out.push(Cited {
            number,
            start,
            date,
            whole: rest.get(..number.len() + length).unwrap_or(number),
            comma,
        });
    }
    out
}

/// Whether the word for a number stands at the end of a text: then a space may stand within what follows.
fn named(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':']);
    before.ends_with("số") || before.ends_with("Số")
}

/// Number and symbol at the beginning of a text.
fn number(text: &str, named: bool) -> Option<&str> {
    let (before, rest) = text.split_once('/')?;
    let digits = before.trim_end_matches(' ');
    if digits.is_empty() || digits.len() > 8 || !digits.chars().all(|c| c.is_ascii_digit() || c == '-') {
        return None;
    }
    let (year, symbol) = match rest.split_once('/') {
        Some((year, symbol)) if year.len() == 4 && year.chars().all(|c| c.is_ascii_digit()) => (year.len() + 1, symbol),
        _ => (0, rest),
    };
    let mut length = 0;
    let mut letters = 0;
    for (at, c) in symbol.char_indices() {
        let tail = symbol.get(at..).unwrap_or("");
        let is_dash = tail.trim_start().starts_with(['-', '–'])
            && tail.trim_start_matches([' ', '-', '–']).starts_with(char::is_uppercase);
        let after_dash = c == ' '
            && symbol
                .get(..at)
                .is_some_and(|before| before.trim_end().ends_with(['-', '–']))
            && length > 0;
        if c.is_uppercase() || c.is_ascii_digit() || (c.is_lowercase() && letters > 0) || c == '&' {
            letters += usize::from(c.is_uppercase());
            length = at + c.len_utf8();
        } else if !(named && at == 0 && c == ' ' || c == '-' || c == '–' || is_dash || after_dash || is_cut(symbol, at))
        {
            break;
        }
    }
    (letters > 1)
        .then(|| text.get(..before.len() + 1 + year + length))
        .flatten()
}

/// Whether a space at a place cuts the sector's letters in two: "BGD ĐT", "SGD& ĐT".
fn is_cut(symbol: &str, at: usize) -> bool {
    let parts = symbol.split_at_checked(at);
    parts.is_some_and(|(before, after)| {
        before.trim_end_matches(['&', ' ']).ends_with("GD") && after.trim_start_matches([' ', '&']).starts_with("ĐT")
    })
}
