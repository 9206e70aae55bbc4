//! Text in fonts of before Unicode.

use cai_tien::document::Tally;
use cai_tien::document::manuscript::Note;
use cai_tien::text::legacy::Encoding;
use unicode_normalization::UnicodeNormalization;

use super::{printed, read_word};

/// Vowels by group, each without tone and with huyền, hỏi, ngã, sắc, nặng, and their codes in TCVN 5712, VN3.
const TCVN3: [(&str, [u8; 6]); 12] = [
    ("aàảãáạ", [0x61, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9]),
    ("ăằẳẵắặ", [0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6]),
    ("âầẩẫấậ", [0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb]),
    ("eèẻẽéẹ", [0x65, 0xcc, 0xce, 0xcf, 0xd0, 0xd1]),
    ("êềểễếệ", [0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6]),
    ("iìỉĩíị", [0x69, 0xd7, 0xd8, 0xdc, 0xdd, 0xde]),
    ("oòỏõóọ", [0x6f, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4]),
    ("ôồổỗốộ", [0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9]),
    ("ơờởỡớợ", [0xac, 0xea, 0xeb, 0xec, 0xed, 0xee]),
    ("uùủũúụ", [0x75, 0xef, 0xf1, 0xf2, 0xf3, 0xf4]),
    ("ưừửữứự", [0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9]),
    ("yỳỷỹýỵ", [0x79, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe]),
];

fn decoded(font: &str, text: &str) -> String {
    Tally::default().text(&Encoding::of_font(font).unwrap().decode(text))
}

/// Every small letter, and the same codes as capitals in a font of capitals.
#[test]
fn every_letter_of_tcvn3_is_turned() {
    for (letters, codes) in TCVN3 {
        let text: String = codes.iter().map(|code| char::from(*code)).collect();
        assert_eq!(decoded(".VnTime", &text), letters);
        assert_eq!(decoded(".VnArialH", &text), letters.to_uppercase());
    }
    assert_eq!(
        decoded(".vntime", "\u{ae}\u{a7}\u{a1}\u{a2}\u{a3}\u{a4}\u{a5}\u{a6}"),
        "đĐĂÂÊÔƠƯ"
    );
}

/// VNI writes a letter by its parts: the test takes each letter apart itself and writes the sign that VNI has for the marks.
#[test]
fn every_letter_of_vni_is_turned() {
    let small = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    let capitals = small.to_uppercase();
    for letter in small.chars().chain(capitals.chars()) {
        let parts: Vec<char> = letter.nfd().collect();
        let small_base = parts[0].to_lowercase().next().unwrap();
        let marks: String = parts[1..].iter().collect();
        let has = |mark: char| marks.contains(mark);
        let tone = ["", "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
            .iter()
            .position(|tone| {
                if tone.is_empty() {
                    !marks.contains(['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'])
                } else {
                    marks.contains(tone)
                }
            })
            .unwrap();
        let of = |signs: [&'static str; 6]| signs[tone];
        let written = match small_base {
            'đ' => "ñ".to_owned(),
            'i' => of(["i", "í", "ì", "æ", "ó", "ò"]).to_owned(),
            'y' if tone == 5 => "î".to_owned(),
            base => {
                let base = if has('\u{31b}') {
                    if base == 'o' { 'ô' } else { 'ö' }
                } else {
                    base
                };
                let sign = if has('\u{302}') {
                    of(["â", "á", "à", "å", "ã", "ä"])
                } else if has('\u{306}') {
                    of(["ê", "é", "è", "ú", "ü", "ë"])
                } else {
                    of(["", "ù", "ø", "û", "õ", "ï"])
                };
                format!("{base}{sign}")
            }
        };
        let written = if letter.is_uppercase() {
            written.to_uppercase()
        } else {
            written
        };
        assert_eq!(decoded("VNI-Times", &written), letter.to_string(), "{written}");
    }
}

/// Only the font decides, wherever it is named; a letter that two runs cut is whole again, and what is Unicode already stays.
#[test]
fn fonts_decide_run_by_run() {
    let run = |font: &str, words: &str| {
        format!(
            "<w:r><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>"
        )
    };
    let styles = "<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>";
    let body = [
        "<w:p>".to_owned(),
        run("VNI-Times", "Tröô"),
        run("VNI-Times", "øng "),
        run("Times New Roman", "µ"),
        "<w:r><w:t> tr\u{ad}êng</w:t></w:r></w:p><w:p><w:r><w:t>đã là Unicode</w:t></w:r></w:p>".to_owned(),
    ];
    let read = read_word(&body.concat(), &[("styles", "styles.xml", styles)]);
    assert_eq!(printed(&read), ["Trường µ trường", "đã là Unicode"]);
    let fonts = vec![".VnTime".to_owned(), "VNI-Times".to_owned()];
    assert_eq!(read.notes, [Note::LegacyFonts(fonts)]);
    assert_eq!(Encoding::of_font("Times New Roman"), None);
}
