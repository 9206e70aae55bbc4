//! What the proofreader costs.

use std::time::Instant;

use cai_tien::check::{check, proof_of};
use cai_tien::forms::{FORMS, sample};
use cai_tien::plan::{IdSource, SchoolKind, SchoolYear};

use crate::figures::tell;
use crate::plans::ids;

/// A plan of 300 actions is checked while someone types; the limit is a hundred times what it takes, so that only a rule that goes
/// through the plan again for every line fails.
#[test]
fn a_large_plan_is_checked_while_typing() {
    let form = FORMS[0];
    let mut ids = ids();
    let mut plan = sample(SchoolKind::Thcs, SchoolYear(2026), form, &mut ids);
    let first = plan.problems[0].clone();
    let mut actions = 0;
    while actions < 300 {
        let mut problem = first.clone();
        problem.id = ids.next_id();
        for action in &mut problem.actions {
            action.id = ids.next_id();
        }
        actions += problem.actions.len();
        plan.problems.push(problem);
    }
    let proof = proof_of(&plan, form);
    let begun = Instant::now();
    let found = check(&plan, form, &proof);
    let taken = begun.elapsed();
    tell(&format!(
        "proofreader: {actions} actions, {} lines, {} findings in {:.1} ms (unoptimised)",
        proof.lines.len(),
        found.len(),
        taken.as_secs_f64() * 1000.0
    ));
    assert!(taken.as_secs() < 5, "{taken:?}");
}
