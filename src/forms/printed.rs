//! Which texts of a plan its form prints, and whether a document holds them all.
//!
//! The last check before a Word file is handed out: whatever someone typed where the form has a place for it must stand in
//! the file. Words are counted, not lines: the form may set a text in capitals, number it or add signs to it.

use std::collections::BTreeMap;

use super::data::front::{LETTERHEAD, SIGNATURE};
use super::spec::{Column, Form, Part, Section, Shows};
use crate::document::Transcript;
use crate::plan::{BasisField, Field, IssueField, Place, Plan, ProblemField};
use crate::text::defaults::is_level;
use crate::text::line::{lines, single};
use crate::text::paper::level_line;

/// Texts the form has a place for whose words the transcript lacks; none when everything is there.
#[must_use]
pub fn unprinted(plan: &Plan, form: &'static Form, transcript: &Transcript) -> Vec<Place> {
    let mut lacking: BTreeMap<String, usize> = BTreeMap::new();
    let typed = typed(plan, form);
    for word in typed.iter().flat_map(|(_, text)| words(text)) {
        *lacking.entry(word).or_default() += 1;
    }
    for word in transcript.words().flat_map(words) {
        if let Some(count) = lacking.get_mut(&word) {
            *count = count.saturating_sub(1);
        }
    }
    lacking.retain(|_, count| *count > 0);
    if lacking.is_empty() {
        return Vec::new();
    }
    let holds = |text: &str| words(text).any(|word| lacking.contains_key(&word));
    typed
        .into_iter()
        .filter(|(_, text)| holds(text))
        .map(|(place, _)| place)
        .collect()
}

/// Every text that is printed, as it is cleaned for paper.
fn typed(plan: &Plan, form: &'static Form) -> Vec<(Place, String)> {
    let defaults: Vec<_> = plan
        .level_results
        .iter()
        .filter(|result| is_level(&level_line(result)))
        .map(|result| result.id.clone())
        .collect();
    let of_rows = plan.every_text().into_iter().filter(|(place, _)| {
        let signs_for_someone = plan.issue.authority.has_own_title();
        match place.field {
            Field::Issue(IssueField::SignerTitle) => signs_for_someone,
            // A level that nobody added anything to is not printed.
            field @ Field::LevelResult(_) => {
                is_printed(form, field) && !place.row.as_ref().is_some_and(|row| defaults.contains(row))
            }
            field => is_printed(form, field) && !is_reworded(field),
        }
    });
    let changed = plan.wording.iter().filter_map(|(key, text)| {
        let key = form
            .sections
            .iter()
            .flat_map(|section| section.parts)
            .find_map(|part| wording_key(part, key))?;
        Some((Field::Wording(key).alone(), text.as_str()))
    });
    of_rows
        .chain(changed)
        .map(|(place, text)| (place, clean(text)))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// The words of a text as paper has them: list signs are not words.
fn clean(text: &str) -> String {
    let lines = lines(text);
    single(
        &lines
            .iter()
            .map(|line| line.words.as_str())
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// Texts that are printed in other words: dates are spelled out, spaces in number and symbol are closed up.
fn is_reworded(field: Field) -> bool {
    matches!(
        field,
        Field::Issue(IssueField::Date | IssueField::Number | IssueField::Symbol) | Field::Basis(BasisField::Date)
    )
}

/// Whether the form has a place for a text.
fn is_printed(form: &Form, field: Field) -> bool {
    let front = LETTERHEAD.iter().chain(SIGNATURE);
    front.map(|text| text.field).any(|shown| shown == field)
        || form.sections.iter().any(|section| section_prints(section, field))
}

fn section_prints(section: &Section, field: Field) -> bool {
    section.parts.iter().any(|part| match (part, field) {
        (Part::Text(text), field) => text.field == field,
        (Part::Bases(_), Field::Basis(_)) | (Part::LevelResults, Field::LevelResult(_)) => true,
        (Part::Duties(_), Field::Duty(_) | Field::Assignee(_)) => true,
        (Part::Table(table), field) => columns_print(table.columns, field),
        (Part::Blocks(blocks), field) => {
            let texts = blocks.before.iter().chain(blocks.after);
            let title = Field::Problem(ProblemField::CriterionText);
            field == title
                || texts.map(|text| Field::Problem(text.field)).any(|shown| shown == field)
                || columns_print(blocks.columns, field)
        }
        _ => false,
    })
}

fn columns_print(columns: &[Column], field: Field) -> bool {
    columns.iter().any(|column| match column.shows {
        Shows::Texts(texts) => texts.iter().any(|text| text.field == field),
        Shows::Criteria => field == Field::Problem(ProblemField::CriterionText),
        Shows::Number | Shows::Standard => false,
    })
}

/// The key of a part whose wording a school may change, where it is the one asked for.
pub fn wording_key(part: &'static Part, wanted: &str) -> Option<&'static str> {
    let key = match part {
        Part::Wording(wording) => wording.key,
        Part::Text(text) => text.key,
        Part::Bases(bases) => bases.key,
        Part::LevelResults | Part::Table(_) | Part::Blocks(_) | Part::Duties(_) => return None,
    };
    (key == wanted).then_some(key)
}

/// Letters and digits that follow each other, without regard to capitals and to leading zeros.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let word = word.to_uppercase();
            let number = word.chars().all(|sign| sign.is_ascii_digit());
            let shortened = word.trim_start_matches('0');
            if number && !shortened.is_empty() {
                shortened.to_owned()
            } else {
                word
            }
        })
}
