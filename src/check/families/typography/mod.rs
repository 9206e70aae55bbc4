//! SPELL: signs between words, capitals at beginnings, pairs of brackets, official wording.

pub(in crate::check) mod brackets;
pub(in crate::check) mod openings;
pub(in crate::check) mod punctuation;
pub(in crate::check) mod style;
