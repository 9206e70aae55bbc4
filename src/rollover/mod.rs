//! The roll-over: last year's plan, whatever its form and regulation, becomes the beginning of the next year's.
//!
//! [`outlook`] tells what would be carried and what a person may want to decide differently, [`roll_over`] makes the plan with
//! a list of everything that was done, [`draft_of`] puts it into a draft. Nothing of unfinished work is lost, nothing is
//! invented, and the old plan is only read.

mod advance;
mod bases;
mod criteria;
mod data;
mod draft;
mod duties;
mod fields;
mod item;
mod outlook;
mod problems;
mod results;
mod roll;
mod standing;

pub use advance::{Advanced, Scope, advance};
pub use draft::draft_of;
pub use item::{Item, Kind};
pub use outlook::{ActionOutlook, Candidate, Choices, Outlook, ProblemOutlook, outlook};
pub use roll::{Remarked, RolledOver, roll_over};
pub use standing::{Standing, standing};
