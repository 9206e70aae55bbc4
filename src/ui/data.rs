//! The page on the school's data.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::release::AboutProgram;
use super::top_bar::PlainBar;
use super::when::when;
use crate::draft::Draft;
use crate::keeping::Trashed;
use crate::state::data::{DataState, find_out};
use crate::state::{exchange, navigation, trash};
use crate::text::page::common::window_title;
use crate::text::page::data as words;
use crate::text::page::export::file_stem;
use crate::text::page::home::{DOWNLOAD, UNREADABLE, school, year};
use crate::text::page::release::PROGRAM;
use crate::text::privacy::PRIVACY;

/// Id of the heading of the trash, where the focus goes when something has left it.
const TRASH_ID: &str = "thung-rac";

/// The page.
#[component]
pub fn Data() -> impl IntoView {
    navigation::set_title(&window_title(words::TITLE));
    let promises = words::PROMISES
        .into_iter()
        .map(|promise| view! { <li>{promise}</li> })
        .collect_view();
    view! {
        <PlainBar/>
        <main class="wrap narrow guide">
            <h1 id=navigation::HEADING_ID tabindex="-1">{words::TITLE}</h1>
            <p class="lead">{PRIVACY}</p>
            <h2>{words::STATE}</h2>
            <State/>
            <h2>{PROGRAM}</h2>
            <AboutProgram/>
            <h2 id=TRASH_ID tabindex="-1">{words::TRASH}</h2>
            <Trash/>
            <h2>{words::PROMISED}</h2>
            <ul>{promises}</ul>
            <h2>{words::RESCUE}</h2>
            <p>{words::RESCUE_HELP}</p>
            <p><a class="btn" href="cuu-du-lieu.html">{words::RESCUE}</a></p>
        </main>
    }
}

/// How the data are kept here.
#[component]
fn State() -> impl IntoView {
    let state = RwSignal::new(None::<DataState>);
    find_out(move |found| {
        if !state.is_disposed() {
            state.set(Some(found));
        }
    });
    move || {
        state.get().map(|found| {
            let copies = if found.two_copies {
                words::TWO_COPIES
            } else {
                words::ONE_COPY
            };
            let promised = found.promised.map(|promised| {
                if promised {
                    words::PROMISED_BY_BROWSER
                } else {
                    words::NOT_PROMISED_BY_BROWSER
                }
            });
            let room = found.room.map(|(used, all)| words::room(used, all));
            view! {
                <p>{copies}</p>
                <p>{promised}</p>
                <p class="small muted">{room}</p>
            }
        })
    }
}

#[component]
fn Trash() -> impl IntoView {
    let found = RwSignal::new(None::<Vec<Trashed>>);
    let refused = RwSignal::new(false);
    let load = Callback::new(move |()| {
        trash::list(move |list| {
            if !found.is_disposed() {
                found.set(Some(list.unwrap_or_default()));
            }
        });
    });
    load.run(());
    view! {
        <p>{words::TRASH_HELP}</p>
        <div role="alert">
            {move || refused.get().then(|| view! {
                <p class="banner trouble"><Icon shape=Shape::Warning/>{words::NOT_RESTORED}</p>
            })}
        </div>
        {move || match found.get() {
            None => ().into_any(),
            Some(list) if list.is_empty() => view! { <p class="empty">{words::TRASH_EMPTY}</p> }.into_any(),
            Some(list) => list.into_iter().map(|item| view! { <Item item refused load/> }).collect_view().into_any(),
        }}
    }
}

#[component]
fn Item(item: Trashed, refused: RwSignal<bool>, load: Callback<()>) -> impl IntoView {
    let deleted = words::deleted(&when(item.deleted_at));
    let (title, of_school, stem) = match Draft::read_text(&item.text) {
        Ok(draft) => {
            let plan = draft.plan;
            let years = plan.year.to_string();
            let stem = file_stem(&plan.school.name, &years, plan.sample);
            (year(&years), school(&plan.school.name), stem)
        }
        Err(_) => (UNREADABLE.to_owned(), String::new(), item.key.replace('/', "-")),
    };
    let label = |word: &str| format!("{word}: {title}, {of_school}");
    let (restore_label, download_label) = (label(words::RESTORE), label(DOWNLOAD));
    let destroy_label = label(words::DESTROY);
    let id = item.key.replace('/', "-");
    let (keep_id, destroy_id) = (format!("giu-{id}"), format!("xoa-{id}"));
    let (keep, back) = (keep_id.clone(), destroy_id.clone());
    let (key, text) = (StoredValue::new(item.key), item.text);
    let asked = RwSignal::new(false);
    let ask = move |_| {
        asked.set(true);
        navigation::focus_nearby(keep.clone());
    };
    let leave = move |_| {
        asked.set(false);
        navigation::focus_nearby(back.clone());
    };
    let destroy = move |_| {
        trash::destroy(key.get_value(), move || {
            load.run(());
            navigation::focus_in_place(TRASH_ID);
        });
    };
    let restore = move |_| {
        trash::restore(key.get_value(), move |done| {
            if !refused.is_disposed() {
                refused.set(!done);
                load.run(());
                navigation::focus_in_place(TRASH_ID);
            }
        });
    };
    view! {
        <article class="card plan">
            <h3>{title.clone()}</h3>
            <p>{of_school.clone()}</p>
            <p class="small muted">{deleted}</p>
            <div class="buttons">
                <button type="button" class="small" aria-label=restore_label on:click=restore>{words::RESTORE}</button>
                <button
                    type="button"
                    class="small quiet"
                    aria-label=download_label
                    on:click=move |_| { exchange::download_text(&stem, &text); }
                >
                    {DOWNLOAD}
                </button>
                <button type="button" class="small quiet" id=destroy_id aria-label=destroy_label on:click=ask>
                    {words::DESTROY}
                </button>
            </div>
            <Show when=move || asked.get()>
                <div class="banner trouble" role="alertdialog" aria-label=words::DESTROY_QUESTION>
                    <p><strong>{words::DESTROY_QUESTION}</strong> " " {words::DESTROY_HINT}</p>
                    <div class="buttons">
                        <button type="button" class="small" on:click=destroy>{words::DESTROY}</button>
                        <button type="button" class="small primary" id=keep_id.clone() on:click=leave.clone()>
                            {words::DESTROY_NO}
                        </button>
                    </div>
                </div>
            </Show>
        </article>
    }
}
