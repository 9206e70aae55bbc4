//! What kind of file or text bytes are, told by what is in them and never by a name.

use crate::docx::{is_package, names_file};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A draft of this program.
    Draft,
    /// A Word file of today (.docx).
    Word,
    /// A web page, also where it is called .doc or .xls.
    Html,
    /// A Word file as of before 2007 (.doc).
    OldWord,
    /// A file that opens with a password.
    Locked,
    /// Rich text (.rtf).
    Rtf,
    /// A PDF.
    Pdf,
    /// A text of LibreOffice (.odt).
    OpenDocument,
    /// A table of figures (.xlsx, .xls, .ods).
    Spreadsheet,
    /// Files packed into one (.zip, .rar, .7z).
    Archive,
    /// A picture: a scan or a photo of a plan.
    Picture,
    /// A web page with its pictures in one file (.mht).
    WebArchive,
    /// Text without looks.
    Text,
    /// Nothing at all.
    Empty,
    /// Something else.
    Unknown,
}

/// How far the beginning reaches in which a file says what it is.
const BEGINNING: usize = 2048;

/// How archives begin that are no packages.
const PACKED: [&[u8]; 3] = [b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b"];

/// How pictures begin.
const PICTURES: [&[u8]; 6] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF"];

/// What bytes are.
#[must_use]
pub fn recognise(bytes: &[u8]) -> Kind {
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    if is_package(bytes) {
        return package(bytes, beginning);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return compound(bytes);
    }
    if contains(beginning, b"%PDF-") {
        return Kind::Pdf;
    }
    if PACKED.iter().any(|start| bytes.starts_with(start)) {
        return Kind::Archive;
    }
    if PICTURES.iter().any(|start| bytes.starts_with(start)) {
        return Kind::Picture;
    }
    // Letters of UTF-16 stand between zeros.
    let plain: Vec<u8> = beginning.iter().copied().filter(|byte| *byte != 0).collect();
    let plain = plain.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&plain);
    let plain = plain
        .strip_prefix(b"\xff\xfe")
        .or(plain.strip_prefix(b"\xfe\xff"))
        .unwrap_or(plain);
    let letters = plain.trim_ascii_start().to_ascii_lowercase();
    let has = |name: &[u8]| contains(&letters, name);
    if letters.is_empty() && bytes.len() <= BEGINNING {
        Kind::Empty
    } else if letters.starts_with(b"{\\rtf") {
        Kind::Rtf
    } else if letters.starts_with(b"{") && has(b"\"format\"") {
        Kind::Draft
    } else if is_html(&letters) {
        Kind::Html
    } else if is_web_archive(&letters, has) {
        Kind::WebArchive
    } else if letters.starts_with(b"<?xml") || is_binary(beginning) {
        Kind::Unknown
    } else {
        Kind::Text
    }
}

/// Word begins with the version; browsers say first who saved it from where.
fn is_web_archive(letters: &[u8], has: impl Fn(&[u8]) -> bool) -> bool {
    letters.starts_with(b"mime-version:") || (has(b"mime-version:") && has(b"content-type: multipart/related"))
}

fn is_html(letters: &[u8]) -> bool {
    const TAGS: [&[u8]; 11] = [
        b"<!doctype html",
        b"<html",
        b"<head",
        b"<body",
        b"<meta",
        b"<table",
        b"<p",
        b"<div",
        b"<span",
        b"<ol",
        b"<ul",
    ];
    // The clipboard of Windows puts places in front.
    let is_clipping = letters.starts_with(b"version:") && contains(letters, b"starthtml:");
    is_clipping || (letters.starts_with(b"<") && TAGS.iter().any(|tag| contains(letters, tag)))
}

/// Control characters that no text has; zeros apart where they are those of UTF-16.
fn is_binary(beginning: &[u8]) -> bool {
    let zeros = beginning.iter().filter(|byte| **byte == 0).count();
    let is_wide =
        zeros * 4 > beginning.len() || beginning.starts_with(b"\xff\xfe") || beginning.starts_with(b"\xfe\xff");
    (zeros > 0 && !is_wide) || beginning.iter().any(|byte| matches!(byte, 1..=6 | 14..=26))
}

/// A package lists the names of its parts.
fn package(bytes: &[u8], beginning: &[u8]) -> Kind {
    if contains(beginning, b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet") {
        Kind::Spreadsheet
    } else if contains(beginning, b"mimetypeapplication/vnd.oasis.opendocument") {
        Kind::OpenDocument
    } else if names_file(bytes, "xl/workbook") {
        Kind::Spreadsheet
    } else if names_file(bytes, "_rels/.rels") {
        Kind::Word
    } else {
        Kind::Archive
    }
}

/// A compound file names its streams in UTF-16.
fn compound(bytes: &[u8]) -> Kind {
    let names = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if names("EncryptedPackage") {
        Kind::Locked
    } else if names("WordDocument") {
        Kind::OldWord
    } else if names("Workbook") {
        Kind::Spreadsheet
    } else {
        // Cut off before the names, most likely: what schools have of this kind is Word's.
        Kind::OldWord
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
