//! Recipients, authority and name.

use super::{Rule, ensure, is_capital};
use crate::checklist::word_file::{Block, Paragraph, WordFile};

const RECIPIENTS: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 9";
const SIGNER: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 7";

/// Abbreviations that put the signer's own title on a second line.
const FOR_ANOTHER: [&str; 4] = ["TM. ", "KT. ", "TL. ", "TUQ. "];
const ACTING: &str = "Q. ";

pub const RULES: &[Rule] = &[
    Rule::new("Nơi nhận: is bold, in italics, 12 points", RECIPIENTS, |file| {
        let (heading, _) = recipients(file)?;
        let holds = heading.text == "Nơi nhận:" && heading.size() == Some(24);
        let set = heading.all(|look| look.bold && look.italic);
        ensure(holds && set, || format!("{}: {:?}", heading.text, heading.size()))
    }),
    Rule::new("recipients are upright, 11 points", RECIPIENTS, |file| {
        let (_, lines) = recipients(file)?;
        for line in lines {
            let holds = line.size() == Some(22) && line.all(|look| !look.bold && !look.italic);
            ensure(holds, || line.text.clone())?;
        }
        Ok(())
    }),
    Rule::new(
        "each recipient stands after a dash and before a semicolon",
        RECIPIENTS,
        |file| {
            let (_, lines) = recipients(file)?;
            let (last, others) = lines.split_last().ok_or("no recipients")?;
            ensure(last.text.starts_with("- ") && last.text.ends_with('.'), || {
                last.text.clone()
            })?;
            for line in others {
                let words = line.text.strip_prefix("- ").and_then(|rest| rest.strip_suffix(';'));
                let holds = words.is_some_and(|words| !words.is_empty() && !words.ends_with([';', '.', ',', ' ']));
                ensure(holds, || line.text.clone())?;
            }
            Ok(())
        },
    ),
    Rule::new("the last recipient is the filed copy: - Lưu: VT.", RECIPIENTS, |file| {
        let (_, lines) = recipients(file)?;
        let last = lines.last().ok_or("no recipients")?;
        let holds = last.text == "- Lưu: VT." || last.text.starts_with("- Lưu: VT, ");
        ensure(holds, || last.text.clone())?;
        let filed = lines.iter().filter(|line| line.text.starts_with("- Lưu")).count();
        ensure(filed == 1, || format!("{filed} filed copies"))
    }),
    Rule::new(
        "the authority is in bold capitals, centred, 13 or 14 points",
        SIGNER,
        |file| {
            let (authority, ..) = signer(file)?;
            for line in authority {
                let dots = line.text.trim_end_matches('…').len() < line.text.len();
                let holds = (dots || is_capital(&line.text)) && line.look.alignment == "center";
                let set = matches!(line.size(), Some(26..=28)) && line.all(|look| look.bold && !look.italic);
                ensure(holds && set, || line.text.clone())?;
            }
            Ok(())
        },
    ),
    Rule::new(
        "KT., TM., TL., TUQ. have the signer's own title below, Q. has not",
        SIGNER,
        |file| {
            let (authority, ..) = signer(file)?;
            let lines: Vec<&str> = authority.iter().map(|line| line.text.as_str()).collect();
            let first = lines.first().copied().unwrap_or_default();
            let for_another = FOR_ANOTHER.iter().any(|sign| first.starts_with(sign));
            let short = first.split(' ').next().filter(|word| word.contains('.'));
            let known = for_another || short.is_none() || first.starts_with(ACTING);
            let wanted = if for_another { 2 } else { 1 };
            ensure(known && lines.len() == wanted, || format!("{lines:?}"))
        },
    ),
    Rule::new(
        "the signer's name is bold, centred, 13 or 14 points, not in capitals",
        SIGNER,
        |file| {
            let (.., name) = signer(file)?;
            let holds = name.look.alignment == "center" && !is_capital(&name.text) && !name.is_empty();
            let set = matches!(name.size(), Some(26..=28)) && name.all(|look| look.bold && !look.italic);
            ensure(holds && set, || name.text.clone())
        },
    ),
    Rule::new("there is room for signature and seal", "practice", |file| {
        let (.., name) = signer(file)?;
        ensure(name.look.before >= 1000, || format!("{} twips", name.look.before))
    }),
    Rule::new("the signature does not break over pages", "practice", |file| {
        let (table, ..) = file.signature()?;
        ensure(table.rows[0].unbroken && !table.ruled, || {
            "the row may break".to_owned()
        })
    }),
    Rule::new("the last words stay with the signature", "practice", |file| {
        let place = file.blocks.iter().rposition(|block| block.table().is_some());
        let before = place.and_then(|place| file.blocks.get(place.checked_sub(1)?));
        let line = before
            .and_then(Block::paragraph)
            .ok_or("a table right above the signature")?;
        ensure(line.look.keep_next && !line.is_empty(), || line.text.clone())
    }),
    Rule::new(
        "below the title: (Ký, ghi rõ họ tên, đóng dấu)",
        "Thông tư 57/2026, Phụ lục V, Biểu 2",
        |file| {
            let (_, note, _) = signer(file)?;
            let note = note.ok_or("no note")?;
            let holds = note.text == "(Ký, ghi rõ họ tên, đóng dấu)" && note.all(|look| look.italic && !look.bold);
            ensure(holds, || note.text.clone())
        },
    )
    .of(&["bieu-2"]),
];

fn recipients(file: &WordFile) -> Result<(&Paragraph, &[Paragraph]), String> {
    let (_, cell, _) = file.signature()?;
    let (heading, lines) = cell.paragraphs.split_first().ok_or("an empty cell")?;
    Ok((heading, lines))
}

/// Lines of the authority, the note where there is one, the name.
fn signer(file: &WordFile) -> Result<(Vec<&Paragraph>, Option<&Paragraph>, &Paragraph), String> {
    let (_, _, cell) = file.signature()?;
    let (name, above) = cell.paragraphs.split_last().ok_or("an empty cell")?;
    let (notes, authority): (Vec<&Paragraph>, Vec<&Paragraph>) =
        above.iter().partition(|line| line.text.starts_with('('));
    Ok((authority, notes.first().copied(), name))
}
