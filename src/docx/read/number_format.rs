//! Numbers as Word writes them in lists.

use crate::document;

/// How a level of a list shows its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFormat {
    /// 1, 2, …
    Decimal,
    /// "01", "02", …
    PaddedDecimal,
    /// I, II, …
    UpperRoman,
    /// i, ii, …
    LowerRoman,
    /// A, B, …
    UpperLetter,
    /// a, b, …
    LowerLetter,
    /// No number but a sign.
    Bullet,
    /// Nothing.
    None,
}

/// Beyond this a number is written in digits: letters would fill lines.
const LAST_LETTERS: u32 = 26 * 10;

impl NumberFormat {
    /// By its name in the file; the many that no Vietnamese school uses count in digits.
    #[must_use]
    pub fn of(name: &str) -> Self {
        match name {
            "decimalZero" => Self::PaddedDecimal,
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// A number as this format writes it.
    #[must_use]
    pub fn show(self, number: u32) -> String {
        match self {
            Self::UpperRoman => roman(number),
            Self::LowerRoman => roman(number).to_ascii_lowercase(),
            Self::UpperLetter => letters(number),
            Self::LowerLetter => letters(number).to_ascii_lowercase(),
            Self::PaddedDecimal => format!("{number:02}"),
            Self::Decimal => number.to_string(),
            Self::Bullet | Self::None => String::new(),
        }
    }
}

fn roman(number: u32) -> String {
    match u16::try_from(number) {
        Ok(number) if number > 0 => document::roman(number),
        _ => number.to_string(),
    }
}

/// A to Z, then AA, BB, …, as Word counts.
fn letters(number: u32) -> String {
    let Some(before) = number.checked_sub(1).filter(|before| *before < LAST_LETTERS) else {
        return number.to_string();
    };
    let letter = char::from_u32(u32::from('A') + before % 26).unwrap_or('A');
    (0..=before / 26).map(|_| letter).collect()
}

#[cfg(test)]
mod tests {
    use super::NumberFormat;

    /// Numbers at the edges of each way of writing.
    #[test]
    fn numbers_are_written_as_word_does() {
        let shown = |name: &str, numbers: &[u32]| -> Vec<String> {
            numbers
                .iter()
                .map(|number| NumberFormat::of(name).show(*number))
                .collect()
        };
        assert_eq!(
            shown("upperRoman", &[4, 9, 14, 1990, 3999]),
            ["IV", "IX", "XIV", "MCMXC", "MMMCMXCIX"]
        );
        assert_eq!(shown("lowerRoman", &[0, 8, 4000]), ["0", "viii", "4000"]);
        assert_eq!(shown("lowerLetter", &[0, 1, 26, 27, 53]), ["0", "a", "z", "aa", "aaa"]);
        assert_eq!(shown("upperLetter", &[2, 28, u32::MAX]), ["B", "BB", "4294967295"]);
        assert_eq!(shown("decimalZero", &[3, 12]), ["03", "12"]);
        assert_eq!(shown("chicago", &[3]), ["3"]);
    }
}
