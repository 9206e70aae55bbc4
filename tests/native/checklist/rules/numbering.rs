//! Numbers of sections, second levels and points; signs of lists.

use super::{Rule, ensure, is_capital, same, start};
use crate::checklist::word_file::{Paragraph, WordFile};

const SOURCE: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 6.d";

const ROMAN: [&str; 8] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
/// The jump of the template of 2018, where the school asks for it.
const JUMP: [&str; 4] = ["I", "II", "III", "VI"];
const ALPHABET: &str = "abcdđeghiklmnopqrstuvx";

pub const RULES: &[Rule] = &[
    Rule::new("sections carry Roman numbers without a gap", SOURCE, |file| {
        let chapters = file.chapters()?;
        let numbers = chapters
            .iter()
            .map(|chapter| chapter.heading.text.split_once(". ").map_or("", |(number, _)| number));
        let numbers: Vec<&str> = numbers.collect();
        let jump = file.form != "bieu-2" && numbers == JUMP;
        if jump {
            return Ok(());
        }
        same(&numbers, &ROMAN[..numbers.len().min(ROMAN.len())])
    }),
    Rule::new("headings of sections are bold capitals", SOURCE, |file| {
        for chapter in file.chapters()? {
            let heading = chapter.heading;
            let holds = is_capital(&heading.text) && heading.all(|look| look.bold && !look.italic);
            ensure(holds, || heading.text.clone())?;
        }
        Ok(())
    }),
    Rule::new("headings have 13 or 14 points", SOURCE, |file| {
        each_heading(file, |line| matches!(line.size(), Some(26..=28)))
    }),
    Rule::new("headings stand in as running text does", SOURCE, |file| {
        let first = file.running()?.first().map(|line| line.look.first_line);
        each_heading(file, |line| Some(line.look.first_line) == first)
    }),
    Rule::new("headings stay with the text below", "practice", |file| {
        each_heading(file, |line| line.look.keep_next)
    }),
    Rule::new("outline levels descend one by one", "practice", |file| {
        let mut before = -1;
        for line in headings(file)? {
            let level = line.look.outline.unwrap_or(0);
            ensure(level <= before + 1, || {
                format!("{}: level {level} after {before}", start(&line.text))
            })?;
            before = level;
        }
        Ok(())
    }),
    Rule::new(
        "second levels are counted 1., 2., 3. within their section",
        SOURCE,
        second_levels,
    ),
    Rule::new("points are lettered a), b), c), d), đ), e)", SOURCE, points),
    Rule::new("lists have a typed sign and a space", "practice", signs),
    Rule::new("Word counts and marks nothing by itself", "practice", |file| {
        for paragraph in file.everything() {
            ensure(!paragraph.look.listed, || start(&paragraph.text))?;
        }
        ensure(!file.parts.contains_key("word/numbering.xml"), || {
            "numbering.xml".to_owned()
        })
    }),
];

fn headings(file: &WordFile) -> Result<Vec<&Paragraph>, String> {
    let lines = file.lines()?.into_iter();
    Ok(lines.filter(|line| line.look.outline.is_some()).collect())
}

fn each_heading(file: &WordFile, holds: impl Fn(&Paragraph) -> bool) -> Result<(), String> {
    for line in headings(file)? {
        ensure(holds(line), || start(&line.text))?;
    }
    Ok(())
}

/// "3" of "3. Yêu cầu".
fn arabic(text: &str) -> Option<u32> {
    let (number, _) = text.split_once(". ")?;
    number.parse().ok()
}

/// Headings and, in sections without headings of that level before them, paragraphs. A school's own numbers inside a text
/// are its own.
fn second_levels(file: &WordFile) -> Result<(), String> {
    for chapter in file.chapters()? {
        let mut wanted = 1;
        for line in chapter.blocks.iter().filter_map(|block| block.paragraph()) {
            let Some(number) = arabic(&line.text) else {
                continue;
            };
            if line.look.outline == Some(2) {
                continue;
            }
            if number == wanted {
                wanted += 1;
            } else if line.look.outline == Some(1) {
                return Err(format!("{} in place of {wanted}", start(&line.text)));
            }
        }
    }
    // Blocks are counted anew below each heading of the level above.
    let mut wanted = 1;
    for line in headings(file)? {
        if line.look.outline != Some(2) {
            wanted = 1;
            continue;
        }
        let number = arabic(&line.text);
        ensure(number == Some(wanted), || {
            format!("{} in place of {wanted}", start(&line.text))
        })?;
        wanted += 1;
    }
    Ok(())
}

fn points(file: &WordFile) -> Result<(), String> {
    let mut before = None;
    for line in file.lines()? {
        let mut signs = line.text.chars();
        let (letter, bracket) = (signs.next(), signs.next());
        let Some(letter) = letter.filter(|_| bracket == Some(')')) else {
            // Points go on over paragraphs that belong to them; a heading ends them.
            if line.look.outline.is_some() {
                before = None;
            }
            continue;
        };
        let place = ALPHABET.chars().position(|sign| sign == letter);
        let follows = match before {
            _ if letter == 'a' => true,
            None => false,
            Some(before) => place == Some(before + 1),
        };
        ensure(follows, || format!("{} out of order", start(&line.text)))?;
        before = place;
    }
    Ok(())
}

/// "-" and "+" are the program's; the other signs a school may type are printed as they are.
fn signs(file: &WordFile) -> Result<(), String> {
    for line in file.running()? {
        let Some(sign) = line.text.chars().next().filter(|sign| !sign.is_alphanumeric()) else {
            continue;
        };
        let quoted = matches!(sign, '(' | '“' | '"' | '…' | '[');
        let listed = matches!(sign, '-' | '+' | '–' | '*' | '•');
        let spaced = line.text.chars().nth(1) == Some(' ');
        ensure(quoted || listed && spaced, || start(&line.text))?;
    }
    Ok(())
}
