//! TERM: names of people and bodies that fit the school and the time.

use crate::check::context::Context;
use crate::check::data::{papers, terms};
use crate::check::families::typography::punctuation::mixed;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, in_case_of};
use crate::document::Spot;
use crate::plan::{LooseDate, SchoolKind};
use crate::text::check::papers as words;

/// The district level ended (Nghị định 142/2025/NĐ-CP).
const TWO_LEVELS: LooseDate = LooseDate {
    year: 2025,
    month: Some(7),
    day: Some(1),
};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let others = match context.plan.school.kind {
        SchoolKind::MamNon => terms::KINDERGARTEN,
        SchoolKind::TieuHoc | SchoolKind::Thcs | SchoolKind::Thpt => terms::SCHOOL,
        _ => &[],
    };
    let mut told = Vec::new();
    let abolished = context.issued.is_some_and(|issued| issued >= TWO_LEVELS);
    for reading in &context.readings {
        let is_own = reading.is_prose() || matches!(reading.line.spot, Spot::Recipient | Spot::Superior);
        if !is_own || !reading.cited.is_empty() {
            // What was issued since then is of a body that existed then.
            let issued = reading
                .cited
                .iter()
                .all(|citation| citation.date.is_some_and(|date| date >= TWO_LEVELS));
            if abolished && is_own && issued {
                districts(reading, found);
            }
            continue;
        }
        if context.plan.school.kind == SchoolKind::Gdtx {
            of_schools(reading, &mut told, found);
        } else {
            of_other_kinds(reading, others, found);
        }
        if abolished {
            districts(reading, found);
        }
    }
    mixed(context, terms::SAME, "TERM-mixed", found);
}

/// What a centre calls otherwise runs through a whole paper: each is told once.
fn of_schools(reading: &Reading, told: &mut Vec<&'static str>, found: &mut Vec<Finding>) {
    // Headings are the form's.
    if matches!(reading.line.spot, Spot::Heading(_)) || reading.line.path.starts_with("wording/") {
        return;
    }
    for (wrong, right) in terms::CENTRE {
        let length = wrong.split(' ').count();
        let is_own = |at: &usize| {
            let next = at + length;
            let set = terms::SET_PHRASES
                .iter()
                .any(|(of, with)| of == wrong && reading.has_at(with, next));
            let is_other = at
                .checked_sub(1)
                .is_some_and(|before| reading.lower(before) == terms::DEPUTY);
            // "Hiệu trưởng Trường Tiểu học …" is somebody else's.
            !set && !is_other && !reading.has_at(papers::SCHOOL, next)
        };
        let first = reading.find_all(wrong).into_iter().find(is_own);
        if let Some(at) = first.filter(|_| !told.contains(wrong)) {
            told.push(wrong);
            let quote = reading.slice(at, at + length - 1);
            let right = in_case_of(quote, right);
            let message = words::other_kind(quote, &right);
            found.push(Finding::of(reading.line, "TERM-school", Severity::Reminder, quote, message).fixed(right));
        }
    }
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
    // A centre has rooms of its own for continuing and vocational education.
    let own = terms::ROOMS.iter().any(|room| reading.has(room));
    let body = terms::DISTRICT
        .iter()
        .find_map(|body| reading.find(body))
        .filter(|_| !own);
    let of_before = terms::OF_BEFORE.contains(&reading.field());
    let named = || terms::DISTRICT_UNITS.iter().find_map(|unit| named_unit(reading, unit));
    let other = || {
        terms::OF_DISTRICT
            .iter()
            .find_map(|words| reading.find(words))
            .or_else(named)
    };
    if let Some(quote) = body.or_else(|| if of_before { None } else { other() }) {
        found.push(Finding::of(
            reading.line,
            "TERM-abolished",
            Severity::Error,
            quote,
            words::abolished(quote),
        ));
    }
}

/// "huyện Bến Mẫu", "quận 3": a unit with its name.
fn named_unit<'a>(reading: &Reading<'a>, unit: &str) -> Option<&'a str> {
    let length = unit.split(' ').count();
    let is_named = |at: &usize| {
        let name = reading.words.get(at + length).map_or("", |word| word.text);
        reading.joined(at + length - 1) && name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
    };
    let at = reading.find_all(unit).into_iter().find(is_named)?;
    let proper = |word: &usize| {
        let name = reading.slice(*word, *word);
        name.starts_with(char::is_uppercase) && reading.joined(word - 1)
    };
    let more = (at + length + 1..reading.words.len()).take_while(proper).count();
    Some(reading.slice(at, at + length + more))
}
