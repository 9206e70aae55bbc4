//! The rolled-over plan as a draft of its own: nothing of the old draft's team, copies and history comes along.

use super::roll::RolledOver;
use crate::draft::{Draft, Remark, Team};
use crate::plan::IdSource;

/// A new draft of a plan rolled over. `at` is the time in milliseconds since 1970-01-01 UTC.
///
/// What a problem was about under the old regulation stands beside it as a remark, which is never printed and which the
/// school settles when it has looked.
#[must_use]
pub fn draft_of(rolled: &RolledOver, at: u64, ids: &mut dyn IdSource) -> Draft {
    let copy = ids.next_id().0;
    let remarks = rolled.remarks.iter().map(|remark| Remark {
        id: ids.next_id().0,
        path: remark.path.clone(),
        copy: copy.clone(),
        at,
        text: remark.text.clone(),
        settled: false,
    });
    let remarks = remarks.collect();
    Draft {
        copy: copy.clone(),
        team: Team {
            remarks,
            ..Team::default()
        },
        ..Draft::new(ids.next_id().0, rolled.plan.clone())
    }
}
