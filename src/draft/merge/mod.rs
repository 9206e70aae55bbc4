//! Merging copies of a draft that went through different hands: three-way from their common ancestor, row by row and field by
//! field.
//!
//! Works on the plan's JSON (`tree`), so that no field can be forgotten. For every path it tells from both drafts which copies
//! have which version (`side`), puts those together (`join`), and shows one of them; where versions differ somebody has to
//! decide (`settle`). Rows come, go and move by the same rule (`rows`, `order`). Decides nothing for anyone, and loses nothing
//! anyone typed. Knows plans and drafts only: no words for people, no clock.

mod ancestor;
mod differences;
mod join;
mod ledger;
mod mark;
mod order;
mod people;
mod plausible;
mod rows;
mod sets;
mod settle;
mod side;
mod sorted;
mod tree;
mod values;
mod whole;

pub use ancestor::{common_ancestor, take_copy};
pub use differences::{Change, ChangeKind, differences};
pub use settle::{Decision, settle};
pub use whole::{MergeError, Merged, Report, merge};
