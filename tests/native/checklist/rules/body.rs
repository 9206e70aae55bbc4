//! Running text: size, indents, gaps, bases, the last sign.

use super::{Rule, between, ensure, start};
use crate::checklist::word_file::{Paragraph, WordFile};

const TEXT: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 6";
const BASES: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 6.b";

pub const RULES: &[Rule] = &[
    Rule::new("running text has 13 or 14 points", TEXT, |file| {
        each(file, |line| matches!(line.size(), Some(26..=28)))
    }),
    Rule::new("running text is one size throughout", TEXT, |file| {
        let first = file.running()?.first().and_then(|line| line.size());
        each(file, |line| line.size() == first)
    }),
    Rule::new("running text is justified", TEXT, |file| {
        each(file, |line| line.look.alignment == "both")
    }),
    Rule::new("first lines stand in by 1 or 1.27 cm", TEXT, |file| {
        each(file, |line| between(line.look.first_line, 100, 127))
    }),
    Rule::new("at least 6 points stand between paragraphs", TEXT, |file| {
        each(file, |line| line.look.after + line.look.before >= 120)
    }),
    Rule::new("lines are set single to one and a half", TEXT, |file| {
        each(file, |line| !line.look.exact && (240..=360).contains(&line.look.line))
    }),
    Rule::new("no line break stands inside a paragraph", "practice", |file| {
        for paragraph in file.everything() {
            ensure(paragraph.breaks == 0, || start(&paragraph.text))?;
        }
        Ok(())
    }),
    Rule::new("words are parted by one space", "practice", |file| {
        for paragraph in file.everything() {
            let text = &paragraph.text;
            let holds = !text.contains("  ") && !text.contains('\t') && text.trim() == text;
            ensure(holds, || start(text))?;
        }
        Ok(())
    }),
    Rule::new("no empty paragraph makes room", "practice", no_empty_paragraph),
    Rule::new("cited documents are in italics", BASES, |file| {
        for line in bases(file)? {
            let sign = |text: &str| text.trim() == "-";
            let holds = line.pieces.iter().all(|piece| sign(&piece.text) || piece.look.italic);
            ensure(holds, || start(&line.text))?;
        }
        Ok(())
    }),
    Rule::new(
        "cited documents end with semicolons, the last with a full stop",
        BASES,
        |file| {
            let bases = bases(file)?;
            for (place, line) in bases.iter().enumerate() {
                let stop = if place + 1 == bases.len() { '.' } else { ';' };
                let holds = line.text.ends_with(stop) && !line.text.trim_end_matches(stop).ends_with(['.', ';', ',']);
                ensure(holds, || line.text.clone())?;
            }
            Ok(())
        },
    ),
    Rule::new("./. stands once, after the last word", "practice", |file| {
        let lines = file.lines()?;
        let (last, others) = lines.split_last().ok_or("no text")?;
        ensure(last.text.ends_with("./."), || start(&last.text))?;
        let once = last.text.matches("./.").count() == 1 && !others.iter().any(|line| line.text.contains("./."));
        ensure(once, || "more than once".to_owned())
    }),
];

fn each(file: &WordFile, holds: impl Fn(&Paragraph) -> bool) -> Result<(), String> {
    let lines = file.running()?;
    for line in &lines {
        ensure(holds(line), || format!("{}: {:?}", start(&line.text), line.look))?;
    }
    ensure(!lines.is_empty(), || "no running text".to_owned())
}

/// Only lines drawn under words, the gap between two tables and what ends a section after a table hold no words; all are a
/// few points high.
fn no_empty_paragraph(file: &WordFile) -> Result<(), String> {
    let own = file.blocks.iter().filter_map(|block| block.paragraph());
    let head = file.letterhead()?.into_iter().flat_map(|cell| &cell.paragraphs);
    for paragraph in own.chain(head).filter(|paragraph| paragraph.is_empty()) {
        let tiny = paragraph.look.exact && paragraph.look.line <= 120;
        ensure(tiny, || format!("an empty paragraph in section {}", paragraph.section))?;
    }
    Ok(())
}

/// The entries of the list of documents; none where it is only dots.
fn bases(file: &WordFile) -> Result<Vec<&Paragraph>, String> {
    let chapter = file.chapter("CĂN CỨ XÂY DỰNG KẾ HOẠCH")?;
    let lead = if file.form == "bieu-2" {
        "4. Văn bản chỉ đạo khác"
    } else {
        "3. Các văn bản quy phạm pháp luật"
    };
    let lines = chapter.blocks.iter().filter_map(|block| block.paragraph());
    let list = lines
        .skip_while(|line| !line.text.starts_with(lead))
        .skip(1)
        .take_while(|line| line.look.outline.is_none())
        .filter(|line| line.text.contains(char::is_alphanumeric));
    Ok(list.collect())
}
