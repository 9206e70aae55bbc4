//! Numbers that Word makes: as they are printed, wherever a file says them.

use super::{p, printed, read_word};

const NUMBERING: &str = "<w:numbering>\
    <w:abstractNum w:abstractNumId=\"0\">\
        <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>\
        <w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>\
        <w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%3)\"/></w:lvl>\
        <w:lvl w:ilvl=\"3\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"&#xF0B7;\"/></w:lvl>\
        <w:lvl w:ilvl=\"4\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"+\"/></w:lvl>\
    </w:abstractNum>\
    <w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Muc\"/><w:lvlText w:val=\"Điều %1.\"/></w:lvl></w:abstractNum>\
    <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\
    <w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"6\"/></w:lvlOverride></w:num>\
    <w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

fn item(list: u32, level: u32, words: &str) -> String {
    p(
        &format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"),
        words,
    )
}

/// Levels count, begin anew below the next number of a higher one unless they say not to, and show each other's numbers.
#[test]
fn levels_count_and_begin_anew() {
    let body = [
        item(1, 0, "A"),
        item(1, 1, "b"),
        item(1, 2, "c"),
        item(1, 1, "d"),
        item(1, 0, "E"),
        item(1, 1, "f"),
        item(1, 2, "g"),
        item(1, 3, "h"),
        item(1, 4, "i"),
    ];
    let read = read_word(&body.concat(), &[("numbering", "numbering.xml", NUMBERING)]);
    let wanted = [
        "I. A", "1.1. b", "a) c", "1.2. d", "II. E", "2.1. f", "b) g", "- h", "+ i",
    ];
    assert_eq!(printed(&read), wanted);
}

/// Lists of one description go on from each other, except where one says its own first number; that it says once.
#[test]
fn lists_of_one_description_count_together() {
    let body = [item(1, 0, "a"), item(2, 0, "b"), item(1, 0, "c"), item(2, 0, "d")];
    let read = read_word(&body.concat(), &[("numbering", "numbering.xml", NUMBERING)]);
    assert_eq!(printed(&read), ["I. a", "VI. b", "VII. c", "VIII. d"]);
}

/// A number comes from the style, or its style's style; "0" takes it away; paragraphs that were deleted do not count.
#[test]
fn styles_number_their_paragraphs() {
    let styles = "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/></w:style></w:styles>";
    let deleted = "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>";
    let body = [
        p("<w:pStyle w:val=\"Muc\"/>", "một"),
        p("<w:pStyle w:val=\"Con\"/>", "hai"),
        deleted.to_owned(),
        p(
            "<w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
            "không",
        ),
        p("<w:pStyle w:val=\"Muc\"/>", "ba"),
    ];
    let parts = [
        ("numbering", "numbering.xml", NUMBERING),
        ("styles", "styles.xml", styles),
    ];
    let read = read_word(&body.concat(), &parts);
    assert_eq!(printed(&read), ["Điều 1. một", "Điều 2. hai", "không", "Điều 3. ba"]);
}
