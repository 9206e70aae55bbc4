//! The neutral document: what a plan looks like on paper, before any file format.
//!
//! A [`Document`] is built from a plan by `forms` and rendered by `docx`, the paper preview and print, so all of them show
//! the same thing. It knows paper and the rules of Nghị định 30/2020/NĐ-CP (measures, numbering); it must not know plans,
//! forms, Word or HTML, and holds no wording of its own.

pub mod columns;
mod compare;
mod html;
pub mod indent;
mod inline_style;
pub mod length;
pub mod letterhead;
pub mod manuscript;
pub mod measure;
mod model;
mod numbering;
mod plain_text;
mod printable;
mod proof;
mod sheets;
mod tally;
mod transcript;
pub mod type_width;
mod word_diff;

pub use compare::{Change, PassageChange, compare};
pub use html::{html, html_for_pasting};
pub use measure::{Millimetres, PageLayout, Points};
pub use model::{
    Alignment, Block, Cell, CellMerge, Column, Document, Heading, Letterhead, Orientation, Paragraph, ParagraphKind,
    Row, Run, Section, SignatureBlock, Table, Title,
};
pub use numbering::{letter, roman};
pub use plain_text::plain_text;
pub use printable::printable;
pub use proof::{Proof, ProofLine, Spot};
pub use sheets::{Change as SheetChange, Piece as SheetPiece, Sheet, next_change, sheets};
pub use tally::Tally;
pub use transcript::{Entry, Passage, Transcript};
pub use word_diff::{Piece, Side, word_differences};
