//! Words to begin with, put into the texts of a list that are still empty.

use super::spec::{Form, Starter};
use crate::plan::{Field, Place, Plan, RowId, RowList};
use crate::text::defaults;
use crate::text::line::is_blank;

/// The empty texts of a list there are words for, with the words.
#[must_use]
pub fn starters_for(plan: &Plan, form: &Form, list: &RowList) -> Vec<(Place, String)> {
    let kind = plan.school.kind;
    let rows = named_rows(plan, list);
    form.starters
        .iter()
        .filter(|starter| belongs(starter, list))
        .flat_map(|starter| {
            let name = defaults::role(kind, starter.row);
            let places = rows.iter().filter(move |(_, own)| own.trim() == name);
            places.map(move |(id, _)| (starter.field.of(id), defaults::role(kind, starter.words)))
        })
        .filter(|(place, _)| plan.text(place).is_some_and(is_blank))
        .collect()
}

/// Puts them in and tells the first place; nothing the school wrote is replaced.
pub fn apply_starters(plan: &mut Plan, form: &Form, list: &RowList) -> Option<Place> {
    let found = starters_for(plan, form, list);
    let first = found.first().map(|(place, _)| place.clone());
    for (place, words) in found {
        if let Some(text) = plan.text_mut(&place) {
            *text = words;
        }
    }
    first
}

/// Rows by the text that names them.
fn named_rows(plan: &Plan, list: &RowList) -> Vec<(RowId, String)> {
    match list {
        RowList::Duties => plan
            .duties
            .iter()
            .map(|row| (row.id.clone(), row.role.clone()))
            .collect(),
        RowList::Monitoring => plan
            .monitoring
            .iter()
            .map(|row| (row.id.clone(), row.when.clone()))
            .collect(),
        _ => Vec::new(),
    }
}

fn belongs(starter: &Starter, list: &RowList) -> bool {
    matches!(
        (starter.field, list),
        (Field::Duty(_), RowList::Duties) | (Field::Monitoring(_), RowList::Monitoring)
    )
}
