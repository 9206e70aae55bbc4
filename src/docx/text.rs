//! Words into runs: what XML and Word cannot hold is made safe here and nowhere else.
//!
//! - Text is made [`printable`]: what XML forbids is dropped, letters are composed.
//! - A tab becomes `w:tab` and a line break `w:br`: raw ones would show as spaces.
//! - Spaces at the ends stay: docx-rs marks every text with `xml:space="preserve"`.

use docx_rs::{BreakType, Paragraph, Run as WordRun};

use super::length::half_points;
use crate::document::{Points, Run, printable};

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

/// Text safe for an attribute or a property: printable, on one line.
pub(super) fn one_line(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ")
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
    for (line_no, line) in printable(&run.text).split('\n').enumerate() {
        if line_no > 0 {
            out = out.add_break(BreakType::TextWrapping);
        }
        for (piece_no, piece) in line.split('\t').enumerate() {
            if piece_no > 0 {
                out = out.add_tab();
            }
            if !piece.is_empty() {
                out = out.add_text(piece);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn properties_stay_on_one_line() {
        assert_eq!(one_line("a\nb\tc\r"), "a b c ");
    }
}
