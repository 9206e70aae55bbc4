//! The parts of a section that are running text.

use super::context::Context;
use super::numbered::{as_typed, counted, with_markers};
use crate::document::{Alignment, Block, Heading, Paragraph, Run, letter};
use crate::forms::spec::{BasesPart, Flow, Need, TextPart, Wording, WordingLook};
use crate::forms::wording::{fill, wording};
use crate::text::defaults::is_level;
use crate::text::line::{is_blank, lines, single};
use crate::text::paper::{BLANK, citation, level_line};

/// Prescribed wording.
pub fn prescribed(context: &Context<'_>, part: &Wording) -> Vec<Block> {
    let text = wording(context.plan, part.key, part.lines);
    let mut out = Vec::new();
    if !part.heading.is_empty() && !is_blank(&text) {
        out.push(numbered_heading(part.marker, part.heading));
    }
    let paragraphs = match part.look {
        WordingLook::Lettered => with_markers(&text, |number| format!("{})", letter(number))),
        WordingLook::Note => lines(&text)
            .into_iter()
            .map(|line| Paragraph::body(vec![Run::italic(line.words)]))
            .collect(),
        WordingLook::Plain => as_typed(&text),
    };
    let marker = if part.heading.is_empty() { part.marker } else { "" };
    out.extend(mark_first(paragraphs, marker).into_iter().map(Block::Paragraph));
    out
}

/// A text of the school with its lead.
pub fn text(context: &Context<'_>, part: &TextPart) -> Vec<Block> {
    let lead = single(&wording(context.plan, part.key, part.lead));
    let typed = context.plan.text(&part.field.alone()).unwrap_or_default();
    let missing = is_blank(typed);
    if missing && part.need == Need::Optional && lead.is_empty() {
        return Vec::new();
    }
    match part.flow {
        Flow::SameLine => vec![same_line(part, &lead, typed)],
        Flow::Below | Flow::BelowNumbered => {
            let mut out = Vec::new();
            if !lead.is_empty() {
                out.push(numbered_heading(part.marker, &lead));
            }
            let paragraphs = match (missing, part.flow) {
                (true, _) if part.need == Need::Required => vec![Paragraph::body(vec![Run::blank(BLANK)])],
                (true, _) => Vec::new(),
                (false, Flow::BelowNumbered) => counted(typed),
                (false, _) => as_typed(typed),
            };
            out.extend(paragraphs.into_iter().map(Block::Paragraph));
            out
        }
    }
}

/// The list of bases with its lead.
pub fn bases(context: &Context<'_>, part: &BasesPart) -> Vec<Block> {
    let cited: Vec<String> = context
        .plan
        .bases
        .iter()
        .map(citation)
        .filter(|words| !words.is_empty())
        .collect();
    if cited.is_empty() && part.optional {
        return Vec::new();
    }
    let lead = single(&wording(context.plan, part.key, part.lead));
    let mut out = vec![Block::Paragraph(Paragraph {
        marker: part.marker.to_owned(),
        ..Paragraph::body(vec![Run::plain(lead)])
    })];
    if cited.is_empty() {
        out.push(Block::Paragraph(Paragraph::body(vec![Run::blank(BLANK)])));
    }
    let last = cited.len().saturating_sub(1);
    for (index, words) in cited.into_iter().enumerate() {
        let stop = if index == last { "." } else { ";" };
        let words = words.trim_end_matches([';', '.']);
        out.push(Block::Paragraph(Paragraph {
            kind: crate::document::ParagraphKind::Item { depth: 0 },
            marker: "-".to_owned(),
            runs: vec![Run::italic(format!("{words}{stop}"))],
            alignment: Alignment::Justified,
        }));
    }
    out
}

/// The summary of the self-assessment; a level nobody has added anything to is left out.
pub fn level_results(context: &Context<'_>) -> Vec<Block> {
    let lines: Vec<String> = context
        .plan
        .level_results
        .iter()
        .map(level_line)
        .filter(|line| !line.is_empty() && !is_level(line))
        .collect();
    lines
        .into_iter()
        .map(|line| {
            Block::Paragraph(Paragraph {
                kind: crate::document::ParagraphKind::Item { depth: 0 },
                marker: "-".to_owned(),
                ..Paragraph::body(vec![Run::plain(line)])
            })
        })
        .collect()
}

/// A heading of the second level.
pub fn numbered_heading(marker: &str, words: &str) -> Block {
    Block::Heading(Heading {
        level: 2,
        anchor: String::new(),
        runs: numbered_words(marker, words),
    })
}

/// Bold words behind their number; dots where there are no words.
pub fn numbered_words(marker: &str, words: &str) -> Vec<Run> {
    match (marker.is_empty(), words.is_empty()) {
        (true, _) => vec![Run::bold(words)],
        (false, false) => vec![Run::bold(format!("{marker} {words}"))],
        (false, true) => vec![
            Run::bold(format!("{marker} ")),
            Run {
                bold: true,
                ..Run::blank(BLANK)
            },
        ],
    }
}

fn same_line(part: &TextPart, lead: &str, typed: &str) -> Block {
    let words = single(&fill_dots(typed, part.need));
    let mut runs = vec![Run::plain(lead)];
    if !words.is_empty() {
        if !lead.is_empty() {
            runs.push(Run::plain(" "));
        }
        runs.push(if is_blank(typed) {
            Run::blank(words)
        } else {
            Run::plain(words)
        });
    }
    if !part.tail.is_empty() {
        runs.push(Run::plain(part.tail));
    }
    Block::Paragraph(Paragraph {
        marker: part.marker.to_owned(),
        ..Paragraph::body(runs)
    })
}

fn fill_dots(typed: &str, need: Need) -> String {
    if is_blank(typed) && need == Need::Required {
        BLANK.to_owned()
    } else {
        typed.to_owned()
    }
}

fn mark_first(mut paragraphs: Vec<Paragraph>, marker: &str) -> Vec<Paragraph> {
    if let Some(first) = paragraphs.first_mut().filter(|p| p.marker.is_empty()) {
        first.marker = marker.to_owned();
    }
    paragraphs
}

/// A lead printed alone, bold.
pub fn lead(context: &Context<'_>, words: &str) -> Paragraph {
    Paragraph::body(vec![Run::bold(fill(context.plan, words))])
}
