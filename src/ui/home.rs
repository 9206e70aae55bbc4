//! The first screen: the school's plans, the ways to begin.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::open_file::OpenFile;
use super::release::{InstallOffer, KeptSign};
use super::top_bar::PlainBar;
use super::tour::Tour;
use super::when::when;
use crate::draft::{Draft, ReadError};
use crate::forms::{FORMS, by_code, form_of};
use crate::plan::SchoolKind;
use crate::state::opening::sample_id;
use crate::state::{Library, Route, Stored, StoredDraft, exchange, navigation, trash};
use crate::text::draft::read_error;
use crate::text::page::common::{PURPOSE, school_kind, window_title};
use crate::text::page::data::TITLE as DATA;
use crate::text::page::export::file_stem;
use crate::text::page::home as words;
use crate::text::page::rollover::TITLE as NEXT_YEAR;

/// Id of the heading of the plans, where the focus goes when one of them is gone.
const PLANS_ID: &str = "cac-ke-hoach";

/// The screen.
#[component]
pub fn Home() -> impl IntoView {
    navigation::set_title(&window_title(""));
    let version = RwSignal::new(0_u32);
    let stored = Memo::new(move |_| {
        version.track();
        (Library.all().is_err(), Library.at_hand())
    });
    view! {
        <PlainBar/>
        <main class="wrap">
            <h1 id=navigation::HEADING_ID tabindex="-1">{PURPOSE}</h1>
            <p class="lead">{words::LEAD}</p>
            <Tour first_time=stored.with_untracked(|(refused, found)| !refused && found.is_empty())/>
            <div class="buttons start">
                <a class="btn primary" href=format!("#{}", Route::New.hash())>
                    <Icon shape=Shape::Add/>
                    {words::NEW}
                </a>
                <OpenFile/>
            </div>
            <p class="hint">{words::OPEN_HINT}</p>
            <Samples/>
            <h2 id=PLANS_ID tabindex="-1">{words::PLANS}</h2>
            {move || stored.with(|(refused, _)| refused.then(|| {
                view! { <p class="banner trouble"><Icon shape=Shape::Warning/>{words::NO_STORAGE}</p> }
            }))}
            {move || match stored.get() {
                (true, found) if found.is_empty() => ().into_any(),
                (false, found) if found.is_empty() => view! { <p class="empty">{words::NO_PLANS}</p> }.into_any(),
                (_, found) => {
                    let cards = found.into_iter().map(|stored| view! { <Card stored version/> }).collect_view();
                    view! { <div class="plans">{cards}</div> }.into_any()
                }
            }}
            <p class="note small">
                {words::WHERE}
                " "
                <a href=format!("#{}", Route::Data.hash())>{DATA}</a>
            </p>
            <KeptSign/>
            <InstallOffer/>
        </main>
    }
}

/// Links to samples, folded.
#[component]
fn Samples() -> impl IntoView {
    let link = |kind: SchoolKind, form: &'static crate::forms::Form| {
        let href = format!("#{}", Route::plan(&sample_id(kind, form), "soat").hash());
        view! { <li><a href=href>{school_kind(kind)} <span class="unseen">", " {form.name}</span></a></li> }
    };
    let groups = FORMS
        .into_iter()
        .map(|form| {
            let links = SchoolKind::ALL.into_iter().map(|kind| link(kind, form)).collect_view();
            view! { <div><h2>{form.name}</h2> <ul>{links}</ul></div> }
        })
        .collect_view();
    view! {
        <details class="samples">
            <summary>{words::SAMPLE}</summary>
            <p class="hint">{words::SAMPLE_HINT}</p>
            <div class="sample-groups">{groups}</div>
        </details>
    }
}

#[component]
fn Card(stored: Stored, version: RwSignal<u32>) -> impl IntoView {
    match stored.draft {
        StoredDraft::Readable(draft) => view! { <PlanCard draft=*draft text=stored.text version/> }.into_any(),
        StoredDraft::Unreadable(error) => view! { <UnreadableCard id=stored.id text=stored.text error/> }.into_any(),
    }
}

#[component]
fn PlanCard(draft: Draft, text: String, version: RwSignal<u32>) -> impl IntoView {
    let plan = &draft.plan;
    let form = form_of(plan);
    let year = words::year(&plan.year.to_string());
    let school = words::school(&plan.school.name);
    let all = form.sections.len();
    let done = form
        .sections
        .iter()
        .filter(|section| plan.done.contains(section.key))
        .count();
    let saved = (draft.saved_at > 0).then(|| format!(" · {}", when(draft.saved_at)));
    let form_name = by_code(&plan.form).map_or("", |form| form.name);
    let stem = file_stem(&plan.school.name, &plan.year.to_string(), plan.sample);
    let href = format!("#{}", Route::plan(&draft.id, "").hash());
    let asked = RwSignal::new(false);
    let (keep_id, delete_id) = (format!("giu-{}", draft.id), format!("xoa-{}", draft.id));
    let (keep, delete) = (keep_id.clone(), delete_id.clone());
    let ask = move |_| {
        asked.set(true);
        navigation::focus_nearby(keep.clone());
    };
    let leave = move |_| {
        asked.set(false);
        navigation::focus_nearby(delete.clone());
    };
    let question = words::delete_question(&school, &year);
    let title = format!("{year}, {school}");
    let id = StoredValue::new(draft.id);
    let (download_label, delete_label) = (
        format!("{}: {title}", words::DOWNLOAD),
        format!("{}: {title}", words::DELETE),
    );
    let (next_year, next_label) = (
        format!("#{}", Route::NextYear(id.get_value()).hash()),
        format!("{NEXT_YEAR}: {title}"),
    );
    let download = {
        let (stem, text) = (stem.clone(), text.clone());
        move |_| {
            exchange::download_text(&stem, &text);
        }
    };
    let text = StoredValue::new(text);
    let for_good = RwSignal::new(false);
    let throw_away = move |_| {
        if for_good.get_untracked() {
            // Where storage refuses, the plan stays and is still shown.
            let _ = Library.remove(&id.get_value());
            version.update(|version| *version += 1);
            navigation::focus_in_place(PLANS_ID);
            return;
        }
        trash::throw_away(&id.get_value(), text.get_value(), move |done| {
            if version.is_disposed() {
                return;
            }
            if done {
                version.update(|version| *version += 1);
                navigation::focus_in_place(PLANS_ID);
            } else {
                for_good.set(true);
            }
        });
    };
    view! {
        <article class="card plan">
            <h3><a href=href>{year} <span class="unseen">", " {school.clone()}</span></a></h3>
            <p>{school}</p>
            <p class="small muted">{form_name}</p>
            <progress max=all.to_string() value=done.to_string() aria-hidden="true"></progress>
            <p class="small muted">{words::progress(done, all)} {saved}</p>
            <div class="buttons">
                <a class="btn small" href=next_year aria-label=next_label>{NEXT_YEAR}</a>
                <button type="button" class="small" aria-label=download_label on:click=download>
                    {words::DOWNLOAD}
                </button>
                <button type="button" class="small quiet" id=delete_id aria-label=delete_label on:click=ask>
                    {words::DELETE}
                </button>
            </div>
            <Show when=move || asked.get()>
                <div class="banner trouble" role="alertdialog" aria-label=question.clone()>
                    <p>
                        <strong>{words::DELETE_QUESTION}</strong>
                        " "
                        {move || if for_good.get() { words::DELETE_FOR_GOOD_HINT } else { words::DELETE_HINT }}
                    </p>
                    <div class="buttons">
                        <button
                            type="button"
                            class="small"
                            on:click=throw_away
                        >
                            {move || if for_good.get() { words::DELETE_FOR_GOOD } else { words::DELETE_YES }}
                        </button>
                        <button type="button" class="small primary" id=keep_id.clone() on:click=leave.clone()>
                            {words::DELETE_NO}
                        </button>
                    </div>
                </div>
            </Show>
        </article>
    }
}

/// Stored text that is no draft: shown, kept, offered.
#[component]
fn UnreadableCard(id: String, text: String, error: ReadError) -> impl IntoView {
    view! {
        <article class="card plan">
            <h3>{words::UNREADABLE}</h3>
            <p>{read_error(&error)}</p>
            <p class="small muted">{words::UNREADABLE_HINT}</p>
            <button type="button" class="small" on:click=move |_| { exchange::download_text(&id, &text); }>
                {words::DOWNLOAD}
            </button>
        </article>
    }
}
