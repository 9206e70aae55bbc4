//! The share sheet of the device, where the browser hands files to it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, File, FilePropertyBag, Navigator, ShareData};

/// What became of a file offered to the share sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// The person gave it to another program.
    Done,
    /// She closed the sheet.
    Cancelled,
    /// The browser refused.
    Refused,
}

/// Whether a file of this name and type can be given to the share sheet.
#[must_use]
pub fn takes(name: &str, media_type: &str) -> bool {
    data(name, media_type, &[]).is_some_and(|(navigator, data)| can_share(&navigator, &data))
}

/// Opens the share sheet with a file and calls back with what became of it. Must be called from a click.
pub fn share(name: &str, media_type: &str, bytes: &[u8], callback: impl FnOnce(Shared) + 'static) {
    let Some((navigator, data)) = data(name, media_type, bytes) else {
        return callback(Shared::Refused);
    };
    let promise = navigator.share_with_data(&data);
    spawn_local(async move {
        callback(match JsFuture::from(promise).await {
            Ok(_) => Shared::Done,
            Err(error) => match error.dyn_ref::<DomException>() {
                Some(error) if error.name() == "AbortError" => Shared::Cancelled,
                _ => Shared::Refused,
            },
        });
    });
}

fn data(name: &str, media_type: &str, bytes: &[u8]) -> Option<(Navigator, ShareData)> {
    let navigator = web_sys::window()?.navigator();
    let has = |name: &str| js_sys::Reflect::has(&navigator, &name.into()).unwrap_or(false);
    if !has("share") || !has("canShare") {
        return None;
    }
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    Some((navigator, data))
}

fn can_share(navigator: &Navigator, data: &ShareData) -> bool {
    navigator.can_share_with_data(data)
}
