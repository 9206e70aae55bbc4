//! COL, EMPTY, PLACE, DUP: every place has what belongs there, said once.

pub(in crate::check) mod cells;
pub(in crate::check) mod columns;
pub(in crate::check) mod emptiness;
pub(in crate::check) mod hollow;
pub(in crate::check) mod placeholders;
pub(in crate::check) mod repetition;
pub(in crate::check) mod unfilled;
