//! How firmly the browser keeps this page's data. Asked for by name: old browsers have none of it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the browser has promised not to clear the data by itself; none when it does not say.
pub async fn is_promised() -> Option<bool> {
    ask("persisted").await?.as_bool()
}

/// Asks the browser for that promise; none when it does not answer such questions.
pub async fn ask_for_promise() -> Option<bool> {
    ask("persist").await?.as_bool()
}

/// Bytes used and bytes there are for this page; none when the browser does not say.
pub async fn room() -> Option<(f64, f64)> {
    let estimate = ask("estimate").await?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some((number("usage")?, number("quota")?))
}

async fn ask(what: &str) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let method: Function = Reflect::get(&storage, &what.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = method.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}
