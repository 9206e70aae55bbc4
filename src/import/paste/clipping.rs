//! What programs put on the clipboard, read as a block.
//!
//! HTML comes first: Excel, Word, LibreOffice, Google Sheets and web pages all send it, and only there a merged cell is one. A
//! text of lines and tabs is what is left where a program or a page keeps its HTML to itself.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::block::{Block, Cell, Role, Row};
use super::heading::{Looks, recognise};
use crate::document::Tally;
use crate::document::manuscript::{self, Manuscript, Note, Table};
use crate::forms::{FORMS, Form};
use crate::import::ManuscriptError;
use crate::import::html::read as read_html;
use crate::import::table::width;
use crate::import::tabular::records;
use crate::text::page::pasting::unpasted;

/// The most rows and columns of a block: many times those of a plan.
const MOST_ROWS: usize = 200;
const MOST_COLUMNS: usize = 40;
/// The longest text looked at, in bytes.
const LONGEST: usize = 8 * 1024 * 1024;

/// Why there is no block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unpasted {
    /// Nothing on the clipboard that can be read.
    Empty,
    /// A picture of a table.
    Picture,
    /// More than any plan.
    TooLarge,
}

impl Unpasted {
    /// What a person is told: what it is and what to do.
    #[must_use]
    pub fn reason(self) -> &'static str {
        match self {
            Self::Empty => unpasted::EMPTY,
            Self::Picture => unpasted::PICTURE,
            Self::TooLarge => unpasted::TOO_LARGE,
        }
    }
}

/// The block on the clipboard, given its HTML and its text as far as there are any. A text without tabs is one column, a row for
/// each line.
///
/// # Errors
/// When there is nothing to read, or too much.
pub fn read(html: Option<&str>, text: Option<&str>) -> Result<Block, Unpasted> {
    let html = html.unwrap_or_default();
    let text = text.unwrap_or_default();
    if html.len() > LONGEST || text.len() > LONGEST {
        return Err(Unpasted::TooLarge);
    }
    let page = match html.trim() {
        "" => Manuscript::default(),
        html => read_html(html).map_err(|error| match error {
            ManuscriptError::TooLarge => Unpasted::TooLarge,
            _ => Unpasted::Empty,
        })?,
    };
    let mut found = of_page(&page).unwrap_or_default();
    if found.rows.is_empty() {
        found = of_text(text);
    }
    if found.rows.is_empty() {
        found = of_text(&manuscript::lines(&page.blocks).join("\n"));
    }
    let block = found.block();
    let pictured = page.notes.iter().any(|note| matches!(note, Note::Pictures(_)));
    match (block.rows.is_empty(), block.rows.len(), block.width()) {
        (true, ..) if pictured => Err(Unpasted::Picture),
        (true, ..) => Err(Unpasted::Empty),
        (_, rows, columns) if rows > MOST_ROWS || columns > MOST_COLUMNS => Err(Unpasted::TooLarge),
        _ => Ok(block),
    }
}

/// Rows of any width with what their looks tell.
#[derive(Default)]
struct Found {
    rows: Vec<(Vec<Cell>, Looks)>,
    /// Columns of the grid that no cell begins in: they are there only because others are merged.
    merged: Vec<usize>,
    around: Vec<String>,
}

impl Found {
    /// A block without empty rows. An empty column stays, so that those behind it keep the place they have in the form they were
    /// copied from; one behind all that a form has does not.
    fn block(mut self) -> Block {
        self.rows.retain(|(cells, _)| cells.iter().any(is_filled));
        let filled = |(cells, _): &(Vec<Cell>, Looks)| cells.iter().rposition(is_filled).map_or(0, |last| last + 1);
        let needed = self.rows.iter().map(filled).max().unwrap_or(0);
        let there = self.rows.iter().map(|(cells, _)| cells.len()).max().unwrap_or(0);
        let width = there.min(needed.max(widest()));
        let (mut rows, mut looks) = (Vec::new(), Vec::new());
        for (mut cells, look) in self.rows {
            cells.resize(width, Cell::default());
            let mut column = 0..width;
            cells.retain(|_| column.next().is_some_and(|column| !self.merged.contains(&column)));
            rows.push(Row {
                role: Role::Body,
                cells,
            });
            looks.push(look);
        }
        recognise(&mut rows, &looks);
        Block {
            rows,
            around: self.around,
        }
    }
}

fn is_filled(cell: &Cell) -> bool {
    !cell.text.is_empty()
}

/// Number of columns of the widest table of actions.
fn widest() -> usize {
    let parts = FORMS.into_iter().filter_map(Form::actions);
    parts.map(|part| part.columns().len()).max().unwrap_or(0)
}

/// The tables of a page: the one with most rows, and those as wide that go on with it; a table over pages comes as several.
fn of_page(page: &Manuscript) -> Option<Found> {
    let tables: Vec<&Table> = page.blocks.iter().filter_map(table_in).collect();
    let main = tables.iter().max_by_key(|table| table.rows.len() * width(table))?;
    let wide = width(main);
    let mut found = Found::default();
    for block in &page.blocks {
        match table_in(block) {
            Some(table) if width(table) == wide => add_rows(&mut found.rows, table),
            _ => found.around.extend(words(std::slice::from_ref(block))),
        }
    }
    let rows = tables
        .iter()
        .filter(|table| width(table) == wide)
        .flat_map(|table| &table.rows);
    let begun: BTreeSet<usize> = rows.flat_map(|row| &row.cells).map(|cell| cell.column).collect();
    found.merged = (0..wide.min(MOST_COLUMNS))
        .filter(|column| !begun.contains(column))
        .collect();
    Some(found)
}

/// A table, or the one that a table of a single cell is drawn around.
fn table_in(block: &manuscript::Block) -> Option<&Table> {
    let manuscript::Block::Table(table) = block else {
        return None;
    };
    if let [row] = table.rows.as_slice()
        && let [cell] = row.cells.as_slice()
        && let [inner] = cell.blocks.as_slice()
        && let Some(inner) = table_in(inner)
    {
        return Some(inner);
    }
    Some(table)
}

/// The rows of a table. A cell over several rows counts in each of them: who reads the third row of three finds there whose
/// task it is. One over several columns counts in the first.
fn add_rows(rows: &mut Vec<(Vec<Cell>, Looks)>, table: &Table) {
    let width = width(table).min(MOST_COLUMNS + 1);
    let mut above: Vec<Cell> = Vec::new();
    for row in table.rows.iter().take(MOST_ROWS + 1) {
        let mut cells = vec![Cell::default(); width];
        for cell in &row.cells {
            let Some(own) = cells.get_mut(cell.column) else {
                continue;
            };
            *own = match above.get(cell.column) {
                Some(above) if cell.continued => Cell {
                    text: above.text.clone(),
                    repeated: !above.text.is_empty(),
                },
                _ => Cell {
                    text: words(&cell.blocks).join("\n"),
                    repeated: false,
                },
            };
        }
        let filled = || {
            row.cells
                .iter()
                .filter(|cell| !cell.continued && !cell.blocks.is_empty())
        };
        let looks = Looks {
            marked: row.header || filled().all(|cell| cell.blocks.iter().all(is_bold)),
            covers: width > 2 && filled().any(|cell| cell.span + 1 >= width),
            splits: row.cells.iter().any(|cell| cell.span > 1),
        };
        above.clone_from(&cells);
        rows.push((cells, looks));
    }
}

fn is_bold(block: &manuscript::Block) -> bool {
    matches!(block, manuscript::Block::Paragraph(paragraph) if paragraph.bold)
}

fn words(blocks: &[manuscript::Block]) -> Vec<String> {
    let mut lines = manuscript::lines(blocks);
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// Lines and tabs. Lines without tabs above and below those that have some are no rows.
fn of_text(text: &str) -> Found {
    let mut tally = Tally::default();
    let mut texts: Vec<Vec<String>> = Vec::new();
    for record in records(text) {
        texts.push(record.iter().map(|cell| cleaned(cell, &mut tally)).collect());
    }
    let is_row = |cells: &Vec<String>| cells.len() > 1;
    let (from, next) = match (texts.iter().position(is_row), texts.iter().rposition(is_row)) {
        (Some(first), Some(last)) => (first, last + 1),
        _ => (0, texts.len()),
    };
    let mut found = Found::default();
    for (at, cells) in texts.into_iter().enumerate() {
        if (from..next).contains(&at) {
            let cells = cells.into_iter().map(|text| Cell { text, repeated: false });
            found.rows.push((cells.collect(), Looks::default()));
        } else {
            found.around.extend(cells.into_iter().filter(|line| !line.is_empty()));
        }
    }
    found
}

/// The lines of a cell that hold anything.
fn cleaned(cell: &str, tally: &mut Tally) -> String {
    let lines = cell
        .split(['\n', '\r', '\u{2028}', '\u{b}', '\u{c}'])
        .map(|line| tally.text(line));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
