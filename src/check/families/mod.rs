//! The rules, family by family. A rule is a function over the context that adds findings; each family lists its own.

pub(super) mod citations;
pub(super) mod columns;
pub(super) mod criteria;
pub(super) mod dates;
pub(super) mod deadlines;
pub(super) mod decree;
pub(super) mod emptiness;
pub(super) mod evidence;
pub(super) mod letters;
pub(super) mod meaning;
pub(super) mod names;
pub(super) mod numbering;
pub(super) mod ordinals;
pub(super) mod placeholders;
pub(super) mod priorities;
pub(super) mod punctuation;
pub(super) mod repetition;
pub(super) mod school_years;
pub(super) mod spelling;
pub(super) mod standards;
pub(super) mod style;
pub(super) mod sums;
pub(super) mod terms;
pub(super) mod unexplained;
pub(super) mod years;
