//! SEM: what several texts of one problem say of the same figure agrees, and parts make up their whole.

use super::counts::near;
use crate::check::context::{Context, at};
use crate::check::data::figures::{FROM, LEARNERS, LEAST, NEGATIVE, OF_EACH, OF_WHICH, PRESENT, REACHING};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{Number, counted, fractions, numbers};
use crate::plan::{Action, ActionField, Problem, ProblemField};
use crate::text::check::agreement as words;
use crate::text::fold::fold;
use crate::text::likeness::likeness;
use crate::text::money::amounts;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for problem in &context.plan.problems {
        rest_of_all(problem, found);
        starts(problem, found);
        for action in &problem.actions {
            groups(problem, action, found);
        }
    }
    for line in context.proof.lines.iter().filter(|line| line.text.contains(OF_WHICH)) {
        if let Some((part, whole)) = money_over_whole(&line.text) {
            let message = words::part_over_whole(&part, &whole);
            found.push(Finding::of(line, "SEM-sum", Severity::Reminder, &line.text, message));
        }
    }
}

fn has_any(text: &str, expressions: &[&str]) -> bool {
    let lower = text.to_lowercase();
    expressions.iter().any(|expression| contains(&lower, expression))
}

/// Texts that say how it is now, with their paths.
fn told(problem: &Problem) -> Vec<(String, &str)> {
    let fields = [ProblemField::Weakness, ProblemField::PresentState];
    fields
        .map(|field| (at(&problem.id.0, field.key()), problem.text(field)))
        .into()
}

/// Lines that say what is aimed at, with their paths.
fn goals(problem: &Problem) -> Vec<(String, &str)> {
    let own = problem
        .goals
        .lines()
        .map(|line| (at(&problem.id.0, ProblemField::Goals.key()), line));
    let of_action = |action| {
        let action: &Action = action;
        let path = at(&action.id.0, ActionField::Goal.key());
        action.goal.lines().map(move |line| (path.clone(), line))
    };
    own.chain(problem.actions.iter().flat_map(of_action)).collect()
}

/// "Còn 12/34 giáo viên chưa …" beside "(hiện trạng: 20/34)": those who have and those who have not make all.
fn rest_of_all(problem: &Problem, found: &mut Vec<Finding>) {
    /// Two texts with so many words in common are about one figure.
    const ALIKE: usize = 40;
    for (path, text) in told(problem) {
        for clause in text.split(['\n', ';', '.']) {
            let of_clause = fractions(clause);
            let [(without, all)] = of_clause.as_slice() else {
                continue;
            };
            if !has_any(clause, NEGATIVE) {
                continue;
            }
            for (_, line) in goals(problem) {
                let Some((goal, beside)) = line.split_once('(') else {
                    continue;
                };
                let of_brackets = fractions(beside);
                let [(with, of)] = of_brackets.as_slice() else {
                    continue;
                };
                let same = of == all && has_any(beside, PRESENT) && likeness(clause, goal) >= ALIKE;
                if same && !has_any(goal, NEGATIVE) && without + with != *all {
                    let message = words::rest_of_all(without / 1000, with / 1000, all / 1000);
                    found.push(Finding::new(
                        "SEM-two-counts",
                        Severity::Hint,
                        &path,
                        clause.trim(),
                        message,
                    ));
                    return;
                }
            }
        }
    }
}

/// "giảm từ 35 em xuống …" where the problem tells of 27.
fn starts(problem: &Problem, found: &mut Vec<Finding>) {
    for (path, line) in goals(problem) {
        let all = numbers(line);
        let begins = |number: &&Number| {
            let before = line.get(..number.start).unwrap_or_default().to_lowercase();
            before.trim_end().rsplit(' ').next() == Some(FROM)
        };
        let Some(from) = all.iter().find(begins) else { continue };
        let Some(unit) = counted(line, from) else { continue };
        let after = line.get(from.end..).unwrap_or_default();
        if !has_any(after, REACHING) {
            continue;
        }
        let mut others: Vec<String> = Vec::new();
        let mut known = false;
        for (_, text) in told(problem) {
            let all = numbers(text);
            for (at, number) in all.iter().enumerate() {
                // "41/610 học sinh": the part counts what the whole does.
                let whole = all
                    .get(at + 1)
                    .filter(|next| text.get(number.end..next.start) == Some("/"));
                let same_unit = counted(text, whole.unwrap_or(number)).is_some_and(|other| is_same_unit(other, unit));
                known |= number.value == from.value;
                if same_unit && may_be_mistaken(number.value, from.value) {
                    others.push(format!("{} {unit}", number.text));
                }
            }
        }
        if let Some(other) = others.first().filter(|_| !known) {
            let quote = line.get(from.start..from.end + 1 + unit.len()).unwrap_or(from.text);
            let message = words::other_start(quote, other);
            found.push(Finding::new("SEM-two-counts", Severity::Hint, &path, quote, message));
            return;
        }
    }
}

/// Whether two words count the same; whoever learns is called in several ways.
fn is_same_unit(one: &str, other: &str) -> bool {
    let learns = |unit: &str| matches!(fold(unit).as_str(), "em" | "hoc sinh" | "chau" | "tre");
    one.to_lowercase() == other.to_lowercase() || learns(one) && learns(other)
}

/// Whether two counts may be of the same: neither is twice the other.
fn may_be_mistaken(one: u32, other: u32) -> bool {
    near(one, other) || (one != other && one.max(other) < one.min(other).saturating_mul(2))
}

/// "Chia 05 đoàn, mỗi đoàn 30 em" for a goal of at least 240.
fn groups(problem: &Problem, action: &Action, found: &mut Vec<Finding>) {
    let text = action.activities.as_str();
    let all = numbers(text);
    for pair in all.windows(2) {
        let [count, each] = pair else { continue };
        let between = text.get(count.end..each.start).unwrap_or_default().to_lowercase();
        let Some((group, of_each)) = between.split_once(OF_EACH) else {
            continue;
        };
        let group = group.trim_matches([' ', ',']);
        let learners = |text: &str, number: &Number| {
            let after = text.get(number.end..).unwrap_or_default().trim_start().to_lowercase();
            LEARNERS.iter().any(|unit| after.starts_with(unit))
        };
        if group.is_empty() || of_each.trim() != group || !learners(text, each) {
            continue;
        }
        let made = u64::from(count.value) * u64::from(each.value) / 1000;
        let wanted = action.goal.lines().chain(problem.goals.lines()).find_map(|line| {
            let least = numbers(line).into_iter().find(|number| {
                let before = line.get(..number.start).unwrap_or_default().to_lowercase();
                LEAST.iter().any(|word| before.trim_end().ends_with(word)) && learners(line, number)
            });
            least.map(|number| (u64::from(number.value), number.text.to_owned()))
        });
        if let Some((_, wanted)) = wanted.filter(|(wanted, _)| made < *wanted) {
            let path = at(&action.id.0, ActionField::Activities.key());
            let quote = text.get(count.start..each.end).unwrap_or_default();
            let message = words::too_few(quote, made / 1000, &wanted);
            found.push(Finding::new("SEM-two-counts", Severity::Hint, &path, quote, message));
            return;
        }
    }
}

/// A part of some money that is more than all of it, with the whole, as written.
fn money_over_whole(text: &str) -> Option<(String, String)> {
    let (before, after) = text.split_once(OF_WHICH)?;
    let clause = before.rsplit([';', '\n']).next().unwrap_or_default();
    let part = after.split([';', '\n', '.']).next().unwrap_or_default();
    let of_clause = amounts(clause);
    let [whole] = of_clause.as_slice() else {
        return None;
    };
    let largest = amounts(part).into_iter().max()?;
    (largest > *whole).then(|| (part.trim().to_owned(), clause.trim().trim_end_matches(',').to_owned()))
}
