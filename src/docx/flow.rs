//! What a section is made of once its blocks are Word's own: paragraphs and tables, in order.

use docx_rs::{Paragraph, Table};

use super::conform::TableMarks;

/// One child of the body.
pub(super) enum Flow {
    /// A paragraph.
    Paragraph(Box<Paragraph>),
    /// A table, with what docx-rs cannot say about it.
    Table(Box<Table>, TableMarks),
}

impl Flow {
    pub(super) fn paragraph(paragraph: Paragraph) -> Self {
        Self::Paragraph(Box::new(paragraph))
    }

    /// A table whose only purpose is to set text side by side.
    pub(super) fn layout(table: Table) -> Self {
        Self::Table(Box::new(table), TableMarks::default())
    }
}
