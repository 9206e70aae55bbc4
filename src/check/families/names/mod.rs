//! ENT: one name and one way of writing it for one school, place, person and title.

pub(in crate::check) mod capitals;
pub(in crate::check) mod identity;
pub(in crate::check) mod people;
pub(in crate::check) mod staff;
pub(in crate::check) mod variants;
