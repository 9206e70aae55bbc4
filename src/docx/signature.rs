//! The end of a document: recipients on the left, signature on the right (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục
//! 7–9). One row that does not break, so that the name never stands on another page than the title.

use docx_rs::{AlignmentType, LineSpacing, Paragraph, TableCell};

use super::flow::Flow;
use super::section::Page;
use super::table::side_by_side;
use super::text::{Face, add_runs, add_words};
use crate::document::{Points, SignatureBlock};

const HEADING_SIZE: Points = 12;
const RECIPIENT_SIZE: Points = 11;
const SIGNATURE_SIZE: Points = 14;
const NOTE_SIZE: Points = 13;

/// Room for signature and seal: about four lines.
const SIGNATURE_ROOM: u32 = 4 * 16 * 20;

pub(super) fn flows(block: &SignatureBlock, page: &Page) -> Vec<Flow> {
    let left = page.text_width / 2;
    let columns = [left, page.text_width - left];
    let table = side_by_side(columns, vec![[recipients(block), signature(block)]]);
    vec![Flow::layout(table)]
}

fn recipients(block: &SignatureBlock) -> TableCell {
    let heading = Face {
        italic: true,
        ..Face::bold(HEADING_SIZE)
    };
    let first = add_words(Paragraph::new(), &block.recipients_heading, heading);
    let face = Face::sized(RECIPIENT_SIZE);
    block
        .recipients
        .iter()
        .map(|line| add_runs(Paragraph::new(), line, face))
        .fold(TableCell::new().add_paragraph(first), TableCell::add_paragraph)
}

fn signature(block: &SignatureBlock) -> TableCell {
    let mut lines: Vec<Paragraph> = block
        .authority
        .iter()
        .map(|line| add_runs(centred(), line, Face::bold(SIGNATURE_SIZE)))
        .collect();
    if !block.note.is_empty() {
        lines.push(add_words(centred(), &block.note, Face::italic(NOTE_SIZE)));
    }
    let name = centred().line_spacing(LineSpacing::new().before(SIGNATURE_ROOM));
    lines.push(add_runs(name, &block.name, Face::bold(SIGNATURE_SIZE)));
    lines.into_iter().fold(TableCell::new(), TableCell::add_paragraph)
}

fn centred() -> Paragraph {
    Paragraph::new().align(AlignmentType::Center)
}
