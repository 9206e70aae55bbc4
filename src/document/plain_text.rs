//! A document as plain text: what is left when type and paper are gone.

use super::transcript::{line, words};
use super::{Block, Document, Row, printable};

/// The document's words, one line for each paragraph, cells of a row separated by tabs, lines of a cell by " / ".
#[must_use]
pub fn plain_text(document: &Document) -> String {
    let mut lines: Vec<String> = Vec::new();
    for block in document.sections.iter().flat_map(|s| &s.blocks) {
        block_lines(block, &mut lines);
    }
    printable(&lines.join("\n"))
}

fn block_lines(block: &Block, out: &mut Vec<String>) {
    match block {
        Block::Letterhead(head) => {
            for runs in [&head.superior, &head.organisation, &head.number] {
                out.push(words(runs));
            }
            out.push(head.state.clone());
            out.push(head.motto.clone());
            out.push(words(&head.place_date));
        }
        Block::Title(title) => {
            out.push(title.kind.clone());
            out.extend(title.subject.iter().map(|line| words(line)));
        }
        Block::Heading(heading) => out.push(words(&heading.runs)),
        Block::Paragraph(paragraph) => out.push(line(paragraph)),
        Block::Table(table) => {
            out.extend(table.header.iter().chain(&table.rows).map(row));
        }
        Block::Signature(block) => {
            out.push(block.recipients_heading.clone());
            out.extend(block.recipients.iter().map(|line| words(line)));
            out.extend(block.authority.iter().map(|line| words(line)));
            out.push(block.note.clone());
            out.push(words(&block.name));
        }
    }
}

fn row(row: &Row) -> String {
    let cells: Vec<String> = row
        .cells
        .iter()
        .map(|cell| cell.lines.iter().map(line).collect::<Vec<_>>().join(" / "))
        .collect();
    cells.join("\t")
}
