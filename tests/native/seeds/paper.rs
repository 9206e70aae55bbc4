//! A Word file read back: its lines and its tables.

use crate::docx::file::{Xml, part};

/// Lines of a cell.
type Cell = Vec<String>;
/// Cells of each row.
type Rows = Vec<Vec<Cell>>;

pub struct Paper {
    /// Every paragraph in order, those of tables too.
    lines: Vec<String>,
    /// Number of columns and rows of each table.
    tables: Vec<(usize, Rows)>,
    /// All words in order.
    words: String,
}

impl Paper {
    pub fn of(bytes: &[u8]) -> Self {
        let document = part(bytes, "word/document.xml");
        let lines: Vec<String> = document.all("w:p").into_iter().map(line).collect();
        let tables = document
            .all("w:tbl")
            .into_iter()
            .map(|table| (table.all("w:gridCol").len(), rows(table)))
            .collect();
        Self {
            words: spaced(&lines.join(" ")),
            lines,
            tables,
        }
    }

    /// Whether a line is there, whatever sign or number stands before it and whatever stops it ends with.
    pub fn has_line(&self, wanted: &str) -> bool {
        let bare = |line: &str| plain(line).trim_end_matches(['.', '/', ';']).to_owned();
        let wanted = bare(wanted);
        self.lines.iter().any(|line| bare(line) == wanted)
    }

    /// Whether the words follow each other somewhere.
    pub fn has_words(&self, wanted: &str) -> bool {
        self.words.contains(&spaced(&plain(wanted)))
    }

    /// Place after the first line from there on that ends with the words.
    pub fn find_after(&self, start: usize, wanted: &str) -> usize {
        let wanted = plain(wanted);
        let found = self.lines[start..]
            .iter()
            .position(|line| plain(line).ends_with(&wanted));
        start + 1 + found.unwrap_or_else(|| panic!("not after line {start}: {wanted}"))
    }

    /// Rows of the tables with so many columns.
    pub fn tables_of(&self, columns: usize) -> Vec<&Rows> {
        self.tables
            .iter()
            .filter(|(count, _)| *count == columns)
            .map(|(_, rows)| rows)
            .collect()
    }
}

fn rows(table: &Xml) -> Rows {
    let cells = |row: &Xml| row.children_named("w:tc").map(cell).collect();
    table.children_named("w:tr").map(cells).collect()
}

fn cell(cell: &Xml) -> Cell {
    let lines: Vec<String> = cell
        .all("w:p")
        .into_iter()
        .map(line)
        .filter(|line| !line.is_empty())
        .collect();
    lines
}

fn line(paragraph: &Xml) -> String {
    paragraph.words().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the words follow each other in a text.
pub fn contains(text: &str, wanted: &str) -> bool {
    spaced(text).contains(&spaced(wanted))
}

/// Words without the marks around them, each between spaces.
fn spaced(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return " ".to_owned();
    }
    format!(" {} ", words.join(" "))
}

/// A line without the number or sign before it.
pub fn plain(line: &str) -> String {
    let line = line.trim();
    let after_number = line
        .split_once('.')
        .filter(|(number, _)| {
            let digits = number.chars().all(|c| c.is_ascii_digit());
            let roman = number.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
            !number.is_empty() && (digits || roman)
        })
        .map(|(_, rest)| rest);
    let rest = after_number
        .or_else(|| line.strip_prefix(['-', '+', '*']))
        .unwrap_or(line);
    rest.split_whitespace().collect::<Vec<_>>().join(" ")
}
