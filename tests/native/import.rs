//! Texts of others become plans.

mod clippings;
mod pasted;
mod pasted_papers;
mod pasting;
mod samples;
mod seeds;
mod words;
