//! Codes of criteria and standards as people write them behind "Tiêu chí" and "Tiêu chuẩn": "1.3", "I.5", "3,3".
//!
//! Reads what stands there; whether a set has such a code is the catalogue's to say.

use crate::document::roman;

/// "1.3: Tên", ": 3.3 – Tên", "I.5 Tên", "4. Tên" as code and name, as written; the code is empty where there is none.
#[must_use]
pub fn mark_and_name(rest: &str) -> (&str, &str) {
    let rest = rest.trim_start_matches([' ', ':', '.', '-', '–']);
    let end = rest
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | 'I' | 'V' | 'X')))
        .unwrap_or(rest.len());
    let (mark, name) = rest.split_at(end);
    // "Tiêu chí Internet": the letters belong to a word.
    let (mark, name) = if name.starts_with(char::is_alphabetic) {
        ("", rest)
    } else {
        (mark, name)
    };
    let name = name.trim_start_matches([' ', ':', '.', '-', '–', ')']);
    (mark.trim_end_matches(['.', ',']), name)
}

/// A code with all its numbers in digits: "I.5" is "1.5".
#[must_use]
pub fn in_digits(mark: &str) -> String {
    let parts: Vec<String> = mark
        .split(['.', ','])
        .filter(|part| !part.is_empty())
        .filter_map(|part| part.parse::<u8>().ok().or_else(|| of_roman(part)))
        .map(|number| number.to_string())
        .collect();
    parts.join(".")
}

fn of_roman(letters: &str) -> Option<u8> {
    (1..=20).find(|number| roman(u16::from(*number)) == letters)
}
