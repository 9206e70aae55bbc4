//! The criteria sets a plan is written against: what they contain, which one applies, how a criterion is found in them.
//!
//! One set is one JSON file of `data/`, versioned like code: a set that was released is not changed in meaning, a new
//! regulation is a new file, and a plan remembers the id of the set it was written with. Standards, criteria and
//! indicators carry their official short names; every other text is a working summary, to be shown with its
//! [`citation()`] and never as the text of the law.
//!
//! Uses only std, serde and `crate::text`. Must not know plans, forms or the browser, and must not judge a school.

mod choose;
mod data;
mod embedded;
mod entry;
mod model;
mod printed;
mod query;
mod search;
mod succession;

pub use choose::set_for;
pub use embedded::{Fault, faults, set, sets};
pub use entry::Entry;
pub use model::{CatalogueSet, Criterion, Date, Level4Criterion, LevelPoints, Regulation, Standard, Suggestion};
pub use printed::citation;
pub use search::{Hit, Place, search};
pub use succession::{Likeness, Successor, successors};
