//! SEM: goals say how much, are better than what is, and figures add up.

use crate::check::context::{Context, at};
use crate::check::data::words::{MENDING, WEAK};
use crate::check::finding::{Finding, Severity};
use crate::plan::Problem;
use crate::text::check::meaning as words;
use crate::text::fold::fold;
use crate::text::money::amounts;
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
    shares(context, found);
    level4(context, found);
    summary(context, found);
    total(context, found);
    priorities(context, found);
}

/// Percentages of a text, in thousandths of a per cent.
fn percents(text: &str) -> Vec<u32> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices('%') {
        let before = text.get(..at).unwrap_or_default().trim_end();
        let begin = before
            .rfind(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
            .map_or(0, |at| {
                at + before
                    .get(at..)
                    .and_then(|rest| rest.chars().next())
                    .map_or(1, char::len_utf8)
            });
        out.extend(before.get(begin..).and_then(thousandths));
    }
    out
}

fn thousandths(number: &str) -> Option<u32> {
    let mut parts = number.split(['.', ',']);
    let whole: u32 = parts.next()?.parse().ok()?;
    let part = parts.next().unwrap_or("");
    if part.len() > 3 || parts.next().is_some() {
        return None;
    }
    let rest: u32 = if part.is_empty() {
        0
    } else {
        format!("{part:0<3}").parse().ok()?
    };
    whole.checked_mul(1000)?.checked_add(rest)
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

/// "a/b … p%" in running text.
fn shares(context: &Context, found: &mut Vec<Finding>) {
    for line in context.proof.lines.iter().filter(|line| line.text.contains('%')) {
        let text = line.text.as_str();
        for (slash, _) in text.match_indices('/') {
            let Some((part, whole, after)) = ratio(text, slash) else {
                continue;
            };
            let Some((between, _)) = after.split_once('%') else {
                continue;
            };
            if between.contains('/')
                || between.split_whitespace().count() > 5
                || between.contains(';')
                || whole == 0
                || whole > 1900
                || part > whole
            {
                continue;
            }
            let number = between
                .rsplit(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
                .next()
                .unwrap_or_default();
            let figures = between
                .split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
                .filter(|word| word.contains(|c: char| c.is_ascii_digit()));
            let (Some(share), 1) = (thousandths(number), figures.count()) else {
                continue;
            };
            let decimals = number.split_once(['.', ',']).map_or(0, |(_, part)| part.len());
            let unit = 10_u32.pow(3 - u32::try_from(decimals.min(3)).unwrap_or(3));
            let exact = part * 100_000 / whole;
            // Rounded or cut off: both are usual.
            if exact.abs_diff(share) > unit {
                let quote = format!("{part}/{whole}");
                let message = words::share(part, whole, &shown(exact));
                found.push(Finding::new(
                    "SEM-share",
                    Severity::Reminder,
                    &line.path,
                    &quote,
                    message,
                ));
            }
        }
    }
}

/// The numbers on both sides of a slash and what follows; none where a third one makes it a date or a number of a document.
fn ratio(text: &str, slash: usize) -> Option<(u32, u32, &str)> {
    let before = text.get(..slash)?;
    let begin = before.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| {
        at + before
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    if before.get(..begin)?.ends_with('/') {
        return None;
    }
    let rest = text.get(slash + 1..)?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (whole, after) = rest.split_at(end);
    (!after.starts_with('/')).then_some(())?;
    Some((before.get(begin..)?.parse().ok()?, whole.parse().ok()?, after))
}

fn shown(thousandths: u32) -> String {
    format!("{},{}", thousandths / 1000, thousandths % 1000 / 100)
}

/// As many criteria of Mức 4 are planned as the summary says are not met.
fn level4(context: &Context, found: &mut Vec<Finding>) {
    let planned = context
        .plan
        .problems
        .iter()
        .flat_map(|problem| &problem.criteria)
        .filter(|code| code.starts_with("M4."))
        .count();
    let mut in_level4 = false;
    for (line, folded) in context
        .lines()
        .filter(|(line, _)| line.path == "texts/last_year_results")
    {
        if contains(folded, "muc 4") {
            in_level4 = true;
        } else if contains(folded, "muc 1") || contains(folded, "muc 2") || contains(folded, "muc 3") {
            in_level4 = false;
        }
        let Some(rest) = folded
            .split_once("khong dat")
            .map(|(_, rest)| rest)
            .filter(|_| in_level4)
        else {
            continue;
        };
        let digits: String = rest
            .chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        if let Ok(unmet) = digits.parse::<usize>()
            && planned > unmet
        {
            found.push(Finding::new(
                "SEM-level4",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::level4(unmet, planned),
            ));
        }
    }
}

/// Met and unmet make up the total of a level.
fn summary(context: &Context, found: &mut Vec<Finding>) {
    for row in &context.plan.level_results {
        let number = |text: &str| text.trim().parse::<u32>().ok();
        let (Some(total), Some(met)) = (number(&row.total), number(&row.met)) else {
            continue;
        };
        if let Some(unmet) = number(&row.unmet)
            && met + unmet != total
        {
            let message = words::sum(met, unmet, total);
            found.push(Finding::new(
                "SEM-sum",
                Severity::Reminder,
                &at(&row.id.0, "unmet"),
                &row.unmet,
                message,
            ));
        }
        let share = thousandths(row.percent.trim().trim_end_matches('%').trim_end());
        if let Some(share) = share.filter(|_| total > 0 && met <= total) {
            let exact = met * 100_000 / total;
            if exact.abs_diff(share) > 1000 {
                let message = words::share(met, total, &shown(exact));
                found.push(Finding::new(
                    "SEM-share",
                    Severity::Reminder,
                    &at(&row.id.0, "percent"),
                    &row.percent,
                    message,
                ));
            }
        }
    }
}

/// A stated total is the sum of the budgets.
fn total(context: &Context, found: &mut Vec<Finding>) {
    let sum: u64 = context.actions().flat_map(|(_, action)| amounts(&action.budget)).sum();
    for (line, folded) in context.lines() {
        let stated = ["tong kinh phi", "tong du toan", "tong cong kinh phi", "tong so tien"]
            .iter()
            .any(|words| contains(folded, words));
        if let (true, [stated]) = (stated && sum > 0, amounts(&line.text).as_slice())
            && *stated != sum
        {
            found.push(Finding::new(
                "SEM-total",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::total(*stated, sum),
            ));
        }
    }
}

/// Not everything is a priority.
fn priorities(context: &Context, found: &mut Vec<Finding>) {
    let Some(set) = context.set else { return };
    let all = set.criteria().count();
    let mut chosen: Vec<&String> = context
        .plan
        .problems
        .iter()
        .flat_map(|problem| &problem.criteria)
        .collect();
    chosen.sort();
    chosen.dedup();
    if let (true, Some(problem)) = (all > 0 && chosen.len() * 3 > all * 2, context.plan.problems.first()) {
        let path = at(&problem.id.0, "criteria");
        let message = words::priorities(chosen.len(), all);
        found.push(Finding::new(
            "SEM-priorities",
            Severity::Hint,
            &path,
            &context.name(problem),
            message,
        ));
    }
}
