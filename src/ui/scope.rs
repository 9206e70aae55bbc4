//! What a copy handed to a work group is for, above everything in it.

use leptos::prelude::*;

use crate::state::Session;
use crate::text::page::sharing::scope_banner;

/// The sentence; nothing in a copy that may change everything.
#[component]
pub fn ScopeBanner(session: Session) -> impl IntoView {
    let sentence = session.scope().map(|scope| scope_banner(&scope.group, &scope.criteria));
    sentence.map(|sentence| view! { <p class="banner notice scope" role="note">{sentence}</p> })
}
