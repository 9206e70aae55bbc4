//! The check before a file is handed out: it finds what is missing or different, and says where.

use cai_tien::document::{Transcript, compare};
use cai_tien::docx;
use cai_tien::draft::Draft;
use cai_tien::forms::{FORMS, document, unprinted};
use cai_tien::plan::{ActionField, Field, SchoolKind};
use cai_tien::word::{ExportError, blank, export, export_reason};

use crate::plans::{filled, finished, ids, with_rows};

#[test]
fn file_read_back_says_what_the_document_says() {
    for form in FORMS {
        for kind in SchoolKind::ALL {
            let document = document(&finished(form, kind, 2026), form);
            let file = docx::read(&docx::write(&document).unwrap()).unwrap();
            let printed = Transcript::from(&document);
            assert_eq!(file.transcript(), printed, "{} {}", form.code, kind.code());
            assert!(printed.passages.len() > 3);
        }
    }
}

#[test]
fn every_text_of_a_plan_is_found_in_its_document() {
    for form in FORMS {
        let plan = filled(with_rows(form, SchoolKind::Gdtx, 2026), |place| {
            format!(
                "- chữ {} <&> e\u{302}\u{301} 05 đến 7 %\n+ Ý hai của {}",
                place.slug(),
                place.slug()
            )
        });
        let transcript = Transcript::from(&document(&plan, form));
        assert_eq!(unprinted(&plan, form, &transcript), [], "{}", form.code);
    }
}

/// Takes each text in turn out of the paper, not out of the plan: the check must name it.
#[test]
fn text_that_is_not_printed_is_named() {
    for form in FORMS {
        let plan = finished(form, SchoolKind::Thcs, 2026);
        let mut printed = plan.clone();
        let action = printed.problems[1].actions[0].id.clone();
        let place = Field::Action(ActionField::Activities).of(&action);
        printed.text_mut(&place).unwrap().clear();
        let transcript = Transcript::from(&document(&printed, form));
        let lacking = unprinted(&plan, form, &transcript);
        assert!(lacking.contains(&place), "{}: {lacking:?}", form.code);
        let sentence = export_reason(&ExportError::Lacks(lacking), form);
        assert!(sentence.starts_with("Tệp Word tạo ra chưa khớp"), "{sentence}");
        assert!(sentence.contains("(phần "), "{sentence}");
    }
}

#[test]
fn changed_cell_is_told_by_its_section() {
    let form = FORMS[0];
    let before = Transcript::from(&document(&finished(form, SchoolKind::Thcs, 2026), form));
    let mut plan = finished(form, SchoolKind::Thcs, 2026);
    plan.problems[0].weakness.push_str(" nữa");
    let found = compare(&before, &Transcript::from(&document(&plan, form)));
    assert_eq!(found.len(), 1);
    assert!(found[0].heading.starts_with("IV. "), "{found:?}");
    assert_eq!(found[0].changes.len(), 1);
    let sentence = export_reason(&ExportError::Differs(found), form);
    assert!(sentence.contains("IV. "), "{sentence}");
}

#[test]
fn empty_and_half_filled_plans_are_exported() {
    for form in FORMS {
        for plan in [
            crate::plans::begun(form, SchoolKind::MamNon, 2026),
            with_rows(form, SchoolKind::MamNon, 2026),
            cai_tien::plan::Plan::default(),
        ] {
            let draft = Draft::new("nhap".to_owned(), plan);
            assert!(export(&draft, form, true).is_ok(), "{}", form.code);
        }
    }
}

#[test]
fn blank_form_has_rows_to_write_in_and_no_school() {
    for form in FORMS {
        let bytes = blank(form, SchoolKind::TieuHoc, cai_tien::plan::SchoolYear(2026), &mut ids()).unwrap();
        let file = docx::read(&bytes).unwrap();
        assert!(file.attachments.is_empty());
        let transcript = file.transcript();
        let words: Vec<&str> = transcript.words().collect();
        assert!(
            words.iter().filter(|words| **words == "……").count() >= 6,
            "{}",
            form.code
        );
    }
}
