//! Giving the draft to others and seeing what became of it: name, whole draft, work groups, remarks.

use leptos::prelude::*;

use super::hand_out::HandOut;
use super::icon::{Icon, Shape};
use super::notes::AuthorsShown;
use super::outcome::{Outcome, Told};
use super::remarks::who_and_when;
use crate::draft::Remark;
use crate::forms::{Form, Whereabouts, whereabouts};
use crate::state::{Route, Screen, Session, me, navigation, remarks, sharing};
use crate::text::page::paths::ROW_GONE;
use crate::text::page::sharing as words;

/// The screen's content.
#[component]
pub fn Sharing(session: Session, form: &'static Form) -> impl IntoView {
    view! {
        <MyName session/>
        <Whole session/>
        {session.scope().is_none().then(|| view! { <HandOut session/> })}
        <OpenRemarks session form/>
        <Authors session/>
    }
}

/// The name others read; asked for once.
#[component]
fn MyName(session: Session) -> impl IntoView {
    let saved = RwSignal::new(false);
    view! {
        <section class="card">
            <div class="field">
                <label for="ten-cua-ban">{words::NAME}</label>
                <p class="hint" id="ten-cua-ban-goi-y">{words::NAME_HINT}</p>
                <input
                    type="text"
                    id="ten-cua-ban"
                    autocomplete="name"
                    aria-describedby="ten-cua-ban-goi-y"
                    prop:value=me::name()
                    on:input=move |_| saved.set(false)
                    on:change=move |event| {
                        me::rename(session, &event_target_value(&event));
                        saved.set(true);
                    }
                />
            </div>
            <p role="status" class="small">{move || saved.get().then_some(words::NAME_SAVED)}</p>
        </section>
    }
}

#[component]
fn Whole(session: Session) -> impl IntoView {
    let outcome = RwSignal::new(None::<Outcome>);
    let has_place = RwSignal::new(sharing::has_place(session));
    let save = move |again: bool| {
        sharing::save_in_place(session, again, move |written| {
            outcome.set(Outcome::written(written));
            has_place.set(sharing::has_place(session));
        });
    };
    view! {
        <section class="card">
            <h2>{words::WHOLE}</h2>
            <p class="hint">{words::WHOLE_HINT}</p>
            <div class="buttons">
                <button
                    type="button"
                    class="primary"
                    on:click=move |_| outcome.set(Some(Outcome::file(sharing::send(session))))
                >
                    <Icon shape=Shape::Download/>
                    {words::SEND}
                </button>
                {sharing::can_share().then(|| view! {
                    <button
                        type="button"
                        on:click=move |_| sharing::share(session, move |shared| outcome.set(Outcome::shared(shared)))
                    >
                        <Icon shape=Shape::Share/>
                        {words::SHARE}
                    </button>
                })}
                {sharing::can_save_in_place().then(|| view! {
                    <Show when=move || has_place.get()>
                        <button type="button" on:click=move |_| save(true)>
                            {words::SAVE_AGAIN}
                        </button>
                    </Show>
                    <button type="button" on:click=move |_| save(false)>
                        {words::SAVE}
                    </button>
                })}
            </div>
            <Told outcome/>
        </section>
    }
}

/// Id of the heading of the remarks, where the focus goes when one of them is settled.
const REMARKS_ID: &str = "gop-y-chua-xu-ly";

/// Remarks nobody settled, each with the way there.
#[component]
fn OpenRemarks(session: Session, form: &'static Form) -> impl IntoView {
    let found = Memo::new(move |_| remarks::open(session));
    let entry = move |remark: Remark| {
        let at = session.with(|plan| whereabouts(plan, form, &remark.path));
        let id = remark.id.clone();
        let words_of = match at.words() {
            words if words.is_empty() => ROW_GONE.to_owned(),
            words => words,
        };
        let settle_label = format!("{}: {words_of}", words::SETTLE);
        view! {
            <li>
                <p><strong>{words_of}</strong> " " <Jump session at/></p>
                <p class="remark-words">{remark.text.clone()}</p>
                <p class="small muted">{who_and_when(session, &remark)}</p>
                <button
                    type="button"
                    class="small"
                    aria-label=settle_label
                    on:click=move |_| {
                        remarks::settle(session, &id, true);
                        navigation::focus_in_place(REMARKS_ID);
                    }
                >
                    {words::SETTLE}
                </button>
            </li>
        }
    };
    view! {
        <section class="card">
            <h2 id=REMARKS_ID tabindex="-1">{words::REMARKS}</h2>
            <p class="hint">{words::REMARKS_HINT}</p>
            <Show
                when=move || found.with(|found| !found.is_empty())
                fallback=|| view! { <p>{words::NO_REMARKS}</p> }
            >
                <ul class="plain">{move || found.get().into_iter().map(entry).collect_view()}</ul>
            </Show>
        </section>
    }
}

/// Link to where something stands; nothing where it stands nowhere.
#[component]
pub fn Jump(session: Session, at: Whereabouts) -> impl IntoView {
    let Whereabouts { section, anchor, .. } = at.clone();
    (!anchor.is_empty()).then(|| {
        let screen = section.unwrap_or_else(|| Screen::Front.key());
        let href = format!("#{}", Route::plan(&session.id(), screen).hash());
        let label = format!("{}: {}", words::GO, at.words());
        view! {
            <a
                href=href
                class="small"
                aria-label=label
                on:click=move |_| navigation::focus_later(anchor.clone())
            >
                {words::GO}
            </a>
        }
    })
}

/// Shows beside the fields who wrote what was taken from others.
#[component]
fn Authors(session: Session) -> impl IntoView {
    let shown = use_context::<AuthorsShown>().map(|shown| shown.chosen);
    let any = session.with_draft(|draft| !draft.team.authors.is_empty());
    shown.filter(|_| any).map(|shown| {
        view! {
            <section class="card">
                <h2>{words::PEOPLE}</h2>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || shown.get()
                        on:change=move |event| shown.set(event_target_checked(&event))
                    />
                    <span>{words::AUTHORS}</span>
                </label>
            </section>
        }
    })
}
