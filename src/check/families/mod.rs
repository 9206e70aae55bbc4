//! The rules, family by family. A rule is a function over the context that adds findings; each family lists its own.

pub(super) mod columns;
pub(super) mod criteria;
pub(super) mod dates;
pub(super) mod emptiness;
pub(super) mod meaning;
pub(super) mod numbering;
pub(super) mod sums;
pub(super) mod years;
