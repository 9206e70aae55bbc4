//! Which tab writes a plan: one at a time, and another can take over.

use leptos::prelude::*;

use super::session::Session;
use super::{Library, SaveState, StoredDraft};
use crate::keeping::draft_key;
use crate::platform::channel::Channel;
use crate::platform::locks::{self, Asking, Lock};
use crate::platform::timer;

/// Channel on which tabs speak of plans.
const CHANNEL: &str = "cai-tien/nhap";
/// "Give me the plan": what the asking tab says, before the identity.
const ASK: &str = "ask ";
/// "I hold something that is not stored": the answer of a tab that cannot give it.
const REFUSE: &str = "refuse ";
/// How long the other tab has to answer before it counts as frozen, in milliseconds.
const PATIENCE: u32 = 3000;

/// What this tab may do with the open plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Change it.
    Writer,
    /// Look at it: another tab changes it.
    Reader,
    /// Look at it until the other tab has answered.
    Asking,
    /// Look at it: the other tab holds text it could not store.
    Refused,
}

impl Session {
    /// Whether this tab may change the plan.
    #[must_use]
    pub fn is_writer(self) -> bool {
        self.access.get_untracked() == Access::Writer
    }

    /// Finds out whether another tab has the plan open, and follows what becomes of that until [`Session::end_writing`]. Samples
    /// are everyone's.
    pub fn begin_writing(self) {
        if self.is_sample() {
            return;
        }
        self.access_known.set(false);
        self.inner().borrow_mut().channel = Channel::open(CHANNEL, move |words| self.hear(&words));
        self.request(Asking::IfFree);
    }

    /// Lets other tabs have the plan.
    pub fn end_writing(self) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        inner.lock = None;
        inner.channel = None;
    }

    /// Another tab stored something. A tab that looks shows it. So does the tab that just got the plan: what the one before
    /// stored last may become visible here after the lock came, and nothing is typed yet that it could replace.
    pub(super) fn stored_elsewhere(self, key: &str) {
        if key != draft_key(&self.id()) {
            return;
        }
        let holds_lock = self.inner().borrow().lock.is_some();
        if !self.is_writer() || (holds_lock && !self.has_unsaved()) {
            self.reread();
        }
    }

    /// The page is back as it was left, perhaps long after.
    pub(super) fn is_back(self) {
        if !self.has_unsaved() {
            self.reread();
        }
    }

    /// Asks the tab that changes the plan to let go of it.
    pub fn take_over(self) {
        self.access.set(Access::Asking);
        self.say(ASK);
        timer::after(PATIENCE, move || {
            // No answer: frozen, or gone without the browser noticing.
            if !self.access.is_disposed() && self.access.get_untracked() == Access::Asking {
                self.request(Asking::Stealing);
            }
        })
        .forget();
    }

    fn hear(self, words: &str) {
        if self.access.is_disposed() {
            return;
        }
        let about = |what: &str| words.strip_prefix(what) == Some(self.id().as_str());
        if about(ASK) && self.is_writer() {
            self.flush();
            if self.has_unsaved() {
                self.say(REFUSE);
            } else {
                self.give_up();
            }
        } else if about(REFUSE) && self.access.get_untracked() == Access::Asking {
            self.access.set(Access::Refused);
        }
    }

    fn say(self, what: &str) {
        let words = format!("{what}{}", self.id());
        if let Some(channel) = &self.inner().borrow().channel {
            channel.say(&words);
        }
    }

    /// Stops writing and waits in line.
    fn give_up(self) {
        self.access.set(Access::Reader);
        self.inner().borrow_mut().lock = None;
        self.request(Asking::Waiting);
    }

    fn request(self, asking: Asking) {
        let name = draft_key(&self.id());
        let granted = move |lock: Option<Lock>| {
            if self.access.is_disposed() {
                return;
            }
            self.access_known.set(true);
            match lock {
                Some(lock) => {
                    self.inner().borrow_mut().lock = Some(lock);
                    if !self.is_writer() {
                        self.reread();
                        self.access.set(Access::Writer);
                    }
                }
                None => {
                    self.access.set(Access::Reader);
                    self.request(Asking::Waiting);
                }
            }
        };
        let lost = move || {
            if self.access.is_disposed() {
                return;
            }
            if !self.access_known.get_untracked() {
                // Refused before it was granted: as good as a browser without locks.
                self.access_known.set(true);
            } else if self.is_writer() {
                self.inner().borrow_mut().lock = None;
                if self.has_unsaved() {
                    // Stays on the screen and is offered as a file.
                    self.save_state.set(SaveState::ChangedElsewhere);
                }
                self.access.set(Access::Reader);
            }
        };
        // Without locks the check before every save is what protects the other tab's work.
        if !locks::request(&name, asking, granted, lost) {
            self.access_known.set(true);
        }
    }

    /// Shows what is stored now.
    fn reread(self) {
        if let Ok(Some(stored)) = Library.get(&self.id())
            && let StoredDraft::Readable(draft) = stored.draft
            && !self.with_draft(|own| own.revision == draft.revision && own.plan == draft.plan)
        {
            self.reload(*draft, Some(stored.text));
        }
    }
}
