//! Numbers in words: "một trăm tám mươi lăm triệu năm trăm nghìn". Reads only.

use super::fold::fold;

/// What one word of a number stands for.
enum Word {
    Digit(u64),
    /// "mười", "mươi".
    Ten,
    Hundred,
    /// A thousand and its powers.
    Scale(u64),
    /// "linh", "lẻ", "không trăm": nothing.
    Filler,
}

fn word(folded: &str) -> Option<Word> {
    Some(match folded {
        "khong" => Word::Digit(0),
        "mot" => Word::Digit(1),
        "hai" => Word::Digit(2),
        "ba" => Word::Digit(3),
        "bon" | "tu" => Word::Digit(4),
        "nam" | "lam" | "nham" => Word::Digit(5),
        "sau" => Word::Digit(6),
        "bay" => Word::Digit(7),
        "tam" => Word::Digit(8),
        "chin" => Word::Digit(9),
        "muoi" => Word::Ten,
        "tram" => Word::Hundred,
        "nghin" | "ngan" => Word::Scale(1_000),
        "trieu" => Word::Scale(1_000_000),
        "ty" | "ti" => Word::Scale(1_000_000_000),
        "linh" | "le" | "va" => Word::Filler,
        _ => return None,
    })
}

/// The number that words make, from the first to the last of them; none where one of them is no word of numbers.
///
/// ```
/// use cai_tien::text::spelt::number;
/// assert_eq!(number("Một trăm tám mươi lăm triệu năm trăm nghìn"), Some(185_500_000));
/// assert_eq!((number("mười lăm"), number("hai giáo viên")), (Some(15), None));
/// ```
#[must_use]
pub fn number(text: &str) -> Option<u64> {
    let folded = fold(text);
    let parts = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return None;
    }
    let (mut total, mut group, mut digit) = (0_u64, 0_u64, None::<u64>);
    for folded in words {
        match word(folded)? {
            Word::Digit(value) => digit = Some(value),
            Word::Ten => group += digit.take().unwrap_or(1) * 10,
            Word::Hundred => group += digit.take().unwrap_or(1) * 100,
            Word::Scale(scale) => {
                let below = group + digit.take().unwrap_or(0);
                total = total.checked_add(below.max(u64::from(total == 0)).checked_mul(scale)?)?;
                group = 0;
            }
            Word::Filler => {}
        }
    }
    total.checked_add(group + digit.unwrap_or(0))
}
