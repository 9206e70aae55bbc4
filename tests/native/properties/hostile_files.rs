//! Files of bad intent or bad luck: reading them gives an answer, whatever it is.

use std::io::{Cursor, Write};

use cai_tien::docx::read;
use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::plan::SchoolKind;
use cai_tien::word::export;
use proptest::collection::vec;
use proptest::prelude::*;

use super::runner;
use crate::docx::file::{names, raw};
use crate::plans::finished;

/// Names of elements and the like that a reader looks for.
const MARKUP: [&str; 26] = [
    "<w:p>",
    "</w:p>",
    "<w:r>",
    "</w:r>",
    "<w:t>",
    "</w:t>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "</w:tr>",
    "<w:tc>",
    "</w:tc>",
    "<w:tcPr><w:vMerge/></w:tcPr>",
    "<w:sdt>",
    "</w:sdt>",
    "<w:del>",
    "</w:del>",
    "<w:br/>",
    "<mc:Fallback>",
    "</mc:Fallback>",
    "&nope;",
    "&#x0;",
    "<![CDATA[x]]>",
    "<!-- -->",
    "<?x y?>",
    "chữ",
];

fn package(document: &str) -> Vec<u8> {
    let form = FORMS[0];
    let whole = export(
        &Draft::new("nhap".to_owned(), finished(form, SchoolKind::Thcs, 2026)),
        form,
        true,
    )
    .unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for name in names(&whole) {
        let content = if name == "word/document.xml" {
            document.to_owned()
        } else {
            raw(&whole, &name)
        };
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(content.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn documents_of_any_markup_are_read_or_refused() {
    let any_markup = vec(prop::sample::select(&MARKUP[..]), 0..40).prop_map(|pieces| pieces.concat());
    let outcome = runner(150).run(&any_markup, |inner| {
        let whole = format!("<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>{inner}</w:body></w:document>");
        let _ = read(&package(&whole));
        let _ = read(&package(&inner));
        Ok(())
    });
    assert!(outcome.is_ok(), "{outcome:?}");
}

#[test]
fn drafts_of_any_bytes_are_read_or_refused() {
    let form = FORMS[2];
    let whole = Draft::new("nhap".to_owned(), finished(form, SchoolKind::MamNon, 2026))
        .to_text()
        .unwrap()
        .into_bytes();
    let damage = vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 1..6);
    let outcome = runner(2000).run(&damage, |damage| {
        let mut bytes = whole.clone();
        for (at, byte, cut) in damage {
            let at = at.index(bytes.len());
            if cut {
                bytes.truncate(at.max(1));
            } else {
                bytes[at] = byte;
            }
        }
        if let Ok(draft) = Draft::read(&bytes) {
            let again = draft
                .to_text()
                .map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(Draft::read_text(&again), Ok(draft));
        }
        Ok(())
    });
    assert!(outcome.is_ok(), "{outcome:?}");
}
