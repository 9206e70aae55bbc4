//! Real plans rolled over: their times, written in every way, move.

use cai_tien::plan::{Action, Plan};
use cai_tien::rollover::{Choices, Kind, Scope, advance, roll_over};

use super::{expected, mapping};
use crate::figures::tell;
use crate::plans::ids_named;

fn actions(plan: &Plan) -> impl Iterator<Item = &Action> {
    plan.problems.iter().flat_map(|problem| &problem.actions)
}

fn years(text: &str) -> Vec<u16> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

/// No year of a real time is overlooked or moved twice. A stretch of many years is not the plan's: it stays, and somebody is
/// told to look.
#[test]
fn times_of_real_plans_move_one_year() {
    let (mut moved, mut stayed) = (0, 0);
    for (name, expected) in expected() {
        let old = mapping::plan(&expected);
        let rolled = roll_over(&old, &Choices::default(), &mut ids_named("new"));
        for action in actions(&old) {
            let after = advance(&action.time, Scope::Time);
            let by = u16::from(!after.left_some);
            let before = years(&action.time);
            let wanted: Vec<u16> = before.iter().map(|year| year + by).collect();
            assert_eq!(years(&after.text), wanted, "{name}: {}", action.time);
            moved += before.len() * usize::from(by);
            stayed += usize::from(after.left_some);
        }
        let open = rolled.items.iter().filter(|item| item.kind == Kind::Unfinished);
        assert_eq!(open.count(), actions(&rolled.plan).count(), "{name}");
    }
    tell(&format!(
        "roll-over of real plans: {moved} years of times moved, {stayed} times left for a look"
    ));
}
