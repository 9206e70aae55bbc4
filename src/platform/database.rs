//! IndexedDB: texts under keys, each with a number that grows, so that an older text never replaces a newer one.
//!
//! What is written here is on the disk when the write is reported done: the browser may be killed right after it.
//! localStorage, which the browser writes out seconds later, cannot promise that. Who asks says which stores there are.

use std::fmt;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, EventTarget, IdbCursorWithValue, IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest,
    IdbRequest, IdbTransaction,
};

use super::js_text::{is_text, js_text};

const NAME: &str = "cai-tien";
/// Version of the stores, not of what is in them.
const VERSION: u32 = 1;

const NUMBER: &str = "revision";
const TEXT: &str = "text";
const NOTE: &str = "note";

/// Behind every key that begins with a prefix.
const LAST_SIGN: char = '\u{ffff}';

/// Why the browser did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatabaseError {
    /// There is no database, it was deleted, or it does not answer.
    Unavailable,
    /// No room left.
    Full,
}

impl fmt::Display for DatabaseError {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unavailable => "the browser's database does not answer",
            Self::Full => "the browser's database is full",
        })
    }
}

impl std::error::Error for DatabaseError {}

impl From<JsValue> for DatabaseError {
    fn from(error: JsValue) -> Self {
        match error.dyn_into::<DomException>() {
            Ok(error) if error.name() == "QuotaExceededError" => Self::Full,
            _ => Self::Unavailable,
        }
    }
}

/// A text with its number and a note on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Under which it stands.
    pub key: String,
    /// Larger for what was written later.
    pub number: u64,
    /// The text.
    pub text: String,
    /// The note; may be empty.
    pub note: String,
}

/// What stands before a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// Under which it stands.
    pub key: String,
    /// Larger for what was written later.
    pub number: u64,
    /// The note; may be empty.
    pub note: String,
}

/// The open database.
#[derive(Debug, Clone)]
pub struct Database(IdbDatabase);

impl Database {
    /// Opens the database, making it with its stores where there is none.
    ///
    /// # Errors
    /// When the browser has none for this page.
    pub async fn open(stores: &'static [&'static str]) -> Result<Self, DatabaseError> {
        let factory = web_sys::window()
            .ok_or(DatabaseError::Unavailable)?
            .indexed_db()?
            .ok_or(DatabaseError::Unavailable)?;
        let request = factory.open_with_u32(NAME, VERSION)?;
        let upgrade = Closure::once_into_js({
            let request = request.clone();
            move || make_stores(&request, stores)
        });
        request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
        let opened: IdbDatabase = JsFuture::from(answer(&request, &["success"], &["error", "blocked"]))
            .await
            .and_then(|_| request.result())?
            .dyn_into()?;
        // Another tab with a newer program may want to change the stores; it must not wait for this one.
        let closing = opened.clone();
        let close = Closure::<dyn Fn()>::new(move || closing.close()).into_js_value();
        opened.set_onversionchange(Some(close.unchecked_ref()));
        Ok(Self(opened))
    }

    /// Writes a text unless a newer one is there; done when the browser has it on the disk.
    ///
    /// # Errors
    /// When the browser does not write.
    pub async fn put(&self, store: &str, entry: &Entry) -> Result<(), DatabaseError> {
        let (work, entries) = self.begin(store, "readwrite")?;
        let done = answer(&work, &["complete"], &["abort", "error"]);
        let before = result(&entries.get(&entry.key.as_str().into())?).await?;
        if number_of(&before).is_none_or(|number| number <= entry.number) {
            entries.put_with_key(&value(entry)?, &entry.key.as_str().into())?;
        }
        finish(&work, done).await
    }

    /// What stands under a key; none when nothing does, or nothing of this program.
    ///
    /// # Errors
    /// When the browser does not read.
    pub async fn get(&self, store: &str, key: &str) -> Result<Option<Entry>, DatabaseError> {
        let (_, entries) = self.begin(store, "readonly")?;
        let found = result(&entries.get(&key.into())?).await?;
        Ok(entry_of(key.to_owned(), &found))
    }

    /// Whether this entry stands under its key, or one with a larger number.
    ///
    /// # Errors
    /// When the browser does not read.
    pub async fn holds(&self, store: &str, entry: &Entry) -> Result<bool, DatabaseError> {
        let (_, entries) = self.begin(store, "readonly")?;
        let found = result(&entries.get(&entry.key.as_str().into())?).await?;
        let is = |name: &str, text: &str| Reflect::get(&found, &name.into()).is_ok_and(|value| is_text(&value, text));
        Ok(match number_of(&found) {
            Some(number) if number == entry.number => is(TEXT, &entry.text) && is(NOTE, &entry.note),
            number => number > Some(entry.number),
        })
    }

    /// Everything whose key begins with a prefix, by key; what is not of this program is left out.
    ///
    /// # Errors
    /// When the browser does not read.
    pub async fn all(&self, store: &str, prefix: &str) -> Result<Vec<Entry>, DatabaseError> {
        let (_, entries) = self.begin(store, "readonly")?;
        let range = range(prefix)?;
        let (keys, values) = (
            entries.get_all_keys_with_key(&range)?,
            entries.get_all_with_key(&range)?,
        );
        let keys = Array::from(&result(&keys).await?);
        let values = Array::from(&result(&values).await?);
        let found = keys.iter().zip(values.iter());
        Ok(found
            .filter_map(|(key, value)| entry_of(key.as_string()?, &value))
            .collect())
    }

    /// The same without the texts, which come into memory one at a time.
    ///
    /// # Errors
    /// When the browser does not read.
    pub async fn beginnings(&self, store: &str, prefix: &str) -> Result<Vec<Beginning>, DatabaseError> {
        let (_, entries) = self.begin(store, "readonly")?;
        let walk = entries.open_cursor_with_range(&range(prefix)?.into())?;
        let mut found = Vec::new();
        // Behind the last one there is no cursor.
        while let Ok(cursor) = result(&walk).await?.dyn_into::<IdbCursorWithValue>() {
            found.extend(beginning_of(&cursor.key()?, &cursor.value()?));
            cursor.continue_()?;
        }
        Ok(found)
    }

    /// Removes what stands under some keys, all or nothing.
    ///
    /// # Errors
    /// When the browser does not write.
    pub async fn remove(&self, store: &str, keys: &[String]) -> Result<(), DatabaseError> {
        let (work, entries) = self.begin(store, "readwrite")?;
        let done = answer(&work, &["complete"], &["abort", "error"]);
        for key in keys {
            entries.delete(&key.into())?;
        }
        finish(&work, done).await
    }

    /// A transaction over one store. Asked for by name, as bindings know nothing of durability yet: "strict" waits for the
    /// disk.
    fn begin(&self, store: &str, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), DatabaseError> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.0, &"transaction".into())?.dyn_into()?;
        let work: IdbTransaction = begin
            .call3(&self.0, &store.into(), &mode.into(), &options)?
            .dyn_into()?;
        let entries = work.object_store(store)?;
        Ok((work, entries))
    }
}

/// Waits for a transaction; when it fails, its own error says more than the event.
async fn finish(work: &IdbTransaction, done: Promise) -> Result<(), DatabaseError> {
    match JsFuture::from(done).await {
        Ok(_) => Ok(()),
        Err(_) => Err(work
            .error()
            .map_or(DatabaseError::Unavailable, |error| JsValue::from(error).into())),
    }
}

fn make_stores(request: &IdbOpenDbRequest, stores: &[&str]) {
    let Ok(database) = request.result().map(JsCast::unchecked_into::<IdbDatabase>) else {
        return;
    };
    for store in stores {
        if !database.object_store_names().contains(store) {
            // Where it cannot be made, using it fails, and that is told.
            let _ = database.create_object_store(store);
        }
    }
}

fn value(entry: &Entry) -> Result<JsValue, DatabaseError> {
    let out = Object::new();
    #[allow(clippy::cast_precision_loss)] // counts saves or milliseconds
    Reflect::set(&out, &NUMBER.into(), &(entry.number as f64).into())?;
    Reflect::set(&out, &TEXT.into(), &js_text(&entry.text))?;
    Reflect::set(&out, &NOTE.into(), &entry.note.as_str().into())?;
    Ok(out.into())
}

/// All keys that begin with a prefix.
fn range(prefix: &str) -> Result<IdbKeyRange, JsValue> {
    IdbKeyRange::bound(&prefix.into(), &format!("{prefix}{LAST_SIGN}").into())
}

fn beginning_of(key: &JsValue, value: &JsValue) -> Option<Beginning> {
    // What has no text is not of this program.
    Reflect::get(value, &TEXT.into()).ok().filter(JsValue::is_string)?;
    Some(Beginning {
        key: key.as_string()?,
        number: number_of(value)?,
        note: words(value, NOTE).unwrap_or_default(),
    })
}

fn words(value: &JsValue, name: &str) -> Option<String> {
    Reflect::get(value, &name.into()).ok()?.as_string()
}

fn entry_of(key: String, value: &JsValue) -> Option<Entry> {
    Some(Entry {
        key,
        number: number_of(value)?,
        text: words(value, TEXT)?,
        note: words(value, NOTE).unwrap_or_default(),
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a float's cast saturates
fn number_of(value: &JsValue) -> Option<u64> {
    let number = Reflect::get(value, &NUMBER.into()).ok()?;
    number.as_f64().map(|number| number as u64)
}

async fn result(request: &IdbRequest) -> Result<JsValue, DatabaseError> {
    JsFuture::from(answer(request, &["success"], &["error"])).await?;
    Ok(request.result()?)
}

/// A promise kept by the first of some events and broken by the first of others.
fn answer(target: &EventTarget, good: &[&str], bad: &[&str]) -> Promise {
    Promise::new(&mut |resolve, reject| {
        for (names, then) in [(good, &resolve), (bad, &reject)] {
            for name in names {
                // A target without events does not exist; then the promise is never kept and the time limit of the caller ends it.
                let _ = target.add_event_listener_with_callback(name, then);
            }
        }
    })
}
