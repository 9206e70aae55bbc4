//! How far two words are apart in letters. For comparing only.

/// Whether one letter more, less or another makes one word the other; equal words are not.
///
/// ```
/// use cai_tien::text::slips::one_letter_apart;
/// assert!(one_letter_apart("gio", "giao") && one_letter_apart("nhap", "nhat"));
/// assert!(!one_letter_apart("gio", "gio") && !one_letter_apart("khue", "mai"));
/// ```
#[must_use]
pub fn one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one == other || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let rest = |word: &[char], skip: usize| word.get(same + skip..).map(<[char]>::to_vec);
    let (longer, shorter) = if one.len() < other.len() {
        (&other, &one)
    } else {
        (&one, &other)
    };
    rest(longer, 1) == rest(shorter, usize::from(longer.len() == shorter.len()))
}
