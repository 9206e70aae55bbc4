//! The page's address and title.

/// What follows "#" in the address, without it.
#[must_use]
pub fn hash() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// Goes to an address within the page; the browser remembers the one before.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the page where it is.
        let _ = window.location().set_hash(hash);
    }
}

/// Goes to an address within the page in place of the present one.
pub fn replace(hash: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the page where it is.
        let _ = window.location().replace(&format!("#{hash}"));
    }
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}
