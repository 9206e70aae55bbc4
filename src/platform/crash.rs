//! What the page around the program (`script/watch.js`) must know: that the program is there, that it panicked, and texts that
//! are nowhere but in memory.
//!
//! Nothing here may borrow or ask the rest of the program: a panic can come while anything is borrowed.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// The event that says the program is on the screen.
const STARTED: &str = "cai-tien-started";
/// The event a panic is announced with; its detail is the message.
const PANIC: &str = "cai-tien-panic";
/// The property of the window that holds texts.
const HELD: &str = "caiTienHeld";

/// From now on a panic is written to the console and announced to the page. The program does not go on after it.
pub fn announce_panics() {
    std::panic::set_hook(Box::new(|info| {
        let message = JsValue::from(info.to_string());
        web_sys::console::error_1(&message);
        announce(PANIC, &message);
    }));
}

/// Tells the page that the program is on the screen, so that nobody waits for it any more.
pub fn announce_start() {
    announce(STARTED, &JsValue::NULL);
}

fn announce(name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_detail(detail);
    if let Some(window) = web_sys::window()
        && let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init)
    {
        // There is nobody else to tell.
        let _ = window.dispatch_event(&event);
    }
}

/// Leaves a text with the page under a draft's identity, to be offered when the program crashes.
pub fn keep(id: &str, text: &str) {
    if let Some(held) = held() {
        // A page that does not take it offers what is stored; there is nothing else to do about it here.
        let _ = Reflect::set(&held, &id.into(), &text.into());
    }
}

/// Takes a text back from the page.
pub fn let_go(id: &str) {
    if let Some(held) = held() {
        let _ = Reflect::delete_property(&held, &id.into());
    }
}

fn held() -> Option<Object> {
    let window = web_sys::window()?;
    let held = Reflect::get(&window, &HELD.into()).ok()?;
    if held.is_object() {
        return Some(held.into());
    }
    let held = Object::new();
    Reflect::set(&window, &HELD.into(), &held).ok()?;
    Some(held)
}
