//! What a form calls a text, wherever someone has to be told which one is meant.

use super::data::front::{LETTERHEAD, SIGNATURE};
use super::data::rows::{BASIS, CRITERION_NAME, GROUP, LEVEL_RESULT, PERSON, ROLE, TASKS};
use super::spec::{CellText, Column, Form, Part, Section, Shows};
use crate::plan::Field;

/// The label under which a form asks for a text, with the heading of the section it stands in (empty for letterhead and
/// signature); none where the form has no place for it.
#[must_use]
pub fn label(form: &'static Form, field: Field) -> Option<(&'static str, &'static str)> {
    let (label, section) = label_in(form, field)?;
    Some((label, section.map_or("", |section| section.short_heading)))
}

/// The same with the section itself; none in it stands for letterhead and signature.
pub(super) fn label_in(form: &'static Form, field: Field) -> Option<(&'static str, Option<&'static Section>)> {
    let front = LETTERHEAD.iter().chain(SIGNATURE);
    let sections = form
        .sections
        .iter()
        .flat_map(|section| section.parts.iter().map(move |part| (section, part)));
    in_texts(front, field).map(|label| (label, None)).or_else(|| {
        sections
            .into_iter()
            .find_map(|(section, part)| Some((of_part(part, field)?, Some(section))))
    })
}

fn of_part(part: &'static Part, field: Field) -> Option<&'static str> {
    match part {
        Part::Text(text) => (text.field == field).then_some(text.prompt.label),
        Part::Bases(_) => in_texts(BASIS, field),
        Part::LevelResults => in_texts(LEVEL_RESULT, field),
        Part::Duties(_) => in_texts([&ROLE, &TASKS].into_iter().chain(PERSON).chain(GROUP), field),
        Part::Table(table) => in_columns(table.columns, field),
        Part::Blocks(blocks) => {
            let texts = blocks.before.iter().chain(blocks.after);
            let own = texts.into_iter().find(|text| Field::Problem(text.field) == field);
            own.map(|text| text.prompt.label)
                .or_else(|| in_texts([&CRITERION_NAME], field))
                .or_else(|| in_columns(blocks.columns, field))
        }
        Part::Wording(wording) => (field == Field::Wording(wording.key)).then_some(wording.heading),
    }
}

fn in_columns(columns: &'static [Column], field: Field) -> Option<&'static str> {
    columns.iter().find_map(|column| match column.shows {
        Shows::Texts(texts) => in_texts(texts, field),
        Shows::Criteria => in_texts([&CRITERION_NAME], field),
        Shows::Number | Shows::Standard => None,
    })
}

fn in_texts(texts: impl IntoIterator<Item = &'static CellText>, field: Field) -> Option<&'static str> {
    let found = texts.into_iter().find(|text| text.field == field);
    found.map(|text| text.prompt.label)
}
