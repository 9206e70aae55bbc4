//! TERM: names of people and bodies that fit the school and the time.

use super::punctuation::mixed;
use crate::check::context::Context;
use crate::check::data::terms;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, in_case_of};
use crate::document::Spot;
use crate::plan::{LooseDate, SchoolKind};
use crate::text::check::papers as words;
use crate::text::citation::cited;

/// The district level ended (Nghị định 142/2025/NĐ-CP).
const TWO_LEVELS: LooseDate = LooseDate {
    year: 2025,
    month: Some(7),
    day: Some(1),
};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let others = match context.plan.school.kind {
        SchoolKind::MamNon => terms::KINDERGARTEN,
        SchoolKind::Gdtx => terms::CENTRE,
        _ => &[],
    };
    let abolished = context.issued.is_some_and(|issued| issued >= TWO_LEVELS);
    for reading in &context.readings {
        let is_own = reading.is_prose() || reading.line.spot == Spot::Recipient;
        if !is_own || !cited(&reading.line.text).is_empty() {
            continue;
        }
        of_other_kinds(reading, others, found);
        if abolished {
            districts(reading, found);
        }
    }
    mixed(context, terms::SAME, "TERM-mixed", found);
}

fn of_other_kinds(reading: &Reading, others: &[(&str, &str)], found: &mut Vec<Finding>) {
    for (wrong, right) in others {
        if let Some(quote) = reading.find(wrong) {
            let model = if quote.contains(' ') { quote } else { "" };
            let right = in_case_of(model, right);
            let message = words::other_kind(quote, &right);
            found.push(Finding::of(reading.line, "TERM-school", Severity::Reminder, quote, message).fixed(right));
        }
    }
}

fn districts(reading: &Reading, found: &mut Vec<Finding>) {
    if let Some(quote) = terms::DISTRICT.iter().find_map(|body| reading.find(body)) {
        found.push(Finding::of(
            reading.line,
            "TERM-abolished",
            Severity::Error,
            quote,
            words::abolished(quote),
        ));
    }
}
