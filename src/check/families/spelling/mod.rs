//! SPELL: words that are written wrongly.
//!
//! One file for each kind of mistake; `lexicon` and `vocabulary` know the words. Signs between words are `punctuation`'s.

mod abbreviations;
mod company;
mod confusions;
mod keys;
mod lexicon;
mod rules;
mod shapes;
mod slips;
mod vocabulary;

pub(in crate::check) use rules::rules;
