//! The introduction: a card on the first screen, to be read step by step or skipped. Never in anyone's way.

use leptos::prelude::*;

use crate::state::{first_use, navigation};
use crate::text::page::tour as words;

/// Where somebody is in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Invitation,
    Step(usize),
    Over,
}

/// The card; nothing for those who know the program.
#[component]
pub fn Tour(
    /// Whether there is no plan in this browser yet.
    first_time: bool,
) -> impl IntoView {
    let at = RwSignal::new(if first_use::take_request() {
        At::Step(0)
    } else if first_time && !first_use::is_seen() {
        At::Invitation
    } else {
        At::Over
    });
    let end = move |_| {
        first_use::seen();
        at.set(At::Over);
        navigation::focus_soon(navigation::HEADING_ID.to_owned());
    };
    let shown = Memo::new(move |_| at.get() != At::Over);
    let begun = Memo::new(move |_| matches!(at.get(), At::Step(_)));
    view! {
        <Show when=move || shown.get()>
            <section class="card tour" aria-labelledby="gioi-thieu">
                // The button that goes on keeps the focus; what has changed is read out.
                <div aria-live="polite" aria-atomic="true">{move || said(at.get())}</div>
                <div class="buttons">
                    <Show when=move || begun.get()>
                        <Back at/>
                    </Show>
                    <Onward at end/>
                </div>
            </section>
        </Show>
    }
}

fn said(at: At) -> impl IntoView {
    let (place, title, text) = match at {
        At::Invitation => (None, words::INVITATION, words::INVITATION_HINT),
        At::Step(number) => match words::STEPS.get(number) {
            Some(step) => (Some(number), step.title, step.words),
            None => (None, "", ""),
        },
        At::Over => (None, "", ""),
    };
    view! {
        {place.map(|number| view! {
            <Sketch step=number/>
            <p class="small muted">{words::place(number)}</p>
        })}
        <h2 id="gioi-thieu">{title}</h2>
        <p>{text}</p>
    }
}

/// One button goes through all steps; beside it the way out, for as long as there is something to skip.
#[component]
fn Onward<F>(at: RwSignal<At>, end: F) -> impl IntoView
where
    F: Fn(leptos::ev::MouseEvent) + Copy + Send + Sync + 'static,
{
    let last = Memo::new(move |_| at.get() == At::Step(words::STEPS.len() - 1));
    let on = move |event| match at.get_untracked() {
        At::Invitation => at.set(At::Step(0)),
        At::Step(number) if number + 1 < words::STEPS.len() => at.set(At::Step(number + 1)),
        At::Step(_) | At::Over => end(event),
    };
    let word = move || match at.get() {
        At::Invitation => words::BEGIN,
        _ if last.get() => words::DONE,
        _ => words::NEXT,
    };
    view! {
        <button type="button" class:primary=move || at.get() != At::Invitation on:click=on>{word}</button>
        <Show when=move || !last.get()>
            <button type="button" class="quiet" on:click=end>{words::SKIP}</button>
        </Show>
    }
}

#[component]
fn Back(at: RwSignal<At>) -> impl IntoView {
    let back = move |_| {
        at.update(|at| {
            *at = match *at {
                At::Step(number) if number > 0 => At::Step(number - 1),
                _ => At::Invitation,
            };
        });
    };
    view! { <button type="button" on:click=back>{words::BACK}</button> }
}

/// The screen of a plan in outline, with the part a step speaks of.
#[component]
fn Sketch(step: usize) -> impl IntoView {
    let part = |own: &[usize]| if own.contains(&step) { "part meant" } else { "part" };
    view! {
        <svg class="sketch" viewBox="0 0 160 90" aria-hidden="true" focusable="false">
            <rect class="sheet" x="1" y="1" width="158" height="88" rx="5"></rect>
            <rect class=part(&[3]) x="6" y="6" width="148" height="12" rx="3"></rect>
            <rect class=part(&[1]) x="6" y="23" width="34" height="61" rx="3"></rect>
            <rect class=part(&[0, 2]) x="45" y="23" width="58" height="61" rx="3"></rect>
            <rect class=part(&[4]) x="108" y="23" width="46" height="61" rx="3"></rect>
        </svg>
    }
}
