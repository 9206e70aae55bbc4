//! Who does what: roles and their duties, and the closing words after them.

use super::data::marks::CLOSING;
use super::lines::Line;
use super::placing::Placing;
use crate::document::Spot;
use crate::plan::{Duty, DutyField, Field, RowId, TextField};
use crate::text::fold::fold;
use crate::text::likeness::likeness;

/// Puts the lines of the section on duties where they belong; whether the form has a place for closing words.
pub(super) fn place(placing: &mut Placing, lines: &[Line], roles: &[&str], has_closing: bool) {
    let mut duty: Option<RowId> = None;
    let mut closing = false;
    for (at, line) in lines.iter().enumerate() {
        let printed = line.printed.as_str();
        if line.is_empty() {
            placing.nothing(printed, "duties/line", Spot::Text);
            continue;
        }
        closing = closing || (has_closing && is_closing(line));
        if closing {
            placing.put(&Field::Text(TextField::Closing).alone(), printed, printed, Spot::Text);
        } else if is_role(line, roles, lines.get(at + 1)) {
            let id = begin(placing);
            placing.put(
                &Field::Duty(DutyField::Role).of(&id),
                line.words.trim_end_matches(':').trim_end(),
                printed,
                Spot::Role,
            );
            duty = Some(id);
        } else {
            let id = duty.take().unwrap_or_else(|| begin(placing));
            placing.put(&Field::Duty(DutyField::Tasks).of(&id), printed, printed, Spot::Text);
            duty = Some(id);
        }
    }
}

fn begin(placing: &mut Placing) -> RowId {
    let id = placing.ids.next_id();
    placing.plan.duties.push(Duty {
        id: id.clone(),
        ..Duty::default()
    });
    id
}

/// Whether a line begins the closing words.
fn is_closing(line: &Line) -> bool {
    let folded = fold(&line.words);
    line.sign.is_empty() && CLOSING.iter().any(|start| folded.starts_with(&fold(start)))
}

/// Whether a line is the heading of a role: one of the form's, or numbered and looking like a heading.
fn is_role(line: &Line, roles: &[&str], next: Option<&Line>) -> bool {
    /// Share of common words from which a line names one of the form's roles.
    const NEAR: usize = 65;
    /// Headings are shorter than duties.
    const LONGEST: usize = 160;
    if !line.sign.is_empty() || line.words.chars().count() > LONGEST {
        return false;
    }
    let known = roles.iter().any(|role| likeness(&line.words, role) >= NEAR);
    let numbered = !line.number.is_empty();
    // A numbered duty is followed by another one, a numbered heading by something else.
    let followed = next.is_some_and(|next| next.number.is_empty());
    let ended = line.words.ends_with([';', ',']);
    known || (numbered && (line.looks_like_heading() || (followed && !ended)))
}
