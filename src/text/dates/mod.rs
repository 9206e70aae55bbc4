//! Finds the dates and years of a text, in whatever notation they were typed.
//!
//! Numbers that belong to the symbol of a document ("57/2026/TT-BGDĐT", "TCVN 6909:2001") are no dates. Says where a year
//! stands and what it is part of; what that means for a plan is decided elsewhere.

mod found;
mod leading;
mod scan;
mod words;

pub use found::{Found, Kind, Year};
pub use leading::{Leading, leading};
pub use scan::find;
