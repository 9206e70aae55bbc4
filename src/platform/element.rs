//! Elements of the page found by id, and where the focus is.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Where the focus was at a moment.
pub struct Focus(Option<Element>);

impl Focus {
    /// Where the focus is now.
    pub fn now() -> Self {
        Self(active())
    }

    /// Whether the focus has gone elsewhere since; lost with an element that is gone, it has not.
    pub fn has_moved(&self) -> bool {
        let now = active();
        now.is_some() && now != self.0
    }
}

/// The element that has the focus; where none has it, the browser names the body.
fn active() -> Option<Element> {
    let document = web_sys::window()?.document()?;
    let body = document.body().map(Element::from);
    document
        .active_element()
        .filter(|element| Some(element) != body.as_ref())
}

fn by_id(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus to an element; false when it is not on the page.
pub fn focus(id: &str) -> bool {
    by_id(id).is_some_and(|element| element.focus().is_ok())
}

/// Moves the focus to an element and leaves the page scrolled as it is.
pub fn focus_in_place(id: &str) {
    let Some(window) = web_sys::window() else { return };
    let at = (window.scroll_x(), window.scroll_y());
    focus(id);
    if let (Ok(left), Ok(top)) = at {
        window.scroll_to_with_x_and_y(left, top);
    }
}

/// Scrolls until an element is in view.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        element.scroll_into_view();
    }
}

/// Scrolls the page to its top.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
