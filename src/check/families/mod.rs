//! The rules, family by family. A rule is a function over the context that adds findings; each family lists its own.

pub(super) mod numbering;
