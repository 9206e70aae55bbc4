//! SEM: money adds up: what is stated as the total of the plan, its sources, an amount in figures and in words.

use crate::check::context::Context;
use crate::check::data::figures::{ALL_PARTS, AMOUNT_LEADS, CURRENCY_WORD, IN_WORDS, SOME_PARTS};
use crate::check::finding::{Finding, Severity};
use crate::document::ProofLine;
use crate::plan::{Action, ActionField};
use crate::text::check::meaning as words;
use crate::text::fold::fold;
use crate::text::money::amounts;
use crate::text::phrase::contains;
use crate::text::spelt;

/// How a total of money is named; folded.
const TOTALS: [&str; 5] = [
    "tong kinh phi",
    "tong du toan",
    "tong cong kinh phi",
    "tong so tien",
    "tong so kinh phi",
];

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    total(context, found);
    for line in &context.proof.lines {
        if line.text.contains(|c: char| c.is_ascii_digit()) {
            spelt_out(line, found);
            parts(line, found);
        }
    }
    duties(context, found);
}

/// Expressions by which an amount is no exact one: "3 triệu đồng/tháng", "khoảng …", "mỗi em …".
pub(super) fn is_exact(budget: &str) -> bool {
    let folded = fold(budget);
    let loose = [
        "khoang",
        "moi",
        "x",
        "it nhat",
        "khong qua",
        "toi da",
        "tung",
        "toi thieu",
    ];
    amounts(budget).is_empty() || !(per_something(&folded) || loose.iter().any(|words| contains(&folded, words)))
}

/// "đồng/tháng": a stroke behind a letter; dates have theirs behind a digit.
fn per_something(folded: &str) -> bool {
    let before = |at: usize| folded.get(..at).unwrap_or_default().trim_end();
    folded
        .match_indices('/')
        .any(|(at, _)| before(at).ends_with(char::is_alphabetic))
}

/// A stated total is the sum of the budgets.
fn total(context: &Context, found: &mut Vec<Finding>) {
    // A form without a column for money has it among the means.
    let in_column = context.actions().any(|(_, action)| whole(&action.budget) > 0);
    let money = if in_column {
        ActionField::Budget
    } else {
        ActionField::Resources
    };
    let budgets = || context.actions().map(|(_, action)| action.text(money));
    if !budgets().all(is_exact) {
        return;
    }
    let sum: u64 = budgets().map(whole).sum();
    // What a row says of its own total is no total of the plan.
    let closing = closing(context, money);
    for (line, folded) in context.lines().filter(|(line, folded)| {
        !context.is_of_row(line) || contains(folded, "ke hoach") || closing.is_some_and(|closing| *closing == line.path)
    }) {
        let is_stated = TOTALS.iter().any(|words| contains(folded, words));
        let Some(stated) = amounts(&line.text).first().copied().filter(|_| is_stated && sum > 0) else {
            continue;
        };
        if stated != sum {
            let message = words::total(stated, sum);
            found.push(Finding::of(line, "SEM-total", Severity::Reminder, &line.text, message));
        }
    }
}

/// The place of a total that stands below the last row of a plan laid out by criteria, where no other row has one: it is told by
/// being no total of that row.
fn closing<'a>(context: &Context<'a>, money: ActionField) -> Option<&'a String> {
    let opens = |folded: &str| TOTALS.iter().any(|words| folded.starts_with(words));
    let of_rows = context
        .lines()
        .filter(|(line, folded)| context.is_of_row(line) && opens(folded));
    let stated: Vec<_> = of_rows.map(|(line, _)| line).collect();
    let [line] = stated.as_slice() else { return None };
    let problem = context.plan.problems.last()?;
    let own: u64 = problem.actions.iter().map(|action| whole(action.text(money))).sum();
    let is_last = line.path.starts_with(&format!("#{}/", problem.id.0));
    (is_last && amounts(&line.text).first() != Some(&own)).then_some(&line.path)
}

/// The money of a row: of a total with its parts, the total alone.
pub(super) fn whole(budget: &str) -> u64 {
    let amounts = amounts(budget);
    let sum: u64 = amounts.iter().sum();
    match amounts.as_slice() {
        [first, parts @ ..] if parts.len() > 1 && parts.iter().sum::<u64>() == *first => *first,
        _ if opening(budget).is_some() => amounts.first().copied().unwrap_or_default(),
        _ => sum,
    }
}

/// Where the parts of an amount are opened.
fn opening(text: &str) -> Option<usize> {
    let lower = text.to_lowercase();
    let ends = ALL_PARTS
        .iter()
        .chain(SOME_PARTS)
        .filter_map(|word| lower.find(word).map(|at| at + word.len()));
    ends.min().filter(|_| lower.len() == text.len())
}

/// "185.500.000 đồng (Bằng chữ: Một trăm tám mươi lăm triệu năm trăm nghìn đồng)".
fn spelt_out(line: &ProofLine, found: &mut Vec<Finding>) {
    for (open, _) in line.text.match_indices('(') {
        let Some((inside, _)) = line.text.get(open + 1..).and_then(|rest| rest.split_once(')')) else {
            continue;
        };
        let lower = inside.to_lowercase();
        let bare = IN_WORDS
            .iter()
            .find_map(|word| lower.strip_prefix(word))
            .unwrap_or(&lower);
        let bare = bare.trim_matches([':', ' ', '.', ',', ';']);
        let number = bare
            .split_once(CURRENCY_WORD)
            .and_then(|(number, _)| spelt::number(number).filter(|value| *value >= 1000));
        let figures = amounts(line.text.get(..open).unwrap_or_default());
        if let (Some(number), Some(figures)) = (number, figures.last())
            && number != *figures
        {
            let message = words::in_words(*figures, number);
            found.push(Finding::of(line, "SEM-amount-words", Severity::Error, inside, message));
        }
    }
}

/// "185.500.000 đồng, trong đó ngân sách 143.500.000 đồng, xã hội hóa 42.000.000 đồng".
fn parts(line: &ProofLine, found: &mut Vec<Finding>) {
    let Some(begin) = opening(&line.text).filter(|_| is_exact(&line.text)) else {
        return;
    };
    let head = amounts(without_brackets(line.text.get(..begin).unwrap_or_default()).as_str());
    let tail = line.text.get(begin..).unwrap_or_default();
    let parts = amounts(without_brackets(tail.split(". ").next().unwrap_or_default()).as_str());
    let sum: u64 = parts.iter().sum();
    if let ([.., whole], true) = (head.as_slice(), parts.len() > 1)
        && *whole != sum
    {
        let message = words::parts_of_amount(*whole, sum);
        found.push(Finding::of(line, "SEM-parts", Severity::Reminder, &line.text, message));
    }
}

/// A text without what stands in brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let outside = |c: &char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(outside).collect()
}

/// Money named among the duties is that of a row, or of all.
fn duties(context: &Context, found: &mut Vec<Finding>) {
    let of_actions = context
        .actions()
        .flat_map(|(_, action)| [ActionField::Budget, ActionField::Resources].map(|field| action.text(field)));
    let mut known: Vec<u64> = of_actions.flat_map(amounts).collect();
    if known.is_empty() {
        return;
    }
    known.push(known.iter().sum());
    known.push(context.actions().map(|(_, action)| whole(&action.budget)).sum());
    // A form without a column for money has it among the means.
    let of_row = |action: &Action| whole(&action.budget) + whole(&action.resources);
    known.push(context.actions().map(|(_, action)| of_row(action)).sum());
    let texts = context.lines().filter(|(line, _)| line.path.starts_with("texts/"));
    known.extend(texts.flat_map(|(line, _)| amounts(&line.text)));
    let duties = context.proof.lines.iter().filter(|line| Context::is_duty(line));
    for line in duties.filter(|line| is_exact(&line.text)) {
        let lower = line.text.to_lowercase();
        let named = amounts(&line.text);
        let led = AMOUNT_LEADS.iter().any(|lead| contains(&lower, lead));
        if let ([amount], true) = (named.as_slice(), led)
            && !known.contains(amount)
        {
            let message = words::other_amount(*amount);
            found.push(Finding::of(
                line,
                "SEM-other-amount",
                Severity::Reminder,
                &line.text,
                message,
            ));
        }
    }
}
