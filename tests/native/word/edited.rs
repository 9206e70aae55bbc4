//! A file that someone changed in Word after it was made.

use std::io::{Cursor, Read, Write};

use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::plan::SchoolKind;
use cai_tien::word::{export, open};
use zip::write::SimpleFileOptions;

use crate::plans::finished;

/// The package with its text part changed.
fn edited(bytes: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..package.len() {
        let mut part = package.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name == "word/document.xml" {
            let before = String::from_utf8(content).unwrap();
            let after = change(&before);
            assert_ne!(before, after, "the change hits nothing");
            content = after.into_bytes();
        }
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// Heading and texts before and after of each change.
fn told(change: impl Fn(&str) -> String) -> Vec<(String, String, String)> {
    let form = FORMS[0];
    let draft = Draft::new("nhap".to_owned(), finished(form, SchoolKind::Thcs, 2026));
    let opened = open(&edited(&export(&draft, form, true).unwrap(), change)).unwrap();
    assert_eq!(opened.draft, draft, "the draft is the one of the export");
    let passages = opened.changes.into_iter();
    passages
        .flat_map(|passage| {
            let heading = passage.heading.split('.').next().unwrap().to_owned();
            passage
                .changes
                .into_iter()
                .map(move |change| (heading.clone(), change.before, change.after))
        })
        .collect()
}

fn change(heading: &str, before: &str, after: &str) -> (String, String, String) {
    (heading.to_owned(), before.to_owned(), after.to_owned())
}

#[test]
fn changed_cell_is_told() {
    let found = told(|text| text.replace("Điểm yếu 1", "Điểm yếu đã sửa"));
    assert_eq!(found, [change("IV", "Điểm yếu 1", "Điểm yếu đã sửa")]);
}

#[test]
fn words_split_into_runs_are_the_same_words() {
    let form = FORMS[0];
    let draft = Draft::new("nhap".to_owned(), finished(form, SchoolKind::Thcs, 2026));
    let split = edited(&export(&draft, form, true).unwrap(), |text| {
        text.replace(
            "Điểm yếu 1",
            "Điểm</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\"> yếu 1",
        )
    });
    assert_eq!(open(&split).unwrap().changes, []);
}

#[test]
fn tracked_changes_count_as_accepted() {
    let found = told(|text| {
        text.replace(
            "<w:r><w:t xml:space=\"preserve\">Điểm yếu 1</w:t></w:r>",
            "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Điểm yếu 1</w:delText></w:r></w:del>\
             <w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>Điểm mới</w:t></w:r></w:ins>",
        )
    });
    assert_eq!(found, [change("IV", "Điểm yếu 1", "Điểm mới")]);
}

#[test]
fn added_paragraph_is_told_in_its_section() {
    let found = told(|text| {
        let at = text.find("MỤC ĐÍCH, YÊU CẦU").unwrap();
        let end = at + text[at..].find("</w:p>").unwrap() + "</w:p>".len();
        format!(
            "{}<w:p><w:r><w:t>Câu thêm vào</w:t></w:r></w:p>{}",
            &text[..end],
            &text[end..]
        )
    });
    assert_eq!(found, [change("III", "", "Câu thêm vào")]);
}

#[test]
fn removed_row_is_told() {
    let found = told(|text| {
        let at = text.find("Hiện trạng 2").unwrap();
        let start = text[..at]
            .rfind("<w:tr>")
            .or_else(|| text[..at].rfind("<w:tr "))
            .unwrap();
        let end = at + text[at..].find("</w:tr>").unwrap() + "</w:tr>".len();
        format!("{}{}", &text[..start], &text[end..])
    });
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "IV");
    assert!(
        found[0].1.contains("Hiện trạng 2") && found[0].2.is_empty(),
        "{found:?}"
    );
}
