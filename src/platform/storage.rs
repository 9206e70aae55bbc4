//! localStorage, as text.
//!
//! Reading and writing are kept apart from meaning: what is stored is handed out as it is, so that damaged text is never
//! replaced by something else here.

use std::fmt;

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::JsString;
use wasm_bindgen::prelude::*;

use super::js_text::{is_text, js_text};

#[wasm_bindgen]
extern "C" {
    /// The same storage with texts in the browser's own kind.
    type TextStorage;
    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get_item(this: &TextStorage, key: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setItem)]
    fn set_item(this: &TextStorage, key: &str, text: &JsString) -> Result<(), JsValue>;
}

/// Why storage did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StorageError {
    /// The browser gives this page no storage (private mode, blocked by settings).
    Unavailable,
    /// No room left.
    Full,
}

impl fmt::Display for StorageError {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unavailable => "storage unavailable",
            Self::Full => "storage full",
        })
    }
}

impl std::error::Error for StorageError {}

/// The storage, once it is known to exist: gloo's own access panics where it does not.
fn storage() -> Result<web_sys::Storage, StorageError> {
    match web_sys::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(LocalStorage::raw()),
        _ => Err(StorageError::Unavailable),
    }
}

/// The keys that begin with a prefix, in alphabetical order.
///
/// # Errors
/// When there is no storage.
pub fn keys(prefix: &str) -> Result<Vec<String>, StorageError> {
    let storage = storage()?;
    let count = storage.length().map_err(|_| StorageError::Unavailable)?;
    let mut keys: Vec<String> = (0..count)
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter(|key| key.starts_with(prefix))
        .collect();
    keys.sort();
    Ok(keys)
}

/// The text stored under a key; none when there is none.
///
/// # Errors
/// When there is no storage.
pub fn read(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|_| StorageError::Unavailable)
}

/// Whether exactly this text is stored under a key, or nothing is.
///
/// # Errors
/// When there is no storage.
pub fn holds(key: &str, text: Option<&str>) -> Result<bool, StorageError> {
    let storage: TextStorage = storage()?.unchecked_into();
    let found = storage.get_item(key).map_err(|_| StorageError::Unavailable)?;
    Ok(text.map_or(found.is_null(), |text| is_text(&found, text)))
}

/// Stores a text; whether it was kept shows only on reading.
///
/// # Errors
/// When there is no storage or no room.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    let storage: TextStorage = storage()?.unchecked_into();
    storage.set_item(key, &js_text(text)).map_err(|_| StorageError::Full)
}

/// Removes a key; nothing happens when it is not there.
///
/// # Errors
/// When there is no storage.
pub fn remove(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|_| StorageError::Unavailable)
}
