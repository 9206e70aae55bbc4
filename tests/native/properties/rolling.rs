//! Any plan at all can be rolled over.

use cai_tien::draft::Draft;
use cai_tien::rollover::{Choices, Kind, draft_of, roll_over};

use super::any_plan::any_plan;
use super::runner;
use crate::plans::ids_named;

/// Whatever people typed, every action is accounted for once and the new draft can be stored and opened again.
#[test]
fn any_plan_is_rolled_over() {
    runner(200)
        .run(&any_plan(), |old| {
            let mut ids = ids_named("new");
            let rolled = roll_over(&old, &Choices::default(), &mut ids);
            let told = rolled
                .items
                .iter()
                .filter(|item| matches!(item.kind, Kind::Finished | Kind::Unfinished));
            let actions = old.problems.iter().map(|problem| problem.actions.len()).sum::<usize>();
            assert_eq!(told.count(), actions);
            let draft = draft_of(&rolled, 1, &mut ids);
            let read = Draft::read(draft.to_text().unwrap().as_bytes()).unwrap();
            assert_eq!(read.plan, rolled.plan);
            Ok(())
        })
        .unwrap();
}
