//! The pieces of HTML put together: paragraphs, lists and tables.

use super::elements::{Elements, is_block};
use super::list::sign;
use super::look::Sheet;
use super::table::Grid;
use super::tokens::{Tag, Token, Tokens};
use crate::document::Tally;
use crate::document::manuscript::{Block, Manuscript, Paragraph};
use crate::docx::Runs;
use crate::import::ManuscriptError;
use crate::text::legacy::Encoding;

/// How deep tables are followed.
const DEEPEST_TABLE: usize = 30;
/// The most cells of all tables, those that continue others among them.
const MOST_CELLS: usize = 500_000;

/// Reads HTML.
///
/// # Errors
/// When its tables have more cells than any plan.
pub fn read(html: &str) -> Result<Manuscript, ManuscriptError> {
    let mut reader = Reader::default();
    // The clipboard of Windows says first where everything is.
    let page = match html.find('<') {
        Some(start) if html.starts_with("Version:") => html.get(start..).unwrap_or(html),
        _ => html,
    };
    for token in Tokens::new(page) {
        match token {
            Token::Open(tag) => reader.open(&tag),
            Token::Close(name) => reader.close(&name),
            Token::Text(text) => reader.text(&text),
            Token::Style(rules) => reader.sheet.add(&rules),
        }
        if reader.cells > MOST_CELLS {
            return Err(ManuscriptError::TooLarge);
        }
    }
    Ok(reader.finish())
}

/// A table that is open, with the blocks that stood before it.
struct OpenTable {
    grid: Grid,
    outside: Vec<Block>,
    /// How many elements were open around it.
    depth: usize,
    in_cell: bool,
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    tables: Vec<OpenTable>,
    elements: Elements,
    runs: Runs,
    /// Number of the list item that begins, until words come.
    number: String,
    /// Whether a space is due before the next word.
    space: bool,
    sheet: Sheet,
    tally: Tally,
    cells: usize,
}

impl Reader {
    fn open(&mut self, tag: &Tag) {
        let name = tag.name.as_str();
        match name {
            "br" => self.push_break(),
            "img" => self.tally.pictures += 1,
            "ins" | "del" => self.tally.changes += 1,
            "table" => self.open_table(),
            "tr" => {
                self.end_row();
                let in_head = self.elements.has("thead", self.inside());
                self.in_table(|table| table.grid.begin_row(in_head));
            }
            "td" | "th" => self.open_cell(tag),
            _ => {}
        }
        if is_block(name) {
            self.end_paragraph();
        }
        match name {
            "body" => self.elements.truncate(0),
            "li" => {
                if let Some(number) = self.elements.begin_item(tag) {
                    self.number = number;
                }
            }
            _ => {}
        }
        let look = self.elements.look();
        let within = look.within(tag, &self.sheet);
        if within.marker && !look.marker {
            self.number.clear();
        }
        self.elements.open(tag, within);
    }

    fn close(&mut self, name: &str) {
        if is_block(name) {
            self.end_paragraph();
        }
        match name {
            // Browsers see an empty paragraph here; for us it is the end of one.
            "br" => self.push_break(),
            "table" => self.close_table(),
            "tr" => self.end_row(),
            "td" | "th" => self.end_cell(),
            "li" | "p" => {
                // An item without words takes its number along.
                self.number.clear();
                self.leave(&[name]);
            }
            _ => self.leave(&[name]),
        }
    }

    fn text(&mut self, text: &str) {
        let look = self.elements.look();
        if look.hidden {
            return;
        }
        if look.marker {
            self.number.push_str(text.trim());
            return;
        }
        let encoding = Encoding::of_font(&look.font);
        if encoding.is_some() && !text.is_ascii() {
            self.tally.fonts.insert(look.font.clone());
        }
        self.runs.look(look.bold, text);
        if look.kept {
            self.runs.push(encoding, text);
            return;
        }
        let is_space = |sign: char| sign.is_ascii_whitespace();
        for (place, word) in text.split(is_space).enumerate() {
            self.space |= place > 0;
            if !word.is_empty() {
                if self.space {
                    self.runs.push(encoding, " ");
                }
                self.space = false;
                self.runs.push(encoding, word);
            }
        }
    }

    fn push_break(&mut self) {
        self.space = false;
        self.runs.push(None, "\n");
    }

    /// How many elements were open around the innermost table.
    fn inside(&self) -> usize {
        self.tables.last().map_or(0, |table| table.depth)
    }

    fn end_paragraph(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        self.space = false;
        if !runs.has_words() {
            return;
        }
        let heading = self.elements.heading();
        let text = runs.text(&mut self.tally);
        self.blocks.push(Block::Paragraph(Paragraph {
            number: sign(&std::mem::take(&mut self.number)),
            text,
            heading,
            bold: runs.is_bold(),
        }));
    }

    fn open_table(&mut self) {
        self.end_paragraph();
        if self.tables.len() >= DEEPEST_TABLE {
            return;
        }
        if self.tables.iter().any(|table| table.in_cell) {
            self.tally.nested_tables += 1;
        }
        self.tables.push(OpenTable {
            grid: Grid::default(),
            outside: std::mem::take(&mut self.blocks),
            depth: self.elements.len(),
            in_cell: false,
        });
    }

    /// Begins a row or a cell in the table that is open. What was copied without its table gets one.
    fn in_table(&mut self, begin: impl FnOnce(&mut OpenTable)) {
        if self.tables.is_empty() {
            self.open_table();
        }
        if let Some(table) = self.tables.last_mut() {
            begin(table);
        }
    }

    fn open_cell(&mut self, tag: &Tag) {
        self.end_cell();
        let number = |name: &str| {
            tag.attribute(name)
                .and_then(|number| number.trim().parse().ok())
                .unwrap_or(1)
        };
        let in_head = self.elements.has("thead", self.inside());
        // Words of a table that stand in none of its cells come before it.
        let mut loose = std::mem::take(&mut self.blocks);
        let mut cells = 0;
        self.in_table(|table| {
            table.outside.append(&mut loose);
            let before = table.grid.width();
            table
                .grid
                .begin_cell(number("colspan"), number("rowspan"), tag.name == "th", in_head);
            cells = 1 + table.grid.width().saturating_sub(before);
            table.in_cell = true;
        });
        self.cells += cells;
    }

    fn end_cell(&mut self) {
        self.end_paragraph();
        let Some(table) = self.tables.last_mut() else { return };
        if table.in_cell {
            table.in_cell = false;
            table.grid.end_cell(std::mem::take(&mut self.blocks));
            self.leave(&["td", "th"]);
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if let Some(table) = self.tables.last_mut() {
            self.cells += table.grid.end_row();
        }
        self.leave(&["tr"]);
    }

    fn leave(&mut self, names: &[&str]) {
        self.elements.leave(names, self.inside());
    }

    fn close_table(&mut self) {
        self.end_row();
        let Some(table) = self.tables.pop() else { return };
        self.elements.truncate(table.depth);
        let mut loose = std::mem::replace(&mut self.blocks, table.outside);
        let grid = table.grid.finish();
        if !grid.rows.is_empty() {
            self.blocks.push(Block::Table(grid));
        }
        self.blocks.append(&mut loose);
    }

    fn finish(mut self) -> Manuscript {
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.end_paragraph();
        Manuscript {
            blocks: self.blocks,
            margins: Vec::new(),
            notes: self.tally.notes(),
        }
    }
}
