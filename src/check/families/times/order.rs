//! DATE: what comes first is earlier, duties end when their actions do, and the report is ready in time.

use crate::check::context::{Context, at};
use crate::check::data::times::STAGES;
use crate::check::data::times::{BEFORE_TERM, DONE, FROM, OPENING_TERM, READY, TERMS, TO};
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::plan::Action;
use crate::text::check::dates as words;
use crate::text::check::meaning::GOAL_BEFORE_WORK;
use crate::text::dates::{Found, Kind, find};
use crate::text::fold::fold;
use crate::text::phrase::contains;
use crate::text::time::{Day, Times, read};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let prose = |line: &&ProofLine| {
        matches!(line.spot, Spot::Text | Spot::Cell { .. } | Spot::Unplaced) && !line.path.ends_with("/time")
    };
    for line in context.proof.lines.iter().filter(prose) {
        let times = find(&line.text);
        if times.is_empty() {
            continue;
        }
        from_to(line, &times, found);
        stages(line, &times, found);
        if context.set.is_some_and(|set| set.levels.len() == 2) {
            report(context, line, &times, found);
        }
        if Context::is_duty(line) {
            duty(context, line, &times, found);
        }
    }
    goals(context, found);
}

/// First and last day of a time; none for school years, whose parts a paper may name in any order.
fn days(time: &Found) -> Option<(Day, Day)> {
    let year = time.years.first()?.value;
    match time.kind {
        Kind::Day { month, day } => Some(((year, month, day), (year, month, day))),
        Kind::Month(month) => Some(((year, month, 1), (year, month, 31))),
        Kind::Bare => Some(((year, 1, 1), (year, 12, 31))),
        _ => None,
    }
}

fn quote<'a>(line: &'a ProofLine, time: &Found) -> &'a str {
    line.text.get(time.start..time.end()).unwrap_or_default()
}

/// "từ năm 2021 đến năm 2016".
fn from_to(line: &ProofLine, times: &[Found], found: &mut Vec<Finding>) {
    for pair in times.windows(2) {
        let [from, to] = pair else { continue };
        let before = fold(line.text.get(..from.start).unwrap_or_default());
        let between = fold(line.text.get(from.end()..to.start).unwrap_or_default());
        let led = FROM.iter().any(|lead| {
            let rest = before.trim_end().strip_suffix(lead);
            rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        });
        let joined = TO.contains(&between.trim());
        if let (Some((first, _)), Some((_, last))) = (days(from), days(to))
            && led
            && joined
            && last < first
        {
            let message = words::ENDS_BEFORE_BEGINNING.to_owned();
            found.push(Finding::of(
                line,
                "DATE-order",
                Severity::Error,
                quote(line, to),
                message,
            ));
        }
    }
}

/// "lần 1 … tháng 12/2027, lần 2 … tháng 5/2027".
fn stages(line: &ProofLine, times: &[Found], found: &mut Vec<Finding>) {
    let lower = line.text.to_lowercase();
    let place = |words: &str, from: usize| {
        let places = lower.match_indices(words).map(|(at, _)| at);
        places.filter(|at| *at >= from).find(|at| {
            let after = lower.get(at + words.len()..).unwrap_or_default();
            !after.starts_with(char::is_alphanumeric)
        })
    };
    for (first, second) in STAGES {
        let Some(one) = place(first, 0) else { continue };
        let Some(two) = place(second, one + first.len()) else {
            continue;
        };
        let within = |from: usize, to: usize| times.iter().find(|time| time.start >= from && time.start < to);
        if let (Some(earlier), Some(later)) = (within(one, two), within(two, line.text.len()))
            && let (Some((begin, _)), Some((_, end))) = (days(earlier), days(later))
            && end < begin
        {
            let message = words::second_before_first(quote(line, earlier), quote(line, later));
            found.push(Finding::of(
                line,
                "DATE-order",
                Severity::Reminder,
                quote(line, later),
                message,
            ));
            return;
        }
    }
}

/// The report is approved before 15/6 (Thông tư 57/2026/TT-BGDĐT, Điều 9 khoản 3 điểm d).
fn report(context: &Context, line: &ProofLine, times: &[Found], found: &mut Vec<Finding>) {
    let year = context.plan.year.0;
    for time in times {
        let before = fold(line.text.get(..time.start).unwrap_or_default());
        let clause = before.rsplit([';', '.', ',']).next().unwrap_or_default();
        let approves = READY.iter().any(|verb| contains(clause, verb));
        let of_report = contains(clause, "bao cao tu danh gia") && approves;
        let Some((_, end)) = days(time).filter(|_| of_report && year != 0) else {
            continue;
        };
        if end > (year + 1, 6, 15) && end < (year + 1, 9, 1) && matches!(time.kind, Kind::Day { .. }) {
            let message = words::late_report(quote(line, time));
            found.push(Finding::of(
                line,
                "DATE-report",
                Severity::Reminder,
                quote(line, time),
                message,
            ));
        }
    }
}

/// What somebody has to have done, and when the table says it is done.
fn duty(context: &Context, line: &ProofLine, times: &[Found], found: &mut Vec<Finding>) {
    let folded = fold(&line.text);
    let [time] = times else { return };
    let Some((begin, _)) = days(time).filter(|_| DONE.iter().any(|word| contains(&folded, word))) else {
        return;
    };
    // The action led by who is named here.
    let led = context.timed().filter(|(action, _)| {
        let lead = fold(action.lead.lines().next().unwrap_or_default());
        let words: Vec<&str> = lead.split(' ').collect();
        let name = words
            .get(words.len().saturating_sub(3)..)
            .map(|name| name.join(" "))
            .unwrap_or_default();
        words.len() > 3 && contains(&folded, name.trim_end_matches(['.', ';', ',']))
    });
    let led: Vec<_> = led.collect();
    if let [(action, times)] = led.as_slice()
        && let Some(last) = times.last()
        && begin > last
    {
        let message = words::two_terms(quote(line, time), action.time.trim());
        found.push(Finding::of(
            line,
            "DATE-two-terms",
            Severity::Reminder,
            quote(line, time),
            message,
        ));
    }
}

/// The terms told in goals, each with its line, as written and its last day.
fn told_terms<'a>(context: &Context<'a>) -> Vec<(&'a ProofLine, &'a str, Day)> {
    let is_goal = |line: &&ProofLine| line.path.ends_with("/goals") || line.path.ends_with("/expected_results");
    let mut out = Vec::new();
    for line in context.proof.lines.iter().filter(is_goal) {
        for time in find(&line.text) {
            let before = fold(line.text.get(..time.start).unwrap_or_default());
            let led = BEFORE_TERM.iter().any(|lead| before.trim_end().ends_with(lead));
            out.extend(
                days(&time)
                    .filter(|_| led)
                    .map(|(_, end)| (line, quote(line, &time), end)),
            );
        }
    }
    out
}

/// A term named in a goal lies within the work: "trước ngày 30/4/2028" of what is done until 11/2027.
fn goals(context: &Context, found: &mut Vec<Finding>) {
    let told = told_terms(context);
    for problem in &context.plan.problems {
        let spans: Vec<_> = problem.actions.iter().map(|action| read(&action.time)).collect();
        // A term alone says nothing of the beginning.
        let is_term = |action: &Action| {
            let time = fold(action.time.trim());
            TERMS.iter().any(|lead| time.starts_with(lead))
        };
        let exact = !spans.is_empty()
            && !problem.actions.iter().any(is_term)
            && spans.iter().all(|times| times.first().is_some() && !times.repeated);
        let first = spans.iter().filter_map(Times::first).min().filter(|_| exact);
        let texts = [problem.goals.as_str(), problem.expected_results.as_str()];
        let of_problem =
            |(line, ..): &&(&ProofLine, &str, Day)| texts.iter().any(|text| text.contains(line.text.trim()));
        for (line, quote, end) in told.iter().filter(of_problem) {
            if first.is_some_and(|first| *end < first) {
                let message = GOAL_BEFORE_WORK.to_owned();
                found.push(Finding::of(line, "DATE-goal", Severity::Reminder, quote, message));
            }
        }
        for (action, times) in problem.actions.iter().zip(&spans) {
            let goal = fold(&action.goal);
            let term = read(action.goal.lines().next().unwrap_or_default()).last();
            let led = OPENING_TERM.iter().any(|lead| goal.starts_with(lead));
            if let (Some(term), Some(last)) = (term, times.last())
                && led
                && !times.repeated
                && term > last
            {
                let path = at(&action.id.0, "goal");
                let message = words::goal_after_work(action.time.trim());
                found.push(Finding::new(
                    "DATE-goal",
                    Severity::Reminder,
                    &path,
                    action.goal.trim(),
                    message,
                ));
            }
        }
    }
}
