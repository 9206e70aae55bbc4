//! SEM: goals that say something, work that leads there, few priorities.

pub(in crate::check) mod measures;
pub(in crate::check) mod priorities;
pub(in crate::check) mod progress;
pub(in crate::check) mod stock;
