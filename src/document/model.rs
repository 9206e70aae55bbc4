//! The parts a document is made of.

use super::PageLayout;

/// A whole document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// Title property of the file, shown by file managers and screen readers.
    pub title: String,
    /// Author property of the file: the school.
    pub author: String,
    /// Line printed at the top of every page, for instance that this is a sample; empty for real plans.
    pub marking: String,
    /// Sheet, margins and sizes.
    pub layout: PageLayout,
    /// Runs of pages that share an orientation, in order.
    pub sections: Vec<Section>,
}

/// Pages of one orientation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// How the sheet lies.
    pub orientation: Orientation,
    /// What stands on the pages.
    pub blocks: Vec<Block>,
}

/// How a sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orientation {
    /// Upright.
    Portrait,
    /// Lying, for wide tables.
    Landscape,
}

/// One block of a page, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The two columns at the head of an administrative document.
    Letterhead(Letterhead),
    /// Type and subject of the document.
    Title(Title),
    /// A numbered heading.
    Heading(Heading),
    /// Running text.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// Recipients on the left, signature on the right.
    Signature(SignatureBlock),
}

/// Head of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1–4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// Superior body, capitals; no runs when the school has none.
    pub superior: Vec<Run>,
    /// The school, capitals and bold; a line of a third to a half of its width below.
    pub organisation: Vec<Run>,
    /// Number and symbol.
    pub number: Vec<Run>,
    /// Quốc hiệu.
    pub state: String,
    /// Tiêu ngữ, a line of the same width below.
    pub motto: String,
    /// Place and date, italics.
    pub place_date: Vec<Run>,
}

/// Type and subject, centred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// Type of the document, capitals.
    pub kind: String,
    /// What it is about, one entry for each line; a line of a third to a half of its width below.
    pub subject: Vec<Vec<Run>>,
}

/// A heading with its number in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 for "I.", 2 for "1.", 3 for "a)".
    pub level: u8,
    /// Key of the form's section that starts here; lets a reader of the preview jump. Empty for none.
    pub anchor: String,
    /// Number and words.
    pub runs: Vec<Run>,
}

/// A paragraph of running text or a line of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is, which decides indents.
    pub kind: ParagraphKind,
    /// Printed before the text with a space: "-", "+", "1.", "a)"; empty for none.
    pub marker: String,
    /// The text.
    pub runs: Vec<Run>,
    /// Where the lines stand; running text is justified.
    pub alignment: Alignment,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphKind {
    /// Running text, first line indented.
    Body,
    /// Running text that introduces what follows; no page ends with it.
    Lead,
    /// An entry of a list; depth 0 stands at the indent of running text, each further depth further in.
    Item {
        /// How deep the list is nested.
        depth: u8,
    },
    /// A line of a table cell, without indent.
    CellLine,
}

/// Where lines stand between the margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Alignment {
    /// At the left margin.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At both margins.
    Justified,
}

/// Text of one appearance. Never holds a line break: each line is a paragraph of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italics.
    pub italic: bool,
    /// Dots that stand for something not filled in yet.
    pub blank: bool,
}

/// A table, as wide as the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table lists, for screen readers.
    pub caption: String,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows repeated at the top of every page.
    pub header: Vec<Row>,
    /// The content.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Share of the table's width; shares are relative to their sum.
    pub share: u16,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Id of the plan's row shown here; empty for none.
    pub anchor: String,
    /// Cells from left to right; spans and columns add up.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// How many columns it covers, at least 1.
    pub span: u16,
    /// Whether it continues the cell above.
    pub merge: CellMerge,
    /// Its lines; an empty cell has none.
    pub lines: Vec<Paragraph>,
}

/// How a cell joins the cells below or above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellMerge {
    /// Stands alone.
    #[default]
    None,
    /// First of several rows.
    Start,
    /// Continues the one above; its own lines are empty.
    Continue,
}

/// End of the document (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7–9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureBlock {
    /// "Nơi nhận:".
    pub recipients_heading: String,
    /// One line for each recipient.
    pub recipients: Vec<Vec<Run>>,
    /// Authority and title, one line each, capitals.
    pub authority: Vec<Vec<Run>>,
    /// Instruction in brackets below the title; empty for none.
    pub note: String,
    /// Name of the person who signs.
    pub name: Vec<Run>,
}

impl Run {
    /// Plain words.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Bold words.
    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        Self {
            bold: true,
            ..Self::plain(text)
        }
    }

    /// Words in italics.
    #[must_use]
    pub fn italic(text: impl Into<String>) -> Self {
        Self {
            italic: true,
            ..Self::plain(text)
        }
    }

    /// Dots for something that is missing.
    #[must_use]
    pub fn blank(dots: impl Into<String>) -> Self {
        Self {
            blank: true,
            ..Self::plain(dots)
        }
    }
}

impl Paragraph {
    /// Justified running text.
    #[must_use]
    pub fn body(runs: Vec<Run>) -> Self {
        Self {
            kind: ParagraphKind::Body,
            marker: String::new(),
            runs,
            alignment: Alignment::Justified,
        }
    }

    /// Running text that introduces what follows.
    #[must_use]
    pub fn lead(runs: Vec<Run>) -> Self {
        Self {
            kind: ParagraphKind::Lead,
            ..Self::body(runs)
        }
    }

    /// A line of a cell.
    #[must_use]
    pub fn cell_line(runs: Vec<Run>) -> Self {
        Self {
            kind: ParagraphKind::CellLine,
            marker: String::new(),
            runs,
            alignment: Alignment::Left,
        }
    }
}

impl Cell {
    /// A cell of one column.
    #[must_use]
    pub fn of(lines: Vec<Paragraph>) -> Self {
        Self {
            span: 1,
            merge: CellMerge::None,
            lines,
        }
    }
}
