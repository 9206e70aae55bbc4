//! Files: handing one to the person, taking one from her.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// Offers bytes as a download; false when the browser refuses.
pub fn download(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    start_download(name, media_type, bytes).is_some()
}

fn start_download(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser reads the address after this turn; ten seconds later it has.
    super::timer::after(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Reads a chosen file, not more than some bytes of it, and calls back with them; none when it cannot be read.
#[allow(clippy::cast_precision_loss)] // lengths of files are far below where numbers get rough
pub fn read(file: File, at_most: usize, callback: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move {
        let Ok(start) = file.slice_with_f64_and_f64(0.0, at_most as f64) else {
            return callback(None);
        };
        let buffer = JsFuture::from(start.array_buffer()).await.ok();
        callback(buffer.map(|buffer| Uint8Array::new(&buffer).to_vec()));
    });
}
