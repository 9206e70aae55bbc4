//! The second thread of the page: answers the questions of `background`. Holds nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    cai_tien::platform::background_scope::serve(|question, about, watch| {
        cai_tien::background::answer_text(question, about, |step| watch.lap(step))
    });
}

/// It runs beside a page only.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
