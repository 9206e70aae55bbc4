//! What must not be torn apart at the end of a page.

use cai_tien::document::{Alignment, Block, Cell, Paragraph, Run};

use super::file::{Xml, body};
use super::samples::{cell, item, of, row, table};

fn keeps(paragraph: &Xml) -> bool {
    paragraph.at(&["w:pPr", "w:keepNext"]).is_some()
}

/// Of each paragraph between the margins, whether it stays with what follows.
fn kept(blocks: Vec<Block>) -> Vec<bool> {
    let body = body(&of(blocks));
    body.children_named("w:p").map(keeps).collect()
}

#[test]
fn words_that_introduce_stay_with_what_they_introduce() {
    let lead = Block::Paragraph(Paragraph::lead(vec![Run::bold("Goals:")]));
    assert_eq!(
        kept(vec![lead, item(0, "-", "a"), item(0, "-", "b")])[..3],
        [true, false, false]
    );
}

#[test]
fn paragraph_before_a_table_stays_with_it() {
    let words = Block::Paragraph(Paragraph::body(vec![Run::plain("as follows")]));
    let rows = Block::Table(table(&[1, 1], Vec::new(), vec![row(vec![cell("a"), cell("b")])]));
    assert_eq!(kept(vec![words.clone(), words, rows])[..2], [false, true]);
}

#[test]
fn row_that_names_a_group_stays_with_the_first_of_it() {
    let group = Cell {
        span: 2,
        ..Cell::of(vec![Paragraph {
            alignment: Alignment::Centre,
            ..Paragraph::cell_line(vec![Run::bold("group")])
        }])
    };
    let rows = vec![row(vec![group]), row(vec![cell("a"), cell("b")])];
    let body = body(&of(vec![Block::Table(table(&[1, 1], Vec::new(), rows))]));
    let by_row: Vec<bool> = body
        .all("w:tr")
        .into_iter()
        .map(|row| row.all("w:p").into_iter().all(keeps))
        .collect();
    assert_eq!(by_row, [true, false]);
}
