//! The second thread from within: hearing questions, answering them.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::background::READY;

/// Answers every question from now on: a question and the bytes it is about go in, a text or nothing comes out.
pub fn serve(answer: impl Fn(&str, &[u8]) -> Option<String> + 'static) {
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
        let told = answer(&question, &about).map_or(wasm_bindgen::JsValue::NULL, Into::into);
        let _ = to.post_message(&Array::of2(&message.get(0), &told));
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    // It hears as long as the thread lives.
    heard.forget();
    let _ = scope.post_message(&READY.into());
}
