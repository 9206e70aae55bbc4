//! SPELL: words that are written wrongly.
//!
//! One file for each kind of mistake; `lexicon` knows the words. Signs between words are `punctuation`'s.

mod abbreviations;
mod confusions;
mod lexicon;
mod rules;
mod slips;

pub(in crate::check) use rules::rules;
