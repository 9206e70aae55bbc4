//! Letterhead, title, headings, running text and signature.

use cai_tien::document::{Block, Letterhead, Orientation, Run};

use super::file::{Xml, body, paragraph, part, write};
use super::parts::style;
use super::samples::{MOTTO, STATE, heading, item, letterhead, of, plan, signature};

/// Size in points, bold, italics of a paragraph's first run.
fn face(paragraph: &Xml) -> (u32, bool, bool) {
    let properties = paragraph.at(&["w:r", "w:rPr"]).unwrap();
    let half_points: u32 = properties
        .child("w:sz")
        .unwrap()
        .val()
        .unwrap()
        .parse()
        .unwrap();
    (
        half_points / 2,
        properties.child("w:b").is_some(),
        properties.child("w:i").is_some(),
    )
}

/// The paragraph after the one with these words carries a line; its length.
fn line_below(cell: &Xml, words: &str, space: u32) -> u32 {
    let paragraphs = cell.all("w:p");
    let place = paragraphs
        .iter()
        .position(|paragraph| paragraph.words() == words);
    let line = paragraphs.get(place.unwrap() + 1).unwrap();
    assert!(
        line.at(&["w:pPr", "w:pBdr", "w:top"]).is_some(),
        "no line below {words}"
    );
    let side = |name: &str| -> u32 {
        let indent = line.at(&["w:pPr", "w:ind"]).unwrap();
        indent.attribute(name).unwrap().parse().unwrap()
    };
    assert_eq!(side("w:left"), side("w:right"), "in the middle");
    space - side("w:left") - side("w:right")
}

fn width(cell: &Xml) -> u32 {
    let width = cell.at(&["w:tcPr", "w:tcW"]).unwrap();
    width.attribute("w:w").unwrap().parse().unwrap()
}

#[test]
fn letterhead_stands_in_two_columns_without_borders() {
    let body = body(&of(vec![Block::Letterhead(letterhead())]));
    let table = body.child("w:tbl").unwrap();
    assert!(
        table
            .at(&["w:tblPr", "w:tblBorders"])
            .unwrap()
            .children
            .is_empty()
    );
    let rows: Vec<Vec<String>> = table
        .children_named("w:tr")
        .map(|row| row.children_named("w:tc").map(Xml::words).collect())
        .collect();
    assert_eq!(
        rows,
        [
            [
                "UBND XÃ MẪUTRƯỜNG THCS MẪU".to_owned(),
                format!("{STATE}{MOTTO}")
            ],
            [
                "Số: 05/KH-THCSM".to_owned(),
                "Mẫu, ngày 05 tháng 9 năm 2026".to_owned()
            ],
        ]
    );
}

#[test]
fn letterhead_has_the_sizes_and_weights_of_the_decree() {
    let body = body(&of(vec![Block::Letterhead(letterhead())]));
    let face_of = |words: &str| face(paragraph(&body, words));
    let (state, bold, _) = face_of(STATE);
    assert!((12..=13).contains(&state) && bold);
    let (motto, bold, _) = face_of(MOTTO);
    assert!((13..=14).contains(&motto) && bold);
    assert_eq!(face_of("UBND XÃ MẪU"), (state, false, false));
    assert_eq!(face_of("TRƯỜNG THCS MẪU"), (state, true, false));
    assert_eq!(face_of("Số: 05/KH-THCSM"), (13, false, false));
    assert_eq!(face_of("Mẫu, ngày 05 tháng 9 năm 2026"), (13, false, true));
}

#[test]
fn lines_of_the_letterhead_have_the_right_length() {
    let body = body(&of(vec![Block::Letterhead(letterhead())]));
    let cells = body.all("w:tc");
    // Widths of the words in Times New Roman bold, by the font's own measures: 3183 at 13 points, 2519 at 12.
    let motto = line_below(cells[1], MOTTO, width(cells[1]));
    assert!(motto.abs_diff(3183) < 20, "as long as the motto: {motto}");
    let school = line_below(cells[0], "TRƯỜNG THCS MẪU", width(cells[0]));
    let words = 2519;
    assert!(
        school * 3 >= words && school * 2 <= words,
        "a third to a half: {school}"
    );
}

#[test]
fn nothing_is_underlined() {
    assert!(body(&plan(2)).all("w:u").is_empty());
}

#[test]
fn larger_state_name_where_it_fits() {
    let mut document = of(vec![Block::Letterhead(letterhead())]);
    document.sections[0].orientation = Orientation::Landscape;
    let body = body(&document);
    assert_eq!(face(paragraph(&body, STATE)).0, 13);
    assert_eq!(face(paragraph(&body, MOTTO)).0, 14);
}

#[test]
fn school_without_superior_has_no_empty_line_above() {
    let head = Letterhead {
        superior: Vec::new(),
        ..letterhead()
    };
    let body = body(&of(vec![Block::Letterhead(head)]));
    assert_eq!(body.all("w:p")[0].words(), "TRƯỜNG THCS MẪU");
}

#[test]
fn title_is_centred_bold_with_a_line() {
    let bytes = write(&plan(1));
    let styles = part(&bytes, "word/styles.xml");
    let document = part(&bytes, "word/document.xml");
    for (words, id) in [
        ("KẾ HOẠCH", "Title"),
        ("Cải tiến chất lượng giáo dục năm học 2026-2027", "Subtitle"),
    ] {
        let paragraph = paragraph(&document, words);
        assert_eq!(
            paragraph.at(&["w:pPr", "w:pStyle"]).unwrap().val(),
            Some(id)
        );
        let style = style(&styles, id);
        assert_eq!(style.at(&["w:pPr", "w:jc"]).unwrap().val(), Some("center"));
        assert_eq!(style.at(&["w:rPr", "w:sz"]).unwrap().val(), Some("28"));
        assert!(style.at(&["w:rPr", "w:b"]).is_some());
    }
    let subject = "Cải tiến chất lượng giáo dục năm học 2026-2027";
    let line = line_below(&document, subject, 9354);
    assert!((1950..=2930).contains(&line), "a third to a half: {line}");
}

#[test]
fn headings_have_outline_levels_and_stay_with_what_follows() {
    let bytes = write(&of(vec![
        heading(1, "I. MỘT"),
        heading(2, "1. Hai"),
        heading(3, "a) Ba"),
    ]));
    let styles = part(&bytes, "word/styles.xml");
    let document = part(&bytes, "word/document.xml");
    for (level, words) in [("0", "I. MỘT"), ("1", "1. Hai"), ("2", "a) Ba")] {
        let paragraph = paragraph(&document, words);
        let id = paragraph.at(&["w:pPr", "w:pStyle"]).unwrap().val().unwrap();
        let properties = style(&styles, id).child("w:pPr").unwrap();
        assert_eq!(properties.child("w:outlineLvl").unwrap().val(), Some(level));
        assert!(properties.child("w:keepNext").is_some());
    }
}

#[test]
fn items_stand_further_in_with_their_depth() {
    let body = body(&of(vec![
        item(0, "-", "Không"),
        item(1, "+", "Một"),
        item(2, "", "Hai"),
    ]));
    let left = |words: &str| -> u32 {
        let indent = paragraph(&body, words).at(&["w:pPr", "w:ind"]);
        let left = indent.and_then(|indent| indent.attribute("w:left"));
        left.map_or(0, |left| left.parse().unwrap())
    };
    assert_eq!(left("- Không"), 0);
    assert_eq!(left("+ Một"), 360);
    assert_eq!(left("Hai"), 720);
}

#[test]
fn runs_keep_their_marks_and_blanks_their_dots() {
    let runs = vec![
        Run::plain("Thường "),
        Run::bold("đậm "),
        Run::italic("nghiêng "),
        Run::blank("……"),
    ];
    let body = body(&of(vec![Block::Paragraph(
        cai_tien::document::Paragraph::body(runs),
    )]));
    let paragraph = paragraph(&body, "Thường đậm nghiêng ……");
    let marks: Vec<(bool, bool)> = paragraph
        .children_named("w:r")
        .map(|run| {
            let has = |name| run.at(&["w:rPr", name]).is_some();
            (has("w:b"), has("w:i"))
        })
        .collect();
    assert_eq!(
        marks,
        [(false, false), (true, false), (false, true), (false, false)]
    );
}

#[test]
fn signature_has_the_sizes_of_the_decree() {
    let body = body(&of(vec![Block::Signature(signature())]));
    let face_of = |words: &str| face(paragraph(&body, words));
    assert_eq!(face_of("Nơi nhận:"), (12, true, true));
    assert_eq!(face_of("- Lưu: VT."), (11, false, false));
    assert_eq!(face_of("KT. HIỆU TRƯỞNG"), (14, true, false));
    assert_eq!(face_of("(Ký, ghi rõ họ tên, đóng dấu)"), (13, false, true));
    assert_eq!(face_of("Nguyễn Văn Mẫu"), (14, true, false));
    let name = paragraph(&body, "Nguyễn Văn Mẫu");
    let room = name.at(&["w:pPr", "w:spacing"]).unwrap();
    let room: u32 = room.attribute("w:before").unwrap().parse().unwrap();
    assert!((1000..=1600).contains(&room), "about four lines: {room}");
}

#[test]
fn signature_is_one_row_that_does_not_break_and_holds_on_to_the_text() {
    let body = body(&plan(1));
    let table = body.children_named("w:tbl").last().unwrap();
    let rows: Vec<&Xml> = table.children_named("w:tr").collect();
    assert_eq!(rows.len(), 1);
    assert!(rows[0].at(&["w:trPr", "w:cantSplit"]).is_some());
    let before = paragraph(&body, "Trên đây là kế hoạch của Trường THCS Mẫu./.");
    assert!(before.at(&["w:pPr", "w:keepNext"]).is_some());
}
