//! The words of a plan by the field of the row they stand in, so that two plans can be compared whose rows have other identities.

use std::collections::BTreeMap;

use cai_tien::forms::{Part, form_of, label, wording};
use cai_tien::plan::{DutyField, Field, Plan, RowId, RowList, TextField};
use cai_tien::text::paper::citation;

use crate::seeds::plain;

/// Words by how often they stand there: letters and digits, numbers without leading zeros.
pub type Words = BTreeMap<String, usize>;

pub fn words(text: &str) -> Words {
    let mut out = Words::new();
    let bare: Vec<String> = text.lines().map(plain).collect();
    for word in bare
        .join("\n")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let word = word.to_lowercase();
        let short = word.trim_start_matches('0');
        *out.entry(if short.is_empty() {
            word.clone()
        } else {
            short.to_owned()
        })
        .or_default() += 1;
    }
    out
}

pub fn count(words: &Words) -> usize {
    words.values().sum()
}

pub fn common(one: &Words, other: &Words) -> usize {
    one.iter()
        .map(|(word, times)| other.get(word).copied().unwrap_or(0).min(*times))
        .sum()
}

/// The words of each field that the form prints, rows by their place. What paper does not tell apart counts as one text: the parts of
/// a basis, a role's duties with those of its people, results and conclusion. The levels a new plan begins with are not counted, and
/// a standard without criteria has no words of its own.
pub fn fields(plan: &Plan) -> BTreeMap<String, Words> {
    let mut out: BTreeMap<String, Words> = BTreeMap::new();
    let mut add = |label: String, more: Words| {
        let there = out.entry(label).or_default();
        for (word, times) in more {
            *there.entry(word).or_default() += times;
        }
    };
    let form = form_of(plan);
    let mut plan = plan.clone();
    plan.problems.retain(|problem| {
        !problem.criteria.is_empty() || !problem.actions.is_empty() || !problem.expected_results.is_empty()
    });
    for (place, text) in plan.every_text() {
        let place_of = |row: &RowId| plan.whereabouts(row).map_or(0, |(_, at)| at);
        let label = match (place.field, &place.row) {
            (Field::Basis(_) | Field::LevelResult(_) | Field::Aside(_), _) => continue,
            (Field::Text(TextField::Conclusion), _) => format!("{:?}", Field::Text(TextField::LastYearResults)),
            (field @ (Field::Assignee(_) | Field::Duty(DutyField::Tasks)), Some(row)) => {
                let duty = match (field, plan.whereabouts(row)) {
                    (Field::Assignee(_), Some((RowList::Assignees(duty), _))) => duty,
                    _ => row.clone(),
                };
                format!("duty {} tasks", place_of(&duty))
            }
            (field, _) if label(form, field).is_none() && !matches!(field, Field::Duty(_)) => continue,
            (field, Some(row)) => match plan.whereabouts(row) {
                Some((RowList::Actions(problem), at)) => {
                    format!("problem {} action {at} {field:?}", place_of(&problem))
                }
                Some((list, at)) => format!("{list:?} {at} {field:?}"),
                None => continue,
            },
            (field, None) => format!("{field:?}"),
        };
        add(label, words(text));
    }
    for (at, problem) in plan.problems.iter().enumerate() {
        add(format!("problem {at} criteria"), words(&problem.criteria.join(" ")));
    }
    for (at, basis) in plan.bases.iter().enumerate() {
        add(format!("basis {at}"), words(&citation(basis)));
    }
    for part in form.sections.iter().flat_map(|section| section.parts) {
        let (key, lead) = match part {
            Part::Text(text) => (text.key, text.lead),
            Part::Bases(bases) => (bases.key, bases.lead),
            _ => continue,
        };
        add(format!("wording {key}"), words(&wording(&plan, key, lead)));
    }
    out
}
