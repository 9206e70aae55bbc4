//! The draft travels inside the file.

use cai_tien::draft::{Draft, Remark};
use cai_tien::forms::FORMS;
use cai_tien::plan::{Plan, SchoolKind};
use cai_tien::word::{OpenError, export, open};

use crate::docx::file::{names, part, raw};
use crate::docx::office::{resaved, schema_faults};
use crate::plans::{filled, finished, with_rows};

fn draft(plan: Plan) -> Draft {
    Draft {
        saved_at: 1_790_000_000_000,
        last_section: "can-cu".to_owned(),
        ..Draft::new("nhap-1".to_owned(), plan)
    }
}

#[test]
fn exported_file_gives_an_equal_draft() {
    for form in FORMS {
        let sent = draft(finished(form, SchoolKind::Thcs, 2026));
        let opened = open(&export(&sent, form, true).unwrap()).unwrap();
        assert_eq!(opened.draft, sent, "{}", form.code);
        assert_eq!(opened.changes, [], "{}", form.code);
    }
}

/// Characters that XML or JSON cannot hold as they are, in every text of the plan.
#[test]
fn hostile_text_comes_back_as_it_was_typed() {
    const HOSTILE: &str = "  <w:t>&amp;\"'</w:t> ]]> \u{0}\u{8}\u{b}\u{1f}\u{7f}\u{85} \u{fffe}\u{ffff}\u{2028} e\u{302}\u{301} \u{202e}x\r\n\ty\r😀👨‍👩‍👧  ";
    for form in FORMS {
        let sent = draft(filled(with_rows(form, SchoolKind::MamNon, 2026), |_| {
            HOSTILE.to_owned()
        }));
        let bytes = export(&sent, form, true).unwrap();
        assert_eq!(open(&bytes).unwrap().draft, sent, "{}", form.code);
    }
}

#[test]
fn part_with_the_draft_is_where_office_programs_look_for_it() {
    let form = FORMS[0];
    let bytes = export(&draft(finished(form, SchoolKind::Thpt, 2026)), form, true).unwrap();
    let listed = names(&bytes);
    for name in [
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "customXml/_rels/item1.xml.rels",
    ] {
        assert!(listed.iter().any(|part| part == name), "{name} in {listed:?}");
    }
    let properties = part(&bytes, "customXml/itemProps1.xml");
    let namespace = properties.all("ds:schemaRef")[0].attribute("ds:uri").unwrap();
    let item = part(&bytes, "customXml/item1.xml");
    assert_eq!(item.attribute("xmlns"), Some(namespace));
    assert!(raw(&bytes, "word/_rels/document.xml.rels").contains("../customXml/item1.xml"));
    if let Some(said) = schema_faults(&[("carried.docx", &bytes)]) {
        assert!(said.starts_with("0 faults in 1 file"), "{said}");
    }
}

#[test]
fn draft_stays_out_where_it_is_not_wanted() {
    let form = FORMS[0];
    let bytes = export(&draft(finished(form, SchoolKind::Thpt, 2026)), form, false).unwrap();
    assert!(names(&bytes).iter().all(|name| !name.starts_with("customXml")));
    assert_eq!(open(&bytes), Err(OpenError::NoDraft));
}

#[test]
fn same_draft_gives_the_same_bytes() {
    let form = FORMS[1];
    let sent = draft(finished(form, SchoolKind::TieuHoc, 2025));
    assert_eq!(export(&sent, form, true), export(&sent, form, true));
}

/// Another program opens the file and saves it as its own: the draft is still there and the words are the same.
#[test]
fn office_program_keeps_the_draft_and_the_words() {
    let sent: Vec<Draft> = FORMS
        .iter()
        .map(|form| draft(finished(form, SchoolKind::Thcs, 2026)))
        .collect();
    let files: Vec<Vec<u8>> = FORMS
        .iter()
        .zip(&sent)
        .map(|(form, draft)| export(draft, form, true).unwrap())
        .collect();
    for ((bytes, sent), form) in resaved(&files).iter().zip(&sent).zip(FORMS) {
        let opened = open(bytes).unwrap();
        assert_eq!(opened.draft, *sent, "{}", form.code);
        assert_eq!(opened.changes, [], "{}", form.code);
    }
}

/// A signed file goes to offices the remarks were not meant for: they are not in it, nowhere.
#[test]
fn remarks_stay_at_home() {
    let mut noted = draft(finished(FORMS[0], SchoolKind::Thcs, 2026));
    noted.team.remarks.push(Remark {
        id: "r1".to_owned(),
        path: "school/name".to_owned(),
        copy: "c1".to_owned(),
        at: 1,
        text: "Nhận xét riêng của tổ".to_owned(),
        settled: false,
    });
    let bytes = export(&noted, FORMS[0], true).unwrap();
    for name in names(&bytes).iter().filter(|name| name.ends_with(".xml")) {
        assert!(!raw(&bytes, name).contains("Nhận xét riêng"), "{name}");
    }
    let inside = open(&bytes).unwrap().draft;
    assert_eq!((inside.plan, inside.team.remarks), (noted.plan, Vec::new()));
}
