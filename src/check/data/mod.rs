//! What the rules know by name: lists of words, bodies and regulations.

pub(super) mod words;
