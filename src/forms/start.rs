//! How a plan begins: the rows and words its form and school kind bring along.

use super::spec::{Form, Part, TableRows};
use crate::catalogue::{self, CatalogueSet};
use crate::plan::{
    Duty, Field, IdSource, Issue, LevelResult, LooseDate, Monitoring, Plan, School, SchoolYear, TextField,
};
use crate::text::{defaults, line::is_blank};

/// What is known when a plan is begun.
#[derive(Debug, Clone)]
pub struct Start {
    /// The form.
    pub form: &'static Form,
    /// The school year.
    pub year: SchoolYear,
    /// The school, its kind at least.
    pub school: School,
    /// Number, place, signer as far as known.
    pub issue: Issue,
}

/// A plan with the form's roles, reviews and levels and the usual words, where the school has none of its own yet.
#[must_use]
pub fn start(start: Start, ids: &mut dyn IdSource) -> Plan {
    let Start {
        form,
        year,
        mut school,
        mut issue,
    } = start;
    if is_blank(&school.ownership) {
        school.ownership = defaults::OWNERSHIP.to_owned();
    }
    if is_blank(&issue.head_title) {
        issue.head_title = defaults::head_title(school.kind).to_owned();
    }
    if is_blank(&issue.recipients) {
        issue.recipients = defaults::recipients(&school.superior);
    }
    let issued = LooseDate::parse(&issue.date);
    let set = catalogue::set_for(school.kind.code(), year.0, full_date(issued));
    let mut plan = Plan {
        form: form.code.to_owned(),
        catalogue: set.map(|set| set.id.clone()).unwrap_or_default(),
        year,
        school,
        issue,
        ..Plan::default()
    };
    for part in form.sections.iter().flat_map(|section| section.parts) {
        bring(&mut plan, part, set, ids);
    }
    plan
}

fn bring(plan: &mut Plan, part: &Part, set: Option<&CatalogueSet>, ids: &mut dyn IdSource) {
    match part {
        Part::Duties(duties) => {
            plan.duties.extend(duties.roles.iter().map(|role| Duty {
                id: ids.next_id(),
                role: defaults::role(plan.school.kind, role),
                ..Duty::default()
            }));
        }
        Part::Table(table) if table.rows == TableRows::Monitoring => {
            plan.monitoring.extend(defaults::REVIEWS.map(|when| Monitoring {
                id: ids.next_id(),
                when: when.to_owned(),
                ..Monitoring::default()
            }));
        }
        Part::LevelResults => {
            let levels = set.map(|set| set.levels.as_slice()).unwrap_or_default();
            plan.level_results.extend(levels.iter().map(|level| LevelResult {
                id: ids.next_id(),
                level: defaults::level(*level),
                ..LevelResult::default()
            }));
        }
        Part::Text(text) => match text.field {
            Field::Text(TextField::ReportYear) => plan.texts.report_year = plan.year.previous().to_string(),
            Field::Text(TextField::Closing) => {
                plan.texts.closing = defaults::closing(plan.year, &plan.school.name);
            }
            _ => {}
        },
        Part::Wording(_) | Part::Bases(_) | Part::Table(_) | Part::Blocks(_) => {}
    }
}

fn full_date(date: Option<LooseDate>) -> Option<(u16, u8, u8)> {
    let date = date?;
    Some((date.year, date.month?, date.day?))
}
