//! The words dates are written with.

use crate::text::fold::fold;

/// Before a day.
pub(super) const DAY: &[&str] = &["ngày"];
/// Before the number of a month, and between day and month.
pub(super) const MONTH: &[&str] = &["tháng"];
/// Before a year.
pub(super) const YEAR: &[&str] = &["năm"];
/// Ends of the words for a school year: "năm học", "NH".
pub(super) const SCHOOL_YEAR: &[&str] = &["học", "NH"];
/// Before the number of a quarter.
pub(super) const QUARTER: &[&str] = &["quý"];
/// Before the number of a part of a year.
pub(super) const PARTS: &[&str] = &["quý", "kỳ", "đợt"];

/// Whether a word is one of some, however it was typed.
pub(super) fn is(word: &str, words: &[&str]) -> bool {
    let word = fold(word);
    !word.is_empty() && words.iter().any(|known| fold(known) == word)
}
