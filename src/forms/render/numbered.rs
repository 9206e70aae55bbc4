//! Typed text as paragraphs.

use crate::document::{Alignment, Paragraph, ParagraphKind, Run};
use crate::text::line::{Line, is_numbered, lines};

/// Paragraphs of a text as typed: lines with a sign become entries of a list.
pub fn as_typed(text: &str) -> Vec<Paragraph> {
    lines(text).into_iter().map(paragraph).collect()
}

/// Paragraphs of a text whose lines are counted 1., 2. …; lines with a sign or number of their own keep it.
pub fn counted(text: &str) -> Vec<Paragraph> {
    with_markers(text, |number| format!("{number}."))
}

/// Paragraphs of a text whose lines get a marker by their place.
pub fn with_markers(text: &str, marker: impl Fn(usize) -> String) -> Vec<Paragraph> {
    let mut number = 0;
    lines(text)
        .into_iter()
        .map(|line| {
            if !line.sign.is_empty() || is_numbered(&line.words) {
                return paragraph(line);
            }
            number += 1;
            Paragraph {
                marker: marker(number),
                ..Paragraph::body(vec![Run::plain(line.words)])
            }
        })
        .collect()
}

/// Lines of a table cell.
pub fn cell_lines(text: &str) -> Vec<Paragraph> {
    lines(text)
        .into_iter()
        .map(|line| Paragraph {
            kind: kind(&line, ParagraphKind::CellLine),
            marker: line.sign,
            ..Paragraph::cell_line(vec![Run::plain(line.words)])
        })
        .collect()
}

fn paragraph(line: Line) -> Paragraph {
    Paragraph {
        kind: kind(&line, ParagraphKind::Body),
        marker: line.sign,
        runs: vec![Run::plain(line.words)],
        alignment: Alignment::Justified,
    }
}

/// An entry of a list where the line has a sign: "+" stands further in than "-".
fn kind(line: &Line, unsigned: ParagraphKind) -> ParagraphKind {
    match line.sign.as_str() {
        "" => unsigned,
        sign => ParagraphKind::Item {
            depth: u8::from(sign == "+"),
        },
    }
}
