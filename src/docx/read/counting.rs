//! Numbers of lists counted from paragraph to paragraph.

use std::collections::{BTreeMap, BTreeSet};

use super::number_format::NumberFormat;
use super::numbering::{LEVELS, Numbering};
use super::styles::Styles;

/// How far the lists of a file have come.
pub(super) struct Counting<'a> {
    numbering: &'a Numbering,
    styles: &'a Styles,
    /// The last number of each level, by description: lists that share one go on from each other.
    reached: BTreeMap<&'a str, [Option<u32>; LEVELS]>,
    /// Levels that a list has begun with a number of its own, which it does once.
    begun: BTreeSet<(String, usize)>,
}

impl<'a> Counting<'a> {
    pub(super) fn new(numbering: &'a Numbering, styles: &'a Styles) -> Self {
        Self {
            numbering,
            styles,
            reached: BTreeMap::new(),
            begun: BTreeSet::new(),
        }
    }

    /// The number of the next paragraph of a list as it is printed. Its level is the one it names, or its style's.
    pub(super) fn next(&mut self, list: &str, level: Option<usize>, style: Option<&str>) -> String {
        let Some(pattern) = self.numbering.pattern_of(list, self.styles) else {
            return String::new();
        };
        let of_style = || {
            let linked = style.and_then(|style| self.numbering.level_of_style(list, pattern, style));
            linked.or_else(|| self.styles.find(style, |style| style.list_level))
        };
        let level = level.or_else(of_style).unwrap_or_default();
        let Some(own) = self.numbering.level(list, pattern, level) else {
            return String::new();
        };
        let start = self.numbering.start_of(list, level);
        let begins = start.is_some() && self.begun.insert((list.to_owned(), level));
        let first = start.unwrap_or(own.start);
        let mut reached = self.reached.get(pattern).copied().unwrap_or_default();
        if let Some(number) = reached.get_mut(level) {
            *number = Some(match *number {
                Some(number) if !begins => number.saturating_add(1),
                _ => first,
            });
        }
        for (below, number) in reached.iter_mut().enumerate().skip(level + 1) {
            let restart = self
                .numbering
                .level(list, pattern, below)
                .and_then(|level| level.restart);
            if level < restart.unwrap_or(below) {
                *number = None;
            }
        }
        self.reached.insert(pattern, reached);
        let number_of = |shown: usize| {
            let described = self.numbering.level(list, pattern, shown)?;
            let start = self.numbering.start_of(list, shown).unwrap_or(described.start);
            let number = reached.get(shown).copied().flatten().unwrap_or(start);
            let format = match described.format {
                NumberFormat::Bullet | NumberFormat::None => described.format,
                _ if own.digits => NumberFormat::Decimal,
                format => format,
            };
            Some(format.show(number))
        };
        fill(&own.pattern, number_of).trim().to_owned()
    }
}

/// A pattern with the numbers of the levels it names.
fn fill(pattern: &str, number_of: impl Fn(usize) -> Option<String>) -> String {
    let mut out = String::new();
    let mut signs = pattern.chars().peekable();
    while let Some(sign) = signs.next() {
        let level = signs
            .peek()
            .and_then(|digit| digit.to_digit(10))
            .filter(|digit| *digit > 0);
        match level {
            Some(level) if sign == '%' => {
                signs.next();
                let level = usize::try_from(level).unwrap_or(LEVELS);
                out.push_str(&number_of(level - 1).unwrap_or_default());
            }
            _ => out.push(sign),
        }
    }
    out
}
