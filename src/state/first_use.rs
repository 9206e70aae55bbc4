//! Whether the introduction is shown: once in a browser, and again when someone asks for it.

use std::cell::Cell;

use super::shelves::Quick;
use crate::keeping::QuickShelf;

/// Whether it was seen or skipped.
const SEEN: &str = "cai-tien/ghi-nho/gioi-thieu";

thread_local! {
    static ASKED_FOR: Cell<bool> = const { Cell::new(false) };
}

/// Whether it was seen or skipped in this browser. Where storage refuses it counts as seen: it would come again and again.
#[must_use]
pub fn is_seen() -> bool {
    !matches!(Quick.read(SEEN), Ok(None))
}

/// Remembers that it was seen or skipped.
pub fn seen() {
    // Not remembered: the invitation stands there once more.
    let _ = Quick.write(SEEN, "1");
}

/// Asks for it on the next visit to the first screen.
pub fn ask() {
    ASKED_FOR.set(true);
}

/// Whether it was asked for; asking counts once.
#[must_use]
pub fn take_request() -> bool {
    ASKED_FOR.take()
}
