//! The drafts of this browser.
//!
//! One key for each draft and no list beside them, so that nothing can disagree. Text that is no draft stays where it is and
//! is shown as such.

use std::cell::RefCell;

use super::second_copy;
use super::shelves::Quick;
use crate::draft::{Draft, ReadError};
use crate::keeping::{DRAFT_PREFIX, FirstCopy, QuickShelf, Refusal, SaveError, draft_key};
use crate::platform::crash;

thread_local! {
    /// Drafts as storage did not take them: they live as long as the page.
    static HELD: RefCell<Vec<Draft>> = const { RefCell::new(Vec::new()) };
}

/// The drafts of this browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct Library;

/// One stored text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Identity it is stored under.
    pub id: String,
    /// The text as it is.
    pub text: String,
    /// What it reads as.
    pub draft: StoredDraft,
}

/// What a stored text reads as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredDraft {
    /// A draft.
    Readable(Box<Draft>),
    /// Not a draft this program can open.
    Unreadable(ReadError),
}

impl Library {
    /// All stored drafts, the one saved last first, unreadable ones at the end.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn all(self) -> Result<Vec<Stored>, Refusal> {
        let mut found = Vec::new();
        for key in Quick.keys(DRAFT_PREFIX)? {
            let Some(id) = key.strip_prefix(DRAFT_PREFIX) else {
                continue;
            };
            if let Some(stored) = self.get(id)? {
                found.push(stored);
            }
        }
        sort(&mut found);
        Ok(found)
    }

    /// One stored draft; none when there is none.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn get(self, id: &str) -> Result<Option<Stored>, Refusal> {
        let Some(text) = Quick.read(&draft_key(id))? else {
            return Ok(None);
        };
        let draft = match Draft::read_text(&text) {
            Ok(draft) => StoredDraft::Readable(Box::new(draft)),
            Err(error) => StoredDraft::Unreadable(error),
        };
        Ok(Some(Stored {
            id: id.to_owned(),
            text,
            draft,
        }))
    }

    /// All drafts at hand, the one saved last first: those storage did not take as they are, the others as stored.
    #[must_use]
    pub fn at_hand(self) -> Vec<Stored> {
        let held = HELD.with_borrow(Clone::clone);
        let stored = self.all().unwrap_or_default();
        let others = stored
            .into_iter()
            .filter(|stored| held.iter().all(|draft| draft.id != stored.id));
        let mut found: Vec<Stored> = held.iter().map(Stored::of).chain(others).collect();
        sort(&mut found);
        found
    }

    /// Writes a draft nobody has open, in place of what is stored under its identity, and reads it back. A draft storage does
    /// not take is held in memory. The second copy follows.
    ///
    /// # Errors
    /// When there is no storage, no room, or the text read back differs.
    pub fn put(self, draft: &Draft) -> Result<(), Refusal> {
        let text = draft.to_dense_text().map_err(|_| Refusal::NotKept)?;
        let known = self.text(&draft.id).ok().flatten();
        let written = self.put_first(draft, &text, &mut FirstCopy::new(known));
        second_copy::keep(&draft.id, draft.revision, text, |_| ());
        written.map_err(|error| match error {
            SaveError::Refused(refusal) => refusal,
            SaveError::ChangedElsewhere => Refusal::NotKept,
        })
    }

    /// Writes the first copy; what storage does not take is held in memory.
    pub(super) fn put_first(self, draft: &Draft, text: &str, first: &mut FirstCopy) -> Result<(), SaveError> {
        let written = first.save(&Quick, &draft.id, text);
        match written {
            Ok(()) => let_go(&draft.id),
            Err(SaveError::Refused(_)) => self.hold(draft),
            // What is stored is someone's work; this draft is nowhere but on this screen.
            Err(SaveError::ChangedElsewhere) => crash::keep(&draft.id, text),
        }
        written
    }

    /// The draft held in memory, if it has this identity.
    #[must_use]
    pub fn held(self, id: &str) -> Option<Draft> {
        HELD.with_borrow(|held| held.iter().find(|draft| draft.id == id).cloned())
    }

    /// Whether any draft is nowhere but in memory.
    #[must_use]
    pub fn holds_any(self) -> bool {
        HELD.with_borrow(|held| !held.is_empty())
    }

    /// Holds a draft in memory, in place of its former self.
    pub fn hold(self, draft: &Draft) {
        let_go(&draft.id);
        crash::keep(&draft.id, &draft.to_text().unwrap_or_default());
        HELD.with_borrow_mut(|held| held.push(draft.clone()));
    }

    /// The text stored for a draft, unread.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn text(self, id: &str) -> Result<Option<String>, Refusal> {
        Quick.read(&draft_key(id))
    }

    /// Removes a draft for good, from memory too.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn remove(self, id: &str) -> Result<(), Refusal> {
        let_go(id);
        second_copy::forget(id);
        Quick.remove(&draft_key(id))
    }
}

impl Stored {
    fn of(draft: &Draft) -> Self {
        Self {
            id: draft.id.clone(),
            text: draft.to_text().unwrap_or_default(),
            draft: StoredDraft::Readable(Box::new(draft.clone())),
        }
    }
}

fn sort(found: &mut [Stored]) {
    found.sort_by_key(|stored| match &stored.draft {
        StoredDraft::Readable(draft) => std::cmp::Reverse(draft.saved_at),
        StoredDraft::Unreadable(_) => std::cmp::Reverse(0),
    });
}

pub(super) fn let_go(id: &str) {
    crash::let_go(id);
    HELD.with_borrow_mut(|held| held.retain(|draft| draft.id != id));
}
