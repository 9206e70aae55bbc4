//! TERM: words for people and bodies that fit the school and the time.

pub(in crate::check) mod bodies;
pub(in crate::check) mod fitting;
pub(in crate::check) mod unexplained;
