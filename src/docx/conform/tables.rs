//! What is true of single tables and docx-rs cannot say: header rows and what the table lists.

use crate::docx::tree::{Element, Node};

/// Facts about one table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::docx) struct TableMarks {
    /// What the table lists, for screen readers; empty for tables that only set text side by side.
    pub(in crate::docx) caption: String,
    /// How many first rows stand again at the top of every page.
    pub(in crate::docx) header_rows: usize,
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
    let rows = table.elements_mut().filter(|child| child.name == "w:tr");
    for row in rows.take(mark.header_rows) {
        if let Some(properties) = row.child_or_insert("w:trPr") {
            let repeated = Element::new("w:tblHeader");
            properties.children.push(Node::Element(repeated));
        }
    }
}
