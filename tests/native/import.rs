//! Texts of others become plans.

mod samples;
mod seeds;
mod words;
