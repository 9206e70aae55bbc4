//! A text as a proofreader reads it: line by line, each with the place it stands in.
//!
//! Made from a plan and from a file that was imported, so that the same rules read both. Holds no opinion.

/// Everything to be read, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proof {
    /// The lines.
    pub lines: Vec<ProofLine>,
    /// Whether it is a finished paper: headings, numbers and signature stand there as somebody printed them. Otherwise it holds
    /// what was typed into a plan, and the form prints the rest.
    pub printed: bool,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofLine {
    /// The line with its number or sign, as printed; without line breaks, never empty.
    pub text: String,
    /// Where the plan has it: a path of `plan::Place`. For what no plan has, a name of its own ("section/can-cu", "table/1/heading/3",
    /// "title", "letterhead/motto").
    pub path: String,
    /// Key of the form's section it stands in; empty before the first and after the last.
    pub section: String,
    /// What it is.
    pub spot: Spot,
}

/// What a line is on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// Superior body above the school's name.
    Superior,
    /// The school's name in the letterhead.
    School,
    /// Quốc hiệu and Tiêu ngữ.
    State,
    /// "Số: 12/KH-MNHS".
    Number,
    /// "Bình Lâm, ngày 15 tháng 9 năm 2026".
    PlaceDate,
    /// A line of the title, with the school year.
    Title,
    /// Heading of a section: "II. CĂN CỨ …". Level 1 is the section, 2 what stands below it.
    Heading(u8),
    /// Running text or an item of a list.
    Text,
    /// Heading of a criterion's block in the layout by criterion.
    CriterionHeading,
    /// Heading of a column.
    ColumnHeading {
        /// Number of the table among those of the plan, from 0.
        table: usize,
        /// Column, from 0.
        column: usize,
    },
    /// Row across the table: a level or a standard.
    GroupRow {
        /// Number of the table among those of the plan, from 0.
        table: usize,
        /// Row below the headings, from 0.
        row: usize,
    },
    /// A line of a cell.
    Cell {
        /// Number of the table among those of the plan, from 0.
        table: usize,
        /// Row below the headings, from 0.
        row: usize,
        /// Column, from 0.
        column: usize,
    },
    /// Heading of a role's duties.
    Role,
    /// "Nơi nhận:" and the recipients.
    Recipient,
    /// Title of who signs: "Q. HIỆU TRƯỞNG".
    Authority,
    /// Name of who signs.
    Signer,
    /// Text that no place of the form was found for.
    Unplaced,
}
