//! SEM: counts and shares in running text agree with each other: a part is no more than the whole, a rise leads upwards.

use super::sums::thousandths;
use crate::check::context::{Context, PROBLEM_TEXTS, at};
use crate::check::data::words::{COUNTED, DOWN, EVERY, FROM, OF_ALL, OF_DATES, OF_WHICH, UP};
use crate::check::finding::{Finding, Severity};
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

/// A number in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number<'a> {
    /// In thousandths.
    pub(super) value: u32,
    /// As it stands there.
    pub(super) text: &'a str,
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// The numbers of a text. Stops before three digits part thousands.
pub(super) fn numbers(text: &str) -> Vec<Number<'_>> {
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(start) = text
        .get(from..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
    {
        let start = from + start;
        let rest = text.get(start..).unwrap_or_default();
        let length = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
            .unwrap_or(rest.len());
        let written = rest.get(..length).unwrap_or_default().trim_end_matches(['.', ',']);
        from = start + length;
        let groups: Vec<&str> = written.split('.').collect();
        let is_grouped = groups.len() > 1 && groups.iter().skip(1).all(|group| group.len() == 3);
        let plain = if is_grouped {
            groups.concat()
        } else {
            written.to_owned()
        };
        if let Some(value) = thousandths(&plain) {
            let end = start + written.len();
            out.push(Number {
                value,
                text: written,
                start,
                end,
            });
        }
    }
    out
}

/// What a number counts: the word or two behind it; none where it is a share, a date or money.
pub(super) fn counted<'a>(text: &'a str, number: &Number) -> Option<&'a str> {
    let rest = text.get(number.end..)?.strip_prefix(' ')?;
    COUNTED.iter().find_map(|unit| {
        let head = rest.get(..unit.len())?;
        let after = rest.get(unit.len()..)?.chars().next();
        (head.to_lowercase() == *unit && !after.is_some_and(char::is_alphanumeric)).then_some(head)
    })
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

/// The fractions of a text that count something, in thousandths: "16/18 giáo viên", and where the unit was named before, "20/52".
pub(super) fn fractions(text: &str) -> Vec<(u32, u32)> {
    let all = numbers(text);
    let pairs = all.windows(2).filter_map(|pair| match pair {
        [part, whole] if text.get(part.end..whole.start) == Some("/") && !is_dated(text, part) => Some((part, whole)),
        _ => None,
    });
    let counts = |(part, whole): &(&Number, &Number)| {
        let rest = text.get(whole.end..).unwrap_or_default();
        part.value <= whole.value && whole.value < 1_900_000 && !rest.starts_with('/')
    };
    pairs
        .filter(counts)
        .map(|(part, whole)| (part.value, whole.value))
        .collect()
}

/// Whether a number before a stroke is a day or a month.
fn is_dated(text: &str, number: &Number) -> bool {
    let before = text.get(..number.start).unwrap_or_default();
    let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    OF_DATES.contains(&last.as_str()) || before.ends_with(['/', '-', '–'])
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
    let decimals = share.trim().split_once([',', '.']).map_or(0, |(_, part)| part.len());
    let unit = 10_u64.pow(3 - u32::try_from(decimals.min(3)).unwrap_or(3));
    // Rounded or cut off: both are usual.
    if exact.abs_diff(u64::from(stated)) > unit {
        let quote = format!("({share}%)");
        let message = words::share(part.text, whole.text, &shown(exact));
        found.push(Finding::of(line, "SEM-share", Severity::Reminder, &quote, message));
    }
}

/// Thousandths with one decimal.
pub(super) fn shown(thousandths: u64) -> String {
    format!("{},{}", thousandths / 1000, thousandths % 1000 / 100)
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
