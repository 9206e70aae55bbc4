//! Folding: the form of a text in which two spellings a person takes for the same compare equal.
//!
//! For searching and recognising only. A folded text is never shown, stored or exported.

use std::sync::LazyLock;

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
    let mut add = |letter: char| {
        if letter == ' ' {
            space_due = !folded.is_empty();
            return;
        }
        if space_due {
            folded.push(' ');
            space_due = false;
        }
        folded.push(letter);
    };
    for letter in text.chars() {
        match COMMON.get(letter as usize) {
            Some(Folded::One(letter)) => add(*letter),
            Some(Folded::Nothing) => {}
            Some(Folded::Several) | None => fold_one(letter).for_each(&mut add),
        }
    }
    folded
}

/// What becomes of a character.
#[derive(Clone, Copy)]
enum Folded {
    Nothing,
    One(char),
    Several,
}

/// The characters of European scripts and of Vietnamese, worked out once: whole plans are folded while someone types, and
/// decomposing each letter anew was most of the cost.
static COMMON: LazyLock<Vec<Folded>> = LazyLock::new(|| {
    let common = ('\0'..'\u{2060}').map(|letter| {
        let mut folded = fold_one(letter);
        match (folded.next(), folded.next()) {
            (None, _) => Folded::Nothing,
            (Some(letter), None) => Folded::One(letter),
            _ => Folded::Several,
        }
    });
    common.collect()
});

/// A character by itself, white space as a space. The order of combining marks plays no part: none of them stays.
fn fold_one(letter: char) -> impl Iterator<Item = char> {
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(std::iter::once(letter));
    decomposed.flat_map(char::to_lowercase).filter_map(|letter| {
        if letter.is_whitespace() {
            Some(' ')
        } else {
            fold_letter(letter)
        }
    })
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
