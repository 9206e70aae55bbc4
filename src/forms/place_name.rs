//! What people call the place a path names: "Vấn đề 2, Việc 1: Mục tiêu".
//!
//! For lists of conflicts and changes. Words come from the form's labels and from `text`; the path itself stands in where a
//! form has no place for a text and nothing else is known.

use super::label::label;
use super::printed::wording_key;
use super::spec::Form;
use super::whereabouts::row_words;
use crate::plan::{Field, Place, Plan, row_of, unescape};
use crate::text::page::rows;
use crate::text::place as words;

/// The text a path names, changed wording of the form included; none for rows, choices and what is not there.
#[must_use]
pub fn place(form: &'static Form, plan: &Plan, path: &str) -> Option<Place> {
    let Some(key) = path.strip_prefix("wording/") else {
        return Place::parse(plan, path);
    };
    let key = unescape(key);
    let mut parts = form.sections.iter().flat_map(|section| section.parts);
    parts
        .find_map(|part| wording_key(part, &key))
        .map(|key| Field::Wording(key).alone())
}

/// The name of whatever a path names. A row has to be in the plan to have a number.
#[must_use]
pub fn place_name(form: &'static Form, plan: &Plan, path: &str) -> String {
    let row = row_of(path);
    let whose = row
        .as_ref()
        .map(|row| row_words(plan, row))
        .filter(|words| !words.is_empty());
    let value = match &row {
        Some(_) => path.split_once('/').map_or("", |(_, name)| name),
        None => path,
    };
    let labelled = place(form, plan, path).and_then(|place| label(form, place.field));
    let what = match labelled {
        Some((label, _)) if !label.is_empty() => label,
        Some((_, heading)) if !heading.is_empty() => heading,
        _ if path.starts_with("wording/") => rows::CHANGED_WORDING,
        _ => words::choice(value).unwrap_or(value),
    };
    match (whose, what) {
        (None, _) if row.is_some() => path.to_owned(),
        (None, what) => what.to_owned(),
        (Some(whose), "") => whose,
        (Some(whose), what) => format!("{whose}: {what}"),
    }
}
