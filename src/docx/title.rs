//! Type and subject of the document, centred, with a line below (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 5).

use docx_rs::{LineSpacing, Paragraph};

use super::flow::Flow;
use super::rule;
use super::section::Page;
use super::styles::{TITLE_SIZE, id};
use super::text::{Face, add_runs, add_words};
use crate::document::Title;
use crate::document::type_width::runs_width;

/// Above the type: keeps it clear of the letterhead.
const BEFORE: u32 = 360;

/// Below the line.
const AFTER: u32 = 240;

pub(super) fn flows(title: &Title, page: &Page) -> Vec<Flow> {
    let kind = Paragraph::new()
        .style(id::TITLE)
        .line_spacing(LineSpacing::new().before(BEFORE));
    let mut out = vec![Flow::paragraph(add_words(kind, &title.kind, Face::default()))];
    for line in &title.subject {
        let paragraph = Paragraph::new().style(id::SUBTITLE);
        out.push(Flow::paragraph(add_runs(paragraph, line, Face::default())));
    }
    let widest = title
        .subject
        .iter()
        .map(|line| runs_width(line, TITLE_SIZE, true))
        .max();
    if let Some(words) = widest {
        let line = rule::centred(rule::part_of(words, page.text_width), page.text_width);
        out.push(Flow::paragraph(rule::followed_by(line, AFTER)));
    }
    out
}
