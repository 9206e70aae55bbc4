//! The saving rhythm of an open plan, and the truth about it.
//!
//! Everything but what is read back is called "waiting" or "failed", never "saved".

use leptos::prelude::*;

use super::session::Session;
use super::{Library, SaveState, reminder, second_copy};
use crate::keeping::{Refusal, SaveError};
use crate::platform::{clock, timer};

/// Pause after a keystroke before saving, in milliseconds.
const PAUSE: u32 = 400;
/// Longest time continuous typing stays unsaved, in milliseconds. On top come the second copy and, on a busy machine, timers that are
/// late: of a second that may be lost at most nearly half is kept for them.
const LONGEST: u64 = 550;

impl Session {
    pub(super) fn schedule(self) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        let now = clock::elapsed();
        inner.changed_at = Some(now);
        let since = *inner.waiting_since.get_or_insert(now);
        let left = LONGEST.saturating_sub(now.saturating_sub(since));
        let delay = u64::from(PAUSE).min(left);
        inner.pending = Some(timer::after(u32::try_from(delay).unwrap_or(PAUSE), move || self.save()));
        // What follows the text is drawn when typing pauses, and then not before the page is idle: no key waits for it.
        inner.settling = Some(timer::after(PAUSE, move || {
            timer::when_idle(move || self.changes.settled())
        }));
    }

    /// Whether the pause after what was changed last is still to come; what follows the text is told of it then.
    pub(super) fn is_typing(self) -> bool {
        let changed_at = self.inner().borrow().changed_at;
        changed_at.is_some_and(|at| clock::elapsed().saturating_sub(at) < u64::from(PAUSE))
    }

    /// Saves now if anything is waiting.
    pub fn flush(self) {
        let waiting = self.inner().borrow().waiting_since.is_some();
        if waiting {
            self.save();
        }
    }

    /// Whether something typed is not stored yet, or could not be.
    #[must_use]
    pub(super) fn has_unsaved(self) -> bool {
        self.inner().borrow().waiting_since.is_some() || self.save_state.with_untracked(SaveState::is_trouble)
    }

    /// Writes the draft, twice, and says truthfully how that went.
    pub fn save(self) {
        if !self.access_known.get_untracked() {
            // Until it is known whether another tab writes, nothing is written.
            self.schedule();
            return;
        }
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        inner.pending = None;
        inner.waiting_since = None;
        if inner.draft.plan.sample || !self.is_writer() {
            return;
        }
        let before = (inner.draft.revision, inner.draft.saved_at);
        let (revision, saved_at) = (before.0 + 1, clock::now());
        inner.draft.revision = revision;
        inner.draft.saved_at = saved_at;
        let Ok(text) = inner.draft.to_dense_text() else {
            drop(inner);
            self.save_state.set(SaveState::Failed(Refusal::NotKept));
            return;
        };
        let inner_now = &mut *inner;
        let first = Library.put_first(&inner_now.draft, &text, &mut inner_now.first);
        let state = match first {
            // Told once the second copy is kept as well.
            Ok(()) => SaveState::Waiting,
            Err(SaveError::Refused(refusal)) => SaveState::Failed(refusal),
            Err(SaveError::ChangedElsewhere) => {
                (inner.draft.revision, inner.draft.saved_at) = before;
                SaveState::ChangedElsewhere
            }
        };
        let id = inner.draft.id.clone();
        drop(inner);
        self.save_state.set(state);
        if first != Err(SaveError::ChangedElsewhere) {
            second_copy::keep(&id, revision, text, move |_| self.kept(revision, saved_at));
        }
    }

    /// The second copy of a revision is kept, or cannot be, in which case the first is what there is. That the revision is
    /// saved is told unless more was typed since, or the first copy was not written.
    fn kept(self, revision: u64, saved_at: u64) {
        if self.save_state.is_disposed() {
            return;
        }
        let inner = self.inner();
        let newest = {
            let inner = inner.borrow();
            inner.draft.revision == revision && inner.waiting_since.is_none()
        };
        if newest && !self.save_state.with_untracked(SaveState::is_trouble) {
            self.save_state.set(SaveState::Saved(saved_at));
            self.note_progress();
            // Which screen was opened is stored as well, but is no work to ask the browser anything for.
            if self.reach.get_untracked() != (false, false) {
                reminder::first_work_saved();
            }
        }
    }
}
