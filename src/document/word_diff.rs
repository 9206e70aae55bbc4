//! What differs between two texts, word by word, for marking.

use similar::{Algorithm, ChangeTag, capture_diff_slices};

/// A run of words that two texts share or that only one of them has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Whose words they are.
    pub side: Side,
    /// The words with the spaces and line breaks between them.
    pub text: String,
}

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Of both texts.
    Both,
    /// Only of the text before.
    Before,
    /// Only of the text after.
    After,
}

/// The words of both texts in order; joining those that are not [`Side::After`] gives the text before again.
#[must_use]
pub fn word_differences(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let mut out: Vec<Piece> = Vec::new();
    for step in capture_diff_slices(Algorithm::Myers, &old, &new) {
        for change in step.iter_changes(&old, &new) {
            let side = match change.tag() {
                ChangeTag::Equal => Side::Both,
                ChangeTag::Delete => Side::Before,
                ChangeTag::Insert => Side::After,
            };
            match out.last_mut() {
                Some(last) if last.side == side => last.text.push_str(change.value()),
                _ => out.push(Piece {
                    side,
                    text: change.value().to_owned(),
                }),
            }
        }
    }
    out
}

/// Words with the space behind each, so that a changed word is marked together with its space.
fn tokens(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

#[cfg(test)]
mod tests {
    use super::{Side, word_differences};

    fn of(before: &str, after: &str, without: Side) -> String {
        let pieces = word_differences(before, after);
        pieces
            .into_iter()
            .filter(|piece| piece.side != without)
            .map(|piece| piece.text)
            .collect()
    }

    #[test]
    fn both_texts_can_be_read_off_the_pieces() {
        for (before, after) in [
            ("a b c", "a x c"),
            ("", "a"),
            ("a\nb", ""),
            ("one  two", "one two three"),
        ] {
            assert_eq!(of(before, after, Side::After), before);
            assert_eq!(of(before, after, Side::Before), after);
        }
    }

    #[test]
    fn only_the_changed_word_is_marked() {
        let marked: Vec<_> = word_differences("tang 5 phan tram", "tang 7 phan tram")
            .into_iter()
            .filter(|piece| piece.side != Side::Both)
            .map(|piece| (piece.side, piece.text))
            .collect();
        assert_eq!(
            marked,
            [(Side::Before, "5 ".to_owned()), (Side::After, "7 ".to_owned())]
        );
    }
}
