//! Words into runs: what XML and Word cannot hold is made safe here and nowhere else.
//!
//! - Control characters that XML 1.0 forbids, and the non-characters U+FFFE and U+FFFF, are dropped: they have no shape, and
//!   one of them makes Word refuse the file.
//! - A tab becomes `w:tab`; a line break of any kind (LF, CR LF, CR, vertical tab, form feed, NEL, U+2028, U+2029) becomes
//!   `w:br`: a raw one would show as a space.
//! - Text is composed (NFC): a letter pasted with loose marks shows the same as one that was typed.
//! - Spaces at the ends stay: docx-rs marks every text with `xml:space="preserve"`.

use docx_rs::{BreakType, Paragraph, Run as WordRun};
use unicode_normalization::UnicodeNormalization;

use super::length::half_points;
use crate::document::{Points, Run};

/// How runs look beyond what each says itself.
#[derive(Clone, Copy, Default)]
pub(super) struct Face {
    /// Type size; `None` leaves it to the paragraph's style.
    pub(super) size: Option<Points>,
    /// All bold.
    pub(super) bold: bool,
    /// All in italics.
    pub(super) italic: bool,
}

impl Face {
    pub(super) fn sized(size: Points) -> Self {
        Self {
            size: Some(size),
            ..Self::default()
        }
    }

    pub(super) fn bold(size: Points) -> Self {
        Self {
            bold: true,
            ..Self::sized(size)
        }
    }

    pub(super) fn italic(size: Points) -> Self {
        Self {
            italic: true,
            ..Self::sized(size)
        }
    }
}

/// Appends runs to a paragraph; runs without words are left out.
pub(super) fn add_runs(paragraph: Paragraph, runs: &[Run], face: Face) -> Paragraph {
    runs.iter()
        .filter(|run| !run.text.is_empty())
        .fold(paragraph, |paragraph, run| paragraph.add_run(word_run(run, face)))
}

/// Appends words that carry no marks of their own.
pub(super) fn add_words(paragraph: Paragraph, words: &str, face: Face) -> Paragraph {
    add_runs(paragraph, &[Run::plain(words)], face)
}

/// Text safe for an attribute or a property: allowed characters only, on one line.
pub(super) fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|sign| if is_break(sign) || sign == '\t' { ' ' } else { sign })
        .collect();
    allowed(&spaced)
}

fn word_run(run: &Run, face: Face) -> WordRun {
    let mut out = WordRun::new();
    if face.bold || run.bold {
        out = out.bold();
    }
    if face.italic || run.italic {
        out = out.italic();
    }
    if let Some(size) = face.size {
        out = out.size(half_points(size));
    }
    let text = run.text.replace("\r\n", "\n");
    for (line_no, line) in text.split(is_break).enumerate() {
        if line_no > 0 {
            out = out.add_break(BreakType::TextWrapping);
        }
        for (piece_no, piece) in line.split('\t').enumerate() {
            if piece_no > 0 {
                out = out.add_tab();
            }
            let words = allowed(piece);
            if !words.is_empty() {
                out = out.add_text(words);
            }
        }
    }
    out
}

fn is_break(sign: char) -> bool {
    matches!(
        sign,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// What XML 1.0 (production 2, Char) allows, composed; C1 controls go too, they have no shape.
fn allowed(text: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}'))
        .nfc()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{allowed, one_line};

    #[test]
    fn forbidden_characters_go_and_the_rest_stays() {
        assert_eq!(allowed("a\u{0}\u{1b}b\u{fffe}c 😀 <&>"), "abc 😀 <&>");
    }

    #[test]
    fn loose_marks_are_composed() {
        assert_eq!(allowed("tie\u{302}\u{301}ng"), "tiếng");
    }

    #[test]
    fn properties_stay_on_one_line() {
        assert_eq!(one_line("a\nb\tc\r"), "a b c ");
    }
}
