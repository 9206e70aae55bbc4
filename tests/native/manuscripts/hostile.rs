//! Texts made to do harm: an answer in little time, read or refused.

use std::time::{Duration, Instant};

use cai_tien::import::{Kind, ManuscriptError, manuscript, read_html, read_text};

use super::{p, read_word, word_file};

/// Far beyond what any of these takes, on a busy machine too, and far below what they would take without limits.
const PATIENCE: Duration = Duration::from_secs(120);

fn in_time<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let out = work();
    assert!(began.elapsed() < PATIENCE, "{what}: {:?}", began.elapsed());
    out
}

/// Pages that reach over countless rows and columns, nest without end, or open what they never close.
#[test]
fn pages_without_measure_are_read_or_refused() {
    let reaching = format!(
        "<table><tr>{}{}",
        "<td rowspan=9999>x".repeat(900),
        "<tr><td>".repeat(50_000)
    );
    assert_eq!(
        in_time("reaching", || read_html(&reaching)),
        Err(ManuscriptError::TooLarge)
    );
    let wide = "<table><tr><td colspan=4294967295 rowspan=18446744073709551615>a<td colspan=-1>b</table>".repeat(1000);
    assert!(in_time("wide", || read_html(&wide)).is_ok());
    for piece in [
        "<table><tr><td>",
        "<div>",
        "<ol><li>",
        "<b",
        "<a b=\"",
        "&",
        "<!--",
        "</p>",
        "<script>",
        "<td>",
        "<li>",
    ] {
        let page = format!("<p>x</p>{}", piece.repeat(300_000));
        assert!(in_time(piece, || read_html(&page)).is_ok(), "{piece}");
    }
    assert!(
        in_time("quotes", || read_text(&"\"\t\"a\"\"\n".repeat(100_000)))
            .margins
            .is_empty()
    );
}

/// Spans, levels and starts beyond all measure, styles and lists that name each other in circles.
#[test]
fn word_files_without_measure_are_read() {
    let styles = "<w:styles><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/>\
        <w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
    let numbering = format!(
        "<w:numbering><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"a\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"4294967295\"/>\
         <w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"{}\"/></w:lvl><w:lvl w:ilvl=\"99\"/></w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>",
        "%1".repeat(1_000_000)
    );
    let level = "<w:numPr><w:ilvl w:val=\"99999999999999999999\"/><w:numId w:val=\"1\"/></w:numPr>";
    let body = [
        p("<w:pStyle w:val=\"a\"/>", "x").repeat(20_000),
        p(level, "y"),
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"18446744073709551615\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>".to_owned(),
    ];
    let parts = [
        ("styles", "styles.xml", styles),
        ("numbering", "numbering.xml", numbering.as_str()),
    ];
    let read = in_time("circles", || read_word(&body.concat(), &parts));
    assert_eq!(read.blocks.len(), 20_002);
}

/// A table with 100,000 rows, and 200 MB of anything.
#[test]
fn huge_files_are_read_or_refused() {
    let rows = "<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>".repeat(100_000);
    let file = word_file(&format!("<w:tbl>{rows}</w:tbl>"), &[]);
    assert!(in_time("rows", || manuscript(&file)).is_ok());
    let large = vec![b'x'; 200 * 1024 * 1024];
    assert_eq!(in_time("large", || manuscript(&large)), Err(ManuscriptError::TooLarge));
    assert_eq!(manuscript(b""), Err(ManuscriptError::Kind(Kind::Empty)));
}
