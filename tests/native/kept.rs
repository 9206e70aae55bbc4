//! Plans kept beside each other.

use cai_tien::forms::FORMS;
use cai_tien::plan::{KeptPlan, Plan, SchoolKind};

use crate::plans::with_rows;
use crate::sizes::{Size, plan};

fn largest() -> Plan {
    plan(FORMS[0], SchoolKind::Thcs, Size::Largest)
}

#[test]
fn what_was_kept_comes_back_whatever_was_changed_since() {
    let begun = with_rows(FORMS[0], SchoolKind::Thcs, 2026);
    let mut changed = begun.clone();
    changed.problems.swap(0, 1);
    changed.problems[0].actions.clear();
    changed.problems[1].weakness.push('x');
    changed.texts.closing.push('x');
    changed.duties.pop();
    let mut emptied = begun.clone();
    emptied.problems.clear();
    for (one, other) in [
        (&begun, &changed),
        (&changed, &begun),
        (&begun, &emptied),
        (&emptied, &begun),
    ] {
        let mut open = one.clone();
        let kept = KeptPlan::of(&mut open, None);
        assert_eq!(open, *one, "keeping changes nothing");
        open = other.clone();
        let next = KeptPlan::of(&mut open, Some(&kept));
        kept.put_into(&mut open);
        assert_eq!(open, *one);
        next.put_into(&mut open);
        assert_eq!(open, *other);
    }
}

#[test]
fn a_change_in_one_problem_keeps_that_problem_alone() {
    let mut open = largest();
    let mut steps = vec![KeptPlan::of(&mut open, None)];
    for turn in 0..20 {
        open.problems[turn % 3].actions[2].activities.push('x');
        let step = KeptPlan::of(&mut open, steps.last());
        assert_eq!(step.held_alone(), 1, "step {turn}");
        steps.push(step);
    }
}
