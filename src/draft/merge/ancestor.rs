//! Where copies come from.

use std::sync::Arc;

use super::whole::merge;
use crate::draft::{Draft, Team};
use crate::plan::Plan;

/// The newest plan both copies come from, as far as the two files tell; none when they began separately.
///
/// Ancestors are plans of the copy the plan began in, so of two different ones the older is the common one.
#[must_use]
pub fn common_ancestor<'a>(ours: &'a Draft, theirs: &'a Draft) -> Option<&'a Plan> {
    match (&ours.ancestor, &theirs.ancestor) {
        (Some(mine), Some(other)) if mine == other => Some(mine),
        _ if ours.id != theirs.id => None,
        (Some(mine), Some(other)) => {
            let age = |draft: &Draft, plan: &Plan| (draft.ancestor_revision, words(plan));
            Some(if age(ours, mine) <= age(theirs, other) {
                mine
            } else {
                other
            })
        }
        (one, other) => one.as_deref().or(other.as_deref()),
    }
}

/// How much is written: plans grow, so where nothing else tells, the shorter one is the older.
fn words(plan: &Plan) -> usize {
    plan.every_text().iter().map(|(_, text)| text.len()).sum()
}

/// Once the copy the plan began in was merged, what it had then is what both have in common.
pub fn ancestor_after(draft: &mut Draft, theirs: &Draft) {
    if draft.ancestor.is_some() && theirs.ancestor.is_none() && draft.id == theirs.id {
        draft.ancestor = Some(Arc::new(theirs.plan.clone()));
        draft.ancestor_revision = theirs.revision;
    }
}

/// A new copy of a draft, for a browser that does not have it.
///
/// The plan is that of the file; what its copy had changed since the ancestor is known as that copy's. Nothing is saved yet.
#[must_use]
pub fn take_copy(file: Draft, copy_id: String) -> Draft {
    let ancestor = file.ancestor.clone().unwrap_or_else(|| Arc::new(file.plan.clone()));
    let ancestor_revision = match file.ancestor {
        Some(_) => file.ancestor_revision,
        None => file.revision,
    };
    let untouched = Draft {
        copy: copy_id.clone(),
        plan: (*ancestor).clone(),
        ancestor: Some(Arc::clone(&ancestor)),
        ..Draft::new(file.id.clone(), Plan::default())
    };
    let team = match merge(&untouched, &file, None) {
        Ok(merged) if merged.draft.plan == file.plan => merged.draft.team,
        _ => file.team.clone(),
    };
    Draft {
        copy: copy_id,
        saved_at: 0,
        revision: 0,
        last_section: String::new(),
        ancestor: Some(ancestor),
        ancestor_revision,
        team: Team {
            scope: file.team.scope,
            handed_out: Vec::new(),
            ..team
        },
        ..file
    }
}
