//! HTML of Word, Excel, the web and Google Docs.

use cai_tien::document::manuscript::{Block, Note};
use cai_tien::import::{manuscript, read_html};

use super::{cells, printed, rows};

/// Scripts, styles, comments and the head are no text; entities are letters; white space is one space.
#[test]
fn words_of_a_page_are_read() {
    let page = "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><!-- y --><![if !z]>\
        <p>Kế&nbsp;hoạch   n&#259;m\n học</p><script>var a='<p>q</p>'</script><div>một<br>hai<div>ba</div></div>&lt;b&gt; &khong;</body></html>";
    assert_eq!(
        printed(&read_html(page).unwrap()),
        ["Kế hoạch năm học", "một\nhai", "ba", "<b> &khong;"]
    );
}

/// Changes that an office program tracked are accepted.
#[test]
fn tracked_changes_are_accepted() {
    let read = read_html("<p>Quý <del cite=x>4</del><ins>1</ins></p>").unwrap();
    assert_eq!(printed(&read), ["Quý 1"]);
    assert_eq!(read.notes, [Note::ChangesAccepted(2)]);
}

/// Lists number their items; those that Word pastes carry the number they were printed with.
#[test]
fn items_have_their_numbers() {
    let page = "<ol start=2><li>a<li><p>b</p></ol><ul><li>c</li></ul><ol type=a><li>d<ol type=I><li>e</ol></li><li>f</ol>\
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp; </span></span><![endif]>g</p>\
        <p style='mso-list:l1'><!--[if !supportLists]--><span style='font-family:Symbol;mso-list:Ignore'>·<span> </span></span><!--[endif]-->h</p><p>i</p>";
    assert_eq!(
        printed(&read_html(page).unwrap()),
        ["2. a", "3. b", "- c", "a. d", "I. e", "b. f", "3. g", "- h", "i"]
    );
}

/// Cells over columns and rows have their places; ends that are left out, tables within tables and words outside cells.
#[test]
fn tables_become_a_grid() {
    let page = "<table><thead><tr><th rowspan=2>TT<th colspan='2'>Mục tiêu</thead><tr><td>a<td>b</tr><tr><td>1<td><table><tr><td>x</table>y<td>z</table>sau";
    let read = read_html(page).unwrap();
    let found = rows(&read);
    let of = |all: &[(usize, usize, &str)]| -> Vec<(usize, usize, String)> {
        all.iter()
            .map(|(column, span, words)| (*column, *span, (*words).to_owned()))
            .collect()
    };
    assert_eq!(found.len(), 3);
    assert!(found[0].header && !found[2].header);
    assert_eq!(cells(&found[0]), of(&[(0, 1, "TT"), (1, 2, "Mục tiêu")]));
    assert_eq!(cells(&found[1]), of(&[(0, 1, "^"), (1, 1, "a"), (2, 1, "b")]));
    assert_eq!(cells(&found[2]), of(&[(0, 1, "1"), (1, 1, "x/y"), (2, 1, "z")]));
    assert_eq!(printed(&read).last().map(String::as_str), Some("sau"));
    assert_eq!(read.notes, [Note::NestedTables(1)]);
}

/// Headings, bold words and old fonts are told; Google Docs wraps all in a bold element that is not.
#[test]
fn looks_are_told() {
    let page = "<b style='font-weight:normal'><h2>I. Mục đích</h2><p>thường</p><p><strong>đậm</strong></p></b><p style='font-family:\".VnTime\"'>tr\u{ad}\u{ea}ng</p>";
    let read = read_html(page).unwrap();
    let looks: Vec<_> = read
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(paragraph) => (paragraph.text.as_str(), paragraph.heading, paragraph.bold),
            Block::Table(_) => panic!("no table"),
        })
        .collect();
    let wanted = [
        ("I. Mục đích", Some(1), true),
        ("thường", None, false),
        ("đậm", None, true),
        ("trường", None, false),
    ];
    assert_eq!(looks, wanted);
    assert_eq!(read.notes, [Note::LegacyFonts(vec![".VnTime".to_owned()])]);
}

/// Word says the font of nearly all text once, in the style sheet.
#[test]
fn fonts_of_style_sheets_count() {
    let page = "<html><head><style><!-- p.MsoNormal, li.MsoNormal {margin:0;font-family:\".VnTime\",serif} span.x{font-family:Arial} --></style></head>\
        <p class=MsoNormal>tr\u{ad}\u{ea}ng <span class=x>\u{ea}</span></p></html>";
    assert_eq!(printed(&read_html(page).unwrap()), ["trường ê"]);
}

/// The same page in each encoding that Word and browsers save.
#[test]
fn pages_are_read_in_every_encoding() {
    const WORDS: &str = "Kế hoạch đổi mới";
    let page = |charset: &str, words: &str| format!("<html><meta charset={charset}><p>{words}</p></html>");
    let wide: Vec<u8> = page("utf-16", WORDS)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let marked = [b"\xff\xfe".as_slice(), &wide].concat();
    // "Kê" and a loose acute mark, "hoa" and a dot below, and so on: windows-1258.
    let mut vietnamese = page("windows-1258", "").into_bytes();
    let at = vietnamese.windows(4).position(|window| window == b"</p>").unwrap();
    vietnamese.splice(at..at, *b"K\xea\xec hoa\xf2ch \xf0\xf4\xd2i m\xf5\xeci");
    for bytes in [page("utf-8", WORDS).into_bytes(), wide, marked, vietnamese] {
        assert_eq!(printed(&manuscript(&bytes).unwrap()), [WORDS]);
    }
    assert_eq!(
        printed(&manuscript(b"<html><meta charset=windows-1252><p>\xe9t\xe9 \x96 5\x80</p></html>").unwrap()),
        ["été – 5€"]
    );
}
