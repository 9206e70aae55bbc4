//! NUM: numbers of sections, items and rows follow each other.

use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::document::{Spot, roman};
use crate::text::check::numbering as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    sections(context, found);
}

/// Sections are numbered I, II, III … without a gap (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6).
fn sections(context: &Context, found: &mut Vec<Finding>) {
    let mut before: Option<u16> = None;
    for line in &context.proof.lines {
        if line.spot != Spot::Heading(1) {
            continue;
        }
        let Some(number) = leading_roman(&line.text) else {
            continue;
        };
        let expected = before.map_or(1, |before| before + 1);
        if number != expected {
            found.push(Finding {
                rule: "NUM-sections",
                severity: Severity::Error,
                path: line.path.clone(),
                quote: line.text.clone(),
                message: words::section_gap(&roman(number), &roman(expected), before.map(roman).as_deref()),
                fix: None,
            });
        }
        before = Some(number);
    }
}

/// The Roman number before the first stop of a heading.
fn leading_roman(heading: &str) -> Option<u16> {
    /// No plan has more sections.
    const MOST: u16 = 30;
    let (number, _) = heading.split_once(['.', ')', ' ', ':'])?;
    (1..=MOST).find(|value| roman(*value) == number)
}
