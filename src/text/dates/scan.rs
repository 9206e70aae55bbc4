//! The dates and years of a text, one number after the other.

use std::ops::Range;

use super::found::{Found, Kind, Year};
use super::words::{MONTH, PARTS, QUARTER, SCHOOL_YEAR, YEAR, is};
use crate::plan::LooseDate;
use crate::text::fold::fold;

/// Every date of a text, in order.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let numbers = numbers(text);
    let scan = Scan { text, numbers };
    let mut out = Vec::new();
    let mut at = 0;
    while at < scan.numbers.len() {
        match scan.date_at(at) {
            Some((found, used)) => {
                out.push(found);
                at += used;
            }
            None => at += 1,
        }
    }
    out
}

/// A run of digits.
#[derive(Debug, Clone)]
struct Number {
    at: Range<usize>,
    value: u16,
}

impl Number {
    fn digits(&self) -> usize {
        self.at.len()
    }

    fn year(&self) -> Option<Year> {
        let is_year = self.digits() == 4 && (1990..2100).contains(&self.value);
        is_year.then(|| Year {
            at: self.at.clone(),
            value: self.value,
        })
    }

    /// The last two digits of a year of this century.
    fn short_year(&self) -> Option<Year> {
        (self.digits() == 2).then(|| Year {
            at: self.at.clone(),
            value: 2000 + self.value,
        })
    }

    fn month(&self) -> Option<u8> {
        let month = u8::try_from(self.value).ok()?;
        (self.digits() <= 2 && (1..=12).contains(&month)).then_some(month)
    }
}

fn numbers(text: &str) -> Vec<Number> {
    let mut out: Vec<Number> = Vec::new();
    for (place, _) in text.match_indices(|c: char| c.is_ascii_digit()) {
        match out.last_mut().filter(|last| last.at.end == place) {
            Some(last) => last.at.end = place + 1,
            None => out.push(Number {
                at: place..place + 1,
                value: 0,
            }),
        }
    }
    for number in &mut out {
        let digits = text.get(number.at.clone()).unwrap_or_default();
        number.value = digits.parse().unwrap_or_default();
    }
    out
}

struct Scan<'a> {
    text: &'a str,
    numbers: Vec<Number>,
}

impl Scan<'_> {
    /// The date that begins with a number, and how many numbers it takes.
    fn date_at(&self, at: usize) -> Option<(Found, usize)> {
        let first = self.numbers.get(at)?;
        if self.follows_letter(first) {
            return None;
        }
        self.years(at, first)
            .or_else(|| self.three(at, first))
            .or_else(|| self.month_and_year(at, first))
            .or_else(|| self.lone_year(first))
            .filter(|(_, used)| {
                let last = self.numbers.get(at + used - 1);
                last.is_some_and(|last| !self.leads_into_symbol(last))
            })
    }

    /// "2025-2026", "2025 – 2026", "2020-2025", "2025-26", and "25-26" after the words for a school year.
    fn years(&self, at: usize, first: &Number) -> Option<(Found, usize)> {
        let second = self.numbers.get(at + 1)?;
        let glue = self.between(first, second).trim();
        if !matches!(glue, "-" | "–" | "—" | "/") {
            return None;
        }
        let years = match (first.year(), second.year()) {
            (Some(first), Some(second)) if first.value < second.value => [first, second],
            (Some(from), None) if glue != "/" => [from, second.short_year()?],
            (None, None) if self.follows_word(first, SCHOOL_YEAR) => [first.short_year()?, second.short_year()?],
            _ => return None,
        };
        let [from, to] = &years;
        let kind = match to.value.checked_sub(from.value) {
            Some(1) => Kind::SchoolYear,
            Some(_) if second.digits() == 4 => Kind::Span,
            _ => return None,
        };
        Some((found(first, None, years.to_vec(), kind), 2))
    }

    /// "15/9/2025", "15-9-2025", "15.9.2025", "15/9/25", "2025-09-15", "15 tháng 9 năm 2025".
    fn three(&self, at: usize, first: &Number) -> Option<(Found, usize)> {
        /// "22 tháng 8, năm 2018".
        const STOPS: [char; 2] = [' ', ','];
        let (second, third) = (self.numbers.get(at + 1)?, self.numbers.get(at + 2)?);
        let glue = [self.between(first, second).trim(), self.between(second, third).trim()];
        let (day, year) = match glue {
            ["-", "-"] if first.digits() == 4 => (third, first.year()),
            ["/", "/"] => (first, third.year().or_else(|| third.short_year())),
            ["-", "-"] | [".", "."] => (first, third.year()),
            [month, year] if is(month.trim_matches(STOPS), MONTH) && is(year.trim_matches(STOPS), YEAR) => {
                (first, third.year())
            }
            _ => return None,
        };
        let (year, month) = (year?, second.month()?);
        let number = u8::try_from(day.value).ok().filter(|_| day.digits() <= 2)?;
        LooseDate::parse(&format!("{number}/{month}/{}", year.value))?;
        let kind = Kind::Day { month, day: number };
        Some((found(first, Some(day.at.clone()), vec![year], kind), 3))
    }

    /// "9/2025", "9.2025", "9-2025", "tháng 9 năm 2025"; after the word for a quarter, that quarter.
    fn month_and_year(&self, at: usize, first: &Number) -> Option<(Found, usize)> {
        let second = self.numbers.get(at + 1)?;
        let (month, year) = (first.month()?, second.year()?);
        let glue = self.between(first, second).trim();
        let is_part = !self.follows_word(first, MONTH) && self.follows_word(first, PARTS);
        let joined = matches!(glue, "/" | "." | "-") || is(glue, YEAR) && self.follows_word(first, MONTH);
        if is_part && (joined || is(glue, YEAR)) {
            return Some((found(first, None, vec![year], self.part(first, month)), 2));
        }
        joined.then(|| (found(first, None, vec![year], Kind::Month(month)), 2))
    }

    /// "năm 2025", "Quý I/2026", "học kỳ I năm 2026".
    fn lone_year(&self, first: &Number) -> Option<(Found, usize)> {
        let year = first.year()?;
        if self.after(first).starts_with(['.', ','])
            && self.after(first).chars().nth(1).is_some_and(|c| c.is_ascii_digit())
        {
            return None;
        }
        let before = fold(self.before(first));
        let parts: Vec<&str> = before
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .rev()
            .skip_while(|word| is(word, YEAR))
            .take(2)
            .collect();
        let joined = self.before(first).ends_with('/') || is(parts_first(&before), YEAR);
        let kind = match parts.as_slice() {
            [number, word] if joined && roman(number).is_some() && is(word, PARTS) => {
                let quarter = is(word, QUARTER).then(|| roman(number)).flatten();
                Kind::Part(quarter.map(|number| number * 3))
            }
            _ if self.before(first).ends_with([':', '/', '-', '.']) => return None,
            _ => Kind::Bare,
        };
        Some((found(first, None, vec![year], kind), 1))
    }

    fn part(&self, number: &Number, quarter: u8) -> Kind {
        let is_quarter = self.follows_word(number, QUARTER);
        Kind::Part((is_quarter && quarter <= 4).then(|| quarter * 3))
    }

    fn between(&self, one: &Number, other: &Number) -> &str {
        self.text.get(one.at.end..other.at.start).unwrap_or_default()
    }

    fn before(&self, number: &Number) -> &str {
        self.text.get(..number.at.start).unwrap_or_default()
    }

    fn after(&self, number: &Number) -> &str {
        self.text.get(number.at.end..).unwrap_or_default()
    }

    /// "MC1", "H1.2026": part of a code.
    fn follows_letter(&self, number: &Number) -> bool {
        self.before(number).chars().next_back().is_some_and(char::is_alphabetic)
    }

    /// Whether one of some words stands right before a number.
    fn follows_word(&self, number: &Number, words: &[&str]) -> bool {
        let before = self.before(number).trim_end();
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        is(last, words)
    }

    /// "2026/TT", "2026-BGDĐT", "2026A".
    fn leads_into_symbol(&self, number: &Number) -> bool {
        let mut after = self.after(number).chars();
        match (after.next(), after.next()) {
            (Some('/'), Some(next)) => next.is_alphabetic(),
            (Some('-'), Some(next)) => next.is_uppercase(),
            (Some(next), _) => next.is_alphabetic(),
            (None, _) => false,
        }
    }
}

fn found(first: &Number, day: Option<Range<usize>>, years: Vec<Year>, kind: Kind) -> Found {
    Found {
        start: first.at.start,
        day,
        years,
        kind,
    }
}

/// The last word of a folded text.
fn parts_first(folded: &str) -> &str {
    folded
        .trim_end()
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
}

fn roman(word: &str) -> Option<u8> {
    ["i", "ii", "iii", "iv"]
        .iter()
        .zip(1..)
        .find_map(|(roman, number)| (*roman == word).then_some(number))
}
