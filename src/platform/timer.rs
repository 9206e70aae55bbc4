//! Waiting.

pub use gloo_timers::callback::Timeout;

/// Calls back once after some milliseconds, unless the handle is dropped.
pub fn after(milliseconds: u32, callback: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, callback)
}

/// Calls back once as soon as the page is free.
pub fn soon(callback: impl FnOnce() + 'static) {
    Timeout::new(0, callback).forget();
}
