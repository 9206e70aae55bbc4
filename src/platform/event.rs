//! Events of the window, for as long as the program runs.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, PageTransitionEvent, StorageEvent};

/// Calls back whenever the address changes.
pub fn on_address_change(callback: impl Fn() + 'static) {
    listen(window(), "hashchange", move |_| callback());
}

/// Calls back when the page is hidden or left: the last occasion to store something.
pub fn on_leaving(callback: impl Fn() + Clone + 'static) {
    let hidden = callback.clone();
    let document = web_sys::window().and_then(|window| window.document());
    listen(document.map(Into::into), "visibilitychange", move |_| {
        let hides = web_sys::window()
            .and_then(|window| window.document())
            .is_some_and(|document| document.hidden());
        if hides {
            hidden();
        }
    });
    listen(window(), "pagehide", move |_| callback());
}

/// Calls back with the key whenever another tab stores a text.
pub fn on_stored(callback: impl Fn(String) + 'static) {
    listen(window(), "storage", move |event| {
        if let Some(key) = event.dyn_into::<StorageEvent>().ok().and_then(|event| event.key()) {
            callback(key);
        }
    });
}

/// Calls back when the browser shows the page again as it was left, without loading it anew.
pub fn on_returning(callback: impl Fn() + 'static) {
    listen(window(), "pageshow", move |event| {
        if event
            .dyn_into::<PageTransitionEvent>()
            .is_ok_and(|event| event.persisted())
        {
            callback();
        }
    });
}

/// Calls back before the page is printed.
pub fn on_before_print(callback: impl Fn() + 'static) {
    listen(window(), "beforeprint", move |_| callback());
}

/// Calls back for every key pressed; true from the callback means that the browser shall not act on it.
pub fn on_key(callback: impl Fn(&KeyboardEvent) -> bool + 'static) {
    listen(window(), "keydown", move |event| {
        if let Ok(event) = event.dyn_into::<KeyboardEvent>()
            && callback(&event)
        {
            event.prevent_default();
        }
    });
}

/// Whether a key belongs to an input method. Safari does not call the key that ends a composition a part of it, and some
/// methods on Windows never do; both send the code that stands for "not a key for you".
#[must_use]
pub fn is_input_method(key: &KeyboardEvent) -> bool {
    const PROCESSED: u32 = 229;
    key.is_composing() || key.key_code() == PROCESSED
}

/// Whether a key was pressed in a text field without the attribute.
#[must_use]
pub fn is_in_text_without(key: &KeyboardEvent, attribute: &str) -> bool {
    let fields = format!(":is(textarea, input[type=text], input[type=search]):not([{attribute}])");
    key.target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| element.matches(&fields).unwrap_or(false))
}

pub(super) fn window() -> Option<EventTarget> {
    web_sys::window().map(Into::into)
}

pub(super) fn listen(target: Option<EventTarget>, name: &str, callback: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(callback);
    if let Some(target) = target {
        // Without the listener the page still works; what it would have done is done by the next save.
        let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    }
    closure.forget();
}
