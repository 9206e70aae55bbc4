//! SEM: a figure told again further on is the same figure: in the row, in the duties, in what is monitored.
//!
//! Different things may have different figures; only what bears the same words is compared.

use crate::check::context::{Context, PROBLEM_TEXTS, at};
use crate::check::data::figures::{ADDING, AIMED, EACH, HAVING, RETOLD_STOPS};
use crate::check::data::goals::{FALLING, LOWERED, MORE};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{Number, numbers};
use crate::document::ProofLine;
use crate::plan::{ActionField, Problem, ProblemField};
use crate::text::check::counts as words;
use crate::text::fold::fold;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let told = told(context);
    for line in &context.proof.lines {
        let monitored = line.section == "theo-doi" && line.path.ends_with("/subject");
        if Context::is_duty(line) || monitored {
            again(line, &told, found);
        }
        if monitored {
            aim(context, line, found);
        }
    }
    for problem in &context.plan.problems {
        missing(problem, found);
    }
}

/// A figure with the words behind it.
struct Told<'a> {
    value: u32,
    /// Two or three words behind, which say what it counts.
    what: String,
    quote: &'a str,
}

/// The figures of a text that count something in two words at least: "300 câu hỏi", "02 phòng học tạm".
fn figures(text: &str) -> Vec<Told<'_>> {
    let plain = |number: &Number| {
        let before = text.get(..number.start).unwrap_or_default();
        let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let glued = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '–' | '.' | ','));
        let loose = EACH.contains(&last.as_str()) || RETOLD_STOPS.contains(&last.as_str());
        !glued && !loose
    };
    let of = |number: Number<'_>| {
        let rest = text.get(number.end..)?.strip_prefix(' ')?;
        let clause = rest
            .split([',', ';', '.', '(', ':', '/', '%'])
            .next()
            .unwrap_or_default();
        let following: Vec<&str> = clause.split_whitespace().take(3).collect();
        let [one, two, third @ ..] = following.as_slice() else {
            return None;
        };
        let is_word = |word: &&str| word.chars().all(char::is_lowercase) && !RETOLD_STOPS.contains(word);
        if !is_word(one) || !is_word(two) {
            return None;
        }
        let named: Vec<&str> = [*one, *two]
            .into_iter()
            .chain(third.iter().copied().filter(|word| is_word(word)))
            .collect();
        let end = number.end + 1 + clause.find(two)? + two.len();
        let what = fold(&named.join(" "));
        Some((number.value, what, number.start, end))
    };
    let all = numbers(text).into_iter().filter(plain);
    all.filter_map(of)
        .filter_map(|(value, what, start, end)| {
            Some(Told {
                value,
                what,
                quote: text.get(start..end)?,
            })
        })
        .collect()
}

/// The figures of all problems and actions.
fn told<'a>(context: &'a Context) -> Vec<Told<'a>> {
    let problems = context.plan.problems.iter();
    let of_problems = problems.flat_map(|problem| PROBLEM_TEXTS.map(|field| problem.text(field)));
    let of_actions = context.actions().flat_map(|(_, action)| {
        [
            ActionField::Content,
            ActionField::Goal,
            ActionField::Activities,
            ActionField::Measure,
            ActionField::Resources,
        ]
        .map(|field| action.text(field))
    });
    of_problems.chain(of_actions).flat_map(figures).collect()
}

/// A figure of the duties that the rows tell otherwise, and nowhere so.
fn again(line: &ProofLine, told: &[Told], found: &mut Vec<Finding>) {
    let own = figures(&line.text);
    for figure in &own {
        // "Tổ 1: 10 giáo viên; tổ 2: 14 giáo viên": parts, each with its figure.
        if own
            .iter()
            .any(|other| other.what == figure.what && other.value != figure.value)
        {
            continue;
        }
        let same: Vec<&Told> = told.iter().filter(|other| other.what == figure.what).collect();
        let Some(other) = same
            .first()
            .filter(|_| same.iter().all(|other| other.value != figure.value))
        else {
            continue;
        };
        // Several figures of one thing may have been summed up here.
        let one = same.iter().all(|one| one.value == other.value);
        if one {
            let message = words::told_otherwise(figure.quote, other.quote);
            found.push(Finding::of(
                line,
                "SEM-two-counts",
                Severity::Reminder,
                figure.quote,
                message,
            ));
            return;
        }
    }
}

/// "so với mục tiêu 75%": a share that some goal names.
fn aim(context: &Context, line: &ProofLine, found: &mut Vec<Finding>) {
    let lower = line.text.to_lowercase();
    let Some(rest) = AIMED
        .iter()
        .find_map(|word| lower.split_once(word))
        .map(|(_, rest)| rest)
    else {
        return;
    };
    let share = |text: &str| -> Vec<u32> {
        let is_share = |number: &Number| text.get(number.end..).unwrap_or_default().trim_start().starts_with('%');
        numbers(text)
            .iter()
            .filter(|number| is_share(number))
            .map(|number| number.value)
            .collect()
    };
    let Some(aim) = share(rest).first().copied() else {
        return;
    };
    let problems = context.plan.problems.iter();
    let goals = problems.flat_map(|problem| [problem.goals.as_str(), problem.expected_results.as_str()]);
    let of_actions = context
        .actions()
        .flat_map(|(_, action)| [action.goal.as_str(), action.measure.as_str()]);
    let known: Vec<u32> = goals.chain(of_actions).flat_map(share).collect();
    if !known.is_empty() && !known.contains(&aim) {
        let message = words::other_aim(line.text.trim());
        found.push(Finding::of(
            line,
            "SEM-two-counts",
            Severity::Reminder,
            &line.text,
            message,
        ));
    }
}

/// "đủ 20 bộ (hiện có 11 bộ)" and "mua 08 bộ": what is added makes up the difference.
fn missing(problem: &Problem, found: &mut Vec<Finding>) {
    let goals = [ProblemField::Goals, ProblemField::ExpectedResults].map(|field| problem.text(field).to_owned());
    let of_actions = problem.actions.iter().map(|action| action.goal.clone());
    for goal in goals
        .into_iter()
        .chain(of_actions)
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
    {
        let Some((wanted, now, unit)) = difference(&goal) else {
            continue;
        };
        if now >= wanted {
            let path = path_of(problem, &goal);
            let message = crate::text::check::meaning::NO_PROGRESS.to_owned();
            found.push(Finding::new(
                "SEM-no-progress",
                Severity::Reminder,
                &path,
                goal.trim(),
                message,
            ));
            continue;
        }
        for action in &problem.actions {
            for line in action.activities.lines() {
                let lower = line.to_lowercase();
                let added: Vec<Told> = figures_of(line, &unit);
                let adds = ADDING.iter().any(|verb| contains(&lower, verb));
                if let ([added], true) = (added.as_slice(), adds)
                    && added.value != wanted - now
                    && added.value != wanted
                {
                    let path = at(&action.id.0, ActionField::Activities.key());
                    let message = words::other_difference(added.quote, (wanted - now) / 1000);
                    found.push(Finding::new(
                        "SEM-two-counts",
                        Severity::Reminder,
                        &path,
                        line.trim(),
                        message,
                    ));
                }
            }
        }
    }
}

fn path_of(problem: &Problem, goal: &str) -> String {
    let own = [ProblemField::Goals, ProblemField::ExpectedResults]
        .into_iter()
        .find(|field| problem.text(*field).contains(goal));
    let of_action = || problem.actions.iter().find(|action| action.goal.contains(goal));
    match (own, of_action()) {
        (Some(field), _) => at(&problem.id.0, field.key()),
        (None, Some(action)) => at(&action.id.0, ActionField::Goal.key()),
        (None, None) => at(&problem.id.0, ProblemField::Goals.key()),
    }
}

/// What is wanted, what there is, and of what: "20 bộ thí nghiệm (hiện có 11 bộ)".
fn difference(goal: &str) -> Option<(u32, u32, String)> {
    let (before, rest) = goal.split_once('(')?;
    let (inside, _) = rest.split_once(')')?;
    // "Mua thêm 30 bản (hiện có 50 bản)", "còn không quá 3 em (hiện có 5 em)": no goal that what is has to reach.
    let lower = before.to_lowercase();
    if [MORE]
        .iter()
        .chain(FALLING)
        .chain(LOWERED)
        .any(|word| contains(&lower, word))
    {
        return None;
    }
    let having = HAVING.iter().any(|word| inside.trim().to_lowercase().starts_with(word));
    let unit = |text: &str, number: &Number| {
        let word = text.get(number.end..)?.strip_prefix(' ')?.split_whitespace().next()?;
        // "Bình quân 06 bản sách cho mỗi học sinh": not all there are.
        let each = text.to_lowercase().split_whitespace().any(|word| EACH.contains(&word));
        (!each && word.chars().all(char::is_lowercase)).then(|| word.trim_end_matches([',', ';', '.']).to_owned())
    };
    let inner = numbers(inside);
    let [now] = inner.as_slice() else { return None };
    let outer = numbers(before);
    let wanted = outer.last()?;
    let (one, other) = (unit(before, wanted)?, unit(inside, now)?);
    (having && one == other).then_some((wanted.value, now.value, one))
}

/// The figures of a line that are followed by a unit.
fn figures_of<'a>(line: &'a str, unit: &str) -> Vec<Told<'a>> {
    let of = |number: Number<'a>| {
        let rest = line.get(number.end..)?.strip_prefix(' ')?;
        let after = rest.strip_prefix(unit)?;
        (!after.starts_with(char::is_alphanumeric)).then_some(Told {
            value: number.value,
            what: unit.to_owned(),
            quote: line.get(number.start..number.end + 1 + unit.len())?,
        })
    };
    numbers(line).into_iter().filter_map(of).collect()
}
