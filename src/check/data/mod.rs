//! What the rules know by name: lists of words, bodies and regulations.

pub(in crate::check) mod abbreviations;
pub(in crate::check) mod bodies;
pub(in crate::check) mod cells;
pub(in crate::check) mod confusions;
pub(in crate::check) mod cuts;
pub(in crate::check) mod evidence;
pub(in crate::check) mod figures;
pub(in crate::check) mod goals;
pub(in crate::check) mod names;
pub(in crate::check) mod pairs;
pub(in crate::check) mod papers;
pub(in crate::check) mod people;
pub(in crate::check) mod regulations;
pub(in crate::check) mod symbols;
pub(in crate::check) mod terms;
pub(in crate::check) mod times;
pub(in crate::check) mod titles;
pub(in crate::check) mod vocabulary;
