//! The content of a table cell.

use super::context::Context;
use super::numbered::cell_lines;
use crate::document::{Alignment, Paragraph, Run};
use crate::forms::spec::{CellText, Need};
use crate::plan::{Action, Field, Monitoring, Problem};
use crate::text::line::is_blank;
use crate::text::paper::SHORT_BLANK;

/// The row a cell belongs to.
#[derive(Clone, Copy)]
pub enum Source<'a> {
    /// A problem.
    Problem(&'a Problem),
    /// An action with its problem.
    Action(&'a Problem, &'a Action),
    /// A review.
    Monitoring(&'a Monitoring),
}

impl Source<'_> {
    fn text(&self, context: &Context<'_>, field: Field) -> String {
        match (*self, field) {
            (Self::Problem(problem) | Self::Action(problem, _), Field::Problem(field)) => {
                problem.text(field).to_owned()
            }
            (Self::Action(_, action), Field::Action(field)) => action.text(field).to_owned(),
            (Self::Monitoring(row), Field::Monitoring(field)) => row.text(field).to_owned(),
            (_, other) => context.plan.text(&other.alone()).unwrap_or_default().to_owned(),
        }
    }
}

/// The lines of a cell that shows texts; dots where something needed is missing.
pub fn text_cell(context: &Context<'_>, source: Source<'_>, texts: &[CellText]) -> Vec<Paragraph> {
    let mut out = Vec::new();
    for shown in texts {
        let text = source.text(context, shown.field);
        if is_blank(&text) {
            if shown.need == Need::Required {
                out.push(blank());
            }
            continue;
        }
        let mut paragraphs = cell_lines(&text);
        if !shown.prefix.is_empty() {
            prefix(&mut paragraphs, shown.prefix);
        }
        out.extend(paragraphs);
    }
    out
}

/// A cell with a short text in the middle.
pub fn centred(text: String) -> Vec<Paragraph> {
    vec![Paragraph {
        alignment: Alignment::Centre,
        ..Paragraph::cell_line(vec![Run::plain(text)])
    }]
}

/// Dots for a missing text.
pub fn blank() -> Paragraph {
    Paragraph::cell_line(vec![Run::blank(SHORT_BLANK)])
}

/// Puts words before the first line; when that line opens a list they stand on a line of their own.
fn prefix(paragraphs: &mut Vec<Paragraph>, words: &str) {
    match paragraphs.first_mut() {
        Some(first) if first.marker.is_empty() => first.runs.insert(0, Run::plain(format!("{words} "))),
        _ => paragraphs.insert(0, Paragraph::cell_line(vec![Run::plain(words)])),
    }
}
