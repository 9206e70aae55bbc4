//! Elements of the page found by id.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};

fn by_id(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus to an element; false when it is not on the page.
pub fn focus(id: &str) -> bool {
    by_id(id).is_some_and(|element| element.focus().is_ok())
}

/// Scrolls until an element is in view.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        element.scroll_into_view();
    }
}

/// Removes an element.
pub fn remove(id: &str) {
    if let Some(element) = by_id(id) {
        element.remove();
    }
}

/// Makes a text area as high as its text.
pub fn fit_height(area: &HtmlTextAreaElement) {
    let style = area.style();
    // A browser that refuses shows a scroll bar instead.
    let _ = style.set_property("height", "auto");
    let height = area.scroll_height() + 2;
    let _ = style.set_property("height", &format!("{height}px"));
}

/// Whether an element has the focus.
#[must_use]
pub fn has_focus(element: &HtmlElement) -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element())
        .is_some_and(|active| active.is_same_node(Some(element)))
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing does nothing.
        let _ = window.print();
    }
}
