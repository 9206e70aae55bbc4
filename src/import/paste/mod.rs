//! A block of cells from the clipboard – Excel, Word, a web page – into the actions of a problem.
//!
//! Four steps, each plain data in and out: what was on the clipboard ([`read`]), where each column would go ([`propose`]), what
//! that would change ([`outcome`]) and the change itself ([`apply`]). The first two recognise and may run anywhere; a person
//! decides between them and the last two. Nothing is dropped in silence: what goes nowhere is in the [`Outcome`].

mod apply;
mod block;
mod clipping;
mod content;
mod heading;
mod outcome;
mod proposal;
mod target;

pub use apply::apply;
pub use block::{Block, Cell, Role, Row};
pub use clipping::{Unpasted, read};
pub use outcome::{Edit, Left, LeftOf, Outcome, Whither, outcome};
pub use proposal::{Mapping, propose};
pub use target::{Target, targets};
