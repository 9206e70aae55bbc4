//! The words each form prints of one small plan, as files to read and compare.

use cai_tien::document::plain_text;
use cai_tien::forms::{by_code, document};
use cai_tien::plan::SchoolKind;

use crate::golden::compare;
use crate::plans::{begun, finished};

/// Any change of what a form prints is seen in these files and has to be meant.
#[test]
fn forms_print_what_they_printed() {
    for (code, year) in [("bieu-2", 2026), ("bang-9-cot", 2025), ("theo-tieu-chi", 2025)] {
        let form = by_code(code).unwrap();
        let plan = finished(form, SchoolKind::Thcs, year);
        compare(&format!("{code}.txt"), &plain_text(&document(&plan, form)));
        let empty = begun(form, SchoolKind::MamNon, year);
        compare(&format!("{code}-empty.txt"), &plain_text(&document(&empty, form)));
    }
}
