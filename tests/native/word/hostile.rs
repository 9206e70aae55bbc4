//! Files made to do harm: inert or refused with a sentence, in little time and little memory.

use std::io::{Cursor, Write};
use std::process::Command;
use std::time::{Duration, Instant};

use cai_tien::document::html;
use cai_tien::docx::ReadError;
use cai_tien::draft::{self, Draft};
use cai_tien::forms::{FORMS, document};
use cai_tien::plan::SchoolKind;
use cai_tien::word::{LARGEST_FILE, OpenError, export, open, open_reason};
use zip::write::SimpleFileOptions;

use super::foreign::{TO_DOCUMENT, package, with_document};
use crate::docx::file::{names, raw};
use crate::docx::office::Scratch;
use crate::plans::{filled, finished};

/// Far beyond what any of these takes, on a busy machine too, and far below what they would take without limits.
const PATIENCE: Duration = Duration::from_secs(120);

fn refusal(bytes: &[u8]) -> OpenError {
    let began = Instant::now();
    let refused = open(bytes).unwrap_err();
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    assert!(!open_reason(&refused).is_empty());
    refused
}

fn broken(bytes: &[u8]) -> String {
    match refusal(bytes) {
        OpenError::Word(ReadError::Broken { reason, .. }) => reason,
        other => panic!("{other:?}"),
    }
}

/// A real exported file with one part replaced.
fn with_part(name: impl Fn(&str) -> bool, content: &str) -> Vec<u8> {
    let draft = Draft::new("nhap".to_owned(), finished(FORMS[0], SchoolKind::Thcs, 2026));
    let whole = export(&draft, FORMS[0], true).unwrap();
    let parts: Vec<(String, String)> = names(&whole)
        .into_iter()
        .map(|own| {
            let text = if name(&own) {
                content.to_owned()
            } else {
                raw(&whole, &own)
            };
            (own, text)
        })
        .collect();
    assert!(parts.iter().any(|(_, text)| text == content), "nothing was replaced");
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(own, text)| (own.as_str(), text.as_bytes()))
        .collect();
    package(&parts)
}

#[test]
fn a_billion_laughs_are_not_laughed() {
    let mut entities = String::from("<!ENTITY l0 \"ha\">");
    for level in 1..=9 {
        let ten = format!("&l{};", level - 1).repeat(10);
        entities.push_str(&format!("<!ENTITY l{level} \"{ten}\">"));
    }
    let content = format!(
        "<!DOCTYPE w [{entities}<!ENTITY away SYSTEM \"http://example.invalid/x\">]>\
         <w:document><w:body><w:p><w:r><w:t>&l9;&away;</w:t></w:r></w:p></w:body></w:document>"
    );
    let file = cai_tien::docx::read(&with_document(content.as_bytes())).unwrap();
    assert_eq!(file.transcript().words().collect::<Vec<_>>(), ["", "&l9;&away;"]);
}

/// A megabyte that would be a gigabyte.
#[test]
fn a_bomb_of_a_gigabyte_is_refused() {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    out.start_file("_rels/.rels", SimpleFileOptions::default()).unwrap();
    out.write_all(TO_DOCUMENT).unwrap();
    out.start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    let megabyte = vec![b' '; 1024 * 1024];
    for _ in 0..1024 {
        out.write_all(&megabyte).unwrap();
    }
    let bomb = out.finish().unwrap().into_inner();
    assert!(bomb.len() < 2 * 1024 * 1024);
    assert_eq!(refusal(&bomb), OpenError::Word(ReadError::TooLarge));
    // The same with sizes that lie, in the directory and in front of the part.
    let gigabyte = (1024_u32 * 1024 * 1024).to_le_bytes();
    let mut lying = bomb;
    let mut lies = 0;
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == gigabyte {
            lying[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
            lies += 1;
        }
    }
    assert!(lies > 0, "the sizes were not found");
    assert!(matches!(refusal(&lying), OpenError::Word(_)));
}

/// One part within its limit, named a thousand times.
#[test]
fn parts_asked_for_again_and_again_are_refused() {
    let relationship = "<Relationship Id=\"a\" Type=\"x/customXml\" Target=\"../big.xml\"/>";
    let all = format!(
        "<Relationships xmlns=\"r\">{}</Relationships>",
        relationship.repeat(1000)
    );
    let big = format!("<a xmlns=\"x\">{}</a>", " ".repeat(30 * 1024 * 1024));
    let bomb = package(&[
        ("_rels/.rels", TO_DOCUMENT),
        ("word/document.xml", b"<w:document><w:body/></w:document>"),
        ("word/_rels/document.xml.rels", all.as_bytes()),
        ("big.xml", big.as_bytes()),
    ]);
    assert_eq!(refusal(&bomb), OpenError::Word(ReadError::TooLarge));
}

#[test]
fn packages_of_countless_files_are_refused() {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..10_001 {
        out.start_file(number.to_string(), SimpleFileOptions::default())
            .unwrap();
    }
    let bytes = out.finish().unwrap().into_inner();
    assert_eq!(refusal(&bytes), OpenError::Word(ReadError::TooLarge));
}

#[test]
fn countless_elements_and_attributes_are_refused() {
    let elements = format!("<w:document>{}</w:document>", "<a/>".repeat(2_000_001));
    assert!(broken(&with_document(elements.as_bytes())).contains("elements"));
    let attributes: String = (0..100_000).map(|number| format!(" a{number}=\"\"")).collect();
    let attributes = format!("<w:document{attributes}/>");
    assert!(broken(&with_document(attributes.as_bytes())).contains("attributes"));
}

/// Styles that each rest upon another one: found by name, not by looking through all of them each time.
#[test]
fn countless_styles_are_read_in_no_time() {
    let styles: String = (0..20_000)
        .map(|number| {
            let below = number + 1;
            format!("<w:style w:styleId=\"s{number}\"><w:basedOn w:val=\"s{below}\"/></w:style>")
        })
        .collect();
    let began = Instant::now();
    let file = with_part(
        |name| name == "word/styles.xml",
        &format!("<w:styles>{styles}</w:styles>"),
    );
    assert!(open(&file).is_ok());
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
}

/// The most that any file makes the program use, in kilobytes of addresses. Files within every limit come near half of it.
const MEMORY: &str = "2000000";

/// Run as a program of its own, with no more memory than that: it answers, and is not stopped.
#[cfg(unix)]
#[test]
fn memory_is_bounded() {
    let one = (0..150).map(|number| format!(" a{number}=\"\"")).collect::<String>();
    let attributes = format!("<w:document>{}</w:document>", format!("<b{one}/>").repeat(60_000));
    let elements = format!("<w:document>{}</w:document>", "<a/>".repeat(1_999_990));
    let wide = format!(
        "{{\"format\":\"cai-tien\",\"version\":1,\"x\":[{}0]}}",
        "0,".repeat(LARGEST_FILE / 2 - 100)
    );
    let files = [
        ("attributes.docx", with_document(attributes.as_bytes())),
        ("elements.docx", with_document(elements.as_bytes())),
        ("wide.caitien", wide.into_bytes()),
    ];
    let folder = Scratch::new();
    for (name, content) in files {
        let file = folder.file(name, &content);
        let output = Command::new("sh")
            .current_dir(file.parent().unwrap())
            .args([
                "-c",
                "ulimit -v $0 && exec \"$@\"",
                MEMORY,
                env!("CARGO_BIN_EXE_cai-tien"),
            ])
            .args(["export", name, "-o", "out.docx"])
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains(name), "{said}");
    }
}

/// Names that lead out of a package lead nowhere: parts are looked for in the package alone.
#[test]
fn names_that_lead_out_lead_nowhere() {
    let out = br#"<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="../../../../etc/passwd"/></Relationships>"#;
    let climbing = package(&[("_rels/.rels", out), ("../../../../etc/passwd", b"root")]);
    assert_eq!(refusal(&climbing), OpenError::Word(ReadError::NotWord));
    let away = br#"<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="http://example.invalid/d.xml" TargetMode="External"/></Relationships>"#;
    assert_eq!(
        refusal(&package(&[("_rels/.rels", away)])),
        OpenError::Word(ReadError::NotWord)
    );
}

#[test]
fn files_larger_than_any_plan_are_refused_unread() {
    let mut text = b"{\"format\":\"cai-tien\",\"x\":\"".to_vec();
    text.resize(LARGEST_FILE + 1, b'x');
    assert_eq!(refusal(&text), OpenError::TooLarge);
    let mut packed = b"PK\x03\x04".to_vec();
    packed.resize(LARGEST_FILE + 1, 0);
    assert_eq!(refusal(&packed), OpenError::TooLarge);
}

/// Depth is told before anything calls itself without end, in a draft file and in the draft within a Word file.
#[test]
fn drafts_nested_without_end_are_refused() {
    for open in ["[", "{\"a\":"] {
        let deep = open.repeat(LARGEST_FILE / open.len());
        assert!(matches!(
            refusal(deep.as_bytes()),
            OpenError::Draft(draft::ReadError::NotJson { .. })
        ));
    }
    let inside = format!("<c xmlns=\"urn:cai-tien:draft\">{}</c>", "[".repeat(1_000_000));
    let file = with_part(
        |name| name.starts_with("customXml/item") && !name.contains("Props"),
        &inside,
    );
    assert!(matches!(
        refusal(&file),
        OpenError::Draft(draft::ReadError::NotJson { .. })
    ));
}

/// What would be compared for hours is not begun.
#[test]
fn texts_of_countless_lines_are_refused() {
    let lines = "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(50_001);
    let content = format!("<w:document xmlns:w=\"w\"><w:body>{lines}</w:body></w:document>");
    let file = with_part(|name| name == "word/document.xml", &content);
    assert_eq!(refusal(&file), OpenError::TooLarge);
}

/// Script in a plan's texts is text on the paper.
#[test]
fn markup_in_texts_is_text() {
    const NASTY: &str = "<img src=x onerror=alert(1)>\"><script>alert(1)</script><p style='x'>&lt;b&gt;";
    for form in FORMS {
        let plan = filled(finished(form, SchoolKind::Thcs, 2026), |_| NASTY.to_owned());
        let page = html(&document(&plan, form)).to_lowercase();
        for tag in ["<img", "<script", "<p style", " onerror=alert(1)>"] {
            assert!(!page.contains(tag), "{tag} in {}", form.code);
        }
        assert!(
            page.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&gt;&lt;script&gt;"),
            "{}",
            form.code
        );
    }
}
