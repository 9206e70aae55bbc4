//! The change itself.

use super::block::Block;
use super::outcome::{Left, LeftOf, Outcome};
use crate::plan::{Action, Aside, IdSource, Plan, RowId};

/// Makes an outcome come true and tells the first action it touched; none when it touched none. With `kept`, which says where
/// the block came from, what goes nowhere is kept aside.
pub fn apply(
    plan: &mut Plan,
    problem: &RowId,
    outcome: &Outcome,
    kept: Option<(&Block, &str)>,
    ids: &mut dyn IdSource,
) -> Option<RowId> {
    let mut first = None;
    for edit in &outcome.edits {
        if let Some(text) = plan.text_mut(&edit.place) {
            text.clone_from(&edit.after);
        }
        if first.is_none() {
            first = edit.place.row.clone().filter(|row| row != problem);
        }
    }
    if let Some(problem) = plan.problems.iter_mut().find(|own| own.id == *problem) {
        for texts in &outcome.added {
            let mut action = Action {
                id: ids.next_id(),
                ..Action::default()
            };
            for (field, text) in texts {
                action.text_mut(*field).clone_from(text);
            }
            first.get_or_insert_with(|| action.id.clone());
            problem.actions.push(action);
        }
    }
    if let Some((block, origin)) = kept.filter(|_| !outcome.left.is_empty()) {
        let lines: Vec<String> = outcome.left.iter().flat_map(|left| lines(block, left)).collect();
        plan.asides.push(Aside {
            id: ids.next_id(),
            text: lines.join("\n"),
            origin: origin.to_owned(),
        });
    }
    first
}

/// Cells under the heading of their column each, those of a row together.
fn lines(block: &Block, left: &Left) -> Vec<String> {
    match left.of {
        LeftOf::Column(column) => {
            let heading = block.heading(column);
            let named = |text: &String| match heading.as_str() {
                "" => text.clone(),
                heading => format!("{heading}: {text}"),
            };
            left.texts.iter().map(named).collect()
        }
        LeftOf::Row(_) => vec![left.texts.join(" | ")],
        LeftOf::Around => left.texts.clone(),
    }
}
