//! Merging by example: each rule once, with people who pass files.

mod command;
mod fields;
mod fuzz;
mod labels;
mod rows;
mod team;

use std::sync::Arc;

use cai_tien::draft::Draft;
use cai_tien::draft::merge::{Merged, merge};
use cai_tien::forms::by_code;
use cai_tien::plan::{Action, Plan, RowId, SchoolKind};

use crate::plans::finished;

/// The plan everyone begins from: two problems x1 and x2, the first with the actions x6 and x7, the second with x8.
pub fn base() -> Plan {
    finished(by_code("bieu-2").unwrap(), SchoolKind::Thcs, 2026)
}

/// The copy the plan began in.
pub fn ours(change: impl FnOnce(&mut Plan)) -> Draft {
    let mut draft = Draft::new("d".to_owned(), base());
    draft.copy = "ours".to_owned();
    draft.saved_at = 500;
    draft.revision = 3;
    change(&mut draft.plan);
    draft
}

/// A colleague's copy.
pub fn copy(name: &str, change: impl FnOnce(&mut Plan)) -> Draft {
    let mut draft = Draft::new("d".to_owned(), base());
    draft.copy = name.to_owned();
    draft.ancestor = Some(Arc::new(base()));
    draft.saved_at = 1000;
    draft.revision = 1;
    change(&mut draft.plan);
    draft
}

/// The same copy, written on.
pub fn later(draft: &Draft, change: impl FnOnce(&mut Plan)) -> Draft {
    let mut draft = draft.clone();
    draft.saved_at += 100;
    draft.revision += 1;
    change(&mut draft.plan);
    draft
}

pub fn take(ours: &Draft, theirs: &Draft) -> Merged {
    merge(ours, theirs, None).unwrap()
}

/// Files taken one after the other.
pub fn take_all(ours: &Draft, files: &[&Draft]) -> Draft {
    files.iter().fold(ours.clone(), |ours, file| take(&ours, file).draft)
}

pub fn action<'a>(plan: &'a mut Plan, id: &str) -> &'a mut Action {
    plan.action_mut(&RowId(id.to_owned())).unwrap()
}

/// Paths in conflict with the copies that have a version.
pub fn open(draft: &Draft) -> Vec<(&str, Vec<&str>)> {
    let conflicts = draft.team.conflicts.iter();
    conflicts
        .map(|c| (c.path.as_str(), c.versions.iter().map(|v| v.copy.as_str()).collect()))
        .collect()
}

/// Identities of problems and actions as they stand: "x1[x6 x7] x2[x8]".
pub fn shape(plan: &Plan) -> String {
    let actions = |actions: &[Action]| actions.iter().map(|a| a.id.0.clone()).collect::<Vec<_>>().join(" ");
    let problems = plan.problems.iter();
    problems
        .map(|problem| format!("{}[{}]", problem.id, actions(&problem.actions)))
        .collect::<Vec<_>>()
        .join(" ")
}
