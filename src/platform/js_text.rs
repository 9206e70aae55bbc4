//! A text as the browser keeps it.
//!
//! Handing a long text over takes the browser longer than writing it: a draft is written to two places, and what was written
//! is compared with what stands there, all with one handing over.

use std::cell::RefCell;

use js_sys::{JsString, Object};
use wasm_bindgen::JsValue;

/// Shorter texts, such as marks and notes, are handed over each time: they must not take the place of a draft. In bytes.
const LONG: usize = 1000;

thread_local! {
    /// What was handed over last of long texts.
    static LAST: RefCell<Option<(String, JsString)>> = const { RefCell::new(None) };
}

/// A text in the browser's own kind.
#[must_use]
pub fn js_text(text: &str) -> JsString {
    if text.len() < LONG {
        return text.into();
    }
    LAST.with_borrow_mut(|last| match last {
        Some((same, kept)) if same == text => kept.clone(),
        _ => {
            let kept = JsString::from(text);
            *last = Some((text.to_owned(), kept.clone()));
            kept
        }
    })
}

/// Whether a value of the browser is this text.
#[must_use]
pub fn is_text(value: &JsValue, text: &str) -> bool {
    Object::is(value, &js_text(text))
}
