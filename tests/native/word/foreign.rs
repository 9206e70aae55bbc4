//! Files that are none of ours: refused with a reason, never a panic, never without bound.

use std::io::{Cursor, Write};

use cai_tien::docx::ReadError;
use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::plan::SchoolKind;
use cai_tien::word::{OpenError, export, open, open_reason};
use zip::write::SimpleFileOptions;

use crate::plans::finished;

pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        out.start_file(*name, SimpleFileOptions::default()).unwrap();
        out.write_all(content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

pub const TO_DOCUMENT: &[u8] = br#"<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#;

pub fn with_document(content: &[u8]) -> Vec<u8> {
    package(&[("_rels/.rels", TO_DOCUMENT), ("word/document.xml", content)])
}

#[test]
fn each_kind_of_trouble_has_its_reason() {
    let sheet = package(&[("xl/workbook.xml", b"<workbook/>")]);
    let cut = {
        let form = FORMS[0];
        let draft = Draft::new("nhap".to_owned(), finished(form, SchoolKind::Thcs, 2026));
        let mut bytes = export(&draft, form, true).unwrap();
        bytes.truncate(bytes.len() / 2);
        bytes
    };
    let plain = with_document(b"<w:document xmlns:w=\"w\"><w:body><w:p/></w:body></w:document>");
    let torn = with_document(b"<w:document><w:body><w:p></w:body>");
    let no_body = with_document(b"<w:glossaryDocument/>");
    let reasons: Vec<String> = [sheet, cut, plain, torn, no_body, b"%PDF-1.7".to_vec(), Vec::new()]
        .iter()
        .map(|bytes| open_reason(&open(bytes).unwrap_err()))
        .collect();
    assert_eq!(
        reasons,
        [
            "tệp không chứa văn bản Word",
            "tệp không phải tệp Word, hoặc tải về chưa trọn vẹn, hoặc có đặt mật khẩu",
            "tệp Word này không mang theo bản nháp của Cải Tiến (do chương trình khác tạo, hoặc bản nháp đã bị bỏ ra)",
            "tệp Word đã hỏng; hãy mở bằng Word rồi lưu lại và thử lần nữa",
            "tệp không chứa văn bản Word",
            "tệp không phải bản nháp của Cải Tiến, hoặc là bản nháp đã hỏng (không đọc tiếp được từ dòng 1, cột 1)",
            "tệp rỗng, không có nội dung nào",
        ]
    );
}

/// The rescue page packs drafts together; who opens the package is told what to do with it.
#[test]
fn a_package_of_drafts_is_to_be_unpacked() {
    let bundle = package(&[("ban-nhap/Ke-hoach.caitien", b"{}"), ("khac/x.txt", b"")]);
    assert_eq!(open(&bundle), Err(OpenError::Bundle));
    assert!(open_reason(&OpenError::Bundle).contains("giải nén"));
}

/// 200 MB of nothing in 200 KB.
#[test]
fn part_that_unpacks_without_end_is_refused() {
    let bomb = with_document(&vec![b' '; 200 * 1024 * 1024]);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(open(&bomb), Err(OpenError::Word(ReadError::TooLarge)));
}

#[test]
fn elements_nested_without_end_are_refused() {
    let deep = ["<w:sdt>".repeat(100_000), "</w:sdt>".repeat(100_000)].concat();
    let refused = open(&with_document(deep.as_bytes()));
    assert!(
        matches!(refused, Err(OpenError::Word(ReadError::Broken { .. }))),
        "{refused:?}"
    );
}

/// Entities are not looked up, let alone multiplied.
#[test]
fn entities_stay_as_they_stand() {
    let laughs = br#"<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>
        <w:document><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>"#;
    let file = cai_tien::docx::read(&with_document(laughs)).unwrap();
    assert_eq!(file.transcript().words().collect::<Vec<_>>(), ["", "&a;&b;"]);
}

/// Every cut and many changed bytes of a real file: an answer each time.
#[test]
fn damaged_files_never_stop_the_program() {
    let form = FORMS[2];
    let draft = Draft::new("nhap".to_owned(), finished(form, SchoolKind::Thcs, 2026));
    let bytes = export(&draft, form, true).unwrap();
    let mut survived = 0;
    for step in 0..400 {
        let at = step * bytes.len() / 400;
        let mut changed = bytes.clone();
        changed[at] ^= 0x55;
        // What can still be opened is the draft or says what differs.
        if let Ok(opened) = open(&changed) {
            assert_eq!(opened.draft, draft, "byte {at}");
            survived += 1;
        }
        let _ = open(&bytes[..at]);
    }
    assert!(survived < 400, "no damage was noticed at all");
}
