//! Files are known by what is in them, and those that are not read are refused with a way out.

use cai_tien::import::{Kind, ManuscriptError, manuscript, recognise};
use cai_tien::text::page::pasting;

use super::word_file;
use crate::word::foreign::package;

fn compound(stream: &str) -> Vec<u8> {
    let mut out = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    out.resize(600, 0);
    out.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    out
}

fn open_document(kind: &str) -> Vec<u8> {
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut writing = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writing.start_file("mimetype", stored).unwrap();
    let kind = format!("application/vnd.oasis.opendocument.{kind}");
    std::io::Write::write_all(&mut writing, kind.as_bytes()).unwrap();
    writing.finish().unwrap().into_inner()
}

/// One file of each kind.
#[test]
fn each_kind_is_known() {
    let wide: Vec<u8> = "<html><p>x</p>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (open_document, open_document_table) = (open_document("text"), open_document("spreadsheet"));
    let all: [(Vec<u8>, Kind); 22] = [
        (b"\xef\xbb\xbf{\n \"format\":\"cai-tien\"}".to_vec(), Kind::Draft),
        (word_file("<w:p/>", &[]), Kind::Word),
        (b"\n<!DOCTYPE html><p>x".to_vec(), Kind::Html),
        (b"Version:0.9\r\nStartHTML:00\r\n<html>x".to_vec(), Kind::Html),
        (wide, Kind::Html),
        (compound("WordDocument"), Kind::OldWord),
        (compound("EncryptedPackage"), Kind::Locked),
        (compound("Workbook"), Kind::Spreadsheet),
        (b"{\\rtf1 x}".to_vec(), Kind::Rtf),
        (b"%PDF-1.7".to_vec(), Kind::Pdf),
        (open_document, Kind::OpenDocument),
        (open_document_table, Kind::Spreadsheet),
        (
            package(&[("_rels/.rels", b"x"), ("xl/workbook.xml", b"x")]),
            Kind::Spreadsheet,
        ),
        ("I. Mục đích <5%".as_bytes().to_vec(), Kind::Text),
        (b" \n".to_vec(), Kind::Empty),
        (b"\x89PNG\r\n\x1a\n\0\0\0\r".to_vec(), Kind::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), Kind::Picture),
        (package(&[("ke-hoach.docx", b"x")]), Kind::Archive),
        (b"Rar!\x1a\x07\x01\0".to_vec(), Kind::Archive),
        (
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related".to_vec(),
            Kind::WebArchive,
        ),
        (
            b"From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;".to_vec(),
            Kind::WebArchive,
        ),
        (b"\0\x01\x02\x03 of no kind".to_vec(), Kind::Unknown),
    ];
    for (bytes, kind) in all {
        assert_eq!(
            recognise(&bytes),
            kind,
            "{:?}",
            String::from_utf8_lossy(&bytes[..bytes.len().min(40)])
        );
        match manuscript(&bytes) {
            Ok(_) => assert!(matches!(kind, Kind::Word | Kind::Html | Kind::Text), "{kind:?}"),
            Err(error) => {
                assert_eq!(error, ManuscriptError::Kind(kind));
                assert!(!error.reason().ends_with('.') && error.reason().len() > 20);
            }
        }
    }
}

/// Who opens a table of figures is told where tables can be pasted, by the name of that very button.
#[test]
fn spreadsheets_are_sent_to_pasting() {
    let reason = ManuscriptError::Kind(Kind::Spreadsheet).reason();
    assert!(reason.contains(pasting::OPEN), "{reason}");
}
