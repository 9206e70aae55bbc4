//! Pasting a block of cells into the actions of a problem: the button, the dialog, what came of it.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::dialog::show_modal;
use super::icon::{Icon, Shape};
use super::pasting_preview::{Destination, Effects, Preview};
use super::rows::{card_id, full_row_name};
use crate::import::paste::Outcome;
use crate::plan::RowId;
use crate::state::pasting::{Clipping, Pasted, Pasting};
use crate::state::{Session, navigation};
use crate::text::page::common::of_what;
use crate::text::page::pasting as words;

/// The button, the dialog it opens, and what came of it.
#[component]
pub fn PasteBlock(session: Session, problem: RowId) -> impl IntoView {
    let open = RwSignal::new(false);
    // What was done last, as long as nothing was undone or put in since.
    let told = RwSignal::new((0, String::new()));
    let of = full_row_name(session, problem.clone());
    let done = move |pasted: Pasted| {
        let Pasted { first, changed, added } = pasted;
        told.set((session.replaced.get_untracked(), words::done(changed, added)));
        if let Some(first) = first {
            navigation::focus_soon(card_id(&first));
        }
    };
    let sentence = move || {
        let (at, sentence) = told.get();
        (at == session.replaced.get() && !sentence.is_empty()).then_some(sentence)
    };
    view! {
        <button
            type="button"
            class="add"
            aria-label=move || of_what(words::OPEN, &of.get())
            aria-haspopup="dialog"
            on:click=move |_| open.set(true)
        >
            <Icon shape=Shape::Paste/>
            {words::OPEN}
        </button>
        <div role="status">
            {move || sentence().map(|sentence| view! {
                <p class="banner done"><Icon shape=Shape::Check/>{sentence}</p>
            })}
        </div>
        <Show when=move || open.get()>
            <PasteDialog session problem=problem.clone() name=of close=move || open.set(false) done/>
        </Show>
    }
}

#[component]
fn PasteDialog(
    session: Session,
    problem: RowId,
    /// What the problem is called.
    name: Signal<String>,
    close: impl Fn() + Copy + 'static,
    done: impl Fn(Pasted) + Copy + 'static,
) -> impl IntoView {
    let node = NodeRef::<Dialog>::new();
    show_modal(node);
    let pasting = Pasting::new(session, problem);
    let outcome = Memo::new(move |_| pasting.outcome());
    let nothing = move || outcome.with(|outcome| outcome.as_ref().is_none_or(Outcome::is_nothing));
    let counted = move || {
        outcome.with(|outcome| {
            let outcome = outcome.as_ref();
            outcome.map(|outcome| words::effect(outcome.edits.len(), outcome.added.len()))
        })
    };
    // Closing gives the focus back to the button; where something was put in, it goes on from there.
    let shut = move || match node.get_untracked() {
        Some(dialog) => dialog.close(),
        None => close(),
    };
    let put = move |_| {
        if let Some(pasted) = pasting.put(&words::origin(&name.get_untracked())) {
            shut();
            done(pasted);
        }
    };
    view! {
        <dialog class="incoming pasting" node_ref=node aria-labelledby="dan-bang" on:close=move |_| close()>
            <h2 id="dan-bang">{move || words::title(&name.get())}</h2>
            <PasteBox pasting/>
            {move || match pasting.clipping.get() {
                Clipping::Read(block) => view! {
                    <Preview pasting block=block.clone()/>
                    <Destination pasting/>
                    <Effects pasting block outcome/>
                }
                .into_any(),
                _ => ().into_any(),
            }}
            <div class="buttons">
                <p role="status">{counted}</p>
                <button type="button" class="primary" aria-disabled=move || nothing().then_some("true") on:click=put>
                    {words::PUT}
                </button>
                <button type="button" on:click=move |_| shut()>{words::CANCEL}</button>
            </div>
        </dialog>
    }
}

/// Where the block is pasted, and what was read of it.
#[component]
fn PasteBox(pasting: Pasting) -> impl IntoView {
    let told = move || match pasting.clipping.get() {
        Clipping::None => String::new(),
        Clipping::Reading => words::READING.to_owned(),
        Clipping::Read(block) => words::size(block.rows.len(), block.width()),
        Clipping::Refused(_) => String::new(),
    };
    let refused = move || match pasting.clipping.get() {
        Clipping::Refused(reason) => Some(reason),
        _ => None,
    };
    view! {
        <div class="field">
            <label for="cho-dan">{words::BOX}</label>
            <p class="hint" id="cho-dan-goi-y">{words::BOX_HINT}</p>
            <textarea
                id="cho-dan"
                rows="2"
                autocomplete="off"
                aria-describedby="cho-dan-goi-y"
                on:paste=move |event| {
                    if pasting.paste(&event) {
                        event.prevent_default();
                    }
                }
                on:input=move |event| pasting.type_in(event_target_value(&event))
            ></textarea>
        </div>
        <div role="alert">
            {move || refused().map(|reason| view! {
                <p class="banner trouble"><Icon shape=Shape::Warning/>{reason}</p>
            })}
        </div>
        <p role="status">{told}</p>
    }
}
