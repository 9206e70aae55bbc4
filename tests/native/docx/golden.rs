//! The body of the Word file of each form for each kind of school, as files to read and compare.

use cai_tien::docx;
use cai_tien::forms::{FORMS, document};
use cai_tien::plan::SchoolKind;

use super::file::raw;
use crate::golden::compare;
use crate::sizes::{Size, plan};

/// Elements that begin a line, so that a difference is one paragraph and not one file.
const LINES: [&str; 7] = [
    "<w:tbl>",
    "<w:tblGrid>",
    "<w:tr>",
    "<w:tc>",
    "<w:p>",
    "<w:sectPr>",
    "</w:body>",
];

fn in_lines(xml: &str) -> String {
    LINES
        .iter()
        .fold(xml.to_owned(), |xml, start| xml.replace(start, &format!("\n{start}")))
}

/// Any change of how a plan is set is seen in these files and has to be meant.
#[test]
fn plans_are_set_as_they_were() {
    for form in FORMS {
        for kind in SchoolKind::ALL {
            let bytes = docx::write(&document(&plan(form, kind, Size::Ordinary), form)).unwrap();
            let body = in_lines(&raw(&bytes, "word/document.xml"));
            compare(&format!("word/{}.{}.xml", form.code, kind.code()), &body);
        }
    }
}
