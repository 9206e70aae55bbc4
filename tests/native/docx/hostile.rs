//! Text that nobody would type and everybody pastes.

use cai_tien::document::{Block, Document, Paragraph, Run, SignatureBlock};

use super::file::{body, part, write};
use super::office::schema_faults;
use super::samples::{actions, cell, letterhead, of, plan, row, signature, table};

const NASTY: &str = "a\u{0}b\u{1}<c> & \"d\" 'e' ]]> &amp; &#0; \u{1b}\u{7f}\u{85}\u{9f}\u{fffe}\u{ffff}\u{fffd}\r\n😀\u{202e}f\u{200b}\tg";

const MENDED: &str = "ab<c> & \"d\" 'e' ]]> &amp; &#0; \n\u{fffd}\n😀\u{202e}f\u{200b}\tg";

fn paragraph(words: &str) -> Document {
    of(vec![Block::Paragraph(Paragraph::body(vec![Run::plain(
        words,
    )]))])
}

fn words(document: &Document) -> String {
    body(document).words()
}

#[test]
fn every_place_takes_any_text() {
    let nasty = || vec![Run::plain(NASTY)];
    let mut head = letterhead();
    head.organisation = nasty();
    head.state = NASTY.to_owned();
    head.motto = NASTY.to_owned();
    let block = SignatureBlock {
        recipients_heading: NASTY.to_owned(),
        note: NASTY.to_owned(),
        name: nasty(),
        ..signature()
    };
    let mut table = actions(1);
    table.caption = NASTY.to_owned();
    table.rows[0].cells[1] = cell(NASTY);
    let document = Document {
        title: NASTY.to_owned(),
        author: NASTY.to_owned(),
        marking: NASTY.to_owned(),
        ..of(vec![
            Block::Letterhead(head),
            Block::Paragraph(Paragraph {
                marker: NASTY.to_owned(),
                ..Paragraph::body(nasty())
            }),
            Block::Table(table),
            Block::Signature(block),
        ])
    };
    let bytes = write(&document);
    assert!(
        part(&bytes, "word/header2.xml")
            .words()
            .contains("<c> & \"d\"")
    );
    let title = part(&bytes, "docProps/core.xml")
        .child("dc:title")
        .unwrap()
        .text
        .clone();
    assert!(title.contains("<c> & \"d\"") && !title.contains('\n'));
    if let Some(faults) = schema_faults(&[("nasty.docx", &bytes)]) {
        assert!(faults.starts_with("0 faults"), "{faults}");
    }
}

#[test]
fn forbidden_characters_go_and_all_others_stay() {
    assert_eq!(words(&paragraph(NASTY)), MENDED);
}

#[test]
fn tabs_and_line_breaks_become_markup() {
    let document = paragraph("một\thai\r\nba\nbốn\rnăm\u{2028}sáu\u{b}bảy");
    assert_eq!(words(&document), "một\thai\nba\nbốn\nnăm\nsáu\nbảy");
    let body = body(&document);
    assert_eq!(body.all("w:br").len(), 5);
    for text in body.all("w:t") {
        assert!(!text.text.contains(['\n', '\r', '\t']));
    }
}

#[test]
fn spaces_at_the_ends_stay() {
    let body = body(&paragraph("  giữa  "));
    let text = body.all("w:t")[0];
    assert_eq!(text.text, "  giữa  ");
    assert_eq!(text.attribute("xml:space"), Some("preserve"));
}

#[test]
fn loose_marks_are_composed() {
    assert_eq!(
        words(&paragraph("tie\u{302}\u{301}ng Vie\u{323}\u{302}t")),
        "tiếng Việt"
    );
}

#[test]
fn very_long_cells_in_very_narrow_columns_are_written() {
    let words = "Từ".repeat(500_000);
    let shares = [1; 60];
    let cells = shares.map(|_| cell("")).into_iter().skip(1);
    let cells = cells.chain([cell(&words)]).collect();
    let document = of(vec![Block::Table(table(
        &shares,
        Vec::new(),
        vec![row(cells)],
    ))]);
    assert_eq!(super::file::body(&document).words(), words);
}

#[test]
fn very_long_text_and_very_many_rows_are_written() {
    let long = "Nội dung rất dài. ".repeat(3000);
    assert_eq!(words(&paragraph(&long)), long);
    let bytes = write(&plan(300));
    let rows = part(&bytes, "word/document.xml").all("w:tr").len();
    assert!(rows > 300);
}
