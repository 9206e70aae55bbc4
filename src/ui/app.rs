//! The program: which page is shown, keys that work everywhere, saving on leaving.

use leptos::prelude::*;

use super::data::Data;
use super::guide::Guide;
use super::home::Home;
use super::importing::Importing;
use super::incoming::IncomingFile;
use super::new_plan::NewPlan;
use super::open_file::{BeingRead, Refused};
use super::release::NewerRelease;
use super::rollover::NextYear;
use super::workspace::Workspace;
use crate::state::receiving::Receiving;
use crate::state::{Route, Session, arriving, installing, keys, navigation, release};
use crate::text::page::receiving::DROP_HERE;

/// A page without its screens, so that going from section to section keeps the plan open.
#[derive(Clone, PartialEq, Eq)]
enum Page {
    Home,
    New,
    Guide,
    Data,
    Import,
    NextYear(String),
    Plan(String),
}

/// The whole program.
#[component]
pub fn App() -> impl IntoView {
    let route = navigation::follow_address();
    let current = RwSignal::new(None::<Session>);
    keys::listen(current);
    let receiving = Receiving::new(current);
    provide_context(receiving);
    let releases = release::follow(current);
    provide_context(releases);
    provide_context(installing::follow());
    let page = Memo::new(move |_| match route.get() {
        Route::Home | Route::Receive => Page::Home,
        Route::New => Page::New,
        Route::Guide => Page::Guide,
        Route::Data => Page::Data,
        Route::Import => Page::Import,
        Route::NextYear(draft) => Page::NextYear(draft),
        Route::Plan { draft, .. } => Page::Plan(draft),
    });
    let screen = Memo::new(move |_| match route.get() {
        Route::Plan { screen, .. } => screen,
        _ => String::new(),
    });
    Effect::new(move |before: Option<()>| {
        page.track();
        if before.is_some() {
            navigation::focus_heading();
        }
    });
    let shown = move || match page.get() {
        Page::Home => view! { <Home/> }.into_any(),
        Page::New => view! { <NewPlan/> }.into_any(),
        Page::Guide => view! { <Guide/> }.into_any(),
        Page::Data => view! { <Data/> }.into_any(),
        Page::Import => view! { <Importing/> }.into_any(),
        Page::NextYear(draft) => view! { <NextYear draft/> }.into_any(),
        Page::Plan(draft) => view! { <Workspace draft screen current/> }.into_any(),
    };
    let dragged = arriving::listen(receiving);
    Effect::new(move |_| {
        if route.get() == Route::Receive {
            arriving::take_shared(receiving);
        }
    });
    view! {
        {shown}
        <Refused/>
        <BeingRead/>
        <Show when=move || dragged.get()>
            <p class="drop-here" aria-hidden="true">{DROP_HERE}</p>
        </Show>
        <IncomingFile receiving/>
        <NewerRelease releases route receiving/>
    }
}
