//! The roll-over to the next school year.

mod criteria;
mod dates;
mod plans;
mod standing;
