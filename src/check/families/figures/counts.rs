//! SEM: counts and shares in running text agree with each other: a part is no more than the whole, a rise leads upwards.

use crate::check::context::{Context, PROBLEM_TEXTS, at};
use crate::check::data::figures::{DOWN, EVERY, FROM, OF_ALL, OF_WHICH, UP};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{Number, counted, is_dated, last_digit, numbers, shown, thousandths};
use crate::document::ProofLine;
use crate::plan::{ActionField, Problem};
use crate::text::check::counts as words;
use crate::text::money::amounts;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for line in &context.proof.lines {
        if line.text.contains(|c: char| c.is_ascii_digit()) {
            parts(line, found);
            moves(line, found);
        }
    }
    for problem in &context.plan.problems {
        wholes(problem, found);
    }
    if context.has_budget_column() {
        bare_amounts(context, found);
    }
}

/// "19/18 giáo viên", "25 trong 24 phòng", "trong đó 38 học viên (7%)" of 400.
fn parts(line: &ProofLine, found: &mut Vec<Finding>) {
    let text = line.text.as_str();
    let all = numbers(text);
    for pair in all.windows(2) {
        let [part, whole] = pair else { continue };
        let between = text.get(part.end..whole.start).unwrap_or_default();
        // "năm học 2021-2022 trên 320 trẻ": a year is no part.
        let year = (1_990_000..2_100_000).contains(&part.value) && part.text.len() == 4;
        let is_part =
            between == "/" && !is_dated(text, part) || !year && OF_ALL.contains(&between.to_lowercase().as_str());
        let (Some(_), true) = (counted(text, whole), is_part && whole.value > 0) else {
            continue;
        };
        let quote = text.get(part.start..whole.end).unwrap_or_default();
        if part.value > whole.value {
            let message = words::part_over_whole(part.text, whole.text);
            found.push(Finding::of(line, "SEM-over-whole", Severity::Error, quote, message));
        } else if between != "/" {
            disagrees(line, part, whole, whole.end, found);
        }
    }
    for (at, part) in all.iter().enumerate() {
        let before = text.get(..part.start).unwrap_or_default().trim_end().to_lowercase();
        let (Some(unit), true) = (counted(text, part), before.ends_with(OF_WHICH)) else {
            continue;
        };
        let mut earlier = all.iter().take(at).rev();
        let whole = earlier
            .find(|number| counted(text, number).is_some_and(|other| other.to_lowercase() == unit.to_lowercase()));
        let Some(whole) = whole else { continue };
        if part.value > whole.value {
            let quote = text.get(part.start..part.end + 1 + unit.len()).unwrap_or_default();
            let message = words::part_over_whole(part.text, whole.text);
            found.push(Finding::of(line, "SEM-over-whole", Severity::Error, quote, message));
        } else {
            disagrees(line, part, whole, part.end, found);
        }
    }
}

/// The share in the brackets behind a part and its whole is what they make.
fn disagrees(line: &ProofLine, part: &Number, whole: &Number, from: usize, found: &mut Vec<Finding>) {
    /// Words between the count and its share.
    const NEAR: usize = 6;
    let rest = line.text.get(from..).unwrap_or_default();
    let Some((between, inside)) = rest.split_once('(') else {
        return;
    };
    let Some((share, after)) = inside.split_once('%') else {
        return;
    };
    let near =
        between.split_whitespace().count() <= NEAR && !between.contains([';', '.', ',']) && numbers(between).is_empty();
    let Some(stated) = thousandths(share.trim()).filter(|_| near && after.starts_with(')')) else {
        return;
    };
    let exact = u64::from(part.value) * 100_000 / u64::from(whole.value.max(1));
    // Rounded or cut off: both are usual.
    if exact.abs_diff(u64::from(stated)) > u64::from(last_digit(share.trim())) {
        let quote = format!("({share}%)");
        let message = words::share(part.text, whole.text, &shown(exact));
        found.push(Finding::of(line, "SEM-share", Severity::Reminder, &quote, message));
    }
}

/// "Tăng từ 87% lên 83%", "giảm từ 10% xuống còn 12%".
fn moves(line: &ProofLine, found: &mut Vec<Finding>) {
    let text = line.text.as_str();
    let all = numbers(text);
    for pair in all.windows(2) {
        let [from, to] = pair else { continue };
        let before = text.get(..from.start).unwrap_or_default().to_lowercase();
        let between = text.get(from.end..to.start).unwrap_or_default().to_lowercase();
        if !before.trim_end().ends_with(FROM) || between.contains([';', '.', '/']) {
            continue;
        }
        let way = |word: &str| between.split(|c: char| !c.is_alphabetic()).any(|other| other == word);
        let (up, down) = (way(UP), way(DOWN));
        let wrong = up && !down && to.value < from.value || down && !up && to.value > from.value;
        let is_share = |number: &Number| text.get(number.end..).unwrap_or_default().trim_start().starts_with('%');
        if wrong && is_share(from) == is_share(to) {
            let quote = text.get(from.start..to.end).unwrap_or_default();
            let message = words::other_way(from.text, to.text, up);
            found.push(Finding::of(line, "SEM-direction", Severity::Error, quote, message));
        }
    }
}

/// Two numbers for all of the same within one problem: "200/240 gia đình" beside "trong số 260 gia đình".
fn wholes(problem: &Problem, found: &mut Vec<Finding>) {
    let own = PROBLEM_TEXTS.map(|field| (at(&problem.id.0, field.key()), problem.text(field)));
    let of_action = [ActionField::Goal, ActionField::Measure];
    let actions = problem
        .actions
        .iter()
        .flat_map(|action| of_action.map(|field| (at(&action.id.0, field.key()), action.text(field))));
    let mut told: Vec<(String, u32, String)> = Vec::new();
    for (path, text) in own.into_iter().chain(actions) {
        for (unit, whole, quote) in whole_counts(text) {
            let other = told
                .iter()
                .find(|(known, value, _)| *known == unit && near(*value, whole));
            if let Some((_, _, other)) = other {
                let message = words::two_wholes(&quote, other);
                found.push(Finding::new("SEM-two-counts", Severity::Hint, &path, &quote, message));
                return;
            }
            told.push((unit, whole, quote));
        }
    }
}

/// Whether two counts differ so little that they are of the same.
pub(super) fn near(one: u32, other: u32) -> bool {
    one != other && u64::from(one.abs_diff(other)) * 5 <= u64::from(one.max(other))
}

/// The counts of all of something that a text names: behind a stroke, "trong số", "cả".
fn whole_counts(text: &str) -> Vec<(String, u32, String)> {
    let all = numbers(text);
    let mut out = Vec::new();
    for (at, number) in all.iter().enumerate() {
        let Some(unit) = counted(text, number) else { continue };
        let before = text.get(..number.start).unwrap_or_default().to_lowercase();
        let part = at.checked_sub(1).and_then(|before| all.get(before));
        let behind_stroke =
            part.is_some_and(|part| part.end + 1 == number.start && !is_dated(text, part)) && before.ends_with('/');
        let of_all = part.is_some_and(|part| {
            let between = text.get(part.end..number.start).unwrap_or_default().to_lowercase();
            OF_ALL.contains(&between.as_str())
        });
        let every = before.trim_end().rsplit(' ').next() == Some(EVERY) && before.ends_with(' ');
        let after = text.get(number.end + 1 + unit.len()..).unwrap_or_default();
        let parted = after.trim_start_matches([',', ';', ' ']).starts_with(OF_WHICH);
        if behind_stroke || of_all || every || parted {
            out.push((unit.to_lowercase(), number.value, format!("{} {unit}", number.text)));
        }
    }
    out
}

/// Money has its unit: "12" and "30 triệu" do not say of what.
fn bare_amounts(context: &Context, found: &mut Vec<Finding>) {
    for (_, action) in context.actions() {
        let budget = action.budget.trim();
        let is_bare = amounts(budget).is_empty()
            && budget.contains(|c: char| c.is_ascii_digit() && c != '0')
            && budget
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
        // "15.000.000" says its unit by its size.
        if is_bare && budget.len() < 8 {
            let path = at(&action.id.0, ActionField::Budget.key());
            let message = words::no_unit(budget);
            found.push(Finding::new("SEM-no-unit", Severity::Reminder, &path, budget, message));
        }
    }
}
