//! Numbers in running text as rules read them: their value, what they count, fractions and shares.
//!
//! Values are in thousandths, so that shares with decimals stay exact. Reads only; judges nothing.

use super::data::figures::{COUNTED, OF_DATES};

/// A number in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number<'a> {
    /// In thousandths.
    pub(super) value: u32,
    /// As it stands there.
    pub(super) text: &'a str,
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// The numbers of a text. Stops before three digits part thousands.
pub(super) fn numbers(text: &str) -> Vec<Number<'_>> {
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(start) = text
        .get(from..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
    {
        let start = from + start;
        let rest = text.get(start..).unwrap_or_default();
        let length = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
            .unwrap_or(rest.len());
        let written = rest.get(..length).unwrap_or_default().trim_end_matches(['.', ',']);
        from = start + length;
        let groups: Vec<&str> = written.split('.').collect();
        let is_grouped = groups.len() > 1 && groups.iter().skip(1).all(|group| group.len() == 3);
        let plain = if is_grouped {
            groups.concat()
        } else {
            written.to_owned()
        };
        if let Some(value) = thousandths(&plain) {
            let end = start + written.len();
            out.push(Number {
                value,
                text: written,
                start,
                end,
            });
        }
    }
    out
}

/// What a number counts: the word or two behind it; none where it is a share, a date or money.
pub(super) fn counted<'a>(text: &'a str, number: &Number) -> Option<&'a str> {
    let rest = text.get(number.end..)?.strip_prefix(' ')?;
    COUNTED.iter().find_map(|unit| {
        let head = rest.get(..unit.len())?;
        let after = rest.get(unit.len()..)?.chars().next();
        (head.to_lowercase() == *unit && !after.is_some_and(char::is_alphanumeric)).then_some(head)
    })
}

/// The fractions of a text that count something, in thousandths: "16/18 giáo viên", and where the unit was named before, "20/52".
pub(super) fn fractions(text: &str) -> Vec<(u32, u32)> {
    let all = numbers(text);
    let pairs = all.windows(2).filter_map(|pair| match pair {
        [part, whole] if text.get(part.end..whole.start) == Some("/") && !is_dated(text, part) => Some((part, whole)),
        _ => None,
    });
    let counts = |(part, whole): &(&Number, &Number)| {
        let rest = text.get(whole.end..).unwrap_or_default();
        part.value <= whole.value && whole.value < 1_900_000 && !rest.starts_with('/')
    };
    pairs
        .filter(counts)
        .map(|(part, whole)| (part.value, whole.value))
        .collect()
}

/// Whether a number before a stroke is a day or a month.
pub(super) fn is_dated(text: &str, number: &Number) -> bool {
    let before = text.get(..number.start).unwrap_or_default();
    let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    OF_DATES.contains(&last.as_str()) || before.ends_with(['/', '-', '–'])
}

/// The numbers before "%" in a text, each with what stands before the sign.
pub(super) fn percentages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices('%').map(|(at, _)| {
        let before = text.get(..at).unwrap_or_default().trim_end();
        let begin = before.trim_end_matches(is_figure).len();
        (before, before.get(begin..).unwrap_or_default())
    })
}

/// A number with a decimal stop or comma, in thousandths.
pub(super) fn thousandths(number: &str) -> Option<u32> {
    let mut parts = number.split(['.', ',']);
    let whole: u32 = parts.next()?.parse().ok()?;
    let part = parts.next().unwrap_or("");
    if part.len() > 3 || parts.next().is_some() {
        return None;
    }
    let rest: u32 = if part.is_empty() {
        0
    } else {
        format!("{part:0<3}").parse().ok()?
    };
    whole.checked_mul(1000)?.checked_add(rest)
}

/// What the last digit of a number is worth, in thousandths.
pub(super) fn last_digit(number: &str) -> u32 {
    let decimals = number.split_once(['.', ',']).map_or(0, |(_, part)| part.len());
    10_u32.pow(3 - u32::try_from(decimals.min(3)).unwrap_or(3))
}

/// Whether a character belongs to a number with its stops and commas.
pub(super) fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || c == '.' || c == ','
}

/// Thousandths as people write a share: with one decimal.
pub(super) fn shown(thousandths: u64) -> String {
    let tenths = (thousandths + 50) / 100;
    format!("{},{}", tenths / 10, tenths % 10)
}
