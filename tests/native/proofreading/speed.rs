//! What the proofreader costs.

use std::time::Duration;

use cai_tien::check::{check, proof_of};
use cai_tien::forms::{FORMS, sample};
use cai_tien::plan::{IdSource, Plan, SchoolKind, SchoolYear};

use crate::figures::tell;
use crate::plans::ids;

/// The sample with its first problem copied until it has so many actions.
fn plan_of(wanted: usize) -> Plan {
    let mut ids = ids();
    let mut plan = sample(SchoolKind::Thcs, SchoolYear(2026), FORMS[0], &mut ids);
    let first = plan.problems[0].clone();
    let mut actions = 0;
    while actions < wanted {
        let mut problem = first.clone();
        problem.id = ids.next_id();
        for action in &mut problem.actions {
            action.id = ids.next_id();
        }
        actions += problem.actions.len();
        plan.problems.push(problem);
    }
    plan
}

/// Time this thread was at work: on a busy machine the clock on the wall tells how long others were.
fn at_work() -> Duration {
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split(' ').next().unwrap().parse().unwrap())
}

/// The best of three: the others were held up by another program.
fn cost(plan: &Plan) -> Duration {
    let proof = proof_of(plan, FORMS[0]);
    let one = |_| {
        let begun = at_work();
        assert!(!check(plan, FORMS[0], &proof).is_empty());
        at_work() - begun
    };
    (0..3).map(one).min().unwrap()
}

/// A plan is checked while someone types: four times the plan must not cost sixteen times as much, as it would if a rule went through
/// the whole plan again for every line.
#[test]
fn the_cost_grows_with_the_plan_and_no_faster() {
    let [small, large] = [60, 240].map(|actions| cost(&plan_of(actions)));
    tell(&format!(
        "proofreader: 60 actions in {} ms, 240 in {} ms (unoptimised)",
        small.as_millis(),
        large.as_millis()
    ));
    assert!(large < small * 8, "{small:?} and {large:?}");
}
