//! The program among the programs of the machine: whether it is there, whether the browser offers to put it there.

use std::cell::RefCell;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

use super::event::{listen, window};

thread_local! {
    /// The browser's offer, kept until the person wants it.
    static OFFER: RefCell<Option<Event>> = const { RefCell::new(None) };
}

/// Calls back with true when the browser offers to install the program, and with false once it is installed.
pub fn on_offer(changed: impl Fn(bool) + Clone + 'static) {
    let offered = changed.clone();
    listen(window(), "beforeinstallprompt", move |event| {
        // The browser's own bar would cover the page; the offer is made where it can be read.
        event.prevent_default();
        OFFER.set(Some(event));
        offered(true);
    });
    listen(window(), "appinstalled", move |_| {
        OFFER.set(None);
        changed(false);
    });
}

/// Opens the browser's own question; must be called from a click. An offer can be taken once.
pub fn ask() {
    let Some(offer) = OFFER.take() else { return };
    let prompt: Option<Function> = Reflect::get(&offer, &"prompt".into())
        .ok()
        .and_then(|prompt| prompt.dyn_into().ok());
    if let Some(prompt) = prompt {
        // The browser tells the answer by an event.
        let _ = prompt.call0(&offer);
    }
}

/// Whether this page runs as an installed program.
#[must_use]
pub fn is_installed() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let standalone = window.match_media("(display-mode: standalone)").ok().flatten();
    // iPhones and iPads say it in their own way.
    let own = Reflect::get(&window.navigator(), &"standalone".into()).unwrap_or(JsValue::FALSE);
    standalone.is_some_and(|query| query.matches()) || own.is_truthy()
}

/// Whether this is an iPhone or iPad, where the person installs by a menu of the browser and no page can ask for it.
#[must_use]
pub fn is_by_menu() -> bool {
    web_sys::window().is_some_and(|window| {
        let navigator = window.navigator();
        Reflect::has(&navigator, &"standalone".into()).unwrap_or(false) && navigator.max_touch_points() > 1
    })
}
