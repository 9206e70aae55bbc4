//! A manuscript as a row of lines and tables, with typed numbers and signs taken apart from the words.

use std::borrow::Cow;

use super::laid_out::laid_out;
use super::numbers::{is_part_label, numbered};
use super::tab_rows::tabled;
use crate::document::manuscript::{Block, Manuscript, Table};
use crate::text::line::{is_capitals, single};

/// A line or a table, in order.
#[derive(Debug, Clone)]
pub(super) enum Unit<'a> {
    /// A line.
    Line(Line),
    /// A table.
    Table(Cow<'a, Table>),
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line {
    /// As printed, with its number or sign, one space between words.
    pub(super) printed: String,
    /// Number before the words: "1.", "IV.", "a)"; empty for none.
    pub(super) number: String,
    /// Sign before the words: "-", "+", "*"; empty for none.
    pub(super) sign: String,
    /// The words.
    pub(super) words: String,
    /// Whether it is marked as a heading.
    pub(super) heading: bool,
    /// Whether all its words are bold.
    pub(super) bold: bool,
    /// Pieces between tab stops, where there is more than one: the first is what stands before the first tab.
    tabbed: Vec<String>,
}

impl Line {
    /// A line out of what is printed.
    pub(super) fn of(printed: &str) -> Self {
        let printed = single(printed);
        let line = numbered(&printed);
        Self {
            number: line.number.to_owned(),
            sign: line.sign.to_owned(),
            words: line.words.to_owned(),
            printed: printed.clone(),
            ..Self::default()
        }
    }

    /// Whether tab stops part it into columns.
    pub(super) fn has_columns(&self) -> bool {
        !self.tabbed.is_empty()
    }

    /// Its pieces between tab stops; none where there is only one.
    pub(super) fn columns(&self) -> &[String] {
        &self.tabbed
    }

    /// What stands behind its last tab stop.
    pub(super) fn last_column(&self) -> Option<&str> {
        self.tabbed.iter().rfind(|piece| !piece.is_empty()).map(String::as_str)
    }

    /// The same line with its words in two columns.
    pub(super) fn in_columns(&self, left: String, right: String) -> Self {
        Self {
            tabbed: vec![left, right],
            ..self.clone()
        }
    }

    /// Whether there is nothing to read: no letter and no digit.
    pub(super) fn is_empty(&self) -> bool {
        !self.printed.contains(char::is_alphanumeric)
    }

    /// Whether it is numbered as the large parts of a text are: "IV.", "Phần thứ hai".
    pub(super) fn has_roman_number(&self) -> bool {
        let mark = self
            .number
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let roman = !mark.is_empty() && mark.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
        roman || is_part_label(&self.number)
    }

    /// Whether it is counted as entries of a list are: "1.", "1/-"; "a)" and "1)" count what stands below one.
    pub(super) fn is_counted(&self) -> bool {
        self.number.starts_with(|c: char| c.is_ascii_digit()) && !self.number.ends_with(')')
    }

    /// Whether it can be the heading of what follows: marked as one, bold, or in capitals.
    pub(super) fn looks_like_heading(&self) -> bool {
        self.heading || self.bold || is_capitals(&self.words)
    }
}

/// Lines and tables of a manuscript from top to bottom. Lines without anything on them are left out.
pub(super) fn units(manuscript: &Manuscript) -> Vec<Unit<'_>> {
    tabled(with_labels(units_of(&manuscript.blocks)))
}

/// Lines and tables of blocks; a table that only lays out the text is lines and tables itself.
pub(super) fn units_of(blocks: &[Block]) -> Vec<Unit<'_>> {
    let mut out = Vec::new();
    for block in blocks {
        match block {
            Block::Table(table) => match laid_out(table) {
                Some(units) => out.extend(units),
                None => out.push(Unit::Table(Cow::Borrowed(table))),
            },
            Block::Paragraph(_) => out.extend(lines_of(std::slice::from_ref(block)).into_iter().map(Unit::Line)),
        }
    }
    out
}

/// "PHẦN THỨ HAI" on a line of its own is the number of the heading below it.
fn with_labels(units: Vec<Unit<'_>>) -> Vec<Unit<'_>> {
    let mut out: Vec<Unit> = Vec::new();
    for unit in units {
        let label = match (out.last(), &unit) {
            (Some(Unit::Line(label)), Unit::Line(_)) if is_part_label(&label.printed) => Some(label.printed.clone()),
            _ => None,
        };
        match (label, unit) {
            (Some(label), Unit::Line(line)) => {
                out.pop();
                out.push(Unit::Line(Line {
                    printed: format!("{label} {}", line.printed),
                    words: format!("{} {}", line.number, line.words).trim_start().to_owned(),
                    number: label,
                    ..line
                }));
            }
            (_, unit) => out.push(unit),
        }
    }
    out
}

/// The lines of blocks, those of tables cell by cell.
pub(super) fn lines_of(blocks: &[Block]) -> Vec<Line> {
    let mut out = Vec::new();
    collect(blocks, 0, &mut out);
    out
}

/// Lines of two columns that tab stops make, as head and end of a document may have them: the left column, then the right one.
pub(super) fn apart(lines: &[Line]) -> Vec<Line> {
    let mut left = Vec::new();
    let mut right = Vec::new();
    for line in lines {
        match line.tabbed.split_first() {
            Some((first, rest)) => {
                left.extend((!first.is_empty()).then(|| Line::of(first)));
                right.extend(
                    rest.iter()
                        .filter(|piece| !piece.is_empty())
                        .map(|piece| Line::of(piece)),
                );
            }
            None => {
                // A line without tabs stands below both columns.
                left.append(&mut right);
                left.push(line.clone());
            }
        }
    }
    left.append(&mut right);
    left
}

/// Tables in cells of tables deeper than this are not looked into; no program makes them.
const DEEPEST: usize = 12;

fn collect(blocks: &[Block], depth: usize, out: &mut Vec<Line>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                for (at, text) in paragraph.text.split('\n').enumerate() {
                    let number = if at == 0 { paragraph.number.as_str() } else { "" };
                    let line = Line {
                        heading: paragraph.heading.is_some(),
                        bold: paragraph.bold,
                        tabbed: columns(text),
                        ..Line::of(&format!("{number} {text}"))
                    };
                    if !line.printed.is_empty() {
                        out.push(line);
                    }
                }
            }
            Block::Table(table) if depth < DEEPEST => {
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    collect(&cell.blocks, depth + 1, out);
                }
            }
            Block::Table(_) => {}
        }
    }
}

/// The pieces of a line between tab stops, or rows of spaces where somebody used them as such; none for a line without. Spaces to
/// write into are no stops: "Số:      /KH-THM", "ngày      tháng".
fn columns(text: &str) -> Vec<String> {
    /// Spaces in a row that are no slip.
    const STOP: &str = "    ";
    if !text.contains('\t') && !text.contains(STOP) {
        return Vec::new();
    }
    let mut pieces: Vec<String> = Vec::new();
    for tabbed in text.split('\t') {
        let spaced = tabbed.trim().split(STOP).map(single).enumerate();
        for (at, words) in spaced.filter(|(at, words)| *at == 0 || !words.is_empty()) {
            match pieces.last_mut() {
                Some(last) if at > 0 && !words.starts_with(char::is_uppercase) => {
                    last.push(' ');
                    last.push_str(&words);
                }
                _ => pieces.push(words),
            }
        }
    }
    if pieces.len() > 1 { pieces } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn numbers_and_signs_are_told_from_words() {
        for (printed, number, sign, words) in [
            ("1. Tên", "1.", "", "Tên"),
            ("1.Tên", "1.", "", "Tên"),
            ("IV. TÊN", "IV.", "", "TÊN"),
            ("a) tên", "a)", "", "tên"),
            ("- tên", "", "-", "tên"),
            ("*Tên", "", "*", "Tên"),
            ("1.5 triệu", "", "", "1.5 triệu"),
            ("15/9/2026", "", "", "15/9/2026"),
            ("-5%", "", "", "-5%"),
            ("Số: 5", "", "", "Số: 5"),
        ] {
            let line = Line::of(printed);
            assert_eq!(
                (line.number.as_str(), line.sign.as_str(), line.words.as_str()),
                (number, sign, words)
            );
        }
    }
}
