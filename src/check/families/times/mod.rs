//! YEAR, DATE: years, dates and terms that can be, in the order in which they can be.

pub(in crate::check) mod dates;
pub(in crate::check) mod deadlines;
pub(in crate::check) mod order;
pub(in crate::check) mod school_years;
pub(in crate::check) mod years;
