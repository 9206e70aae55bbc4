//! YEAR: school years named in a place fit what is told there: what was found was before, what is cited for the year is of the year.

use crate::check::context::Context;
use crate::check::data::times::{GUIDES, REVIEWS};
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::text::check::years as words;
use crate::text::dates::{Found, Kind, find};
use crate::text::fold::fold;
use crate::text::phrase::contains;

/// Texts about what is and was, by the ends of their paths.
const BEHIND: &[&str] = &[
    "/present_state",
    "/weakness",
    "/cause",
    "/last_year_results",
    "/report_year",
    "/self_assessment",
];
pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for (line, folded) in context.lines() {
        if !matches!(
            line.spot,
            Spot::Text | Spot::Cell { .. } | Spot::Role | Spot::Unplaced | Spot::Heading(2)
        ) {
            continue;
        }
        if folded.contains("nam hoc ") {
            malformed(line, found);
        }
        if context.plan.year.0 != 0 {
            let times = find(&line.text);
            for time in times.iter().filter(|time| time.kind == Kind::SchoolYear) {
                named(context, line, &times, time, found);
            }
        }
    }
}

/// A school year in a line.
fn named(context: &Context, line: &ProofLine, times: &[Found], time: &Found, found: &mut Vec<Finding>) {
    let own = context.plan.year.0;
    let Some(year) = time.years.first().map(|year| year.value) else {
        return;
    };
    let (Some(quote), Some(before)) = (line.text.get(time.start..time.end()), line.text.get(..time.start)) else {
        return;
    };
    let before = fold(before);
    let led_by = |words: &str| {
        before
            .trim_end()
            .trim_end_matches("nam hoc")
            .trim_end()
            .ends_with(words)
    };
    let clause = before.rsplit([',', ';', '.']).next().unwrap_or_default();
    let compared = contains(clause, "so voi");
    let is_basis = line.section == "can-cu";
    let mut add = |rule, severity, message| found.push(Finding::of(line, rule, severity, quote, message));
    if year > own {
        let behind = is_basis || BEHIND.iter().any(|end| line.path.ends_with(end));
        if behind && !led_by("den") || compared || led_by("bao cao tu danh gia") {
            add(
                "YEAR-future",
                Severity::Reminder,
                words::year_to_come(quote, &context.plan.year.to_string()),
            );
        }
    } else if year == own {
        let own_words = before.rsplit(';').next().unwrap_or_default();
        let guides = GUIDES.iter().any(|word| contains(own_words, word));
        let issued = times
            .iter()
            .take_while(|other| other.start < time.start)
            .filter_map(Found::date)
            .last();
        if is_basis && guides && issued.is_some_and(|date| date.year < own) {
            add("YEAR-basis", Severity::Reminder, words::guidance_too_early(quote));
        }
    } else if year < own {
        let own = context.plan.year.to_string();
        let reviews = REVIEWS.iter().any(|word| contains(&before, word));
        let is_report = led_by("bao cao tu danh gia") || line.path.ends_with("/report_year");
        if is_basis && !reviews && issued_for_the_year(context, times) {
            add(
                "YEAR-basis",
                Severity::Reminder,
                words::basis_of_other_year(quote, &own),
            );
        } else if line.section == "theo-doi" && !compared {
            add(
                "YEAR-monitored",
                Severity::Reminder,
                words::monitoring_of_other_year(quote, &own),
            );
        } else if is_report && year + 1 < context.plan.year.0 && context.form.last_year.is_none() {
            add("YEAR-old-report", Severity::Hint, words::old_report(quote, &own));
        }
    }
}

/// Whether a document of the line was issued when the plan's year had begun: it is about that year then, unless it looks back.
fn issued_for_the_year(context: &Context, times: &[Found]) -> bool {
    times
        .iter()
        .filter_map(Found::date)
        .any(|date| date.year == context.plan.year.0 && date.month.is_some_and(|month| month >= 8))
}

/// "năm học 20026-2027", "năm học 2026/2027", "năm học 2026-27".
fn malformed(line: &ProofLine, found: &mut Vec<Finding>) {
    let lower = line.text.to_lowercase();
    for (at, word) in lower.match_indices(words::SCHOOL_YEAR) {
        let rest = line.text.get(at + word.len()..).unwrap_or_default().trim_start();
        let length = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '–' | '/' | ' ')))
            .unwrap_or(rest.len());
        let quote = rest
            .get(..length)
            .unwrap_or_default()
            .trim_end_matches(['-', '–', '/', ' ']);
        let numbers: Vec<&str> = quote.split(['-', '–', '/']).map(str::trim).collect();
        let [first, second] = numbers.as_slice() else { continue };
        if first.contains(' ') || second.contains(' ') {
            continue;
        }
        match (first.len(), second.len()) {
            (4, 4) if quote.contains('/') => {}
            (4, 4) => continue,
            (4, 2) => {}
            (3 | 5, _) | (4, 3 | 5) => {
                let message = words::not_consecutive(quote);
                found.push(Finding::of(line, "YEAR-consecutive", Severity::Error, quote, message));
                continue;
            }
            _ => continue,
        }
        let message = words::short_or_stroke(quote);
        found.push(Finding::of(line, "YEAR-style", Severity::Hint, quote, message));
    }
}
