//! DATE: times named in goals, duties and other running text are real ones that lie ahead of the plan.

use crate::check::context::Context;
use crate::check::data::times::{LEADS, LOOKING_BACK, OF_PAPERS, UNITS, YEAR_LEADS};
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::text::check::dates as words;
use crate::text::dates::{Found, Kind, find};
use crate::text::fold::fold;
use crate::text::phrase::contains;
use crate::text::time::Day;

/// Texts that say what is to come, by the ends of their paths.
const AHEAD: &[&str] = &[
    "/goal",
    "/goals",
    "/expected_results",
    "/tasks",
    "/activities",
    "/measure",
    "/subject",
    "/when",
    "/content",
    "/purposes",
    "/requirements",
    "/closing",
    "/name",
];

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        let line = reading.line;
        if matches!(line.spot, Spot::Text | Spot::Cell { .. } | Spot::Role | Spot::Unplaced) {
            no_such_month(line, found);
            zeros(line, found);
        }
        let is_ahead = AHEAD.iter().any(|end| line.path.ends_with(end)) && line.section != "can-cu";
        if is_ahead && reading.cited.is_empty() {
            passed(context, line, found);
        }
    }
}

/// The first day of which a plan can speak as one to come.
fn beginning(context: &Context) -> Option<Day> {
    let issued = context
        .issued
        .and_then(|date| Some((date.year, date.month?, date.day?)));
    let year = context.plan.year.0;
    issued.or((year != 0).then_some((year, 7, 1)))
}

/// The last day of a time.
fn end_of(found: &Found) -> Option<Day> {
    let year = found.years.last()?.value;
    match found.kind {
        Kind::Day { month, day } => Some((year, month, day)),
        Kind::Month(month) | Kind::Part(Some(month)) => Some((year, month, 31)),
        Kind::SchoolYear => Some((year, 7, 31)),
        _ => None,
    }
}

fn passed(context: &Context, line: &ProofLine, found: &mut Vec<Finding>) {
    let Some(beginning) = beginning(context) else { return };
    for time in find(&line.text) {
        if end_of(&time).is_none_or(|end| end >= beginning) {
            continue;
        }
        let before = line.text.get(..time.start).unwrap_or_default();
        let clause = fold(before.rsplit([';', '.', '(']).next().unwrap_or_default());
        let in_brackets = before.rfind('(') > before.rfind(')');
        if in_brackets || LOOKING_BACK.iter().any(|words| contains(&clause, words)) {
            continue;
        }
        let leads = if time.kind == Kind::SchoolYear {
            YEAR_LEADS
        } else {
            LEADS
        };
        // A day named among the duties is one on which something is done, whatever stands before it.
        let is_day = matches!(time.kind, Kind::Day { .. })
            && Context::is_duty(line)
            && clause.trim_end().ends_with("ngay")
            && !OF_PAPERS.iter().any(|words| contains(&clause, words));
        let leads_to = is_led(&clause, leads) || is_day;
        if let Some(quote) = line.text.get(time.start..time.end()).filter(|_| leads_to) {
            let (year, month, day) = beginning;
            let message = words::deadline_passed(quote, &format!("{day}/{month}/{year}"));
            let rule = if time.kind == Kind::SchoolYear {
                "YEAR-passed"
            } else {
                "DATE-deadline"
            };
            found.push(Finding::of(line, rule, Severity::Reminder, quote, message));
        }
    }
}

/// Whether one of some words stands before a time, units between them aside.
fn is_led(clause: &str, leads: &[&str]) -> bool {
    let ends = |text: &str, words: &str| {
        text.strip_suffix(words)
            .is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    };
    let mut rest = clause.trim_end();
    loop {
        if leads.iter().any(|lead| ends(rest, lead)) {
            return true;
        }
        let Some(unit) = UNITS.iter().find(|unit| ends(rest, unit)) else {
            return false;
        };
        rest = rest.strip_suffix(unit).unwrap_or_default().trim_end();
    }
}

/// A year has twelve months and four quarters.
fn no_such_month(line: &ProofLine, found: &mut Vec<Finding>) {
    let lower = line.text.to_lowercase();
    for (unit, most) in [(words::MONTH, 12), (words::QUARTER, 4)] {
        for (at, _) in lower.match_indices(unit) {
            let rest = lower.get(at + unit.len()..).unwrap_or_default();
            let number: String = rest.trim_start().chars().take_while(|c| c.is_alphanumeric()).collect();
            let after = rest.trim_start().get(number.len()..).unwrap_or_default();
            let with_year =
                after.trim_start_matches(['/', ' ']).starts_with("20") || fold(after.trim_start()).starts_with("nam ");
            let value = number.parse().ok().or(match number.as_str() {
                "v" => Some(5),
                "vi" => Some(6),
                _ => None,
            });
            let wrong = value.is_some_and(|value: u32| value == 0 || value > most);
            // The letters of a line in lower case stand where they stood.
            let end = at + unit.len() + (rest.len() - rest.trim_start().len()) + number.len();
            if let Some(quote) = line
                .text
                .get(at..end)
                .filter(|_| wrong && with_year && rest.starts_with(' '))
            {
                let message = words::no_such_month(quote);
                found.push(Finding::of(line, "DATE-month", Severity::Error, quote, message));
            }
        }
    }
}

/// A day in numbers has strokes between them, and zeros before both numbers or before none.
fn zeros(line: &ProofLine, found: &mut Vec<Finding>) {
    for time in find(&line.text) {
        let Kind::Day { .. } = time.kind else { continue };
        let Some(quote) = line.text.get(time.start..time.end()) else {
            continue;
        };
        let numbers: Vec<&str> = quote.split('/').collect();
        let odd = matches!(numbers.as_slice(), [day, month, _] if day.len() == 1 && month.starts_with('0'));
        let dotted = quote.split('.').count() == 3;
        if odd || dotted {
            let message = words::odd_notation(quote);
            found.push(Finding::of(line, "DATE-notation", Severity::Hint, quote, message));
        }
    }
}
