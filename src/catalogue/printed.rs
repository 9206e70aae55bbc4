//! How a set and its parts are named in print. The words themselves stand in `crate::text::catalogue`.

use super::{
    entry::Entry,
    model::{CatalogueSet, Standard},
};
use crate::text::catalogue as wording;

/// What must stand wherever summaries of this set are shown, since they are not the text of the law.
#[must_use]
pub fn citation(set: &CatalogueSet) -> String {
    let regulation = &set.regulation;
    wording::citation(&regulation.code, regulation.annex.as_deref(), &regulation.amended_by)
}

impl Standard {
    /// Number and name as printed in a plan.
    #[must_use]
    pub fn title(&self) -> String {
        wording::standard_title(self.number, &self.name)
    }
}

impl Entry<'_> {
    /// Code and name as printed in a plan; of Mức 4 the level, number and label.
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Entry::Criterion { criterion, .. } => wording::criterion_title(&criterion.code, &criterion.name),
            Entry::Level4(criterion) => wording::level4_title(criterion.number, &criterion.label),
        }
    }
}
