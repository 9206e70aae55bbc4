//! The drafts of this browser.
//!
//! One key for each draft and no list beside them, so that nothing can disagree. Text that is no draft stays where it is and
//! is shown as such.

use std::cell::RefCell;

use crate::draft::{Draft, ReadError};
use crate::platform::crash;
use crate::platform::storage::{self, StorageError};

const PREFIX: &str = "cai-tien/nhap/";

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
    pub fn all(self) -> Result<Vec<Stored>, StorageError> {
        let mut found = Vec::new();
        for key in storage::keys(PREFIX)? {
            let Some(id) = key.strip_prefix(PREFIX) else { continue };
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
    pub fn get(self, id: &str) -> Result<Option<Stored>, StorageError> {
        let Some(text) = storage::read(&key(id))? else {
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

    /// Writes a draft under its identity and reads it back; the text written. A draft storage does not take is held in
    /// memory.
    ///
    /// # Errors
    /// When there is no storage, no room, or the text read back differs.
    pub fn put(self, draft: &Draft) -> Result<String, StorageError> {
        let written = draft
            .to_text()
            .map_err(|_| StorageError::NotKept)
            .and_then(|text| storage::write(&key(&draft.id), &text).map(|()| text));
        match &written {
            Ok(_) => let_go(&draft.id),
            Err(_) => self.hold(draft),
        }
        written
    }

    /// The draft held in memory, if it has this identity.
    #[must_use]
    pub fn held(self, id: &str) -> Option<Draft> {
        HELD.with_borrow(|held| held.iter().find(|draft| draft.id == id).cloned())
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
    pub fn text(self, id: &str) -> Result<Option<String>, StorageError> {
        storage::read(&key(id))
    }

    /// Removes a draft, from memory too.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn remove(self, id: &str) -> Result<(), StorageError> {
        let_go(id);
        storage::remove(&key(id))
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

fn let_go(id: &str) {
    crash::let_go(id);
    HELD.with_borrow_mut(|held| held.retain(|draft| draft.id != id));
}

fn key(id: &str) -> String {
    format!("{PREFIX}{id}")
}
