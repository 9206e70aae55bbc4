//! Folding: the form of a text in which two spellings a person takes for the same compare equal.
//!
//! For searching and recognising only. A folded text is never shown, stored or exported.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// The text without diacritics, letter case and differences of typing.
///
/// Composed and decomposed input (NFC, NFD) fold alike, and so do `ủy` and `uỷ`, since the tone mark is dropped wherever
/// it stands. `m²` is `m2`. `đ` becomes `d`, and so does the look-alike `ð` that old converters leave behind. Every kind of
/// dash becomes `-`; runs of white space, the no-break space included, become one space; marks of no width (soft hyphen,
/// zero-width space, byte order mark), which Word and web pages leave in copied text, disappear.
///
/// ```
/// use cai_tien::text::fold::fold;
/// assert_eq!(fold("  Cấp ỦY\u{a0}Đảng "), "cap uy dang");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space_due = false;
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(text.chars());
    for letter in decomposed.flat_map(char::to_lowercase) {
        if letter.is_whitespace() {
            space_due = !folded.is_empty();
        } else if let Some(letter) = fold_letter(letter) {
            if space_due {
                folded.push(' ');
                space_due = false;
            }
            folded.push(letter);
        }
    }
    folded
}

/// What stays of one decomposed lower-case character, if anything.
fn fold_letter(letter: char) -> Option<char> {
    match letter {
        'đ' | 'ð' | 'ɖ' => Some('d'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        '²' => Some('2'),
        '³' => Some('3'),
        mark if is_combining(mark) => None,
        other => Some(other),
    }
}

/// Whether a character is drawn onto the one before it.
fn is_combining(mark: char) -> bool {
    CanonicalCombiningClassMapBorrowed::new().get_u8(mark) != 0
}
