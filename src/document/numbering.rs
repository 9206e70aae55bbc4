//! Counters as official documents write them.

/// Roman number of a section (1 → "I"); empty for 0, Arabic above 3999.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (parts and sections carry Roman numbers).
#[must_use]
pub fn roman(number: u16) -> String {
    const SIGNS: [(u16, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number > 3999 {
        return number.to_string();
    }
    let mut rest = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

/// Letter of a point (1 → "a") in the order of the Vietnamese alphabet: a b c d đ e g h i k …
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (points are lettered in alphabet order). Above 22 the letters double.
#[must_use]
pub fn letter(number: usize) -> String {
    const LETTERS: [&str; 22] = [
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x",
    ];
    let Some(index) = number.checked_sub(1) else {
        return String::new();
    };
    let sign = LETTERS.get(index % LETTERS.len()).copied().unwrap_or("");
    sign.repeat(index / LETTERS.len() + 1)
}
