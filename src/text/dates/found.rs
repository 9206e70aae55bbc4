//! What is found in a text: a date with the places of its numbers.

use std::ops::Range;

use crate::plan::LooseDate;

/// What a year is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// "2025-2026": two years, the second one more than the first.
    SchoolYear,
    /// "2020-2025": a longer stretch of years.
    Span,
    /// A day; its number is kept so that the 29 of February can be put right.
    Day {
        /// Month.
        month: u8,
        /// Day.
        day: u8,
    },
    /// A month.
    Month(u8),
    /// A quarter or half, as its last month; none where that is not known.
    Part(Option<u8>),
    /// A year and nothing else.
    Bare,
}

/// A year as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// Where its digits stand.
    pub at: Range<usize>,
    /// The year in full.
    pub value: u16,
}

/// A date found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it begins.
    pub start: usize,
    /// Where the day stands, if it has one.
    pub day: Option<Range<usize>>,
    /// Its years, in order.
    pub years: Vec<Year>,
    /// What it is.
    pub kind: Kind,
}

impl Found {
    /// Where it ends.
    #[must_use]
    pub fn end(&self) -> usize {
        let numbers = self.years.iter().map(|year| &year.at).chain(&self.day);
        numbers.map(|at| at.end).max().unwrap_or(self.start)
    }

    /// As a date, where it is a day.
    #[must_use]
    pub fn date(&self) -> Option<LooseDate> {
        let Kind::Day { month, day } = self.kind else {
            return None;
        };
        Some(LooseDate {
            year: self.years.first()?.value,
            month: Some(month),
            day: Some(day),
        })
    }
}
