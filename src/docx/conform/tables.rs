//! What is true of single tables and does not come from docx-rs: what the table lists, and rows that are written already.

use crate::docx::tree::{Element, Node};

/// Facts about one table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::docx) struct TableMarks {
    /// What the table lists, for screen readers; empty for tables that only set text side by side.
    pub(in crate::docx) caption: String,
    /// Rows as they stand in the file, after those that docx-rs wrote; may be empty.
    pub(in crate::docx) rows: String,
}

pub(super) fn apply(root: &mut Element, marks: &[TableMarks]) {
    let mut marks = marks.iter();
    walk(root, &mut marks);
}

fn walk<'a>(element: &mut Element, marks: &mut impl Iterator<Item = &'a TableMarks>) {
    for child in element.elements_mut() {
        if child.name == "w:tbl"
            && let Some(mark) = marks.next()
        {
            set(child, mark);
        }
        walk(child, marks);
    }
}

fn set(table: &mut Element, mark: &TableMarks) {
    if !mark.caption.is_empty()
        && let Some(properties) = table.child_or_insert("w:tblPr")
    {
        let caption = Element::new("w:tblCaption").with("w:val", &mark.caption);
        properties.children.push(Node::Element(caption));
    }
    if !mark.rows.is_empty() {
        table.children.push(Node::Written(mark.rows.clone()));
    }
}
