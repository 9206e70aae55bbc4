//! A basis in running words taken apart: kind of document, number, date, issuer and what it is about.
//!
//! It is taken apart only as far as [`citation`](super::paper::citation) puts the same words together again; what is read wrongly would be printed
//! wrongly. Says nothing about whether a citation is right.

mod apart;
mod issuer;
mod phrases;
mod words;

pub use apart::{apart, without_lead};
