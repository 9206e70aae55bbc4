//! Waiting.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::IdleRequestOptions;

pub use gloo_timers::callback::Timeout;

/// How long the page may be too busy for what waits until it is idle, in milliseconds.
const LATEST: u32 = 1000;

/// Calls back once after some milliseconds, unless the handle is dropped.
pub fn after(milliseconds: u32, callback: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, callback)
}

/// Calls back once as soon as the page is free.
pub fn soon(callback: impl FnOnce() + 'static) {
    Timeout::new(0, callback).forget();
}

/// Calls back once when the page has nothing else to do; where the browser cannot tell (Safari), as soon as it is free.
pub fn when_idle(callback: impl FnOnce() + 'static) {
    let able = web_sys::window().filter(|window| Reflect::has(window, &"requestIdleCallback".into()).unwrap_or(false));
    let Some(window) = able else {
        return soon(callback);
    };
    let options = IdleRequestOptions::new();
    options.set_timeout(LATEST);
    let callback = Closure::once_into_js(callback);
    // A function handed over like this is not refused.
    let _ = window.request_idle_callback_with_options(callback.unchecked_ref(), &options);
}
