//! CAT: what the criteria set says: codes, names, levels, evidence, the council.

pub(in crate::check) mod codes;
pub(in crate::check) mod council;
pub(in crate::check) mod evidence;
pub(in crate::check) mod levels;
pub(in crate::check) mod mentions;
pub(in crate::check) mod standards;
mod tokens;
