//! SEM: goals say how much, are better than what is, and times say when.

use crate::check::context::{Context, at};
use crate::check::data::figures::{PRESENT, REACHING};
use crate::check::data::goals::{ASKED, COUNTING, COUNTS, FALLING, KEPT, MENDED, MENDING, RISING, STEP, THERE, WEAK};
use crate::check::data::people::NOBODY;
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{percentages, thousandths};
use crate::plan::{Action, Problem};
use crate::text::check::meaning as words;
use crate::text::fold::fold;
use crate::text::likeness::likeness;
use crate::text::phrase::contains;
use crate::text::time::Times;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for problem in &context.plan.problems {
        goals(problem, found);
    }
    vague_times(context, found);
    school_as_person(context, found);
    for (_, action) in context.actions() {
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

/// Where all are meant nobody is: neither the school nor "the parts concerned" can be asked. Said once for a plan.
fn school_as_person(context: &Context, found: &mut Vec<Finding>) {
    let names_school = |action: &&Action| {
        let parties = action.lead.split([',', ';', '\n', '+']).map(fold);
        let is = |party: &String, names: &[&str]| names.contains(&party.trim_matches([' ', '-', '.']));
        let mut parties = parties.filter(|party| party.contains(char::is_alphabetic));
        parties.clone().any(|party| is(&party, &["nha truong"]))
            || (parties.clone().next().is_some() && parties.all(|party| is(&party, NOBODY)))
    };
    let rows: Vec<&Action> = context
        .actions()
        .map(|(_, action)| action)
        .filter(names_school)
        .collect();
    if let Some(first) = rows.first() {
        let (path, quote) = (at(&first.id.0, "lead"), first.lead.trim());
        let message = words::nobody_responsible(quote, rows.len());
        found.push(Finding::new(
            "SEM-school-responsible",
            Severity::Reminder,
            &path,
            quote,
            message,
        ));
    }
}

/// Times nobody can be held to: said once for a plan, where the first one stands that names no time at all.
fn vague_times(context: &Context, found: &mut Vec<Finding>) {
    let is_vague = |times: &Times| times.spans.is_empty() && !times.of_year && (times.vague || times.repeated);
    let vague: Vec<_> = context.timed().filter(|(_, times)| is_vague(times)).collect();
    let worst = vague.iter().find(|(_, times)| times.vague);
    let severity = if worst.is_some() {
        Severity::Reminder
    } else {
        Severity::Hint
    };
    if let Some((action, _)) = worst.or(vague.first()) {
        let quote = action.time.trim();
        let message = words::vague_times(vague.len());
        found.push(Finding::new(
            "SEM-vague-time",
            severity,
            &at(&action.id.0, "time"),
            quote,
            message,
        ));
    }
}

/// Percentages of a text, in thousandths of a per cent.
fn percents(text: &str) -> Vec<u32> {
    percentages(text)
        .filter_map(|(_, number)| thousandths(number))
        .collect()
}

/// Percentages that are reached now: not those that were asked for, and not steps from one state to the next.
fn reached(text: &str) -> Vec<u32> {
    let clauses = text
        .split([';', '\n'])
        .flat_map(|part| part.split(", "))
        .flat_map(|part| part.split(". "));
    let told = clauses.filter(|clause| !has_any(clause, ASKED) && !is_step(clause));
    told.flat_map(percents).collect()
}

/// Whether figures of a text are steps: "tăng 5%", not "tăng lên 85%".
fn is_step(text: &str) -> bool {
    has_any(text, STEP) && !has_any(text, REACHING)
}

/// Whether one of some expressions stands in a text.
fn has_any(text: &str, expressions: &[&str]) -> bool {
    let lower = text.to_lowercase();
    expressions.iter().any(|expression| contains(&lower, expression))
}

/// Whether a goal is that something is there, beside what is now: "Có phòng y tế riêng (hiện trạng: dùng chung)".
fn is_there(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.trim_start_matches(['-', '+', ' ']).starts_with(THERE) && has_any(&lower, PRESENT)
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
    let mended = |at: usize, word: &str| {
        let before = lower.get(..at).unwrap_or_default();
        // "Phòng học chưa đạt chuẩn được sửa xong": what is weak is what is mended; "chưa được" is not.
        let after = lower.get(at + word.len()..).unwrap_or_default();
        let later = after.split_whitespace().skip(2).collect::<Vec<_>>().join(" ");
        MENDING.iter().any(|word| contains(before, word)) || MENDED.iter().any(|word| contains(&later, word))
    };
    !lower.contains(|c: char| c.is_ascii_digit())
        && WEAK
            .iter()
            .any(|word| contains(lower, word) && lower.find(word).is_some_and(|at| !mended(at, word)))
}

/// A goal and a present state with so many words in common are about one figure.
const ALIKE: usize = 50;

/// Whether a goal falls behind what is reached: "đạt 80% trở lên" of what is 85% now.
fn is_worse(goal: &str, now: u32, wanted: u32) -> bool {
    if has_any(goal, FALLING) {
        wanted > now
    } else {
        has_any(goal, RISING) && wanted < now
    }
}

/// Whether a goal is below the present state beside it: "đạt 95% (năm học trước: 96%)".
fn falls_behind_its_brackets(line: &str) -> bool {
    let goal = without_brackets(line);
    let within = line.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
    let Some((beside, _)) = within else { return false };
    match (percents(&goal).as_slice(), percents(beside).as_slice()) {
        ([wanted], [now]) => has_any(beside, PRESENT) && is_worse(&goal, *now, *wanted),
        _ => false,
    }
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
    let told = format!("{} {}", problem.weakness, problem.present_state);
    targets.retain(|(_, line)| line.contains(char::is_alphanumeric));
    let now = reached(&format!("{}\n{}", problem.weakness, problem.present_state));
    for (path, line) in &targets {
        let lower = line.to_lowercase();
        // A measure may count what is to become less.
        let counts = path.ends_with("/measure") && COUNTS.iter().any(|start| lower.starts_with(start));
        if !counts && is_weak(&without_brackets(&lower)) {
            found.push(Finding::new(
                "SEM-weak-goal",
                Severity::Reminder,
                path,
                line,
                words::WEAK_GOAL.to_owned(),
            ));
        }
        let wanted = if has_any(line, KEPT) || is_step(line) {
            Vec::new()
        } else {
            percents(line)
        };
        let same = wanted.iter().any(|share| *share != 100_000) && wanted.iter().all(|share| now.contains(share));
        let worse = match (wanted.as_slice(), now.as_slice()) {
            ([wanted], [now]) => is_worse(line, *now, *wanted) && likeness(line, &told) >= ALIKE,
            _ => falls_behind_its_brackets(line),
        };
        if same || worse {
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
        .any(|(_, line)| line.contains(|c: char| c.is_ascii_digit()) || has_any(line, COUNTING) || is_there(line));
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
