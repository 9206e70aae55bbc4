//! What a printed paper leaves out.

use cai_tien::check::{Finding, check, proof_of};
use cai_tien::document::Proof;
use cai_tien::plan::{Plan, Problem};

use super::rules::{after, good, quotes};

/// What is found in a good plan on paper after a change.
fn on_paper(change: impl Fn(&mut Plan)) -> Vec<Finding> {
    let (mut plan, form) = good();
    change(&mut plan);
    let proof = Proof {
        printed: true,
        ..proof_of(&plan, form)
    };
    check(&plan, form, &proof)
}

/// Emptiness is told of papers only; of a draft that is being written the gaps tell.
#[test]
fn drafts_are_not_called_empty() {
    let empty = |plan: &mut Plan| plan.problems[0].actions[0].time.clear();
    assert!(!after(empty).iter().any(|rule| rule.starts_with("EMPTY")));
    assert_eq!(quotes(&on_paper(empty), "EMPTY-cell").len(), 1);
}

/// A column the paper does not have is one thing to say, not one for every row.
#[test]
fn a_column_that_is_not_there_is_told_once() {
    let found = on_paper(|plan| {
        for action in plan.problems.iter_mut().flat_map(|problem| &mut problem.actions) {
            action.time.clear();
        }
    });
    assert_eq!(quotes(&found, "EMPTY-column").len(), 1);
    assert!(quotes(&found, "EMPTY-cell").is_empty());
}

/// Work on a paper belongs to a criterion or to something that is to become better.
#[test]
fn work_without_a_problem_is_told() {
    assert!(quotes(&on_paper(|_| ()), "EMPTY-problem").is_empty());
    let found = on_paper(|plan| {
        let problem = &mut plan.problems[0];
        *problem = Problem {
            id: problem.id.clone(),
            actions: std::mem::take(&mut problem.actions),
            ..Problem::default()
        };
    });
    assert_eq!(quotes(&found, "EMPTY-problem").len(), 1);
}
