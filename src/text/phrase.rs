//! Whole words in a text, whatever stands around them. Compares as written: fold or lower both sides where that is to play no part.

/// Whether words stand in a text one after the other, as whole words.
///
/// ```
/// use cai_tien::text::phrase::contains;
/// assert!(contains("lap ke hoach tuan", "ke hoach"));
/// assert!(!contains("lap ke hoachs", "ke hoach"));
/// ```
#[must_use]
pub fn contains(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + words.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
