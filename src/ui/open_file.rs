//! Choosing a file to look at, and what is said about one that holds no draft.

use leptos::ev;
use leptos::html::Input;
use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::state::receiving::Receiving;
use crate::state::{exchange, navigation};
use crate::text::page::home as words;
use crate::text::page::importing::being_read;
use crate::text::page::receiving::{CLOSE, NOTHING_SHARED};

/// Button and hidden file input.
#[component]
pub fn OpenFile() -> impl IntoView {
    let receiving = use_context::<Receiving>();
    let node = NodeRef::<Input>::new();
    let chosen = move |_: ev::Event| {
        let Some(input) = node.get_untracked() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // The same file can be chosen again.
        input.set_value("");
        if let (Some(file), Some(receiving)) = (file, receiving) {
            let name = file.name();
            exchange::read_file(file, move |bytes| receiving.look_at(name, bytes));
        }
    };
    view! {
        <label class="btn file">
            <Icon shape=Shape::Open/>
            {words::OPEN}
            <input type="file" accept=".caitien,.docx,.doc,.html,.htm,.txt,.csv,application/json" node_ref=node on:change=chosen/>
        </label>
    }
}

/// Which file is being read: most are read before this is seen.
#[component]
pub fn BeingRead() -> impl IntoView {
    let reading = use_context::<Receiving>().map(|receiving| receiving.importing.reading);
    view! {
        <div role="status" class="toast-frame">
            {move || reading.and_then(|reading| reading.get()).map(|name| view! {
                <div class="toast">
                    <span>{being_read(&name)}</span>
                </div>
            })}
        </div>
    }
}

/// Why the last file was not opened.
#[component]
pub fn Refused() -> impl IntoView {
    let receiving = use_context::<Receiving>();
    let sentence = move || {
        let receiving = receiving?;
        if receiving.missing.get() {
            return Some(NOTHING_SHARED.to_owned());
        }
        let (name, reason) = receiving.refused.get()?;
        Some(match reason {
            None => words::FILE_UNREAD.to_owned(),
            Some(reason) => format!("“{name}”: {reason}."),
        })
    };
    let close = move |_| {
        if let Some(receiving) = receiving {
            receiving.refused.set(None);
            receiving.missing.set(false);
            navigation::rest_on_heading();
        }
    };
    view! {
        <div role="alert" class="refused">
            {move || sentence().map(|sentence| view! {
                <div class="banner trouble">
                    <Icon shape=Shape::Warning/>
                    <p><strong>{words::FILE_REFUSED}</strong> " " {sentence}</p>
                    <button type="button" class="small" on:click=close>
                        {CLOSE}
                    </button>
                </div>
            })}
        </div>
    }
}
