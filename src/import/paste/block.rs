//! A block: rows and columns of texts, whatever program they were copied from.

use serde::{Deserialize, Serialize};

use crate::import::data::columns::COUNTING;
use crate::text::fold::fold;
use crate::text::line::single;

/// Cells that were copied together. All rows are equally wide, none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Block {
    /// From top to bottom, headings among them.
    pub rows: Vec<Row>,
    /// Lines that stood around the table.
    pub around: Vec<String>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Row {
    /// What it seems to be.
    pub role: Role,
    /// From left to right.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Cell {
    /// Its lines.
    pub text: String,
    /// Whether the text stands in the cell above, which covers this row, too.
    pub repeated: bool,
}

/// What a row seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Role {
    /// Something to be done.
    #[default]
    Body,
    /// Names of the columns.
    Heading,
    /// A title of the rows below.
    Group,
    /// A sum of the rows above.
    Total,
}

impl Block {
    /// Number of columns.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.first().map_or(0, |row| row.cells.len())
    }

    /// What the headings call a column, the upper words first; empty where they do not.
    #[must_use]
    pub fn heading(&self, column: usize) -> String {
        let mut words: Vec<String> = Vec::new();
        for row in self.rows.iter().filter(|row| row.role == Role::Heading) {
            let own = row.cells.get(column).map(|cell| single(&cell.text)).unwrap_or_default();
            if own.contains(char::is_alphabetic) && !words.contains(&own) {
                words.push(own);
            }
        }
        words.join(" – ")
    }

    /// The texts of a column in the rows that are something to be done.
    pub(super) fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .filter(|row| row.role == Role::Body)
            .filter_map(move |row| row.cells.get(column))
            .filter(|cell| !cell.repeated && !cell.text.is_empty())
            .map(|cell| cell.text.as_str())
    }

    /// Whether a column only counts the rows, so that nothing is lost where it goes nowhere: it is called so and holds little, or
    /// each number follows the one above.
    #[must_use]
    pub fn counts(&self, column: usize) -> bool {
        const SHORT: usize = 5;
        let heading = fold(&self.heading(column));
        let mut texts = self.column(column).peekable();
        if COUNTING.iter().any(|name| fold(name) == heading) {
            return texts.all(|text| text.chars().count() <= SHORT);
        }
        let mut before = None;
        texts.peek().is_some()
            && texts.all(|text| {
                let number = counted(text);
                let follows = number.is_some() && before.is_none_or(|before: u32| Some(before + 1) == number);
                before = number;
                follows
            })
    }
}

/// "7", "07.", "(7)".
fn counted(text: &str) -> Option<u32> {
    let bare = text.trim_matches(['(', ')', '.', ' ']);
    let short = bare.len() <= 3 && bare.chars().all(|c| c.is_ascii_digit());
    short.then(|| bare.parse().ok()).flatten()
}
