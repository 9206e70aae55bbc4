//! Where in a form something stands that a draft names by its path: for lists of changes, conflicts and remarks.

use super::label::label_in;
use super::spec::{Form, Part, Section, TableRows};
use crate::plan::{Field, Place, Plan, RowId, RowList, row_of};
use crate::text::page::paths;
use crate::text::page::rows::name;

/// Where something stands, for people and for going there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whereabouts {
    /// The section; none for letterhead, signature and choices of printing.
    pub section: Option<&'static str>,
    /// Heading of the section; empty where there is none.
    pub heading: &'static str,
    /// "Vấn đề 2, Việc 1"; empty outside rows.
    pub row: String,
    /// Label of the field; empty for a row as a whole.
    pub label: String,
    /// Id of the element that shows it; empty where none is known.
    pub anchor: String,
}

impl Whereabouts {
    /// Row and label in one: "Vấn đề 2, Việc 1: Mục tiêu".
    #[must_use]
    pub fn words(&self) -> String {
        match (self.row.as_str(), self.label.as_str()) {
            ("", label) => label.to_owned(),
            (row, "") => row.to_owned(),
            (row, label) => format!("{row}: {label}"),
        }
    }
}

/// Where a path of `Place::path` leads in a plan. What the plan does not have (a row that is gone) is named without number
/// and anchor.
#[must_use]
pub fn whereabouts(plan: &Plan, form: &'static Form, path: &str) -> Whereabouts {
    match row_of(path) {
        Some(row) => in_row(plan, form, &row, path),
        None => outside_rows(plan, form, path),
    }
}

fn in_row(plan: &Plan, form: &'static Form, row: &RowId, path: &str) -> Whereabouts {
    let list = plan.whereabouts(row).map(|(list, _)| list);
    let key = path.split_once('/').map_or("", |(_, key)| key);
    let section = list.as_ref().and_then(|list| sections_of(form, list).next());
    let mut found = Whereabouts {
        section: section.map(|section| section.key),
        heading: section.map_or("", |section| section.short_heading),
        row: row_words(plan, row),
        label: paths::row_part(key).to_owned(),
        anchor: match (&list, key) {
            (Some(_), "standard") => format!("problem-standard-{row}"),
            (Some(RowList::Problems), "criteria") => format!("problem-criterion-{row}"),
            (Some(_), _) => format!("hang-{row}"),
            (None, _) => String::new(),
        },
    };
    if let Some(place) = Place::parse(plan, path) {
        name_text(&mut found, form, &place);
    }
    found
}

fn outside_rows(plan: &Plan, form: &'static Form, path: &str) -> Whereabouts {
    let (kind, key) = path.split_once('/').unwrap_or((path, ""));
    let mut found = Whereabouts {
        label: paths::choice(kind, key).to_owned(),
        ..Whereabouts::default()
    };
    let of_key = |key: &str| form.sections.iter().find(|section| section.key == key);
    if let Some(place) = Place::parse(plan, path) {
        name_text(&mut found, form, &place);
    } else if kind == "wording" {
        let holder = form.sections.iter().find(|section| has_wording(section, key));
        stand_in(&mut found, holder);
        found.anchor = format!("wording-{key}");
    } else if kind == "done" {
        stand_in(&mut found, of_key(key));
    } else if let Some(list) = paths::list(kind) {
        stand_in(&mut found, sections_of(form, &list).next());
    }
    found
}

fn name_text(found: &mut Whereabouts, form: &'static Form, place: &Place) {
    found.anchor = place.slug();
    match label_in(form, place.field) {
        Some((label, section)) => {
            found.label = label.to_owned();
            stand_in(found, section);
        }
        // A text this form does not ask for.
        None => {
            found.label = match place.field {
                Field::Wording(_) => paths::choice("wording", "").to_owned(),
                _ => paths::NOT_IN_FORM.to_owned(),
            };
        }
    }
}

fn stand_in(found: &mut Whereabouts, section: Option<&'static Section>) {
    found.section = section.map(|section| section.key);
    found.heading = section.map_or("", |section| section.short_heading);
}

fn has_wording(section: &Section, key: &str) -> bool {
    section.parts.iter().any(|part| match part {
        Part::Wording(wording) => wording.key == key,
        Part::Text(text) => text.key == key,
        Part::Bases(bases) => bases.key == key,
        _ => false,
    })
}

/// The sections of a form in which the rows of a list are written.
pub fn sections_of<'a>(form: &'static Form, list: &'a RowList) -> impl Iterator<Item = &'static Section> + use<'a> {
    form.sections
        .iter()
        .filter(move |section| section.parts.iter().any(|part| shows(part, list)))
}

fn shows(part: &Part, list: &RowList) -> bool {
    match (part, list) {
        (Part::Bases(_), RowList::Bases)
        | (Part::LevelResults, RowList::LevelResults)
        | (Part::Blocks(_), RowList::Problems | RowList::Actions(_))
        | (Part::Duties(_), RowList::Duties | RowList::Assignees(_)) => true,
        (Part::Table(table), list) => match table.rows {
            TableRows::Problems => *list == RowList::Problems,
            TableRows::Actions => matches!(list, RowList::Actions(_)),
            TableRows::GroupedActions => matches!(list, RowList::Problems | RowList::Actions(_)),
            TableRows::Monitoring => *list == RowList::Monitoring,
        },
        _ => false,
    }
}

/// "Vấn đề 2, Việc 1": a row by its place; empty when the plan does not have it.
#[must_use]
pub fn row_words(plan: &Plan, row: &RowId) -> String {
    let Some((list, at)) = plan.whereabouts(row) else {
        return String::new();
    };
    let own = name(&list, at + 1);
    match &list {
        RowList::Actions(outer) | RowList::Assignees(outer) => format!("{}, {own}", row_words(plan, outer)),
        _ => own,
    }
}
