//! The words by which the roll-over recognises things in what schools write. Data only.

pub mod words;
