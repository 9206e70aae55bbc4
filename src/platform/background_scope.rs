//! The second thread from within: hearing questions, answering them.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::background::READY;
use super::measure::Stopwatch;

/// Answers every question from now on: a question and the bytes it is about go in, a text with or without a file comes out, or
/// nothing. `answer` laps the watch after each step worth knowing.
pub fn serve(answer: impl Fn(&str, &[u8], &Stopwatch) -> Option<(String, Option<Vec<u8>>)> + 'static) {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let to = scope.clone();
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(message) = event.data().dyn_into::<Array>() else {
            return;
        };
        let question = message.get(1).as_string().unwrap_or_default();
        let about = match message.get(2).dyn_into::<Uint8Array>() {
            Ok(bytes) => bytes.to_vec(),
            Err(text) => text.as_string().unwrap_or_default().into_bytes(),
        };
        // No answer is told as one, so that nobody waits.
        let told = Array::of1(&message.get(0));
        if let Some((text, file)) = answer(&question, &about, &Stopwatch::start()) {
            // Bytes are taken over as they are; a text would be made anew in several times the room.
            told.push(&Uint8Array::from(text.as_bytes()));
            if let Some(bytes) = file {
                told.push(&Uint8Array::from(bytes.as_slice()));
            }
        }
        let _ = to.post_message(&told);
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    // It hears as long as the thread lives.
    heard.forget();
    let _ = scope.post_message(&READY.into());
}
