//! The bar at the top: where one is, whether it is saved, undo, the ways out.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::save_status::SaveStatus;
use crate::state::{Route, Screen, Session, exchange};
use crate::text::page::common::{GUIDE, PROGRAM, SKIP};
use crate::text::page::home::{school, year};
use crate::text::page::sharing::TITLE as SHARE;
use crate::text::page::workspace::{DOWNLOAD, EXPORT, HIDE_PAPER, REDO, SHOW_PAPER, UNDO};

/// The program's name as a link home.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <a class="mark" href=format!("#{}", Route::Home.hash()) aria-label=PROGRAM>
            <svg class="mark-sign" viewBox="0 0 32 32" aria-hidden="true">
                <rect width="32" height="32" rx="8"></rect>
                <path d="M8 22l5-6 4 4 7-10M18 10h6v6"></path>
            </svg>
            <span class="mark-name">{PROGRAM}</span>
        </a>
    }
}

/// Link past the bar.
#[component]
fn Skip() -> impl IntoView {
    view! {
        <button
            type="button"
            class="skip"
            on:click=move |_| crate::state::navigation::focus_soon(crate::state::navigation::HEADING_ID.to_owned())
        >
            {SKIP}
        </button>
    }
}

/// The bar outside a plan.
#[component]
pub fn PlainBar() -> impl IntoView {
    view! {
        <Skip/>
        <header class="top">
            <Mark/>
            <div class="grow"></div>
            <a class="btn quiet" href=format!("#{}", Route::Guide.hash())>
                {GUIDE}
            </a>
        </header>
    }
}

/// The bar of an open plan.
#[component]
pub fn PlanBar(
    /// The open plan.
    session: Session,
    /// Whether the paper covers the fields on narrow screens.
    paper_shown: RwSignal<bool>,
) -> impl IntoView {
    let id = session.id();
    let name = Memo::new(move |_| {
        session.settled.track();
        session.replaced.track();
        session.with(|plan| school(&plan.school.name))
    });
    let about = session.with(|plan| format!("{} · {}", year(&plan.year.to_string()), session.form().short_name));
    let export = Route::plan(&id, Screen::Export.key()).hash();
    let share = Route::plan(&id, Screen::Share.key()).hash();
    view! {
        <Skip/>
        <header class="top">
            <Mark/>
            <div class="plan-name">
                <strong>
                    {move || name.get()}
                </strong>
                <span class="small muted">{about}</span>
            </div>
            <div class="grow"></div>
            // Not told by itself: it changes with every save, and trouble has a sentence of its own.
            <div role="status" aria-live="off" class="status"><SaveStatus session/></div>
            <div class="tools">
                <button
                    type="button"
                    class="tool"
                    title=UNDO
                    aria-label=UNDO
                    aria-disabled=move || (!session.reach.get().0).to_string()
                    on:click=move |_| { session.undo(); }
                >
                    <Icon shape=Shape::Undo/>
                </button>
                <button
                    type="button"
                    class="tool"
                    title=REDO
                    aria-label=REDO
                    aria-disabled=move || (!session.reach.get().1).to_string()
                    on:click=move |_| { session.redo(); }
                >
                    <Icon shape=Shape::Redo/>
                </button>
            </div>
            <button
                type="button"
                class="narrow-only"
                aria-pressed=move || paper_shown.get().to_string()
                on:click=move |_| paper_shown.update(|shown| *shown = !*shown)
            >
                {move || if paper_shown.get() { HIDE_PAPER } else { SHOW_PAPER }}
            </button>
            <button type="button" class="wide-only" on:click=move |_| { exchange::download_draft(session); }>
                {DOWNLOAD}
            </button>
            <a class="btn wide-only" href=format!("#{share}")>
                <Icon shape=Shape::Share/>
                {SHARE}
            </a>
            <a class="btn primary" href=format!("#{export}")>
                <Icon shape=Shape::Download/>
                {EXPORT}
            </a>
        </header>
    }
}
