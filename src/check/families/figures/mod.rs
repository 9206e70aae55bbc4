//! SEM: numbers, shares and money add up and agree.

pub(in crate::check) mod agreement;
pub(in crate::check) mod breakdowns;
pub(in crate::check) mod counts;
pub(in crate::check) mod portions;
pub(in crate::check) mod proportions;
pub(in crate::check) mod retold;
pub(in crate::check) mod sum_rows;
pub(in crate::check) mod sums;
pub(in crate::check) mod totals;
