//! What Word hides words in: each is read once and in its place.

use cai_tien::document::manuscript::{Block, Note, Paragraph};

use super::{p, printed, read_word};
use crate::word::foreign::package;

fn paragraphs(blocks: &[Block]) -> Vec<&Paragraph> {
    let mut out = Vec::new();
    for block in blocks {
        if let Block::Paragraph(paragraph) = block {
            out.push(paragraph);
        }
    }
    out
}

/// Insertions stay, deletions go, and a paragraph whose end was deleted goes on in the next one.
#[test]
fn tracked_changes_are_accepted() {
    let body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>Nâng </w:t></w:r></w:p>\
        <w:p><w:r><w:t>cao</w:t></w:r><w:del><w:r><w:delText> thấp</w:delText></w:r></w:del><w:ins><w:r><w:t> nhanh</w:t></w:r></w:ins>\
        <w:moveFrom><w:r><w:t> cũ</w:t></w:r></w:moveFrom></w:p>";
    let read = read_word(body, &[]);
    assert_eq!(printed(&read), ["Nâng cao nhanh"]);
    assert_eq!(read.notes, [Note::ChangesAccepted(4)]);
}

/// A text box that is given in two forms is read once, behind its paragraph.
#[test]
fn text_boxes_are_read_once() {
    let inner = "<w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>";
    let body = format!(
        "<w:p><w:r><w:t>trước</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{inner}</wps:txbx></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t> sau</w:t></w:r></w:p>\
         <w:p><w:r><w:pict><v:textbox>{inner}</v:textbox></w:pict></w:r></w:p>"
    );
    let read = read_word(&body, &[]);
    assert_eq!(printed(&read), ["trước sau", "trong khung", "", "trong khung"]);
    assert_eq!(read.notes, [Note::TextBoxes(2)]);
}

/// Footnotes stand behind their paragraph; lines of page headers come once, page numbers not at all.
#[test]
fn footnotes_and_margins_are_read() {
    let notes = "<w:footnotes><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t> Số liệu tháng 5</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let header = "<w:hdr><w:p><w:r><w:t>Trường Mẫu</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p></w:hdr>";
    let body = "<w:p><w:r><w:t>Đạt 90%</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p><w:r><w:t>Tiếp</w:t></w:r></w:p>";
    let parts = [
        ("footnotes", "footnotes.xml", notes),
        ("header", "header1.xml", header),
        ("header", "header2.xml", header),
    ];
    let read = read_word(body, &parts);
    assert_eq!(printed(&read), ["Đạt 90%", "Số liệu tháng 5", "Tiếp"]);
    assert_eq!(read.margins, ["Trường Mẫu"]);
    assert_eq!(read.notes, [Note::Footnotes(1)]);
}

/// Of fields the result is read, not the instruction; one that never ends swallows nothing.
#[test]
fn fields_are_read_by_their_result() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let body = format!(
        "<w:p>{}<w:r><w:instrText>DATE</w:instrText><w:t>lệnh</w:t></w:r>{}<w:r><w:t>ngày 5</w:t></w:r>{}</w:p>\
         <w:p>{}<w:r><w:t>mất</w:t></w:r></w:p><w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>còn</w:t></w:r></w:fldSimple></w:p>",
        mark("begin"),
        mark("separate"),
        mark("end"),
        mark("begin"),
    );
    assert_eq!(printed(&read_word(&body, &[])), ["ngày 5", "", "còn"]);
}

/// Signs that are elements, spaces that do not break, and marks that a run cuts from their letter.
#[test]
fn signs_and_loose_marks_become_text() {
    let body = "<w:p><w:r><w:t>a\u{a0}b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:tab/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:br/>\
        <w:t>tiê</w:t></w:r><w:r><w:t>\u{301}ng</w:t></w:r></w:p>";
    let read = read_word(body, &[]);
    assert_eq!(printed(&read), ["a b-cd\t✓\ntiếng"]);
    assert_eq!(read.notes, [Note::Composed(1)]);
}

/// Headings by outline level, by the style's, and by the names of built-in styles; bold by style and run.
#[test]
fn headings_and_bold_are_told() {
    let styles = "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 2\"/><w:rPr><w:b/></w:rPr></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>";
    let plain_run = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>đậm </w:t></w:r><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>thường</w:t></w:r></w:p>";
    let body = [
        p("<w:pStyle w:val=\"a\"/>", "một"),
        p("<w:pStyle w:val=\"b\"/>", "hai"),
        p("<w:outlineLvl w:val=\"9\"/>", "ba"),
        p("<w:pStyle w:val=\"Heading3\"/>", "bốn"),
        plain_run.to_owned(),
    ];
    let read = read_word(&body.concat(), &[("styles", "styles.xml", styles)]);
    let found: Vec<_> = paragraphs(&read.blocks)
        .iter()
        .map(|paragraph| (paragraph.heading, paragraph.bold))
        .collect();
    let wanted = [
        (Some(1), true),
        (Some(0), true),
        (None, false),
        (Some(2), false),
        (Some(1), false),
    ];
    assert_eq!(found, wanted);
}

/// A file of the strict kind, with prefixes of its own.
#[test]
fn other_prefixes_are_read_alike() {
    let document = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p>\
        <x:pPr><x:outlineLvl x:val=\"0\"/></x:pPr><x:r><x:t>chữ</x:t></x:r></x:p></x:body></x:document>";
    let file = package(&[
        ("_rels/.rels", crate::word::foreign::TO_DOCUMENT),
        ("word/document.xml", document.as_bytes()),
    ]);
    let read = cai_tien::docx::read(&file).unwrap().manuscript;
    assert_eq!(printed(&read), ["chữ"]);
    assert_eq!(paragraphs(&read.blocks)[0].heading, Some(0));
}

/// A web page that stands in a Word file as a whole is read in its place.
#[test]
fn pages_within_files_are_read() {
    let body = format!(
        "{}<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"a.html\"/>{}",
        p("", "trước"),
        p("", "sau")
    );
    let file = super::word_file(&body, &[("aFChunk", "a.html", "<html><p>trong trang</p></html>")]);
    let read = cai_tien::import::manuscript(&file).unwrap();
    assert_eq!(printed(&read), ["trước", "trong trang", "sau"]);
}
