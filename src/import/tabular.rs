//! Text without looks: lines are paragraphs, lines with tabs are rows of a table, as Excel puts them on the clipboard.

use crate::document::Tally;
use crate::document::manuscript::{Block, Cell, Manuscript, Paragraph, Row, Table};

/// Reads such a text.
#[must_use]
pub fn read(text: &str) -> Manuscript {
    let mut tally = Tally::default();
    let mut blocks: Vec<Block> = Vec::new();
    for cells in records(text) {
        if let [line] = cells.as_slice() {
            blocks.extend(paragraphs(line, &mut tally));
            continue;
        }
        let cells = cells.iter().enumerate().map(|(column, cell)| Cell {
            column,
            span: 1,
            continued: false,
            blocks: paragraphs(cell, &mut tally).collect(),
        });
        let row = Row {
            header: false,
            cells: cells.collect(),
        };
        match blocks.last_mut() {
            Some(Block::Table(table)) => table.rows.push(row),
            _ => blocks.push(Block::Table(Table { rows: vec![row] })),
        }
    }
    Manuscript {
        blocks,
        margins: Vec::new(),
        notes: tally.notes(),
    }
}

fn paragraphs<'a>(text: &'a str, tally: &'a mut Tally) -> impl Iterator<Item = Block> + 'a {
    let lines = text
        .split(['\n', '\r', '\u{2028}', '\u{b}', '\u{c}'])
        .map(move |line| tally.text(line));
    lines.filter(|line| !line.is_empty()).map(|text| {
        Block::Paragraph(Paragraph {
            text,
            ..Paragraph::default()
        })
    })
}

/// Lines cut into cells. A cell with line breaks stands in quotes, and its own quotes are doubled; a quote elsewhere is one.
pub(super) fn records(text: &str) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut cells = Vec::new();
        loop {
            let (cell, after) = cell(rest, !cells.is_empty());
            cells.push(cell);
            match after.strip_prefix('\t') {
                Some(after) => rest = after,
                None => {
                    rest = after
                        .strip_prefix("\r\n")
                        .or(after.strip_prefix(['\n', '\r']))
                        .unwrap_or(after);
                    break;
                }
            }
        }
        out.push(cells);
    }
    out
}

/// The cell that a text begins with, and what follows it: a tab, a line break or nothing.
fn cell(text: &str, is_in_row: bool) -> (String, &str) {
    const END: [char; 3] = ['\t', '\n', '\r'];
    if let Some(quoted) = text.strip_prefix('"')
        && let Some((inside, after)) = quoted_cell(quoted)
        // A sentence may begin with a quotation; a cell ends where its quotes do.
        && (after.is_empty() || after.starts_with(END))
        && (is_in_row || inside.contains(['\n', '\r', '"']) || after.starts_with('\t'))
    {
        return (inside, after);
    }
    let end = text.find(END).unwrap_or(text.len());
    let (cell, after) = text.split_at_checked(end).unwrap_or((text, ""));
    (cell.to_owned(), after)
}

/// What stands in quotes, and what follows them; none where they are not closed.
fn quoted_cell(text: &str) -> Option<(String, &str)> {
    let mut inside = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        inside.push_str(before);
        match after.strip_prefix('"') {
            Some(after) => {
                inside.push('"');
                rest = after;
            }
            None => return Some((inside, after)),
        }
    }
}
