//! The package and its parts.

use cai_tien::document::{Document, PageLayout};

use super::file::{Xml, names, part, raw, write};
use super::office::schema_faults;
use super::samples::plan;

fn marked() -> Document {
    Document {
        marking: "DỮ LIỆU MẪU".to_owned(),
        ..plan(3)
    }
}

#[test]
fn schema_finds_no_fault() {
    let empty = Document {
        title: String::new(),
        author: String::new(),
        sections: Vec::new(),
        ..plan(1)
    };
    let files = [
        ("plan.docx", write(&plan(40))),
        ("marked.docx", write(&marked())),
        ("empty.docx", write(&empty)),
    ];
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (*name, bytes.as_slice()))
        .collect();
    if let Some(faults) = schema_faults(&files) {
        assert!(faults.starts_with("0 faults in 3 files"), "{faults}");
    }
}

#[test]
fn same_document_gives_same_bytes() {
    // docx-rs counts paragraphs per thread: the second file of a session is where it would show.
    let first = write(&plan(5));
    let _other = write(&marked());
    assert_eq!(first, write(&plan(5)));
    let elsewhere = std::thread::spawn(|| write(&plan(5))).join().unwrap();
    assert_eq!(first, elsewhere);
}

#[test]
fn package_starts_with_its_content_types_and_names_every_part() {
    let bytes = write(&plan(2));
    let names = names(&bytes);
    assert_eq!(names.first().unwrap(), "[Content_Types].xml");
    let types = part(&bytes, "[Content_Types].xml");
    let declared: Vec<&str> = types
        .children_named("Override")
        .map(|entry| entry.attribute("PartName").unwrap())
        .collect();
    for name in names.iter().filter(|name| !name.ends_with(".rels")) {
        let path = format!("/{name}");
        assert!(
            name == "[Content_Types].xml" || declared.contains(&path.as_str()),
            "{name} has no content type"
        );
    }
}

#[test]
fn no_part_knows_the_time() {
    let bytes = write(&plan(2));
    for name in names(&bytes) {
        let text = raw(&bytes, &name);
        assert!(
            !text.contains("dcterms") && !text.contains("paraId"),
            "{name}"
        );
    }
}

#[test]
fn properties_name_title_author_and_language() {
    let core = part(&write(&plan(1)), "docProps/core.xml");
    let text = |name: &str| core.child(name).unwrap().text.clone();
    assert_eq!(
        text("dc:title"),
        "Kế hoạch cải tiến chất lượng giáo dục năm học 2026-2027"
    );
    assert_eq!(text("dc:creator"), "Trường THCS Mẫu");
    assert_eq!(text("dc:language"), "vi-VN");
}

#[test]
fn all_text_is_times_new_roman_in_vietnamese() {
    let bytes = write(&plan(1));
    let styles = part(&bytes, "word/styles.xml");
    let defaults = styles
        .at(&["w:docDefaults", "w:rPrDefault", "w:rPr"])
        .unwrap();
    let fonts = defaults.child("w:rFonts").unwrap();
    for script in ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"] {
        assert_eq!(fonts.attribute(script), Some("Times New Roman"), "{script}");
    }
    assert_eq!(defaults.child("w:lang").unwrap().val(), Some("vi-VN"));
    let all_fonts = ["word/styles.xml", "word/document.xml", "word/header1.xml"]
        .map(|name| part(&bytes, name).all("w:rFonts").len());
    assert_eq!(
        all_fonts,
        [1, 0, 0],
        "fonts are named once, in the defaults"
    );
    let settings = part(&bytes, "word/settings.xml");
    assert_eq!(
        settings.child("w:themeFontLang").unwrap().val(),
        Some("vi-VN")
    );
}

#[test]
fn styles_follow_the_layout() {
    let layout = PageLayout {
        body: 13,
        table: 10,
        first_line_tenths: 100,
        paragraph_gap: 8,
        ..PageLayout::default()
    };
    let document = Document { layout, ..plan(1) };
    let styles = part(&write(&document), "word/styles.xml");
    let size = styles.at(&["w:docDefaults", "w:rPrDefault", "w:rPr", "w:sz"]);
    assert_eq!(size.unwrap().val(), Some("26"));
    let body = style(&styles, "BodyText");
    let spacing = body.at(&["w:pPr", "w:spacing"]).unwrap();
    assert_eq!(spacing.attribute("w:after"), Some("160"));
    let indent = body.at(&["w:pPr", "w:ind"]).unwrap();
    assert_eq!(indent.attribute("w:firstLine"), Some("567"));
    let table = style(&styles, "TableText");
    assert_eq!(table.at(&["w:rPr", "w:sz"]).unwrap().val(), Some("20"));
}

#[test]
fn running_text_is_set_as_the_decree_asks() {
    let styles = part(&write(&plan(1)), "word/styles.xml");
    let body = style(&styles, "BodyText");
    assert_eq!(body.at(&["w:pPr", "w:jc"]).unwrap().val(), Some("both"));
    let number = |path: &[&str], name: &str| -> u32 {
        let value = body.at(path).unwrap().attribute(name).unwrap();
        value.parse().unwrap()
    };
    assert_eq!(number(&["w:pPr", "w:ind"], "w:firstLine"), 720, "1.27 cm");
    assert!(
        number(&["w:pPr", "w:spacing"], "w:after") >= 120,
        "6 points"
    );
    let line = number(&["w:pPr", "w:spacing"], "w:line");
    assert!((240..=360).contains(&line), "single to one and a half");
}

#[test]
fn exactly_one_paragraph_style_is_the_default() {
    let styles = part(&write(&plan(1)), "word/styles.xml");
    let defaults: Vec<_> = styles
        .children_named("w:style")
        .filter(|style| style.attribute("w:default") == Some("1"))
        .map(|style| style.attribute("w:styleId").unwrap())
        .collect();
    assert_eq!(defaults, ["Normal"]);
}

pub fn style<'a>(styles: &'a Xml, id: &str) -> &'a Xml {
    styles
        .children
        .iter()
        .find(|style| style.attribute("w:styleId") == Some(id))
        .unwrap_or_else(|| panic!("no style {id}"))
}
