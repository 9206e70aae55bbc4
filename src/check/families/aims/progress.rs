//! SEM: a goal says something, leads beyond what is, and its term is not over before the work begins.

use crate::check::context::{Context, at};
use crate::check::data::figures::{CURRENCY, NEGATIVE, PRESENT};
use crate::check::data::goals::{FALLING, KEPT, LOWERED, NO_AMOUNT, OTHER_YEARS, SHORT_AMOUNTS, VAGUE_GOALS};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{fractions, numbers};
use crate::plan::{Action, ActionField, Problem, ProblemField};
use crate::text::check::counts as counted;
use crate::text::check::meaning as words;
use crate::text::fold::fold;
use crate::text::likeness::likeness;
use crate::text::money::amounts;
use crate::text::phrase::contains;
use crate::text::time::{Kind, read};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for problem in &context.plan.problems {
        for action in &problem.actions {
            goal_of_action(problem, action, found);
            late(action, found);
        }
        for field in [ProblemField::Goals, ProblemField::ExpectedResults] {
            for line in problem.text(field).lines() {
                let path = at(&problem.id.0, field.key());
                in_brackets(&path, line, found);
                vague(&path, line, found);
            }
        }
    }
    budgets(context, found);
}

fn has_any(text: &str, expressions: &[&str]) -> bool {
    let lower = text.to_lowercase();
    expressions.iter().any(|expression| contains(&lower, expression))
}

fn goal_of_action(problem: &Problem, action: &Action, found: &mut Vec<Finding>) {
    let path = at(&action.id.0, ActionField::Goal.key());
    for line in action.goal.lines() {
        in_brackets(&path, line, found);
        vague(&path, line, found);
        behind(problem, &path, line, found);
    }
}

/// Whether one fraction is less than the other.
fn less(one: (u32, u32), other: (u32, u32)) -> bool {
    u64::from(one.0) * u64::from(other.1) < u64::from(other.0) * u64::from(one.1)
}

/// "18/52 … (hiện nay có 20/52)", "đạt 95,4% (năm học trước là 95,4%)": the goal and what is, side by side.
fn in_brackets(path: &str, line: &str, found: &mut Vec<Finding>) {
    let Some((goal, rest)) = line.split_once('(') else {
        return;
    };
    let Some((beside, _)) = rest.split_once(')') else {
        return;
    };
    if !(has_any(beside, PRESENT) || is_dated(beside)) || has_any(line, KEPT) {
        return;
    }
    let mut tell = |rule, severity, message| found.push(Finding::new(rule, severity, path, line.trim(), message));
    if let ([wanted], [now]) = (fractions(goal).as_slice(), fractions(beside).as_slice()) {
        let falls = has_any(goal, FALLING) || has_any(goal, NEGATIVE);
        if wanted == now || less(*wanted, *now) && !falls {
            tell("SEM-no-progress", Severity::Reminder, words::NO_PROGRESS.to_owned());
        } else if wanted.1 != now.1 && !has_any(beside, OTHER_YEARS) {
            let message = counted::two_wholes(&shown(*wanted), &shown(*now));
            tell("SEM-two-counts", Severity::Hint, message);
        }
    }
    // All is all, this year as well.
    const ALL: u32 = 100_000;
    if let ([wanted], [now]) = (values(goal, true).as_slice(), values(beside, true).as_slice())
        && (wanted == now
            || wanted < now && !has_any(goal, FALLING) && !has_any(goal, NEGATIVE)
            || wanted > now && has_any(goal, LOWERED))
        && *wanted < ALL
    {
        tell("SEM-no-progress", Severity::Reminder, words::NO_PROGRESS.to_owned());
    }
    if let ([wanted], [now]) = (marks(goal).as_slice(), marks(beside).as_slice())
        && wanted <= now
        && !has_any(goal, FALLING)
        && !has_any(goal, LOWERED)
    {
        tell("SEM-no-progress", Severity::Reminder, words::NO_PROGRESS.to_owned());
    }
}

/// The shares of a text, or its other numbers.
fn values(text: &str, shares: bool) -> Vec<u32> {
    let is_share = |end: usize| text.get(end..).unwrap_or_default().trim_start().starts_with('%');
    let all = numbers(text);
    let wanted = all.iter().filter(|number| is_share(number.end) == shares);
    wanted.map(|number| number.value).collect()
}

/// Marks and averages in a text: "4,62". What is whole counts something else.
fn marks(text: &str) -> Vec<u32> {
    let mut values = values(text, false);
    values.retain(|value| value % 1000 != 0);
    values
}

/// "tháng 9/2025: 9,6%": what was found at a time.
fn is_dated(beside: &str) -> bool {
    let dated = beside.split_once(':').map(|(time, _)| read(time));
    dated.is_some_and(|time| {
        time.spans
            .iter()
            .any(|span| matches!(span.kind, Kind::Day | Kind::Month | Kind::Year))
    })
}

fn shown((part, whole): (u32, u32)) -> String {
    format!("{}/{}", part / 1000, whole / 1000)
}

/// A goal in words of more and better, without any figure.
fn vague(path: &str, line: &str, found: &mut Vec<Finding>) {
    let is_vague = !line.contains(|c: char| c.is_ascii_digit()) && has_any(line, VAGUE_GOALS);
    if is_vague {
        let message = words::NO_FIGURE.to_owned();
        found.push(Finding::new(
            "SEM-vague-goal",
            Severity::Hint,
            path,
            line.trim(),
            message,
        ));
    }
}

/// "10/18 giáo viên tự soạn được …" of which 11 of 18 can do so now.
fn behind(problem: &Problem, path: &str, line: &str, found: &mut Vec<Finding>) {
    /// A goal and a present state with so many words in common are about one figure.
    const ALIKE: usize = 40;
    if has_any(line, FALLING) || has_any(line, NEGATIVE) || has_any(line, KEPT) {
        return;
    }
    let of_line = fractions(line);
    let [wanted] = of_line.as_slice() else { return };
    let of_goal = line.split_once('(').map_or(line, |(goal, _)| goal);
    for told in problem.present_state.lines().flat_map(|line| line.split(';')) {
        let counts: Vec<u32> = numbers(told).iter().map(|number| number.value).collect();
        let Some((_, part)) = counts.iter().position(|value| *value == wanted.1).zip(counts.get(1)) else {
            continue;
        };
        let one_figure = likeness(of_goal, told) >= ALIKE && !has_any(told, NEGATIVE);
        if one_figure && wanted.0 <= *part && *part < wanted.1 {
            let message = words::NO_PROGRESS.to_owned();
            found.push(Finding::new(
                "SEM-no-progress",
                Severity::Reminder,
                path,
                line.trim(),
                message,
            ));
            return;
        }
    }
}

/// A goal is to be reached when the work has not begun.
fn late(action: &Action, found: &mut Vec<Finding>) {
    let opening = action.goal.lines().next().unwrap_or_default();
    let begins = ["den", "het", "truoc", "cham nhat"];
    let leads = begins.iter().any(|lead| fold(opening).starts_with(&format!("{lead} ")));
    let spans = read(opening).spans;
    let exact = spans
        .iter()
        .all(|span| matches!(span.kind, Kind::Day | Kind::Month | Kind::BareMonth));
    let (Some(term), Some(start)) = (read(opening).last(), read(&action.time).first()) else {
        return;
    };
    // A term alone says nothing of the beginning.
    let is_term = ["den", "het", "truoc", "cham nhat", "hoan thanh", "xong"]
        .iter()
        .any(|lead| fold(action.time.trim()).starts_with(lead));
    if leads && exact && !is_term && term < start {
        let path = at(&action.id.0, ActionField::Time.key());
        let quote = action.time.trim();
        let message = words::GOAL_BEFORE_WORK.to_owned();
        found.push(Finding::new("DATE-goal", Severity::Reminder, &path, quote, message));
    }
}

/// What money is needed is said: "theo quy định" names none, "30 triệu" leaves out of what. Each is told once.
fn budgets(context: &Context, found: &mut Vec<Finding>) {
    let mut told = false;
    for (_, action) in context.actions() {
        let folded = fold(action.budget.trim().trim_end_matches('.'));
        let path = at(&action.id.0, ActionField::Budget.key());
        if !told && NO_AMOUNT.contains(&folded.as_str()) {
            told = true;
            let quote = action.budget.trim();
            let message = words::NO_AMOUNT_NAMED.to_owned();
            found.push(Finding::new("SEM-no-amount", Severity::Hint, &path, quote, message));
        }
    }
    let mut texts = context.actions().flat_map(|(_, action)| {
        [ActionField::Budget, ActionField::Resources].map(|field| (at(&action.id.0, field.key()), action.text(field)))
    });
    let short = |text: &str| -> Option<String> {
        let lower = text.to_lowercase();
        let (before, after) = SHORT_AMOUNTS.iter().find_map(|unit| lower.split_once(unit))?;
        let number = before
            .rsplit(' ')
            .next()
            .filter(|word| word.ends_with(|c: char| c.is_ascii_digit()))?;
        let next = after.trim_start();
        let whole = next.starts_with(['đ', 'v', '/', '-', '–']) || next.starts_with(|c: char| c.is_ascii_digit());
        (!whole && !amounts(text).is_empty()).then(|| number.to_owned())
    };
    let others_have = context
        .actions()
        .any(|(_, action)| has_any(&format!("{} {}", action.budget, action.resources), CURRENCY));
    if let Some((path, quote)) = texts
        .find_map(|(path, text)| Some((path, short(text)?)))
        .filter(|_| others_have)
    {
        let message = counted::no_unit(&quote);
        found.push(Finding::new("SEM-no-unit", Severity::Hint, &path, &quote, message));
    }
}
