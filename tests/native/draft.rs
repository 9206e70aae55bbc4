//! Drafts: what is written is read again, what is no draft is refused with its reason.

pub mod frozen;
pub mod row_ids;
mod standing;
mod unknown;

use cai_tien::draft::{Draft, FORMAT, ReadError, VERSION};
use cai_tien::forms::FORMS;
use cai_tien::plan::SchoolKind;
use cai_tien::text::draft::read_error;

use crate::plans::{filled, finished, with_rows};

fn draft() -> Draft {
    let mut draft = Draft::new("d1".to_owned(), finished(FORMS[0], SchoolKind::MamNon, 2026));
    draft.saved_at = 1_790_000_000_123;
    draft.last_section = "viec-cai-tien".to_owned();
    draft
}

fn text() -> String {
    draft().to_text().unwrap()
}

/// Nothing typed is lost or changed on the way through a file: not a space, not a letter taken apart, not a line break.
#[test]
fn what_is_written_is_read_again() {
    for form in FORMS {
        let whole = with_rows(form, SchoolKind::NhieuCap, 2025);
        let mut odd = filled(whole, |place| {
            format!(" {}\t\r\n- Ke\u{302}\u{301}\u{feff} \"\\\u{1} ", place.slug())
        });
        odd.wording.insert("bieu-2.VIII".to_owned(), "a\nb".to_owned());
        odd.done.insert("can-cu".to_owned());
        odd.sample = true;
        for plan in [odd, finished(form, SchoolKind::Gdtx, 2030)] {
            let draft = Draft::new("d".to_owned(), plan);
            let text = draft.to_text().unwrap();
            assert_eq!(Draft::read(text.as_bytes()), Ok(draft.clone()));
            assert_eq!(Draft::read_text(&draft.to_dense_text().unwrap()), Ok(draft.clone()));
            assert_eq!(
                Draft::read_text(&text).unwrap().to_text().unwrap(),
                text,
                "writing again gives the same bytes"
            );
        }
    }
    assert_eq!(Draft::read(text().as_bytes()), Ok(draft()));
}

/// What is stored while someone types says what the file says, in the layout serde_json itself calls compact: every space more
/// would be written, read back and compared at each save.
#[test]
fn the_stored_text_is_the_file_without_its_layout() {
    let file: serde_json::Value = serde_json::from_str(&text()).unwrap();
    let stored = draft().to_dense_text().unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&stored).unwrap(), file);
    assert_eq!(stored.len(), serde_json::to_string(&file).unwrap().len());
    assert_eq!(text(), serde_json::to_string_pretty(&draft()).unwrap());
}

/// Editors put a byte order mark before and line ends after: a draft stays a draft.
#[test]
fn marks_of_editors_do_no_harm() {
    let text = format!("\u{feff}{}\r\n\n", text().replace('\n', "\r\n"));
    assert_eq!(Draft::read(text.as_bytes()), Ok(draft()));
}

/// Texts that a program of today leaves out, and fields of a neighbouring one, do not stop a draft from opening.
#[test]
fn short_and_chatty_drafts_open() {
    let short = format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"id\":\"x\",\"plan\":{{}},\"extra\":[1]}}");
    let read = Draft::read_text(&short).unwrap();
    assert_eq!(read, Draft::new("x".to_owned(), Default::default()));
}

fn refused(bytes: &[u8]) -> ReadError {
    Draft::read(bytes).unwrap_err()
}

/// Each way of being no draft has its own reason, so that a person knows what to do.
#[test]
fn what_is_no_draft_is_refused_with_its_reason() {
    for nothing in ["", "  \r\n", "\u{feff}", "\u{feff} \n"] {
        assert_eq!(refused(nothing.as_bytes()), ReadError::Empty, "{nothing:?}");
    }
    let half_a_letter = b"\xff\xfe{\x00\x7d";
    let lone_surrogate = b"\xfe\xff\xd8\x00";
    for bytes in [&b"PK\x03\x04\xff\xfe"[..], b"\x80", half_a_letter, lone_surrogate] {
        assert_eq!(refused(bytes), ReadError::NotText);
    }
    assert_eq!(refused(b"<html>"), ReadError::NotJson { line: 1, column: 1 });
    assert!(matches!(
        refused("{\n \"format\": Kế".as_bytes()),
        ReadError::NotJson { line: 2, .. }
    ));
    let whole = text();
    for cut in [1, whole.len() / 3, whole.len() - 1] {
        let cut = (0..=cut).rev().find(|at| whole.is_char_boundary(*at)).unwrap();
        assert!(
            matches!(refused(&whole.as_bytes()[..cut]), ReadError::NotJson { .. }),
            "cut at {cut}"
        );
    }
    for foreign in [
        "{}",
        "[]",
        "null",
        "1",
        "\"cai-tien\"",
        "{\"format\":\"other\",\"version\":1}",
        "{\"format\":1}",
    ] {
        assert_eq!(refused(foreign.as_bytes()), ReadError::Foreign, "{foreign}");
    }
    let of = |version: &str| refused(format!("{{\"format\":\"{FORMAT}\",\"version\":{version}}}").as_bytes());
    assert_eq!(of("3"), ReadError::Newer { version: 3 });
    assert_eq!(of("99999999999"), ReadError::Newer { version: u32::MAX });
    for version in ["0", "-1", "\"1\"", "1.5", "null"] {
        assert_eq!(of(version), ReadError::Damaged("version".to_owned()), "{version}");
    }
    assert!(matches!(of("1"), ReadError::Damaged(_)), "a draft without plan");
    let wrong = text().replace("\"mam-non\"", "\"dai-hoc\"");
    assert!(matches!(refused(wrong.as_bytes()), ReadError::Damaged(detail) if detail.contains("dai-hoc")));
    let deep = "[".repeat(100_000);
    assert!(
        matches!(refused(deep.as_bytes()), ReadError::NotJson { .. }),
        "depth is refused, not a crash"
    );
    let deep = format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"id\":\"\",\"plan\":{{\"x\":{}{}}}}}",
        "[".repeat(110),
        "]".repeat(110)
    );
    assert!(matches!(refused(deep.as_bytes()), ReadError::Damaged(detail) if detail.contains("nested")));
}

/// JSON can name half a letter, which no text may hold: refused with the place, so that the rest of the file can be saved.
#[test]
fn half_a_letter_is_refused_with_its_place() {
    let wrong = text().replacen("\"UBND xã Mẫu\"", "\"UBND \\ud800 Mẫu\"", 1);
    let line = 1 + wrong.lines().position(|line| line.contains("ud800")).unwrap();
    assert!(matches!(refused(wrong.as_bytes()), ReadError::NotJson { line: at, .. } if at == line));
}

/// Old editors save "Unicode" in UTF-16: a draft stays a draft.
#[test]
fn drafts_saved_in_utf_16_open() {
    let marked = format!("\u{feff}{}", text());
    let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        assert_eq!(Draft::read(&bytes), Ok(draft()));
    }
}

/// A pasted book in one field is a text like any other.
#[test]
fn a_huge_text_is_read_again() {
    let mut draft = draft();
    draft.plan.problems[0].present_state = "Chữ dài.\n".repeat(400_000);
    assert_eq!(Draft::read_text(&draft.to_text().unwrap()), Ok(draft));
}

/// Every reason is a Vietnamese clause that can follow a colon.
#[test]
fn reasons_are_told_in_vietnamese() {
    for error in [
        ReadError::Empty,
        ReadError::NotText,
        ReadError::NotJson { line: 3, column: 7 },
        ReadError::Foreign,
        ReadError::Newer { version: 4 },
        ReadError::Damaged("detail".to_owned()),
    ] {
        let clause = read_error(&error);
        assert!(
            clause.starts_with(char::is_lowercase) && !clause.ends_with('.'),
            "{clause}"
        );
        assert!(clause.contains("tệp") || clause.contains("bản nháp"), "{clause}");
    }
    assert!(read_error(&ReadError::NotJson { line: 3, column: 7 }).contains("dòng 3, cột 7"));
    assert_eq!(read_error(&ReadError::Foreign), "tệp không phải bản nháp của Cải Tiến");
}
