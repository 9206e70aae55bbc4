//! NUM: what is numbered or lettered follows on.

pub(in crate::check) mod letters;
pub(in crate::check) mod ordinals;
pub(in crate::check) mod sequence;
