//! Texts of others become plans.

mod seeds;
