//! SEM: goals say how much, are better than what is, and times say when.

use super::sums::thousandths;
use crate::check::context::{Context, at};
use crate::check::data::words::{MENDING, WEAK};
use crate::check::finding::{Finding, Severity};
use crate::plan::Problem;
use crate::text::check::meaning as words;
use crate::text::fold::fold;
use crate::text::time::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for problem in &context.plan.problems {
        goals(problem, found);
    }
    for (action, times) in context.timed() {
        let id = &action.id.0;
        let mut add = |rule, severity, field: &str, quote: &str, message: &str| {
            found.push(Finding::new(
                rule,
                severity,
                &at(id, field),
                quote.trim(),
                message.to_owned(),
            ));
        };
        if times.spans.is_empty() && !times.of_year && (times.vague || times.repeated) {
            let severity = if times.vague {
                Severity::Reminder
            } else {
                Severity::Hint
            };
            add("SEM-vague-time", severity, "time", &action.time, words::VAGUE_TIME);
        }
        let parties = action.lead.split([',', ';', '\n', '+']).map(fold);
        if parties
            .into_iter()
            .any(|party| party.trim_matches([' ', '-', '.']) == "nha truong")
        {
            add(
                "SEM-school-responsible",
                Severity::Reminder,
                "lead",
                &action.lead,
                words::SCHOOL_RESPONSIBLE,
            );
        }
        for (field, text) in [
            ("lead", &action.lead),
            ("support", &action.support),
            ("time", &action.time),
        ] {
            let text = text.trim();
            if text.contains(char::is_alphabetic)
                && (text.ends_with("...") || text.ends_with('…') || text.ends_with("v.v") || text.ends_with("v.v."))
            {
                add("SEM-open-list", Severity::Hint, field, text, words::OPEN_LIST);
            }
        }
    }
}

/// Percentages of a text, in thousandths of a per cent.
fn percents(text: &str) -> Vec<u32> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices('%') {
        let before = text.get(..at).unwrap_or_default().trim_end();
        let begin = before
            .trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',')
            .len();
        out.extend(before.get(begin..).and_then(thousandths));
    }
    out
}

/// A line without what stands in brackets: there the present state is often told beside the goal.
fn without_brackets(line: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::new();
    for c in line.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// Whether a line in lower case tells a weakness, without a word before it that mends one and without a figure to be reached.
fn is_weak(lower: &str) -> bool {
    let mended = |at: usize| {
        let before = lower.get(..at).unwrap_or_default();
        MENDING.iter().any(|word| contains(before, word))
    };
    !lower.contains(|c: char| c.is_ascii_digit())
        && WEAK
            .iter()
            .any(|word| contains(lower, word) && lower.find(word).is_some_and(|at| !mended(at)))
}

/// Goals and results of a problem.
fn goals(problem: &Problem, found: &mut Vec<Finding>) {
    let own = [
        ("goals", &problem.goals),
        ("expected_results", &problem.expected_results),
    ];
    let mut targets: Vec<(String, &str)> = Vec::new();
    for (field, text) in own {
        targets.extend(text.lines().map(|line| (at(&problem.id.0, field), line.trim())));
    }
    for action in &problem.actions {
        targets.extend(action.goal.lines().map(|line| (at(&action.id.0, "goal"), line.trim())));
        targets.extend(
            action
                .measure
                .lines()
                .map(|line| (at(&action.id.0, "measure"), line.trim())),
        );
    }
    targets.retain(|(_, line)| line.contains(char::is_alphanumeric));
    let now = percents(&format!("{} {}", problem.weakness, problem.present_state));
    for (path, line) in &targets {
        if is_weak(&without_brackets(&line.to_lowercase())) {
            found.push(Finding::new(
                "SEM-weak-goal",
                Severity::Reminder,
                path,
                line,
                words::WEAK_GOAL.to_owned(),
            ));
        }
        let wanted = percents(line);
        let same = wanted.iter().any(|share| *share != 100_000) && wanted.iter().all(|share| now.contains(share));
        if same {
            found.push(Finding::new(
                "SEM-no-progress",
                Severity::Reminder,
                path,
                line,
                words::NO_PROGRESS.to_owned(),
            ));
        }
    }
    let measured = targets
        .iter()
        .any(|(_, line)| line.contains(|c: char| c.is_ascii_digit()));
    if let Some((path, line)) = targets.first()
        && !measured
        && !problem.actions.is_empty()
    {
        found.push(Finding::new(
            "SEM-no-figure",
            Severity::Hint,
            path,
            line,
            words::NO_FIGURE.to_owned(),
        ));
    }
}
