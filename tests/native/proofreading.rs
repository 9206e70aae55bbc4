//! The proofreader over real plans: what it finds of the mistakes people found in them by reading.
//!
//! The plans and the list of their mistakes lie outside the repository and are never copied into it; where they are absent the
//! tests say so.

mod clean;
mod emptiness;
mod faults;
mod figures;
mod lists;
mod repeated;
mod retold;
mod rules;
mod score;
mod speed;
