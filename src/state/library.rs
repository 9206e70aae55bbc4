//! The drafts of this browser.
//!
//! One key for each draft and no list beside them, so that nothing can disagree. Text that is no draft stays where it is and
//! is shown as such.

use std::cell::RefCell;

use crate::draft::{Draft, ReadError};
use crate::platform::storage::{self, StorageError};

const PREFIX: &str = "cai-tien/nhap/";

thread_local! {
    /// A draft storage refused: it lives as long as the page.
    static HELD: RefCell<Option<Draft>> = const { RefCell::new(None) };
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
        found.sort_by_key(|stored| match &stored.draft {
            StoredDraft::Readable(draft) => std::cmp::Reverse(draft.saved_at),
            StoredDraft::Unreadable(_) => std::cmp::Reverse(0),
        });
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

    /// Writes a draft under its identity and reads it back; the text written.
    ///
    /// # Errors
    /// When there is no storage, no room, or the text read back differs.
    pub fn put(self, draft: &Draft) -> Result<String, StorageError> {
        let text = draft.to_text().map_err(|_| StorageError::NotKept)?;
        storage::write(&key(&draft.id), &text)?;
        Ok(text)
    }

    /// Stores a new draft, or holds it in memory where storage refuses.
    pub fn begin(self, draft: Draft) {
        if self.put(&draft).is_err() {
            HELD.set(Some(draft));
        }
    }

    /// The draft held in memory, if it has this identity.
    #[must_use]
    pub fn held(self, id: &str) -> Option<Draft> {
        HELD.with_borrow(|held| held.clone().filter(|draft| draft.id == id))
    }

    /// Renews the draft held in memory.
    pub fn hold(self, draft: &Draft) {
        HELD.set(Some(draft.clone()));
    }

    /// The text stored for a draft, unread.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn text(self, id: &str) -> Result<Option<String>, StorageError> {
        storage::read(&key(id))
    }

    /// Removes a draft.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn remove(self, id: &str) -> Result<(), StorageError> {
        storage::remove(&key(id))
    }
}

fn key(id: &str) -> String {
    format!("{PREFIX}{id}")
}
