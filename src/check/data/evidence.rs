//! How codes of evidence begin.

/// Under Thông tư 57/2026/TT-BGDĐT: "MC.1.4.03" (Phụ lục IV).
pub(in crate::check) const NEW: &str = "MC.";
/// Under the circulars of 2018: "[H1-1.1-01]".
pub(in crate::check) const OLD: &str = "[H";
/// The same in the brackets of the new way.
pub(in crate::check) const OLD_IN_ROUND: &str = "(H";
/// The regulations with the new way.
pub(in crate::check) const NEW_REGULATIONS: &[&str] = &["57/2026/TT-BGDĐT"];
