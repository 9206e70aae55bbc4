//! Writing a file where the person wants it, and again into the same one, where the browser allows it.
//!
//! The binding crate has no stable words for the File System Access interface, so it is called by name.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// A file the person chose to write to.
#[derive(Debug, Clone)]
pub struct Target(JsValue);

/// What became of a file to write.
#[derive(Debug, Clone)]
pub enum Written {
    /// Written; its name.
    Done(String),
    /// She chose no file.
    Cancelled,
    /// The browser refused, or the file cannot be written.
    Refused,
}

const PICKER: &str = "showSaveFilePicker";

/// Whether this browser can write files in place.
#[must_use]
pub fn is_possible() -> bool {
    web_sys::window().is_some_and(|window| Reflect::has(&window, &PICKER.into()).unwrap_or(false))
}

/// Asks for a file unless there is one, writes it and calls back with what became of it and the file to write to again.
/// Must be called from a click.
pub fn write(
    target: Option<Target>,
    suggested: &str,
    extension: &str,
    bytes: Vec<u8>,
    callback: impl FnOnce(Written, Option<Target>) + 'static,
) {
    let asked = match target {
        Some(Target(handle)) => Ok(Promise::resolve(&handle)),
        None => ask(suggested, extension),
    };
    spawn_local(async move {
        let handle = match asked {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        match handle {
            Err(error) => {
                let name = Reflect::get(&error, &"name".into())
                    .ok()
                    .and_then(|name| name.as_string());
                let cancelled = name.as_deref() == Some("AbortError");
                callback(
                    if cancelled {
                        Written::Cancelled
                    } else {
                        Written::Refused
                    },
                    None,
                );
            }
            Ok(handle) => match put(&handle, &bytes).await {
                Ok(name) => callback(Written::Done(name), Some(Target(handle))),
                Err(_) => callback(Written::Refused, None),
            },
        }
    });
}

fn ask(suggested: &str, extension: &str) -> Result<Promise, JsValue> {
    let accept = Object::new();
    Reflect::set(&accept, &"application/json".into(), &Array::of1(&extension.into()))?;
    let kind = Object::new();
    Reflect::set(&kind, &"accept".into(), &accept)?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &suggested.into())?;
    Reflect::set(&options, &"types".into(), &Array::of1(&kind))?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    call(&window, PICKER, &options)
}

async fn put(handle: &JsValue, bytes: &[u8]) -> Result<String, JsValue> {
    let stream = JsFuture::from(call(handle, "createWritable", &JsValue::UNDEFINED)?).await?;
    JsFuture::from(call(&stream, "write", &Uint8Array::from(bytes))?).await?;
    JsFuture::from(call(&stream, "close", &JsValue::UNDEFINED)?).await?;
    Ok(Reflect::get(handle, &"name".into())?.as_string().unwrap_or_default())
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<Promise, JsValue> {
    let function: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    function.call1(object, argument)?.dyn_into()
}
