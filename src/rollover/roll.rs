//! The roll-over itself.

use super::advance::advance;
use super::bases::bases;
use super::criteria::Sets;
use super::duties::duties;
use super::fields::scope;
use super::item::{Item, Kind};
use super::outlook::Choices;
use super::problems::Carrying;
use super::results::review_lines;
use crate::catalogue;
use crate::forms::{Form, Start, form_of, label, propose, start};
use crate::plan::{
    Aside, Field, IdSource, Issue, IssueField, Monitoring, MonitoringField, Place, Plan, Row, TextField,
};
use crate::text::line::is_blank;
use crate::text::rollover as words;

/// A plan of the next year with everything that was done for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RolledOver {
    /// The plan.
    pub plan: Plan,
    /// What was done, in the order of the plan.
    pub items: Vec<Item>,
    /// What to say beside a row, never printed.
    pub remarks: Vec<Remarked>,
}

/// Words beside a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remarked {
    /// The row, by its path.
    pub path: String,
    /// The words.
    pub text: String,
}

/// The form of the next year's plan: the old one where it is meant for that year too.
#[must_use]
pub fn form_for(old: &Plan) -> &'static Form {
    let year = old.year.next();
    let form = form_of(old);
    let fits = form.first_year.is_none_or(|first| year.0 >= first) && form.last_year.is_none_or(|last| year.0 <= last);
    if fits { form } else { propose(year, None).0 }
}

/// The criteria set of the next year's plan; a set this program does not know is kept with its codes.
#[must_use]
pub fn set_for(old: &Plan) -> String {
    let unknown = !old.catalogue.is_empty() && catalogue::set(&old.catalogue).is_none();
    match catalogue::set_for(old.school.kind.code(), old.year.next().0, None) {
        _ if unknown => old.catalogue.clone(),
        Some(set) => set.id.clone(),
        None => String::new(),
    }
}

/// The plan of the next school year.
#[must_use]
pub fn roll_over(old: &Plan, choices: &Choices, ids: &mut dyn IdSource) -> RolledOver {
    let (from, form) = (form_of(old), form_for(old));
    let sets = Sets::of(old, &set_for(old));
    let begun = Start {
        form,
        year: old.year.next(),
        school: old.school.clone(),
        issue: Issue {
            number: String::new(),
            date: String::new(),
            ..old.issue.clone()
        },
    };
    let plan = Plan {
        catalogue: set_for(old),
        sample: old.sample,
        options: old.options,
        ..start(begun, ids)
    };
    let mut rolled = RolledOver {
        plan,
        items: Vec::new(),
        remarks: Vec::new(),
    };
    front(old, &mut rolled.items);
    texts(old, form, &mut rolled);
    rolled.plan.bases = bases(old, sets, old.year.next(), &mut rolled.items, ids);
    levels(old, form, sets, &mut rolled, ids);
    let mut carrying = Carrying {
        old,
        from,
        form,
        sets,
        choices,
        results: Vec::new(),
    };
    carrying.carry(&mut rolled, ids);
    let results = carrying.results;
    reviews(old, form, &mut rolled, ids);
    duties(old, &mut rolled.plan, sets, &mut rolled.items, ids);
    wording(old, form, &mut rolled);
    for aside in &old.asides {
        let id = ids.next_id();
        rolled.plan.asides.push(Aside { id, ..aside.clone() });
    }
    move_dates(old, &mut rolled);
    // Results tell what was: their dates stay.
    put_results(old, form, results, &mut rolled, ids);
    rolled
}

/// Number and date belong to one paper; who signs and who is above the school may have changed.
fn front(old: &Plan, items: &mut Vec<Item>) {
    for field in IssueField::ALL {
        let text = old.issue.text(*field);
        let kind = match field {
            IssueField::Number | IssueField::Date => Kind::Emptied,
            IssueField::SignerName | IssueField::SignerTitle | IssueField::Recipients => Kind::CheckPerson,
            _ => continue,
        };
        if !is_blank(text) {
            items.push(Item::new(kind, Field::Issue(*field).alone().path(), text, ""));
        }
    }
    if !is_blank(&old.school.superior) {
        let path = Field::School(crate::plan::SchoolField::Superior).alone().path();
        items.push(Item::new(Kind::CheckPerson, path, &old.school.superior, ""));
    }
}

fn texts(old: &Plan, form: &'static Form, rolled: &mut RolledOver) {
    for field in TextField::ALL {
        let text = old.texts.text(*field);
        if is_blank(text) {
            continue;
        }
        let place = Field::Text(*field).alone();
        let asked = label(form, place.field).is_some();
        if !asked || *field == TextField::LastYearResults {
            rolled.items.push(Item::new(Kind::NotCarried, place.path(), text, ""));
            continue;
        }
        text.clone_into(rolled.plan.texts.text_mut(*field));
        if scope(place.field, old.year).is_none() {
            rolled.items.push(Item::new(Kind::CheckFact, place.path(), text, ""));
        }
    }
}

/// The summary of the self-assessment is one of several years under the circulars of 2018 and stays until the next.
fn levels(old: &Plan, form: &'static Form, sets: Sets, rolled: &mut RolledOver, ids: &mut dyn IdSource) {
    let asked = label(form, Field::LevelResult(crate::plan::LevelResultField::Met)).is_some();
    for row in &old.level_results {
        let said = crate::text::paper::level_line(row);
        let (kind, path) = match asked && sets.same() {
            true => (Kind::CheckFact, "level_results".to_owned()),
            false => (Kind::NotCarried, format!("#{}", row.id)),
        };
        rolled.items.push(Item::new(kind, path, &said, ""));
    }
    if asked && sets.same() && !old.level_results.is_empty() {
        rolled.plan.level_results.clone_from(&old.level_results);
        for row in &mut rolled.plan.level_results {
            row.renew_ids(&mut || ids.next_id());
        }
    }
}

/// Reviews are planned anew at the same times; what they found are results.
fn reviews(old: &Plan, form: &'static Form, rolled: &mut RolledOver, ids: &mut dyn IdSource) {
    let asked = label(form, Field::Monitoring(MonitoringField::When)).is_some();
    if asked && !old.monitoring.is_empty() {
        let carried = old.monitoring.iter().map(|review| Monitoring {
            id: ids.next_id(),
            result: String::new(),
            adjustment: String::new(),
            ..review.clone()
        });
        rolled.plan.monitoring = carried.collect();
    }
}

/// Changed wording belongs to the form it was changed in.
fn wording(old: &Plan, form: &'static Form, rolled: &mut RolledOver) {
    for (key, text) in &old.wording {
        if form.code == old.form {
            rolled.plan.wording.insert(key.clone(), text.clone());
        } else {
            let path = format!("wording/{}", crate::plan::escape(key));
            rolled.items.push(Item::new(Kind::NotCarried, path, text, ""));
        }
    }
}

/// Every text that looks ahead, one year on. What the new plan began with is of its year already.
fn move_dates(old: &Plan, rolled: &mut RolledOver) {
    let places: Vec<Place> = rolled.plan.every_text().into_iter().map(|(place, _)| place).collect();
    for place in places {
        let Some(scope) = scope(place.field, old.year) else {
            continue;
        };
        let carried = match place.field {
            Field::Text(field) => !is_blank(old.texts.text(field)),
            _ => true,
        };
        let Some(text) = rolled.plan.text_mut(&place).filter(|text| carried && !is_blank(text)) else {
            continue;
        };
        let advanced = advance(text, scope);
        if advanced.left_some {
            rolled.items.push(Item::new(Kind::DateLeft, place.path(), text, ""));
        }
        if advanced.text != *text {
            rolled
                .items
                .push(Item::new(Kind::Moved, place.path(), text, &advanced.text));
            *text = advanced.text;
        }
    }
}

/// Results go where the form asks for them; where it does not, they are kept aside.
fn put_results(
    old: &Plan,
    form: &'static Form,
    finished: Vec<String>,
    rolled: &mut RolledOver,
    ids: &mut dyn IdSource,
) {
    let lines: Vec<String> = finished
        .into_iter()
        .chain(review_lines(old))
        .map(|line| format!("- {line}"))
        .collect();
    if lines.is_empty() {
        return;
    }
    let text = lines.join("\n");
    if label(form, Field::Text(TextField::LastYearResults)).is_some() {
        rolled.plan.texts.last_year_results = text;
        return;
    }
    let id = ids.next_id();
    rolled
        .items
        .push(Item::new(Kind::Aside, format!("#{id}"), words::RESULTS, &text));
    let origin = words::results_of(old.year);
    rolled.plan.asides.push(Aside { id, text, origin });
}
