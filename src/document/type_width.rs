//! How wide text is in Times New Roman, to draw lines as long as words and to tell short table rows from long ones.
//!
//! Advance widths in 1/2048 of the type size, as in Times New Roman and its metric twin Liberation Serif. Marks above and
//! below Vietnamese vowels add nothing, the horn of ơ and ư a little; characters that are not listed count as wide as "n".

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::length::Twips;
use super::{Points, Run};

/// Units per em of the tables below.
const EM: u64 = 2048;

/// Width of "n": stands for what is not listed.
const OTHER: u64 = 1024;

/// The horn of ơ and ư, on average.
const HORN: u64 = 90;

const HORN_MARK: char = '\u{31b}';

/// ASCII from space to tilde, upright.
#[rustfmt::skip]
const REGULAR: [u16; 95] = [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479,
    682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569,
    682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024,
    682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
];

/// ASCII from space to tilde, bold.
#[rustfmt::skip]
const BOLD: [u16; 95] = [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593,
    797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569,
    682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139,
    909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
];

/// Width of a line of text, as if it were never wrapped.
#[must_use]
pub fn width(text: &str, size: Points, bold: bool) -> Twips {
    let decomposer = DecomposingNormalizerBorrowed::new_nfd();
    let units: u64 = text
        .chars()
        .map(|letter| match letter {
            // Most letters, and sooner known than taken apart.
            ' '..='~' => advance(letter, bold),
            _ => decomposer
                .normalize_iter(std::iter::once(letter))
                .map(|sign| advance(sign, bold))
                .sum(),
        })
        .sum();
    let twips = (units * u64::from(size) * 20).div_ceil(EM);
    Twips::try_from(twips).unwrap_or(Twips::MAX)
}

/// Width of runs in one size; all bold where `bold` is set, else each as it says.
#[must_use]
pub fn runs_width(runs: &[Run], size: Points, bold: bool) -> Twips {
    runs.iter()
        .map(|run| width(&run.text, size, bold || run.bold))
        .fold(0, Twips::saturating_add)
}

fn advance(sign: char, bold: bool) -> u64 {
    let table = if bold { &BOLD } else { &REGULAR };
    let listed = u32::from(sign)
        .checked_sub(u32::from(' '))
        .and_then(|place| usize::try_from(place).ok())
        .and_then(|place| table.get(place));
    match (listed, sign) {
        (Some(units), _) => u64::from(*units),
        (None, HORN_MARK) => HORN,
        (None, '\u{300}'..='\u{36f}') => 0,
        (None, 'Đ') => 1479,
        (None, '…' | '—') => EM,
        (None, _) => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::width;

    #[test]
    fn motto_is_as_wide_as_the_font_sets_it() {
        // Measured with the advance widths of the font file itself: 3427.7 twips.
        assert_eq!(width("Độc lập - Tự do - Hạnh phúc", 14, true), 3428);
    }
}
