//! SEM: what a plan chooses: not nearly everything, and what must not be left out.

use std::collections::HashSet;

use crate::check::context::{Context, at};
use crate::check::finding::{Finding, Severity};
use crate::text::check::meaning as words;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    priorities(context, found);
    mandatory(context, found);
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

/// A mandatory criterion that the plan itself says is below Mức 1 has a problem: it decides on the level of the whole school
/// (Thông tư 57/2026/TT-BGDĐT, Điều 5 khoản 3).
fn mandatory(context: &Context, found: &mut Vec<Finding>) {
    let Some(set) = context.set else { return };
    let chosen: HashSet<&str> = context
        .plan
        .problems
        .iter()
        .flat_map(|problem| &problem.criteria)
        .map(String::as_str)
        .collect();
    let of_school = |path: &str| path.starts_with("texts/");
    for (line, folded) in context.lines().filter(|(line, _)| of_school(&line.path)) {
        let clauses = folded
            .split(';')
            .flat_map(|clause| clause.split(". "))
            .flat_map(|clause| clause.split(", tieu chi"));
        let below = clauses.filter(|clause| BELOW.iter().any(|words| contains(clause, words)));
        let codes = below.flat_map(|clause| clause.split(|c: char| !(c.is_ascii_digit() || c == '.')));
        let left_out: Vec<&str> = codes
            .map(|code| code.trim_matches('.'))
            .filter(|code| {
                set.criteria()
                    .any(|criterion| criterion.mandatory && criterion.code == *code)
            })
            .filter(|code| !chosen.contains(code))
            .collect();
        if !left_out.is_empty() {
            let message = words::mandatory(&left_out.join(", "));
            found.push(Finding::of(
                line,
                "SEM-mandatory",
                Severity::Reminder,
                &line.text,
                message,
            ));
        }
    }
}

/// How a level that is not reached is told, folded.
const BELOW: &[&str] = &["khong dat muc 1", "chua dat muc 1", "duoi muc 1"];
