//! Typed text as lines for paper.

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
        .map(|line| split_sign(&line))
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

/// A sign counts as one when text follows it; "-5%" and "+84…" are numbers, not entries of a list.
fn split_sign(line: &str) -> Line {
    let mut rest = line.chars();
    let sign = rest.next().filter(|c| matches!(c, '-' | '–' | '+' | '*' | '•'));
    let words = rest.as_str();
    match sign {
        Some(sign) if !words.starts_with(|c: char| c.is_ascii_digit()) && !words.trim().is_empty() => Line {
            sign: sign.to_string(),
            words: words.trim_start().to_owned(),
        },
        _ => Line {
            sign: String::new(),
            words: line.to_owned(),
        },
    }
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
