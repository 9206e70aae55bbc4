//! The browser's storage and database as the shelves that drafts are kept on.

use std::cell::RefCell;

use crate::keeping::{Head, QuickShelf, Record, Refusal, Store, SureShelf};
use crate::platform::database::{Beginning, Database, DatabaseError, Entry};
use crate::platform::storage::{self, StorageError};

thread_local! {
    /// The open database; none before the start, where there is none, and after it was closed from outside.
    static DATABASE: RefCell<Option<Database>> = const { RefCell::new(None) };
}

/// localStorage.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quick;

impl From<StorageError> for Refusal {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Unavailable => Self::Unavailable,
            StorageError::Full => Self::Full,
        }
    }
}

impl QuickShelf for Quick {
    fn keys(&self, prefix: &str) -> Result<Vec<String>, Refusal> {
        Ok(storage::keys(prefix)?)
    }

    fn read(&self, key: &str) -> Result<Option<String>, Refusal> {
        Ok(storage::read(key)?)
    }

    fn holds(&self, key: &str, text: Option<&str>) -> Result<bool, Refusal> {
        Ok(storage::holds(key, text)?)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Refusal> {
        Ok(storage::write(key, text)?)
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        Ok(storage::remove(key)?)
    }
}

/// IndexedDB. A database that was closed or deleted under the page is opened again once.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sure;

impl From<DatabaseError> for Refusal {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Unavailable => Self::Unavailable,
            DatabaseError::Full => Self::Full,
        }
    }
}

impl From<Entry> for Record {
    fn from(entry: Entry) -> Self {
        Self {
            key: entry.key,
            number: entry.number,
            text: entry.text,
            note: entry.note,
        }
    }
}

impl From<Beginning> for Head {
    fn from(Beginning { key, number, note }: Beginning) -> Self {
        Self { key, number, note }
    }
}

impl From<&Record> for Entry {
    fn from(record: &Record) -> Self {
        Self {
            key: record.key.clone(),
            number: record.number,
            text: record.text.clone(),
            note: record.note.clone(),
        }
    }
}

impl Sure {
    /// Opens the database.
    async fn open() -> Result<Database, DatabaseError> {
        let database = Database::open(&Store::NAMES).await?;
        DATABASE.set(Some(database.clone()));
        Ok(database)
    }

    /// Does something with the database, a second time with a newly opened one when the first did not answer.
    async fn with<T>(work: impl AsyncFn(&Database) -> Result<T, DatabaseError>) -> Result<T, Refusal> {
        if let Some(database) = DATABASE.with_borrow(Clone::clone) {
            match work(&database).await {
                Err(DatabaseError::Unavailable) => DATABASE.set(None),
                outcome => return Ok(outcome?),
            }
        }
        let database = Self::open().await?;
        Ok(work(&database).await?)
    }
}

impl SureShelf for Sure {
    async fn put(&self, store: Store, record: &Record) -> Result<(), Refusal> {
        let entry = Entry::from(record);
        Self::with(async |database: &Database| database.put(store.name(), &entry).await).await
    }

    async fn holds(&self, store: Store, record: &Record) -> Result<bool, Refusal> {
        let entry = Entry::from(record);
        Self::with(async |database: &Database| database.holds(store.name(), &entry).await).await
    }

    async fn get(&self, store: Store, key: &str) -> Result<Option<Record>, Refusal> {
        let found = Self::with(async |database: &Database| database.get(store.name(), key).await).await?;
        Ok(found.map(Record::from))
    }

    async fn all(&self, store: Store, prefix: &str) -> Result<Vec<Record>, Refusal> {
        let found = Self::with(async |database: &Database| database.all(store.name(), prefix).await).await?;
        Ok(found.into_iter().map(Record::from).collect())
    }

    async fn heads(&self, store: Store, prefix: &str) -> Result<Vec<Head>, Refusal> {
        let found = Self::with(async |database: &Database| database.beginnings(store.name(), prefix).await).await?;
        Ok(found.into_iter().map(Head::from).collect())
    }

    async fn remove(&self, store: Store, keys: &[String]) -> Result<(), Refusal> {
        Self::with(async |database: &Database| database.remove(store.name(), keys).await).await
    }
}
