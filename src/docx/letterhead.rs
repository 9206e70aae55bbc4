//! The head of an administrative document: two columns without borders.
//!
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1–4: the superior body and the school with a line of a third to a half of
//! its width on the left; quốc hiệu on one line and tiêu ngữ with a line as long as its text on the right; below them number
//! and place with date on one row.

use docx_rs::{AlignmentType, LineSpacing, Paragraph, TableCell};

use super::flow::Flow;
use super::rule;
use super::section::Page;
use super::table::side_by_side;
use super::text::{Face, add_runs, add_words};
use crate::document::length::Twips;
use crate::document::letterhead::{right_width, state_size};
use crate::document::type_width::width;
use crate::document::{Letterhead, Points, Run};

/// Number, place and date.
const NUMBER_SIZE: Points = 13;

const NUMBER_GAP: u32 = 120;

pub(super) fn flows(head: &Letterhead, page: &Page) -> Vec<Flow> {
    let right = right_width(page.text_width);
    let left = page.text_width - right;
    let size = state_size(&head.state, page.text_width);
    let table = side_by_side(
        [left, right],
        vec![
            [school(head, size, left), state(head, size, right)],
            [
                line(&head.number, Face::sized(NUMBER_SIZE)),
                line(&head.place_date, Face::italic(NUMBER_SIZE)),
            ],
        ],
    );
    vec![Flow::layout(table)]
}

fn school(head: &Letterhead, size: Points, space: Twips) -> TableCell {
    let mut cell = TableCell::new();
    if !head.superior.is_empty() {
        cell = cell.add_paragraph(add_runs(centred(), &head.superior, Face::sized(size)));
    }
    let words = widest_line(&head.organisation, size, space);
    cell.add_paragraph(add_runs(centred(), &head.organisation, Face::bold(size)))
        .add_paragraph(rule::centred(rule::part_of(words, space), space))
}

/// A name that wraps is as wide as the widest of its lines, and the line below it is measured by that.
fn widest_line(runs: &[Run], size: Points, space: Twips) -> Twips {
    let name: String = runs.iter().map(|run| run.text.as_str()).collect();
    let mut widest = 0;
    let mut line = String::new();
    for word in name.split_inclusive([' ', '-']) {
        if !line.is_empty() && width(format!("{line}{word}").trim_end(), size, true) > space {
            line.clear();
        }
        line.push_str(word);
        widest = width(line.trim_end(), size, true).max(widest);
    }
    widest
}

fn state(head: &Letterhead, size: Points, space: Twips) -> TableCell {
    let motto_size = size + 1;
    TableCell::new()
        .add_paragraph(add_words(centred(), &head.state, Face::bold(size)))
        .add_paragraph(add_words(centred(), &head.motto, Face::bold(motto_size)))
        .add_paragraph(rule::centred(width(&head.motto, motto_size, true), space))
}

fn line(runs: &[Run], face: Face) -> TableCell {
    let paragraph = centred().line_spacing(LineSpacing::new().before(NUMBER_GAP));
    TableCell::new().add_paragraph(add_runs(paragraph, runs, face))
}

fn centred() -> Paragraph {
    Paragraph::new().align(AlignmentType::Center)
}
