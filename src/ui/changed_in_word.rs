//! What was changed in a Word file after it was made, shown when its draft was opened: the draft does not have it.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::document::{Change, PassageChange};
use crate::state::{Session, navigation, receiving};
use crate::text::page::changed_in_word as words;

/// The list, section by section; nothing where nothing was changed or the person has seen it.
#[component]
pub fn ChangedInWord(session: Session) -> impl IntoView {
    let id = session.id();
    let passages = RwSignal::new(receiving::changed_in_word(&id));
    let seen = move |_| {
        receiving::changes_seen(&id);
        passages.set(Vec::new());
        navigation::rest_on_heading();
    };
    let seen = StoredValue::new_local(seen);
    view! {
        <Show when=move || !passages.with(Vec::is_empty)>
            <section class="banner notice changed" aria-label=words::TITLE>
                <Icon shape=Shape::Warning/>
                <div>
                    <p><strong>{words::TITLE}</strong> " " {words::EXPLAINED}</p>
                    {move || passages.get().into_iter().map(passage).collect_view()}
                    <button type="button" class="small" on:click=move |event| seen.with_value(|seen| seen(event))>
                        {words::SEEN}
                    </button>
                </div>
            </section>
        </Show>
    }
}

fn passage(PassageChange { heading, changes }: PassageChange) -> impl IntoView {
    let heading = if heading.is_empty() {
        words::FRONT.to_owned()
    } else {
        heading
    };
    let entries = changes.into_iter().map(change).collect_view();
    view! {
        <h2>{heading}</h2>
        <ul>{entries}</ul>
    }
}

fn change(Change { before, after }: Change) -> impl IntoView {
    match (before.is_empty(), after.is_empty()) {
        (true, _) => view! { <li>{words::ADDED} " " <ins>{after}</ins></li> }.into_any(),
        (_, true) => view! { <li>{words::REMOVED} " " <del>{before}</del></li> }.into_any(),
        _ => view! { <li><del>{before}</del> " → " <ins>{after}</ins></li> }.into_any(),
    }
}
