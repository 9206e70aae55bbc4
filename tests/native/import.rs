//! Texts of others become plans.

mod clippings;
mod pasting;
mod samples;
mod seeds;
mod words;
