//! Versions of the open plan: kept while someone works and before anything big, listed, opened, restored.

use super::session::Session;
use super::shelves::Sure;
use crate::draft::Draft;
use crate::draft::merge::differences;
use crate::keeping::{self, KeptVersion, Reason};
use crate::plan::Plan;
use crate::platform::{clock, task};

/// Work between two versions, in milliseconds.
const BETWEEN: u64 = 10 * 60 * 1000;
/// How long a list is waited for, in milliseconds.
const PATIENCE: u32 = 5000;

/// What changed since the last version.
pub struct Progress {
    /// The draft as it was then; none once it is kept.
    unkept: Option<Draft>,
    /// The plan as it was then.
    plan: Plan,
    /// When, by the clock that cannot be set.
    at: u64,
}

impl Progress {
    /// A plan was opened: what it was like is a version as soon as something is changed.
    #[must_use]
    pub fn begin(draft: &Draft) -> Self {
        Self {
            unkept: (draft.revision > 0).then(|| draft.clone()),
            plan: draft.plan.clone(),
            at: clock::elapsed(),
        }
    }
}

impl Session {
    /// After a save: keeps the version from before the first change, and one every few minutes of work.
    pub(super) fn note_progress(self) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        if inner.draft.plan == inner.progress.plan {
            return;
        }
        if let Some(draft) = inner.progress.unkept.take() {
            keep(draft, Reason::Work, None);
        }
        if clock::elapsed().saturating_sub(inner.progress.at) >= BETWEEN {
            let changed = changes(&inner.progress.plan, &inner.draft.plan);
            inner.progress = Progress {
                unkept: None,
                plan: inner.draft.plan.clone(),
                at: clock::elapsed(),
            };
            keep(inner.draft.clone(), Reason::Work, Some(changed));
        }
    }
}

fn changes(before: &Plan, after: &Plan) -> usize {
    differences(before, after).len()
}

fn keep(draft: Draft, reason: Reason, changed: Option<usize>) {
    // A version that could not be kept is missed in the list; the plan itself is saved all the same.
    let work = async move { keeping::keep_version(&Sure, &draft, reason, changed).await };
    task::within(PATIENCE, work, |_| ());
}

/// Keeps the open plan as it is, before something changes much of it at once.
pub fn keep_before(session: Session, reason: Reason) {
    let draft = {
        let inner = session.inner();
        let mut inner = inner.borrow_mut();
        let changed = changes(&inner.progress.plan, &inner.draft.plan);
        inner.progress = Progress {
            unkept: None,
            plan: inner.draft.plan.clone(),
            at: clock::elapsed(),
        };
        (inner.draft.clone(), changed)
    };
    // Saved with what follows; as a version it needs a revision of its own.
    session.save();
    let revision = session.with_draft(|draft| draft.revision);
    keep(Draft { revision, ..draft.0 }, reason, Some(draft.1));
}

/// Lists the versions of the open plan and calls back with them; with none where there is no database.
pub fn list(session: Session, then: impl FnOnce(Option<Vec<KeptVersion>>) + 'static) {
    let id = session.id();
    let work = async move { keeping::versions(&Sure, &id).await.ok() };
    task::within(PATIENCE, work, |found| then(found.flatten()));
}

/// Opens a version and calls back with its draft and its text; with none when it is gone or cannot be read.
pub fn open(key: String, then: impl FnOnce(Option<(Draft, String)>) + 'static) {
    let work = async move {
        let text = keeping::version_text(&Sure, &key).await.ok()??;
        Some((Draft::read_text(&text).ok()?, text))
    };
    task::within(PATIENCE, work, |found| then(found.flatten()));
}

/// Puts a version in place of the plan, as a step that can be undone; what was there is kept as a version.
pub fn restore(session: Session, version: Draft) {
    keep_before(session, Reason::BeforeRestore);
    session.rewrite(|plan| *plan = version.plan);
    session.changes.settled();
}
