//! One way to speak of everything in a set that a plan can name: its criteria and, in the 2018 sets, those of Mức 4.

use std::borrow::Cow;

use super::model::{CatalogueSet, Criterion, Level4Criterion, Standard};

/// Something a plan can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry<'a> {
    /// A criterion of a standard.
    Criterion {
        /// The standard it stands under.
        standard: &'a Standard,
        /// The criterion itself.
        criterion: &'a Criterion,
    },
    /// A criterion of Mức 4, under no standard.
    Level4(&'a Level4Criterion),
}

impl<'a> Entry<'a> {
    /// The code by which a plan remembers it: the official `1.10`, or `M4.1` for the first criterion of Mức 4, which has
    /// no official code.
    #[must_use]
    pub fn code(self) -> Cow<'a, str> {
        match self {
            Entry::Criterion { criterion, .. } => Cow::Borrowed(&criterion.code),
            Entry::Level4(criterion) => Cow::Owned(format!("M4.{}", criterion.number)),
        }
    }

    /// The official name; of a criterion of Mức 4 this project's label.
    #[must_use]
    pub fn name(self) -> &'a str {
        match self {
            Entry::Criterion { criterion, .. } => &criterion.name,
            Entry::Level4(criterion) => &criterion.label,
        }
    }

    /// Whether it must be shown as not confirmed.
    #[must_use]
    pub fn unverified(self) -> bool {
        match self {
            Entry::Criterion { criterion, .. } => criterion.unverified,
            Entry::Level4(criterion) => criterion.unverified,
        }
    }
}

impl CatalogueSet {
    /// Everything a plan can name, in official order, Mức 4 last.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.standards
            .iter()
            .flat_map(|standard| {
                standard
                    .criteria
                    .iter()
                    .map(move |criterion| Entry::Criterion { standard, criterion })
            })
            .chain(self.level4.iter().map(Entry::Level4))
    }

    /// The criteria of the standards in official order.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.standards.iter().flat_map(|standard| &standard.criteria)
    }

    /// What has exactly this code (`1.10`, `M4.1`).
    #[must_use]
    pub fn entry(&self, code: &str) -> Option<Entry<'_>> {
        self.entries().find(|entry| entry.code() == code)
    }

    /// The criterion of a standard with exactly this code.
    #[must_use]
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria().find(|criterion| criterion.code == code)
    }

    /// Position of a criterion in its set, from 1 through all standards: what plans of the 2018 form print in their TT
    /// column (15 for 3.1 of tiểu học). The criteria of Mức 4 start again at 1, as the circulars number them.
    #[must_use]
    pub fn running_number(&self, code: &str) -> Option<usize> {
        match self.entry(code)? {
            Entry::Criterion { .. } => self
                .criteria()
                .position(|criterion| criterion.code == code)
                .map(|place| place + 1),
            Entry::Level4(criterion) => Some(usize::from(criterion.number)),
        }
    }
}
