//! Makes fields as high as their text, so that long texts are never cut.

use std::cell::RefCell;

use leptos::prelude::request_animation_frame;
use web_sys::HtmlTextAreaElement;

thread_local! {
    /// Fields to fit before the next frame.
    static WAITING: RefCell<Vec<HtmlTextAreaElement>> = const { RefCell::new(Vec::new()) };
}

/// Fits a field; only ever higher while it is typed in, so that nothing below jumps.
pub fn fit(area: &HtmlTextAreaElement) {
    fit_all(std::slice::from_ref(area));
}

/// Fits a field before the next frame, when the page is laid out around it: narrower means higher. All that wait are
/// measured first and changed then, as measuring after a change lays the whole page out again.
pub fn fit_soon(area: HtmlTextAreaElement) {
    let first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(area);
        waiting.len() == 1
    });
    if first {
        request_animation_frame(|| fit_all(&WAITING.take()));
    }
}

fn fit_all(areas: &[HtmlTextAreaElement]) {
    let needed: Vec<Option<i32>> = areas
        .iter()
        .map(|area| Some(area.scroll_height()).filter(|needed| *needed > area.client_height()))
        .collect();
    for (area, needed) in areas.iter().zip(needed) {
        if let Some(needed) = needed {
            let style: web_sys::CssStyleDeclaration = web_sys::HtmlElement::style(area);
            // A browser that refuses shows a scroll bar instead.
            let _ = style.set_property("height", &format!("{}px", needed + 2));
        }
    }
}
