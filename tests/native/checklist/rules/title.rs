//! Type and subject of the document.

use super::letterhead::length;
use super::{Rule, ensure, is_capital};
use crate::checklist::font;
use crate::checklist::word_file::Paragraph;

const SOURCE: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 5";

pub const RULES: &[Rule] = &[
    Rule::new("the type is KẾ HOẠCH", SOURCE, |file| {
        let kind = file.title()?.kind;
        ensure(kind.text == "KẾ HOẠCH", || kind.text.clone())
    }),
    Rule::new("the type is bold, centred, 13 or 14 points", SOURCE, |file| {
        is_set(file.title()?.kind)
    }),
    Rule::new("the subject is not in capitals", SOURCE, |file| {
        for line in file.title()?.subject {
            ensure(!is_capital(&line.text) && !line.is_empty(), || line.text.clone())?;
        }
        Ok(())
    }),
    Rule::new("the subject is bold, centred, 13 or 14 points", SOURCE, |file| {
        file.title()?.subject.into_iter().try_for_each(is_set)
    }),
    Rule::new(
        "the line below the subject is a third to a half of its words",
        SOURCE,
        |file| {
            let title = file.title()?;
            let space = file.sections[0].text_width();
            let widths = title
                .subject
                .iter()
                .map(|line| font::widest_line(&line.text, line.size().unwrap_or(0), true, length(space)));
            let words = widths.fold(0.0, f64::max);
            let look = &title.rule.look;
            let line = length(space - look.left - look.right);
            let holds = look.left == look.right && line >= words / 3.0 && line <= words / 2.0;
            ensure(holds, || format!("{line:.0} below {words:.0}"))
        },
    ),
    Rule::new("the title stays with the text below", "practice", |file| {
        let title = file.title()?;
        let holds = title.kind.look.keep_next && title.subject.iter().all(|line| line.look.keep_next);
        ensure(holds, || "a title can end a page".to_owned())
    }),
];

fn is_set(line: &Paragraph) -> Result<(), String> {
    let holds = line.look.alignment == "center"
        && line.look.first_line == 0
        && line.all(|look| look.bold && !look.italic)
        && matches!(line.size(), Some(26..=28));
    ensure(holds, || format!("{}: {:?}", line.text, line.size()))
}
