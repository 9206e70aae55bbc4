//! A text as somebody else wrote it: paragraphs and tables from top to bottom, whatever file or clipboard they came from.
//!
//! What a reader hands to whoever has to understand it: text in NFC, numbers that a word processor makes as text, cells with
//! their place in the grid. Says what stands there and how it looks as far as that tells its meaning; guesses nothing.

/// A text as read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manuscript {
    /// The body from top to bottom.
    pub blocks: Vec<Block>,
    /// Lines of page headers and footers, each once.
    pub margins: Vec<String>,
    /// What the reader did or left out that a person should know of.
    pub notes: Vec<Note>,
}

/// A paragraph or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    /// Number or sign made by the word processor ("1.", "IV.", "-"), as it is printed; empty for none. Typed ones are in the text.
    pub number: String,
    /// The words; soft line breaks are `\n`, tabs `\t`, a no-break space is a space.
    pub text: String,
    /// Level of the heading from 0; none for what is marked as no heading.
    pub heading: Option<u8>,
    /// Whether all its words are bold.
    pub bold: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Whether it is repeated on every page.
    pub header: bool,
    /// Its cells from left to right; a column the row leaves out before its first cell is no cell.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// Column of the grid it begins in, from 0.
    pub column: usize,
    /// How many columns of the grid it covers, at least 1.
    pub span: usize,
    /// Whether it continues the cell above; it has no content then.
    pub continued: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// What a reader did or left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Tracked changes were accepted: that many insertions and deletions.
    ChangesAccepted(usize),
    /// Text was taken out of that many text boxes.
    TextBoxes(usize),
    /// Text in fonts of old encodings was turned into Unicode; names of the fonts.
    LegacyFonts(Vec<String>),
    /// Letters and marks that were typed apart were composed, in that many paragraphs.
    Composed(usize),
    /// That many tables stood in cells of others.
    NestedTables(usize),
    /// That many pictures and drawings without text were left out.
    Pictures(usize),
    /// That many comments in the margin were left out.
    Comments(usize),
    /// That many footnotes and endnotes were put behind the paragraph they belong to.
    Footnotes(usize),
}

impl Paragraph {
    /// Number and text in one line each, as printed.
    #[must_use]
    pub fn printed(&self) -> String {
        match (self.number.as_str(), self.text.as_str()) {
            ("", text) => text.to_owned(),
            (number, "") => number.to_owned(),
            (number, text) => format!("{number} {text}"),
        }
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.number.is_empty() && self.text.is_empty()
    }
}

impl Cell {
    /// Its paragraphs as printed, those of a table within it in order.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        lines(&self.blocks)
    }
}

/// All paragraphs of blocks as printed, those of tables row by row.
#[must_use]
pub fn lines(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    add_lines(blocks, &mut out);
    out
}

fn add_lines(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => out.push(paragraph.printed()),
            Block::Table(table) => {
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    add_lines(&cell.blocks, out);
                }
            }
        }
    }
}
