//! The clipboard.
//!
//! It is read only as somebody pastes, which needs no permission.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{ClipboardEvent, Event, HtmlDocument};

/// Puts a text on the clipboard, with and without looks; false when the browser refuses.
///
/// Answers the browser's own "copy" command: unlike the newer interface it needs no permission and works on pages that were
/// not delivered encrypted, as on a school's own server. Must be called from a click.
pub fn copy(html: &str, plain: &str) -> bool {
    let (html, plain) = (html.to_owned(), plain.to_owned());
    let document = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    let Some(document) = document else { return false };
    let answer = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let data = event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data);
        if let Some(data) = data {
            let put = data
                .set_data("text/html", &html)
                .and_then(|()| data.set_data("text/plain", &plain));
            // What cannot be put there leaves the clipboard as the browser wants it.
            if put.is_ok() {
                event.prevent_default();
            }
        }
    });
    let listener = answer.as_ref().unchecked_ref();
    if document.add_event_listener_with_callback("copy", listener).is_err() {
        return false;
    }
    let copied = document.exec_command("copy").unwrap_or(false);
    let _ = document.remove_event_listener_with_callback("copy", listener);
    copied
}

/// What somebody pastes: HTML and text, as far as there are any.
#[must_use]
pub fn pasted(event: &ClipboardEvent) -> [Option<String>; 2] {
    let data = event.clipboard_data();
    ["text/html", "text/plain"].map(|kind| {
        let text = data.as_ref()?.get_data(kind).ok()?;
        (!text.is_empty()).then_some(text)
    })
}
