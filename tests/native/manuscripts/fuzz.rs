//! Files as no program writes them through every reader: an answer each time, never a panic.
//!
//! FUZZ_SECONDS asks for a longer run, SEED for another one.

use std::time::{Duration, Instant};

use cai_tien::check::check;
use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::import::{manuscript, read_html, read_text, understand};
use cai_tien::plan::{SchoolKind, SchoolYear};
use cai_tien::word::{export, open};

use super::word_file;
use crate::docx::file::{names, raw};
use crate::figures::tell;
use crate::numbers::{Numbers, number_from};
use crate::plans::{finished, ids};
use crate::word::foreign::package;

/// The parts of a package, or one text.
#[derive(Clone)]
enum Sample {
    Package(Vec<(String, String)>),
    Text(String),
}

impl Sample {
    fn of_package(bytes: &[u8]) -> Self {
        let is_text = |name: &String| name.ends_with(".xml") || name.ends_with(".rels");
        let all = names(bytes).into_iter().filter(is_text);
        Self::Package(all.map(|name| (name.clone(), raw(bytes, &name))).collect())
    }

    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.clone().into_bytes(),
            Self::Package(parts) => {
                let parts: Vec<(&str, &[u8])> = parts
                    .iter()
                    .map(|(name, text)| (name.as_str(), text.as_bytes()))
                    .collect();
                package(&parts)
            }
        }
    }

    /// One of its texts by chance.
    fn text(&mut self, numbers: &mut Numbers) -> &mut String {
        match self {
            Self::Text(text) => text,
            Self::Package(parts) => {
                let main = parts.iter().position(|(name, _)| name.ends_with("document.xml"));
                let other = numbers.below(parts.len());
                let at = main.filter(|_| numbers.below(3) > 0).unwrap_or(other);
                &mut parts[at].1
            }
        }
    }
}

/// What is known to be hard on readers.
const PIECES: [&str; 20] = [
    "<w:p>",
    "</w:p>",
    "<w:tbl>",
    "<w:tr>",
    "</w:tc>",
    "<w:del>",
    "<w:txbxContent><w:p/></w:txbxContent>",
    "<w:vMerge/>",
    "<w:fldChar w:fldCharType=\"begin\"/>",
    "<table>",
    "<td rowspan=70000>",
    "</table>",
    "<li>",
    "<!--",
    "&#x301;",
    "\t\"",
    "\u{0}",
    "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr>",
    "<w:gridSpan w:val=\"-1\"/>",
    "\u{ad}\u{301}",
];
/// Values of attributes.
const VALUES: [&str; 8] = [
    "",
    "0",
    "-1",
    "99999999999999999999",
    "Heading1",
    ".VnTimeH",
    "restart",
    "1",
];

/// A place in a text between two tags, or anywhere.
fn place(text: &str, numbers: &mut Numbers) -> usize {
    let mut at = numbers.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    match text[at..].find('<') {
        Some(next) if numbers.below(4) > 0 => at + next,
        _ => at,
    }
}

/// The end of the element that begins at a place, as long as it is not half the text.
fn element_end(text: &str, start: usize) -> Option<usize> {
    let inside = text[start..].strip_prefix('<')?;
    let length = inside.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != ':')?;
    let name = &inside[..length];
    let tag = start + text[start..].find('>')? + 1;
    if name.is_empty() || text[..tag].ends_with("/>") {
        return (!name.is_empty()).then_some(tag);
    }
    let (opening, closing) = (format!("<{name}"), format!("</{name}>"));
    let (mut at, mut depth) = (tag, 1);
    while depth > 0 && at < start + 20_000 {
        let close = at + text[at..].find(&closing)?;
        let is_whole =
            |open: &usize| !text[open + opening.len()..].starts_with(|sign: char| sign.is_ascii_alphanumeric());
        let opened = text[at..close].match_indices(&opening).map(|(found, _)| at + found);
        depth += opened.filter(is_whole).count();
        depth -= 1;
        at = close + closing.len();
    }
    (depth == 0).then_some(at)
}

/// One change: a piece taken out, doubled, moved, put in; a value of an attribute changed.
fn mutate(text: &mut String, numbers: &mut Numbers) {
    let (one, other) = (place(text, numbers), place(text, numbers));
    let from = one.min(other);
    let anywhere = || {
        let to = one.max(other).min(from + 4000);
        (from..=to).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(from)
    };
    // Mostly whole elements: what is torn is refused by the parser, and tries nothing behind it.
    let whole = element_end(text, from).filter(|_| numbers.below(8) > 0);
    let to = whole.unwrap_or_else(anywhere);
    let piece = text[from..to].to_owned();
    match numbers.below(7) {
        0 => text.replace_range(from..to, ""),
        1 => text.insert_str(from, &piece),
        2 => {
            text.replace_range(from..to, "");
            let at = place(text, numbers);
            let whole = element_end(text, at).unwrap_or(at);
            text.insert_str(whole, &piece);
        }
        3 if numbers.below(4) == 0 => text.replace_range(from..to, PIECES[numbers.below(PIECES.len())]),
        3..=5 => {
            let start = text[from..].find("=\"").map(|at| from + at + 2);
            if let Some(start) = start
                && let Some(length) = text[start..].find('"')
            {
                text.replace_range(start..start + length, VALUES[numbers.below(VALUES.len())]);
            }
        }
        _ if numbers.below(3) > 0 => text.replace_range(from..from, &piece),
        _ => text.insert_str(from, PIECES[numbers.below(PIECES.len())]),
    }
}

/// Packages and texts to begin from: our own exports, one with all that Word can do, a page, a table; and the real plans.
fn samples() -> Vec<Sample> {
    let exported = FORMS.iter().map(|form| {
        let draft = Draft::new("nhap".to_owned(), finished(form, SchoolKind::Thcs, 2026));
        export(&draft, form, true).unwrap()
    });
    let rich = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:ins><w:r><w:rPr><w:rFonts w:hAnsi=\"VNI-Times\"/></w:rPr><w:t>Tröôøng</w:t>\
        <w:footnoteReference w:id=\"1\"/></w:r></w:ins><mc:AlternateContent><mc:Choice><w:txbxContent><w:p/></w:txbxContent></mc:Choice></mc:AlternateContent></w:p>\
        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>\
        <w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    let notes = "<w:footnotes><w:footnote w:id=\"1\"><w:p><w:r><w:t>x</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote></w:footnotes>";
    let parts = [
        ("numbering", "numbering.xml", numbering),
        ("footnotes", "footnotes.xml", notes),
    ];
    let real = crate::seeds::originals();
    let page = "<html><head><style>p{}</style></head><body><h1>Kế hoạch</h1><ol start=\"3\"><li>a</li><li><p style=\"mso-list:Ignore\">b</p></li></ol>\
        <table><thead><tr><th rowspan=\"2\">x</th><td colspan=\"2\">y</td></tr></thead><tr><td>&nbsp;<table><tr><td>z</table></td></tr></table></body></html>";
    let sheet = "<p>TT\tNội dung\r\n1\t\"a\r\nb \"\"c\"\"\"\tđ\r\nhết";
    let packages = exported.chain([word_file(rich, &parts)]).chain(real);
    let texts = [page, sheet, "I. Mục đích\n- một\thai"].map(|text| Sample::Text(text.to_owned()));
    packages.map(|bytes| Sample::of_package(&bytes)).chain(texts).collect()
}

/// Whatever is done to a file, each reader gives an answer, in a time that does not grow with the damage.
#[test]
fn no_file_makes_a_reader_panic() {
    let seconds = number_from("FUZZ_SECONDS", 5);
    let seed = number_from("SEED", 0x2545_f491_4f6c_dd1d);
    let mut numbers = Numbers::new(seed);
    let samples = samples();
    let begun = Instant::now();
    let (mut tried, mut read, mut understood, mut longest) = (0_u64, 0_u64, 0_u64, Duration::ZERO);
    while begun.elapsed() < Duration::from_secs(seconds) {
        tried += 1;
        let mut sample = samples[numbers.below(samples.len())].clone();
        for _ in 0..=numbers.below(4) {
            mutate(sample.text(&mut numbers), &mut numbers);
        }
        let mut bytes = sample.bytes();
        if numbers.below(4) == 0 {
            let at = numbers.below(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << numbers.below(8);
            }
        }
        let one = Instant::now();
        if let Ok(text) = manuscript(&bytes) {
            read += 1;
            if let Ok(imported) = understand(&text, SchoolYear(2025), &mut ids()) {
                understood += 1;
                let _ = check(&imported.plan, imported.form, &imported.proof());
            }
        }
        if numbers.below(4) == 0 {
            let _ = open(&bytes);
        }
        if let Sample::Text(text) = &sample {
            let _ = read_html(text);
            let _ = read_text(text);
        }
        longest = longest.max(one.elapsed());
    }
    assert!(
        longest < Duration::from_secs(60),
        "seed {seed}: {longest:?} for one file"
    );
    assert!(
        read * 10 > tried,
        "only {read} of {tried} files could be read: the changes are too rough"
    );
    tell(&format!(
        "fuzz of readers: {tried} files, {read} of them read, {understood} understood as plans and proofread in {seconds} s, longest {} ms, 0 panics (seed {seed})",
        longest.as_millis()
    ));
}
