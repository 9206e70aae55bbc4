//! A whole text: where its parts begin and end, and which reading each gets.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::contents::split_off;
use super::evidence::is_plan;
use super::head::{Head, head, school_year};
use super::imported::Imported;
use super::layout::form_of;
use super::lines::{Line, apart, units};
use super::passages::{Kind, Passage, flat, passages};
use super::placing::Placing;
use super::school::{commonest_kind, kind_of};
use super::section::place;
use super::side_by_side::parted;
use crate::catalogue;
use crate::document::Spot;
use crate::document::manuscript::Manuscript;
use crate::forms::{Form, by_code};
use crate::plan::{IdSource, LooseDate, Plan, School, SchoolYear};
use crate::text::defaults;

/// There is no plan in the text: neither its sections nor a table of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPlan;

impl fmt::Display for NoPlan {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no plan found")
    }
}

impl std::error::Error for NoPlan {}

/// What a person decides about an import.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Wishes {
    /// The form to read it as; none for the one it looks like.
    pub form: Option<String>,
    /// Lines not to be placed but kept aside: numbers of pieces of the import without wishes.
    pub declined: BTreeSet<usize>,
}

/// Reads a text as a plan. `today` is the school year taken where the text names none.
///
/// # Errors
/// When the text has too little of a plan for one to be made of it.
pub fn understand(manuscript: &Manuscript, today: SchoolYear, ids: &mut dyn IdSource) -> Result<Imported, NoPlan> {
    understand_as(manuscript, today, &Wishes::default(), ids)
}

/// The same as a person wishes it.
///
/// # Errors
/// As [`understand`].
pub fn understand_as(
    manuscript: &Manuscript,
    today: SchoolYear,
    wishes: &Wishes,
    ids: &mut dyn IdSource,
) -> Result<Imported, NoPlan> {
    /// Sections and columns that make a plan.
    const ENOUGH: usize = 3;
    let (units, contents) = split_off(units(manuscript));
    let (form, found) = form_of(&units).ok_or(NoPlan)?;
    if found < ENOUGH || !is_plan(form, &units) {
        return Err(NoPlan);
    }
    let form = wishes.form.as_deref().and_then(by_code).unwrap_or(form);
    let passages = passages(form, &units);
    let plan = begin(form, &passages, today);
    let mut placing = Placing::new(plan, form, &wishes.declined, ids);
    for passage in &passages {
        place(&mut placing, passage);
    }
    if placing.plan.issue.head_title.is_empty() {
        placing.plan.issue.head_title = defaults::head_title(placing.plan.school.kind).to_owned();
    }
    for line in &contents {
        placing.by_form(&line.printed, "contents", Spot::Title);
    }
    for line in &manuscript.margins {
        placing.nothing(line, "margin", Spot::Text);
    }
    Ok(Imported {
        form,
        pieces: placing.pieces,
        plan: placing.plan,
        notes: manuscript.notes.clone(),
    })
}

/// The plan before any line is placed: form, year, kind of school and the criteria that follow from them.
fn begin(form: &'static Form, passages: &[Passage], today: SchoolYear) -> Plan {
    let front: Vec<Line> = passages
        .iter()
        .filter(|passage| matches!(passage.kind, Kind::Front))
        .flat_map(|passage| apart(&parted(&flat(&passage.units))))
        .collect();
    // Of the whole text only where its head does not say enough.
    let whole = LazyCell::new(|| {
        let lines = passages.iter().flat_map(|passage| flat(&passage.units));
        lines.map(|line| line.printed).collect::<Vec<_>>().join("\n")
    });
    let names: Vec<&str> = front
        .iter()
        .filter(|line| head(line) == Head::Name)
        .map(|line| line.printed.as_str())
        .collect();
    let numbers: Vec<&str> = front
        .iter()
        .filter(|line| matches!(head(line), Head::Number { .. }))
        .map(|line| line.printed.as_str())
        .collect();
    let kind = kind_of(&names)
        .or_else(|| kind_of(&numbers))
        .or_else(|| commonest_kind(&whole))
        .unwrap_or_default();
    let issued = front.iter().find_map(|line| match head(line) {
        Head::PlaceDate { date, .. } => LooseDate::parse(&date),
        _ => None,
    });
    // Of a plan within another paper the last title is its own.
    let mut titles = front.iter().rev().filter(|line| head(line) == Head::Title);
    let titled = titles.find_map(|line| school_year(&line.printed));
    // The first year the text tells of may be that of last year's report, the day of issue a day of the year before.
    let told = || {
        let of_issue = issued.map(|date| SchoolYear::of(date.year, date.month.unwrap_or(9)));
        school_year(&whole).max(of_issue)
    };
    let year = titled.or_else(told).unwrap_or(today);
    let day = issued.and_then(|date| Some((date.year, date.month?, date.day?)));
    let set = catalogue::set_for(kind.code(), year.0, day);
    Plan {
        form: form.code.to_owned(),
        catalogue: set.map(|set| set.id.clone()).unwrap_or_default(),
        year,
        school: School {
            kind,
            ownership: defaults::OWNERSHIP.to_owned(),
            ..School::default()
        },
        ..Plan::default()
    }
}
