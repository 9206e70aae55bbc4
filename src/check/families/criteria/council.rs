//! SEM: the council and its reviews are as the circulars have them.

use super::tokens::{amount, tokens};
use crate::check::context::{Context, at};
use crate::check::finding::{Finding, Severity};
use crate::text::check::counts as words;
use crate::text::fold::fold;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    council(context, found);
    reviews(context, found);
}

/// A council of Thông tư 57/2026/TT-BGDĐT has an odd number of members, five or more (Điều 9 khoản 1); of the circulars of 2018
/// seven or more.
fn council(context: &Context, found: &mut Vec<Finding>) {
    let Some(set) = context.set else { return };
    let is_new = set.levels.len() == 2;
    for duty in &context.plan.duties {
        if !contains(&fold(&duty.role), "hoi dong tu danh gia") {
            continue;
        }
        for line in duty.tasks.lines() {
            let folded = fold(line);
            let words_of = tokens(&folded);
            let word = |at: usize| words_of.get(at).map_or("", |token| token.word);
            let member =
                |at: &usize| matches!(word(*at - 1), "gom" | "co") && matches!(word(*at + 1), "thanh" | "nguoi" | "uy");
            let number = (1..words_of.len()).find(member).and_then(|at| amount(word(at)));
            let Some((count, None)) = number else { continue };
            let wrong = is_new && (count < 5 || count.is_multiple_of(2)) || !is_new && count < 7;
            if wrong {
                let path = at(&duty.id.0, "tasks");
                let message = words::council(count, is_new);
                found.push(Finding::new(
                    "SEM-council",
                    Severity::Reminder,
                    &path,
                    line.trim(),
                    message,
                ));
            }
        }
    }
}

/// A plan is reviewed twice a school year at least (Biểu 2, mục VIII).
fn reviews(context: &Context, found: &mut Vec<Finding>) {
    let once = [
        "toi thieu 01 lan",
        "toi thieu 1 lan",
        "toi thieu mot lan",
        "it nhat 01 lan trong nam hoc",
    ];
    let is_new = context.set.is_some_and(|set| set.levels.len() == 2);
    for (line, folded) in context.lines().filter(|(line, _)| is_new && line.section == "co-che") {
        if once.iter().any(|words| contains(folded, words)) && contains(folded, "ra soat") {
            let message = words::REVIEWED_ONCE.to_owned();
            found.push(Finding::of(
                line,
                "SEM-reviews",
                Severity::Reminder,
                &line.text,
                message,
            ));
        }
    }
}
