//! SEM: a row of the table that sums up the others says what they make.

use super::totals::{is_exact, whole};
use crate::check::context::Context;
use crate::check::data::figures::TOTALS;
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::text::check::meaning as words;
use crate::text::fold::fold;
use crate::text::money::amounts;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let budgets = || context.actions().map(|(_, action)| action.budget.as_str());
    // A row without an amount may have one in another notation.
    let is_told = |budget: &str| !amounts(budget).is_empty() || !budget.contains(|c: char| c.is_ascii_digit());
    let sum: u64 = budgets().map(whole).sum();
    if sum == 0 || !budgets().all(|budget| is_told(budget) && is_exact(budget)) {
        return;
    }
    let lines = &context.proof.lines;
    let is_total = |line: &&ProofLine| TOTALS.contains(&fold(line.text.trim().trim_end_matches(':')).as_str());
    for first in lines.iter().filter(|line| line.spot == Spot::Unplaced).filter(is_total) {
        let cells = lines.iter().filter(|line| line.path == first.path);
        let stated: Vec<(u64, &ProofLine)> = cells
            .filter_map(|line| Some((*amounts(&line.text).first()?, line)))
            .collect();
        if let [(stated, line)] = stated.as_slice()
            && *stated != sum
        {
            let message = words::total(*stated, sum);
            found.push(Finding::of(line, "SEM-total", Severity::Reminder, &line.text, message));
        }
    }
}
