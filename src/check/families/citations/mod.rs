//! CITE: documents are cited as they are.

pub(in crate::check) mod bases;
pub(in crate::check) mod numbers;
pub(in crate::check) mod symbols;
