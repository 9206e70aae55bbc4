//! What people have to say on a field or a row: beside the plan, never in it.

use super::Session;
use crate::draft::Remark;
use crate::platform::{clock, random};

/// The remarks on a path, oldest first, following additions.
#[must_use]
pub fn on(session: Session, path: &str) -> Vec<Remark> {
    session.follow_rows();
    session.with_draft(|draft| {
        let all = draft.team.remarks.iter();
        all.filter(|remark| remark.path == path).cloned().collect()
    })
}

/// All remarks nobody declared settled, following changes.
#[must_use]
pub fn open(session: Session) -> Vec<Remark> {
    session.follow_rows();
    session.with_draft(|draft| {
        let all = draft.team.remarks.iter();
        all.filter(|remark| !remark.settled).cloned().collect()
    })
}

/// Adds a remark.
pub fn add(session: Session, path: &str, text: &str) {
    session.change_draft(|draft| {
        super::me::sign(draft);
        draft.team.remarks.push(Remark {
            id: random::id(),
            path: path.to_owned(),
            copy: draft.copy.clone(),
            at: clock::now(),
            text: text.trim().to_owned(),
            settled: false,
        });
    });
}

/// Declares a remark settled or open again.
pub fn settle(session: Session, id: &str, settled: bool) {
    session.change_draft(|draft| {
        if let Some(remark) = draft.team.remarks.iter_mut().find(|remark| remark.id == id) {
            remark.settled = settled;
        }
    });
}
