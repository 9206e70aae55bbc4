//! The date a text begins with.

use super::found::{Found, Kind};
use super::scan::find;
use super::words::{DAY, MONTH, YEAR, is};
use crate::plan::LooseDate;
use crate::text::fold::fold;

/// A date that a text begins with, as behind the number of a document: ", ngày 22 tháng 8 năm 2018", "tháng 8/2018".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leading {
    /// Where it begins, the word before its numbers included.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether a comma stands before it.
    pub comma: bool,
    found: Found,
}

impl Leading {
    /// What is known of it.
    #[must_use]
    pub fn known(&self) -> Option<LooseDate> {
        let year = self.found.years.first()?.value;
        match self.found.kind {
            Kind::Month(month) => Some(LooseDate {
                year,
                month: Some(month),
                day: None,
            }),
            Kind::Bare => Some(LooseDate {
                year,
                month: None,
                day: None,
            }),
            _ => self.found.date(),
        }
    }
}

/// The date at the beginning of a text, behind the word for a day, a month or a year.
#[must_use]
pub fn leading(text: &str) -> Option<Leading> {
    /// No date with the words before it is longer.
    const LONGEST: usize = 60;
    let lead = text.trim_start_matches([' ', ',']);
    let near = lead.char_indices().nth(LONGEST).map_or(lead.len(), |(at, _)| at);
    let found = find(lead.get(..near)?).into_iter().next()?;
    let before = fold(lead.get(..found.start)?);
    let mut words: Vec<&str> = before.split(' ').filter(|word| !word.is_empty()).collect();
    let last = words.pop()?;
    let told = match found.kind {
        Kind::Day { .. } => is(last, DAY),
        Kind::Month(_) => is(last, DAY) || is(last, MONTH),
        Kind::Bare => is(last, YEAR),
        Kind::SchoolYear | Kind::Span | Kind::Part(_) => false,
    };
    // The word for a day may have been typed twice.
    let alone = words.iter().all(|word| is(word, DAY));
    let start = text.len() - lead.len();
    (told && alone).then(|| Leading {
        start,
        end: start + found.end(),
        comma: text.trim_start().starts_with(','),
        found,
    })
}
