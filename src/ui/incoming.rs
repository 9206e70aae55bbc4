//! A file that came in: whose plan it is, what it would change, and the person's decision.

use leptos::html::{Dialog, Input};
use leptos::prelude::*;

use super::dialog::show_modal;
use super::icon::{Icon, Shape};
use super::marked::Changes;
use super::when::when;
use crate::draft::merge::Merged;
use crate::draft::{Standing, Strange};
use crate::forms::form_of;
use crate::state::receiving::{Incoming, Receiving};
use crate::state::{Route, me, navigation};
use crate::text::page::home::school;
use crate::text::page::receiving as words;
use crate::text::page::sharing::{NAME, NAME_HINT};

/// The dialog; nothing while no file waits.
#[component]
pub fn IncomingFile(receiving: Receiving) -> impl IntoView {
    move || {
        receiving
            .incoming
            .get()
            .map(|incoming| view! { <Preview receiving incoming/> })
    }
}

#[component]
fn Preview(receiving: Receiving, incoming: Incoming) -> impl IntoView {
    let node = NodeRef::<Dialog>::new();
    show_modal(node);
    let name = NodeRef::<Input>::new();
    let asked = me::name().is_empty();
    let go = move |act: fn(Receiving) -> Option<String>| {
        if let Some(input) = name.get_untracked() {
            me::remember(&input.value());
        }
        if let Some(id) = act(receiving) {
            navigation::go(&Route::plan(&id, ""));
            navigation::rest_on_heading();
        }
    };
    let button = move |word: &'static str, primary: bool, act: fn(Receiving) -> Option<String>| {
        view! {
            <button type="button" class:primary=primary on:click=move |_| go(act)>
                {word}
            </button>
        }
        .into_any()
    };
    let strange = !incoming.strange.is_empty();
    let twin = incoming.is_twin();
    // A draft that is not here keeps its identity, so that its own copies find it.
    let apart = move |primary: bool| match twin {
        true => button(words::OPEN, primary, Receiving::open),
        false => button(words::OPEN_APART, primary, Receiving::open_apart),
    };
    let choices = match &incoming.standing {
        Standing::New => vec![button(words::OPEN, true, Receiving::open)],
        Standing::Nothing => vec![button(words::GO, true, Receiving::go_there)],
        Standing::Older => vec![button(words::GO, true, Receiving::go_there), apart(false)],
        // A file of another school or year, or one begun separately, is rather one to keep apart.
        Standing::Changes(_) => vec![
            button(words::MERGE, !strange && !twin, Receiving::merge),
            apart(strange || twin),
        ],
        Standing::Apart(_) => vec![apart(true)],
    };
    let needs_name = asked && !matches!(incoming.standing, Standing::Nothing | Standing::Older);
    let title = words::title(&incoming.name);
    view! {
        <dialog
            class="incoming"
            node_ref=node
            aria-labelledby="tep-den"
            on:close=move |_| receiving.dismiss()
        >
            <h2 id="tep-den">{title}</h2>
            <About incoming=incoming.clone()/>
            {incoming
                .strange
                .iter()
                .map(|strange| {
                    let sentence = match strange {
                        Strange::School(here, there) => words::other_school(here, there),
                        Strange::Year(here, there) => words::other_year(here, there),
                    };
                    view! { <p class="banner trouble"><Icon shape=Shape::Warning/><strong>{sentence}</strong></p> }
                })
                .collect_view()}
            {twin.then(|| view! { <p class="banner notice"><Icon shape=Shape::Warning/>{words::TWIN}</p> })}
            {(!incoming.word_changes.is_empty()).then(|| view! {
                <p class="banner notice"><Icon shape=Shape::Warning/>{words::CHANGED_IN_WORD}</p>
            })}
            <Effects incoming/>
            {needs_name.then(|| view! {
                <div class="field">
                    <label for="ten-khi-nhan">{NAME}</label>
                    <p class="hint" id="ten-khi-nhan-goi-y">{NAME_HINT}</p>
                    <input
                        type="text"
                        id="ten-khi-nhan"
                        node_ref=name
                        autocomplete="name"
                        aria-describedby="ten-khi-nhan-goi-y"
                    />
                </div>
            })}
            <div class="buttons">
                {choices}
                // Closing gives the focus back to where it was before.
                <button
                    type="button"
                    on:click=move |_| match node.get_untracked() {
                        Some(dialog) => dialog.close(),
                        None => receiving.dismiss(),
                    }
                >
                    {words::CANCEL}
                </button>
            </div>
        </dialog>
    }
}

/// Whose plan, which year, from whom.
#[component]
fn About(incoming: Incoming) -> impl IntoView {
    let plan = &incoming.draft.plan;
    let or_unknown = |words: String| {
        if words.is_empty() {
            words::UNKNOWN.to_owned()
        } else {
            words
        }
    };
    let school = school(&plan.school.name);
    let saved = if incoming.draft.saved_at == 0 {
        String::new()
    } else {
        when(incoming.draft.saved_at)
    };
    let group = incoming
        .scope()
        .map(|scope| format!("{} ({})", scope.group, scope.criteria.join(", ")));
    let mut lines = vec![
        (words::SCHOOL, school),
        (words::YEAR, plan.year.to_string()),
        (words::FORM, form_of(plan).name.to_owned()),
        (words::SENDER, or_unknown(incoming.sender().to_owned())),
        (words::SAVED, or_unknown(saved)),
    ];
    lines.extend(group.map(|group| (words::GROUP, group)));
    let lines = lines
        .into_iter()
        .map(|(term, words)| view! { <div><dt>{term}</dt> <dd>{words}</dd></div> })
        .collect_view();
    view! { <dl class="about">{lines}</dl> }
}

/// What would happen.
#[component]
fn Effects(incoming: Incoming) -> impl IntoView {
    match incoming.standing {
        Standing::New => view! { <p>{words::NEW}</p> }.into_any(),
        Standing::Nothing => view! { <p class="banner done"><Icon shape=Shape::Check/>{words::NOTHING}</p> }.into_any(),
        Standing::Older => view! { <p class="banner notice"><Icon shape=Shape::Warning/>{words::OLDER}</p> }.into_any(),
        Standing::Apart(_) => {
            view! { <p class="banner trouble"><Icon shape=Shape::Warning/>{words::APART}</p> }.into_any()
        }
        Standing::Changes(merged) => {
            let Merged { draft, report } = *merged;
            let form = form_of(&draft.plan);
            let (changes, conflicts) = (report.changes.len(), report.conflicts.len());
            if changes == 0 && conflicts == 0 {
                return view! { <p>{words::NOT_THE_PLAN}</p> }.into_any();
            }
            view! {
                <p>
                    {words::WOULD} " " <strong>{words::changes(changes)}</strong>
                    {(conflicts > 0).then(|| view! { ", " <strong>{words::conflicts(conflicts)}</strong> })} "."
                </p>
                <div class="change-list">
                    <Changes changes=report.changes before=incoming.draft.plan after=draft.plan form/>
                </div>
            }
            .into_any()
        }
    }
}
