//! Texts of others become plans.

mod clippings;
pub mod papers;
mod pasted;
mod pasted_papers;
mod pasting;
mod samples;
mod seeds;
mod strangers;
mod whole_files;
mod words;
