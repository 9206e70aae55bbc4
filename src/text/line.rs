//! Typed text as lines for paper, and what stands before the words of a line.

use icu_normalizer::ComposingNormalizerBorrowed;

/// A line with the list sign it was typed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// "-", "+", "*", "•"; empty for none.
    pub sign: String,
    /// The words after the sign.
    pub words: String,
}

/// The lines of a text that hold anything, in NFC, with one space between words and none around them, without characters
/// paper cannot show.
#[must_use]
pub fn lines(text: &str) -> Vec<Line> {
    clean(text)
        .split('\n')
        .map(words_of)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (sign, words) = split_sign(&line).unwrap_or(("", &line));
            Line {
                sign: sign.to_owned(),
                words: words.to_owned(),
            }
        })
        .collect()
}

/// The text on one line: line breaks become spaces.
#[must_use]
pub fn single(text: &str) -> String {
    words_of(&clean(text))
}

/// Whether letters are there and all of them are capitals.
#[must_use]
pub fn is_capitals(text: &str) -> bool {
    text.contains(char::is_uppercase) && !text.contains(char::is_lowercase)
}

fn words_of(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether nothing stands in a text that paper could show.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// NFC, one kind of line break, no control characters and none without width, tabs as spaces.
fn clean(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc()
        .normalize(&text.replace("\r\n", "\n"))
        .chars()
        .map(|c| match c {
            '\r' | '\u{2028}' | '\u{2029}' | '\u{000B}' | '\u{000C}' => '\n',
            '\t' => ' ',
            other => other,
        })
        .filter(|c| *c == '\n' || !is_invisible(*c))
        .collect()
}

/// Control characters, and what Word and web pages leave in copied text: soft hyphens, spaces and marks of no width.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A line taken apart: its words, and the number or the sign before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked<'a> {
    /// "1.", "IV.", "a)", "1.2."; empty for none.
    pub number: &'a str,
    /// "-", "+", "*", "•"; empty for none, and where there is a number.
    pub sign: &'a str,
    /// The words.
    pub words: &'a str,
}

/// A line taken apart. "1.5 triệu" and "15/9/2026" have no number, "-5%" and "+84…" no sign.
///
/// ```
/// use cai_tien::text::line::marked;
/// assert_eq!((marked("IV. Tổ chức").number, marked("- Lưu: VT.").words), ("IV.", "Lưu: VT."));
/// ```
#[must_use]
pub fn marked(line: &str) -> Marked<'_> {
    let line = line.trim();
    if let Some((number, words)) = split_number(line) {
        return Marked {
            number,
            sign: "",
            words,
        };
    }
    let (sign, words) = split_sign(line).unwrap_or(("", line));
    Marked {
        number: "",
        sign,
        words,
    }
}

/// A number and the words after it: "1. Mục đích", "IV. …", "a) …", "A. …", "1.2. …".
fn split_number(line: &str) -> Option<(&str, &str)> {
    let (mark, words) = match line.split_once(' ') {
        Some((mark, words)) => (mark, words),
        None => (line, ""),
    };
    // "1.Mục đích": no space after the stop.
    let (mark, words) = match mark.find(['.', ')']) {
        Some(stop) if mark.len() > stop + 1 && !mark.get(stop + 1..)?.starts_with(|c: char| c.is_ascii_digit()) => {
            (line.get(..=stop)?, line.get(stop + 1..)?)
        }
        _ => (mark, words),
    };
    let bare = mark.strip_suffix(['.', ')', ':'])?;
    let digits = bare
        .split('.')
        .all(|part| !part.is_empty() && part.len() <= 2 && part.chars().all(|c| c.is_ascii_digit()));
    let roman = !bare.is_empty() && bare.len() <= 5 && bare.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let letter = bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic);
    (digits || roman || letter).then(|| (mark, words.trim_start()))
}

/// A sign and the words after it. It counts as one when text follows that does not begin with a digit.
fn split_sign(line: &str) -> Option<(&str, &str)> {
    let first = line.chars().next()?;
    if !matches!(
        first,
        '-' | '–' | '—' | '+' | '*' | '•' | '●' | '▪' | '■' | '➢' | '✓' | '\u{f0b7}'
    ) {
        return None;
    }
    let (sign, words) = line.split_at(first.len_utf8());
    let glued_number = words.starts_with(|c: char| c.is_ascii_digit());
    (!glued_number && !words.trim().is_empty()).then(|| (sign, words.trim_start()))
}

/// Whether a line already begins with a number of its own: "1. …", "1.2. …", "2) …", "a) …"; not so "15.000 cuốn …".
#[must_use]
pub fn is_numbered(words: &str) -> bool {
    let Some((mark, rest)) = words.split_once(['.', ')']) else {
        return false;
    };
    if rest.chars().take_while(char::is_ascii_digit).count() == 3 {
        return false;
    }
    let digits = !mark.is_empty() && mark.len() <= 2 && mark.chars().all(|c| c.is_ascii_digit());
    let mut letters = mark.chars();
    let letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    digits || (letter && words.chars().nth(1) == Some(')'))
}
