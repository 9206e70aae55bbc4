//! The two kinds of shelves drafts are kept on.

use std::fmt;

/// Why a shelf did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is none (private mode, blocked by settings), or it does not answer.
    Unavailable,
    /// No room left.
    Full,
    /// What was read back is not what was written.
    NotKept,
}

impl fmt::Display for Refusal {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unavailable => "storage unavailable",
            Self::Full => "storage full",
            Self::NotKept => "written text was not kept",
        })
    }
}

impl std::error::Error for Refusal {}

/// Texts under keys, written at once, even while the page is being left; on the disk only seconds later.
pub trait QuickShelf {
    /// The keys that begin with a prefix, in alphabetical order.
    ///
    /// # Errors
    /// When there is no shelf.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, Refusal>;
    /// The text under a key; none when there is none.
    ///
    /// # Errors
    /// When there is no shelf.
    fn read(&self, key: &str) -> Result<Option<String>, Refusal>;
    /// Whether exactly this text stands under a key, or nothing does. A shelf may know that without handing the text out.
    ///
    /// # Errors
    /// When there is no shelf.
    fn holds(&self, key: &str, text: Option<&str>) -> Result<bool, Refusal> {
        Ok(self.read(key)?.as_deref() == text)
    }
    /// Writes a text; whether it was kept shows only on reading.
    ///
    /// # Errors
    /// When there is no shelf or no room.
    fn write(&self, key: &str, text: &str) -> Result<(), Refusal>;
    /// Removes a key; nothing happens when it is not there.
    ///
    /// # Errors
    /// When there is no shelf.
    fn remove(&self, key: &str) -> Result<(), Refusal>;
}

/// Compartments of a [`SureShelf`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Store {
    /// Second copies, by draft.
    Drafts,
    /// What drafts were before.
    Versions,
    /// What was thrown away.
    Trash,
}

impl Store {
    /// The names of all.
    pub const NAMES: [&str; 3] = [Self::Drafts.name(), Self::Versions.name(), Self::Trash.name()];

    /// Its name on the shelf; the rescue page reads it there.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Drafts => "drafts",
            Self::Versions => "versions",
            Self::Trash => "trash",
        }
    }
}

/// A text with a number that grows from save to save, and a note on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// Under which it stands.
    pub key: String,
    /// Larger for what was written later.
    pub number: u64,
    /// The text.
    pub text: String,
    /// What is known of it, readable without reading the text; may be empty.
    pub note: String,
}

/// A record without its text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head {
    /// Under which it stands.
    pub key: String,
    /// Larger for what was written later.
    pub number: u64,
    /// What is known of it; may be empty.
    pub note: String,
}

/// Records that are on the disk when the shelf says so; it takes a moment.
#[allow(async_fn_in_trait)] // one thread, as browsers have it
pub trait SureShelf {
    /// Writes a record unless one with a larger number stands under its key.
    ///
    /// # Errors
    /// When the shelf refuses.
    async fn put(&self, store: Store, record: &Record) -> Result<(), Refusal>;
    /// The record under a key.
    ///
    /// # Errors
    /// When the shelf refuses.
    async fn get(&self, store: Store, key: &str) -> Result<Option<Record>, Refusal>;
    /// Whether a record stands under its key, or one with a larger number. A shelf may know that without handing it out.
    ///
    /// # Errors
    /// When the shelf refuses.
    async fn holds(&self, store: Store, record: &Record) -> Result<bool, Refusal> {
        let found = self.get(store, &record.key).await?;
        Ok(found.is_some_and(|found| found.number > record.number || found == *record))
    }
    /// All records whose keys begin with a prefix, by key.
    ///
    /// # Errors
    /// When the shelf refuses.
    async fn all(&self, store: Store, prefix: &str) -> Result<Vec<Record>, Refusal>;
    /// The same without the texts, of which there may be more than memory should hold at once.
    ///
    /// # Errors
    /// When the shelf refuses.
    async fn heads(&self, store: Store, prefix: &str) -> Result<Vec<Head>, Refusal>;
    /// Removes what stands under some keys, all or nothing.
    ///
    /// # Errors
    /// When the shelf refuses.
    async fn remove(&self, store: Store, keys: &[String]) -> Result<(), Refusal>;
}
