//! Superior body and school, on the left of the letterhead.

use super::letterhead::{drawn, length};
use super::{Rule, ensure, is_capital};
use crate::checklist::font;
use crate::checklist::word_file::{Paragraph, WordFile};

const SOURCE: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 2";

pub const RULES: &[Rule] = &[
    Rule::new("the superior body is in capitals and not bold", SOURCE, |file| {
        let (superior, ..) = left(file)?;
        let holds = |line: &Paragraph| is_capital(&line.text) && line.all(|look| !look.bold && !look.italic);
        ensure(superior.is_none_or(holds), || "superior body".to_owned())
    }),
    Rule::new(
        "the superior body has 12 or 13 points, as quốc hiệu",
        SOURCE,
        |file| {
            let (superior, ..) = left(file)?;
            let state = file.letterhead()?[1].paragraphs[0].size();
            let holds = |line: &Paragraph| matches!(line.size(), Some(24..=26)) && line.size() == state;
            ensure(superior.is_none_or(holds), || format!("{state:?}"))
        },
    ),
    Rule::new("the school is in bold capitals", SOURCE, |file| {
        let (_, school, _) = left(file)?;
        let dots = school.text.chars().all(|sign| sign == '…');
        let holds = (dots || is_capital(&school.text)) && school.all(|look| look.bold && !look.italic);
        ensure(holds, || school.text.clone())
    }),
    Rule::new("the school has 12 or 13 points, as quốc hiệu", SOURCE, |file| {
        let (_, school, _) = left(file)?;
        let state = file.letterhead()?[1].paragraphs[0].size();
        let holds = matches!(school.size(), Some(24..=26)) && school.size() == state;
        ensure(holds, || format!("{:?}", school.size()))
    }),
    Rule::new(
        "the line below the school is a third to a half of its words",
        SOURCE,
        |file| {
            let (_, school, rule) = left(file)?;
            let [cell, ..] = file.letterhead()?;
            let line = drawn(rule, cell)?;
            let words = font::widest_line(&school.text, school.size().unwrap_or(0), true, length(cell.width.0));
            let holds = line >= words / 3.0 - 1.0 && line <= words / 2.0 + 1.0;
            ensure(holds, || format!("{line:.0} below {words:.0}"))
        },
    ),
];

/// Superior body where there is one, school, line.
fn left(file: &WordFile) -> Result<(Option<&Paragraph>, &Paragraph, &Paragraph), String> {
    let [cell, ..] = file.letterhead()?;
    match cell.paragraphs.as_slice() {
        [superior, school, rule] => Ok((Some(superior), school, rule)),
        [school, rule] => Ok((None, school, rule)),
        other => Err(format!("{} paragraphs on the left", other.len())),
    }
}
