//! Files that arrive from outside the page: dropped on it, opened with it by the system, shared with it by another program.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Cache, DragEvent, File, Response};

use super::event::{listen, window};

/// Where `public/sw.js` keeps a shared file until the page takes it; both names stand there too.
const SHARED_CACHE: &str = "cai-tien-tep-chia-se";
const SHARED_FILE: &str = "tep-chia-se";

/// Tells when a file is dragged over the page (true) and no longer (false), and hands out the first file dropped on it.
/// Dragging of text, as between fields, stays the browser's.
pub fn on_drop(hover: impl Fn(bool) + Clone + 'static, dropped: impl Fn(File) + 'static) {
    let over = hover.clone();
    listen(window(), "dragover", move |event| {
        if let Some(event) = event.dyn_ref::<DragEvent>().filter(|event| has_files(event)) {
            event.prevent_default();
            over(true);
        }
    });
    let left = hover.clone();
    listen(window(), "dragleave", move |event| {
        // Leaving the window, not one of its elements for another.
        if event
            .dyn_ref::<DragEvent>()
            .is_some_and(|event| event.related_target().is_none())
        {
            left(false);
        }
    });
    listen(window(), "drop", move |event| {
        hover(false);
        let Some(event) = event.dyn_ref::<DragEvent>().filter(|event| has_files(event)) else {
            return;
        };
        event.prevent_default();
        let files = event.data_transfer().and_then(|data| data.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            dropped(file);
        }
    });
}

fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}

/// Hands out files the system opens with the installed program. Browsers without it never call.
pub fn on_launch(opened: impl Fn(File) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    let queue = Reflect::get(&window, &"launchQueue".into()).unwrap_or(JsValue::UNDEFINED);
    let Some(set) = method(&queue, "setConsumer") else {
        return;
    };
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launch: JsValue| {
        let files = Reflect::get(&launch, &"files".into()).unwrap_or(JsValue::UNDEFINED);
        let Some(handle) = files.dyn_ref::<Array>().map(|files| files.get(0)) else {
            return;
        };
        let asked = method(&handle, "getFile").and_then(|get| get.call0(&handle).ok());
        let opened = opened.clone();
        if let Some(promise) = asked.and_then(|promise| promise.dyn_into::<Promise>().ok()) {
            spawn_local(async move {
                if let Some(file) = JsFuture::from(promise).await.ok().and_then(|file| file.dyn_into().ok()) {
                    opened(file);
                }
            });
        }
    });
    // Without it the file is opened by the button.
    let _ = set.call1(&queue, consumer.as_ref());
    consumer.forget();
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

/// Takes the file another program shared with this one and calls back with its name and bytes; none when there is none.
pub fn take_shared(callback: impl FnOnce(Option<(String, Vec<u8>)>) + 'static) {
    spawn_local(async move { callback(shared().await.ok()) });
}

async fn shared() -> Result<(String, Vec<u8>), JsValue> {
    let caches = web_sys::window().ok_or(JsValue::NULL)?.caches()?;
    let cache: Cache = JsFuture::from(caches.open(SHARED_CACHE)).await?.dyn_into()?;
    let kept: Response = JsFuture::from(cache.match_with_str(SHARED_FILE)).await?.dyn_into()?;
    let name = kept.headers().get("X-File-Name")?.unwrap_or_default();
    let bytes = JsFuture::from(kept.array_buffer()?).await?;
    JsFuture::from(cache.delete_with_str(SHARED_FILE)).await?;
    let name = js_sys::decode_uri_component(&name).map(String::from).unwrap_or(name);
    Ok((name, Uint8Array::new(&bytes).to_vec()))
}
