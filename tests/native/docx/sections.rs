//! Sections, sheets, headers.

use cai_tien::document::{Block, Document, Orientation, Section};

use super::file::{Xml, part, write};
use super::samples::{actions, body, plan, signature};

fn section(orientation: Orientation, blocks: Vec<Block>) -> Section {
    Section {
        orientation,
        blocks,
    }
}

fn of(sections: Vec<Section>) -> Document {
    Document {
        sections,
        ..plan(1)
    }
}

fn table() -> Block {
    Block::Table(actions(2))
}

fn properties(document: &Xml) -> Vec<&Xml> {
    document.all("w:sectPr")
}

fn number(element: &Xml, name: &str) -> u32 {
    element.attribute(name).unwrap().parse().unwrap()
}

#[test]
fn sheets_are_a4_as_they_lie() {
    let document = part(&write(&plan(2)), "word/document.xml");
    let sizes: Vec<(u32, u32, Option<&str>)> = properties(&document)
        .into_iter()
        .map(|section| {
            let size = section.child("w:pgSz").unwrap();
            (
                number(size, "w:w"),
                number(size, "w:h"),
                size.attribute("w:orient"),
            )
        })
        .collect();
    let upright = (11906, 16838, None);
    assert_eq!(sizes, [upright, (16838, 11906, Some("landscape")), upright]);
}

#[test]
fn margins_are_the_layouts_and_never_below_the_decree() {
    let document = part(&write(&plan(2)), "word/document.xml");
    for section in properties(&document) {
        let margin = section.child("w:pgMar").unwrap();
        let mm = |name: &str| f64::from(number(margin, name)) * 25.4 / 1440.0;
        for (side, wanted) in [
            ("w:top", 20.0),
            ("w:bottom", 20.0),
            ("w:left", 30.0),
            ("w:right", 15.0),
        ] {
            let have = mm(side);
            assert!(have >= wanted && have < wanted + 0.05, "{side}: {have} mm");
        }
    }
}

#[test]
fn section_ends_in_its_last_paragraph() {
    let document = part(&write(&plan(2)), "word/document.xml");
    let body = document.child("w:body").unwrap();
    let carriers: Vec<usize> = body
        .children
        .iter()
        .enumerate()
        .filter(|(_, child)| child.at(&["w:pPr", "w:sectPr"]).is_some())
        .map(|(place, _)| place)
        .collect();
    assert_eq!(carriers.len(), 2);
    assert_eq!(body.children.last().unwrap().name, "w:sectPr");
    // The first section ends with text, which carries the break itself.
    assert!(!body.children[carriers[0]].words().is_empty());
    // The lying one ends with a table: a paragraph one point high follows it.
    let end = &body.children[carriers[1]];
    assert_eq!(body.children[carriers[1] - 1].name, "w:tbl");
    let spacing = end.at(&["w:pPr", "w:spacing"]).unwrap();
    assert_eq!(spacing.attribute("w:line"), Some("20"));
    assert_eq!(spacing.attribute("w:lineRule"), Some("exact"));
}

#[test]
fn body_never_ends_with_a_table_and_tables_never_touch() {
    let document = of(vec![
        section(Orientation::Landscape, vec![table(), table()]),
        section(
            Orientation::Portrait,
            vec![table(), Block::Signature(signature())],
        ),
    ]);
    let document = part(&write(&document), "word/document.xml");
    let names: Vec<&str> = document
        .child("w:body")
        .unwrap()
        .children
        .iter()
        .map(|child| child.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "w:tbl", "w:p", "w:tbl", "w:p", // lying
            "w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr", // upright
        ]
    );
}

#[test]
fn sections_without_blocks_print_nothing() {
    let document = of(vec![
        section(Orientation::Landscape, Vec::new()),
        section(Orientation::Portrait, vec![body("Một.")]),
        section(Orientation::Landscape, Vec::new()),
    ]);
    let document = part(&write(&document), "word/document.xml");
    assert_eq!(properties(&document).len(), 1);
    assert_eq!(document.all("w:p").len(), 1);
}

#[test]
fn number_starts_on_page_two_and_runs_through_all_sections() {
    let bytes = write(&plan(2));
    let document = part(&bytes, "word/document.xml");
    for (place, section) in properties(&document).into_iter().enumerate() {
        assert_eq!(section.child("w:titlePg").is_some(), place == 0);
        assert!(section.child("w:pgNumType").is_none(), "restarts");
        let kinds: Vec<&str> = section
            .children_named("w:headerReference")
            .map(|reference| reference.attribute("w:type").unwrap())
            .collect();
        let wanted: &[&str] = if place == 0 {
            &["default", "first"]
        } else {
            &["default"]
        };
        assert_eq!(kinds, wanted);
    }
    assert_eq!(part(&bytes, "word/header1.xml").all("w:instrText").len(), 1);
    let first = part(&bytes, "word/header2.xml");
    assert!(first.all("w:instrText").is_empty());
    assert_eq!(first.words(), "");
}

#[test]
fn marking_stands_on_every_page_and_the_number_still_not_on_the_first() {
    let marked = Document {
        marking: "DỮ LIỆU MẪU".to_owned(),
        ..plan(2)
    };
    let bytes = write(&marked);
    assert!(
        part(&bytes, "word/header1.xml")
            .words()
            .starts_with("DỮ LIỆU MẪU")
    );
    let first = part(&bytes, "word/header2.xml");
    assert_eq!(first.words(), "DỮ LIỆU MẪU");
    assert!(first.all("w:instrText").is_empty());
}
