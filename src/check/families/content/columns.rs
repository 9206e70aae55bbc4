//! COL: what stands in a column is of the column's kind.

use crate::check::context::{Context, at};
use crate::check::data::cells::{BODIES, DOING, SOURCES, VERBS, WORK};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::is_capital;
use crate::text::check::columns as words;
use crate::text::fold::fold;
use crate::text::money::amounts;
use crate::text::phrase::contains;
use crate::text::time::{Kind, read};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for (action, times) in context.timed() {
        let id = &action.id.0;
        let mut add = |rule, severity, field: &str, quote: &str, message: &str| {
            found.push(Finding::new(rule, severity, &at(id, field), quote, message.to_owned()));
        };
        let budget = action.budget.trim();
        let dated = |text: &str| {
            text.contains(|c: char| c.is_ascii_digit()) && read(text).spans.iter().any(|span| span.kind != Kind::Year)
        };
        if amounts(budget).is_empty() && dated(budget) {
            add(
                "COL-time-in-budget",
                Severity::Error,
                "budget",
                budget,
                words::TIME_IN_BUDGET,
            );
        }
        for (field, text) in [
            ("time", &action.time),
            ("lead", &action.lead),
            ("support", &action.support),
        ] {
            if !amounts(text).is_empty() {
                add("COL-money", Severity::Error, field, text.trim(), words::MONEY_ELSEWHERE);
            }
        }
        for (field, text) in [("lead", &action.lead), ("support", &action.support)] {
            for line in text.lines().filter(|line| is_work(line)) {
                add(
                    "COL-work-as-person",
                    Severity::Error,
                    field,
                    line.trim(),
                    words::WORK_AS_PERSON,
                );
            }
            let line = text.lines().find(|line| dated(line));
            if let Some(line) = line {
                add(
                    "COL-time-as-person",
                    Severity::Error,
                    field,
                    line.trim(),
                    words::TIME_AS_PERSON,
                );
            }
        }
        let time = action.time.trim();
        if times.is_unknown() && is_fragment(time) {
            add("COL-time-unknown", Severity::Reminder, "time", time, words::NO_TIME);
        }
        let folded = fold(&action.resources);
        let own_column = context.has_budget_column();
        if own_column
            && budget.is_empty()
            && folded.len() < 60
            && SOURCES.iter().any(|source| contains(&folded, source))
        {
            add(
                "COL-money-source",
                Severity::Reminder,
                "resources",
                action.resources.trim(),
                words::SOURCE_ELSEWHERE,
            );
        }
    }
    results(context, found);
}

/// Whether a line tells what to do, not who.
fn is_work(line: &str) -> bool {
    let folded = fold(line);
    let folded = folded.trim_start_matches(['-', '+', '*', ' ']);
    let begins = |with: &&&str| folded.starts_with(**with);
    let verb = VERBS.iter().any(|verb| begins(&verb)) && !BODIES.iter().any(|body| begins(&body));
    let told = contains(folded, "da to chuc") || contains(folded, "da thuc hien") || contains(folded, "da xay dung");
    (verb || does(line) && !BODIES.iter().any(|body| begins(&body))) && !folded.contains(':') || told
}

/// Whether a line opens with a verb of plain work and goes on with what it is done to.
fn does(line: &str) -> bool {
    let lower = line.trim_start_matches(['-', '+', '*', ' ']).to_lowercase();
    let with = |verb: &&&str| lower.strip_prefix(**verb).is_some_and(|rest| rest.starts_with(' '));
    // "Mai Thị Hoa", "Mở rộng": a name has capitals, a word alone is no work.
    let mut second = line.split_whitespace().skip(1);
    DOING.iter().any(|verb| with(&verb))
        && second.clone().count() > 2
        && second.next().is_some_and(|word| !is_capital(word))
}

/// Whether a text is too short and too plain to be a time.
fn is_fragment(text: &str) -> bool {
    let words = text.split_whitespace().count();
    text.contains(char::is_alphabetic)
        && words <= 2
        && !text.contains(|c: char| c.is_ascii_digit() || c == '…' || c == '[')
        && ![
            "khi", "sau", "truoc", "trong", "dau", "cuoi", "he", "tet", "quy", "ngay", "theo", "dip", "som",
        ]
        .iter()
        .any(|word| contains(&fold(text), word))
}

/// A result is what has come about, not what is done.
fn results(context: &Context, found: &mut Vec<Finding>) {
    for problem in &context.plan.problems {
        let work = problem.expected_results.lines().find(|line| {
            let folded = fold(line);
            let folded = folded.trim_start_matches(['-', '+', '*', ' ']);
            WORK.iter().any(|work| folded.starts_with(work)) && !folded.contains(|c: char| c.is_ascii_digit())
        });
        if let Some(line) = work {
            let path = at(&problem.id.0, "expected_results");
            found.push(Finding::new(
                "COL-work-as-result",
                Severity::Hint,
                &path,
                line.trim(),
                words::WORK_AS_RESULT.to_owned(),
            ));
        }
    }
}
