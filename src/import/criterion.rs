//! "Tiêu chí 1.3: Tên" and "Tiêu chuẩn 2: Tên" in any spelling: code and name.

use super::data::marks::{CRITERION, CRITERION_SHORT, LEVEL, STANDARD};
use crate::catalogue::CatalogueSet;
use crate::text::code::{in_digits, mark_and_name};
use crate::text::fold::fold;
use crate::text::likeness::likeness;

/// What a title names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Title {
    /// A level: whether it is level 4.
    Level { fourth: bool },
    /// A standard.
    Standard { number: Option<u8>, name: String },
    /// A criterion; of level 4 the code has one number.
    Criterion { code: String, name: String },
}

/// Reads a title; none when it is none.
pub(super) fn title(text: &str) -> Option<Title> {
    let text = text.trim();
    // "(TC 3.3)"
    let bracketed = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let text = bracketed.unwrap_or(text);
    if let Some(rest) = after(text, &CRITERION_SHORT) {
        let (code, name) = code_and_name(rest);
        // With one number it may be a standard, without any something else.
        if code.contains('.') {
            return Some(Title::Criterion { code, name });
        }
    }
    if let Some(rest) = after(text, &CRITERION) {
        if let Some(level) = level(rest.trim_start()) {
            return Some(level);
        }
        let (code, name) = code_and_name(rest);
        return Some(Title::Criterion { code, name });
    }
    if let Some(rest) = after(text, &STANDARD) {
        let (code, name) = code_and_name(rest);
        return Some(Title::Standard {
            number: code.parse().ok(),
            name,
        });
    }
    level(text)
}

/// A level, or several with the same texts: "MỨC 1, 2, 3"; those of the criteria below it where a text says so.
fn level(text: &str) -> Option<Title> {
    let rest = after(text, &LEVEL)?;
    let numbers: Vec<&str> = rest
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let short = rest.chars().filter(|c| c.is_alphabetic()).count() <= 2;
    (short && !numbers.is_empty()).then_some(Title::Level {
        fourth: numbers == ["4"],
    })
}

/// The criterion a text names, be it behind its standard: "Tiêu chuẩn 5, tiêu chí 5.2".
pub(super) fn criterion(text: &str) -> Option<(String, String)> {
    match title(text)? {
        Title::Criterion { code, name } => Some((code, name)),
        Title::Standard { .. } => mentioned(text).next(),
        Title::Level { .. } => None,
    }
}

/// The criteria a text names by their codes within its words: "Sổ ghi hai nơi (tiêu chí 1.6)".
pub(super) fn mentioned(text: &str) -> impl Iterator<Item = (String, String)> {
    let words = text.match_indices([' ', '(']).filter_map(|(at, _)| text.get(at + 1..));
    words.filter_map(title).filter_map(|title| match title {
        Title::Criterion { code, name } if code.contains('.') => Some((code, name)),
        _ => None,
    })
}

/// What stands after a word a text begins with.
fn after<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let end = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let count = word.chars().count();
    let at = end
        .take(count + 2)
        .find(|at| text.get(..*at).is_some_and(|start| fold(start) == word))?;
    let rest = text.get(at..)?;
    // A folded text may be longer where marks are typed apart.
    let rest = rest.trim_start_matches(|c: char| matches!(c, '\u{300}'..='\u{36f}'));
    (!rest.starts_with(char::is_alphabetic)).then_some(rest)
}

/// Code in digits and name.
pub(super) fn code_and_name(rest: &str) -> (String, String) {
    let (mark, name) = mark_and_name(rest);
    (in_digits(mark), name.trim().to_owned())
}

/// The code of the criterion a name is nearest to; none where nothing is near.
pub(super) fn code_of_name(set: &CatalogueSet, name: &str) -> Option<String> {
    /// Share of common words from which two names are the same.
    const NEAR: usize = 80;
    set.entries()
        .map(|entry| (likeness(entry.name(), name), entry.code().into_owned()))
        .filter(|(near, _)| *near >= NEAR)
        .max_by_key(|(near, _)| *near)
        .map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::{Title, criterion, title};

    #[test]
    fn codes_are_read_in_any_spelling() {
        for (text, code, name) in [
            ("Tiêu chí 1.3: Tên gọi", "1.3", "Tên gọi"),
            ("Tiêu chí I.5 Tên", "1.5", "Tên"),
            ("TIÊU CHÍ: 3.3 – Tên", "3.3", "Tên"),
            ("Tiêu chí 1.", "1", ""),
            ("Tiêu chí Internet", "", "Internet"),
            ("Tiêu chí1.1", "1.1", ""),
            ("TC1.1 Tên", "1.1", "Tên"),
            ("TC 1.1: Tên", "1.1", "Tên"),
            ("(TC 3.3)", "3.3", ""),
        ] {
            let (code, name) = (code.to_owned(), name.to_owned());
            assert_eq!(title(text), Some(Title::Criterion { code, name }), "{text}");
        }
        assert_eq!(title("MỨC 1, 2, 3"), Some(Title::Level { fourth: false }));
        assert_eq!(title("MÚC 4"), Some(Title::Level { fourth: true }));
        assert_eq!(title("TIÊU CHÍ MỨC 4"), Some(Title::Level { fourth: true }));
        assert_eq!(title("Mức độ đạt 4 trên 5"), None);
        let behind = criterion("Tiêu chuẩn 5, tiêu chí 5.2");
        assert_eq!(behind, Some(("5.2".to_owned(), String::new())));
        assert_eq!(criterion("Tiêu chuẩn 5: Tên"), None);
        assert_eq!(title("Các tiêu chí"), None);
        assert_eq!(title("TC 3"), None);
        assert_eq!(title("TCVN 3.3"), None);
    }
}
