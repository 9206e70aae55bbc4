//! The cells of one row into the texts of a problem, an action or a review.

use super::lines::Line;
use super::names::named;
use super::placing::Placing;
use super::table::Found;
use crate::document::Spot;
use crate::forms::{CellText, Column, Shows};
use crate::plan::{Action, ActionField, Field, Plan, RowId};
use crate::text::fold::fold;
use crate::text::likeness::words_of;

/// The rows a table's cells belong to.
#[derive(Debug, Clone, Default)]
pub(super) struct Owners {
    /// The problem; also the review in tables of reviews.
    pub(super) row: RowId,
    /// The action; none until one of its cells has words.
    pub(super) action: Option<RowId>,
}

/// Where a row stands on paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    /// Number of the table.
    pub(super) table: usize,
    /// Number of the row below the headings.
    pub(super) row: usize,
}

impl At {
    /// A line of a cell.
    pub(super) fn cell(self, column: usize) -> Spot {
        Spot::Cell {
            table: self.table,
            row: self.row,
            column,
        }
    }

    /// A row across the table.
    pub(super) fn group(self) -> Spot {
        Spot::GroupRow {
            table: self.table,
            row: self.row,
        }
    }

    /// Name of a cell no plan has.
    pub(super) fn path(self, column: usize) -> String {
        format!("table/{}/row/{}/{column}", self.table, self.row)
    }
}

/// Keeps a row aside.
pub(super) fn set_aside(placing: &mut Placing, found: &Found) {
    for line in found.cells.iter().flat_map(|cell| &cell.lines) {
        placing.set_aside(line);
    }
}

/// Puts the texts of a row where its columns say. With `joined` the first line of each cell goes on with what stands there: the row
/// was cut by the end of a page.
pub(super) fn place(
    placing: &mut Placing,
    columns: &[Column],
    found: &Found,
    owners: &mut Owners,
    at: At,
    joined: bool,
) {
    for cell in &found.cells {
        let Some(target) = cell.target else {
            for line in &cell.lines {
                if cell.counts {
                    placing.by_form(&line.printed, &at.path(0), at.cell(0));
                } else {
                    placing.set_aside(line);
                }
            }
            continue;
        };
        let number = target.column;
        let Some(Shows::Texts(texts)) = columns.get(number).map(|column| &column.shows) else {
            continue;
        };
        let mut text = texts.get(target.text);
        for (place_in_cell, line) in cell.lines.iter().enumerate() {
            let announced = texts
                .iter()
                .skip(target.text + 1)
                .find_map(|later| Some((later, after_prefix(line, later.prefix)?)))
                .or_else(|| announced(texts, line));
            let words = match announced {
                Some((later, words)) => {
                    text = Some(later);
                    words
                }
                None => line.printed.clone(),
            };
            let Some(text) = text else { continue };
            let row = owner(placing, owners, text.field);
            let place = text.field.of(&row);
            let goes_on = joined && place_in_cell == 0 && line.sign.is_empty() && line.number.is_empty();
            if goes_on {
                placing.join(&place, &words, &line.printed, at.cell(number));
            } else {
                placing.put(&place, &words, &line.printed, at.cell(number));
            }
        }
    }
    if !joined {
        share(placing, columns, found, owners);
    }
}

/// What a cell merged with the one above may say of both rows: what they are for, who does them and when. Money is not among it, nor
/// what has a figure: it would be counted twice.
const SHARED: [ActionField; 4] = [
    ActionField::Content,
    ActionField::Time,
    ActionField::Lead,
    ActionField::Support,
];

/// Gives the action of a row what cells merged with those above say of it.
fn share(placing: &mut Placing, columns: &[Column], found: &Found, owners: &Owners) {
    let Some(own) = &owners.action else { return };
    let shared = found
        .cells
        .iter()
        .filter(|cell| cell.shared)
        .filter_map(|cell| cell.target);
    for target in shared {
        let Some(Shows::Texts(texts)) = columns.get(target.column).map(|column| &column.shows) else {
            continue;
        };
        for text in *texts {
            if let Field::Action(field) = text.field
                && SHARED.contains(&field)
                && let Some(above) = above(&placing.plan, own, field)
                && let Some(words) = placing.plan.text_mut(&text.field.of(own))
                && words.is_empty()
            {
                *words = above;
            }
        }
    }
}

/// A text of the action before another one.
fn above(plan: &Plan, action: &RowId, field: ActionField) -> Option<String> {
    let actions = plan.problems.iter().flat_map(|problem| &problem.actions);
    let before = actions.take_while(|before| before.id != *action).last()?;
    Some(before.text(field).to_owned())
}

/// Which of several texts of a column a line says it is, and the words behind that: "Chủ trì: Kế toán", "Người phối hợp: …".
fn announced<'t>(texts: &'t [CellText], line: &Line) -> Option<(&'t CellText, String)> {
    let (name, rest) = line.words.split_once(':')?;
    let name = words_of(name);
    let mut several = texts.iter().filter(|_| texts.len() > 1);
    let text = several.find(|text| named(text.field).contains(&name))?;
    Some((text, rest.trim().to_owned()))
}

/// The words behind "Phối hợp:" where a line begins so.
pub(super) fn after_prefix(line: &Line, prefix: &str) -> Option<String> {
    let prefix = fold(prefix.trim_end_matches(':'));
    let (start, rest) = line.words.split_once(':')?;
    (!prefix.is_empty() && fold(start) == prefix).then(|| rest.trim().to_owned())
}

/// The row a text belongs to; an action begins with its first text.
pub(super) fn owner(placing: &mut Placing, owners: &mut Owners, field: Field) -> RowId {
    if !matches!(field, Field::Action(_)) {
        return owners.row.clone();
    }
    if let Some(action) = &owners.action {
        return action.clone();
    }
    let id = placing.ids.next_id();
    if let Some(problem) = placing
        .plan
        .problems
        .iter_mut()
        .find(|problem| problem.id == owners.row)
    {
        problem.actions.push(Action {
            id: id.clone(),
            ..Action::default()
        });
    }
    owners.action = Some(id.clone());
    id
}
