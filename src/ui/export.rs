//! Handing out: the Word file, print, the clipboard, plain text, the draft file.

use leptos::prelude::*;

use super::findings::FindingsBefore;
use super::front::Printing;
use super::icon::{Icon, Shape};
use super::outcome::{Outcome, Told};
use crate::forms::{Form, Gap};
use crate::state::exchange;
use crate::state::{Route, Screen, Session, printing};
use crate::text::page::export as words;
use crate::text::page::merging;

/// The screen's content.
#[component]
pub fn Export(session: Session, form: &'static Form, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let word = RwSignal::new(None::<Outcome>);
    let other = RwSignal::new(None::<Outcome>);
    let carry = RwSignal::new(true);
    let review = Route::plan(&session.id(), "soat").hash();
    view! {
        <section class="card">
            {move || match gaps.with(Vec::len) {
                0 => view! { <p>{words::COMPLETE}</p> }.into_any(),
                count => view! {
                    <p>{words::missing(count)} " " <a href=format!("#{review}")>{words::REVIEW}</a></p>
                }
                .into_any(),
            }}
            <FindingsBefore session/>
            {undecided(session)}
            {(!session.is_sample()).then(|| view! {
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || carry.get()
                        on:change=move |event| carry.set(event_target_checked(&event))
                        aria-describedby="kem-ban-nhap"
                    />
                    <span>{words::CARRY}</span>
                </label>
                <p class="hint" id="kem-ban-nhap">{words::CARRY_HINT}</p>
            })}
            <div class="buttons">
                <button
                    type="button"
                    class="primary"
                    on:click=move |_| {
                        session.flush();
                        Outcome::make(word, |told| {
                            exchange::export_word(session, carry.get_untracked(), move |made| {
                                told(made.map_or_else(Outcome::Withheld, Outcome::Word));
                            });
                        });
                    }
                >
                    <Icon shape=Shape::Download/>
                    {words::BUTTON}
                </button>
                <button type="button" on:click=move |_| printing::print()>
                    <Icon shape=Shape::Print/>
                    {words::PRINT}
                </button>
            </div>
            <Told outcome=word/>
        </section>
        <section class="card">
            <div class="fields choosing"><Printing session form/></div>
        </section>
        <section class="card">
            <h2>{words::OTHER}</h2>
            <p class="hint">{words::OTHER_HINT}</p>
            <div class="buttons">
                <button
                    type="button"
                    on:click=move |_| {
                        let copied = exchange::copy(session);
                        other.set(Some(if copied { Outcome::Copied } else { Outcome::NotCopied }));
                    }
                >
                    <Icon shape=Shape::Copy/>
                    {words::COPY}
                </button>
                <button type="button" on:click=move |_| other.set(Some(Outcome::file(exchange::download_plain(session))))>
                    <Icon shape=Shape::Download/>
                    {words::PLAIN}
                </button>
            </div>
            <Told outcome=other/>
        </section>
        <section class="card">
            <p>{words::DRAFT_HINT}</p>
            <button type="button" on:click=move |_| { exchange::download_draft(session); }>
                <Icon shape=Shape::Download/>
                {words::DRAFT}
            </button>
        </section>
    }
}

/// What several people wrote differently and nobody decided.
fn undecided(session: Session) -> impl IntoView {
    let conflicts = Memo::new(move |_| {
        session.follow_rows();
        session.open_conflicts().len()
    });
    let href = format!("#{}", Route::plan(&session.id(), Screen::Merge.key()).hash());
    view! {
        {move || match conflicts.get() {
            0 => None,
            count => Some(view! {
                <p class="banner notice">
                    <Icon shape=Shape::Warning/>
                    <span>{merging::undecided(count)} " " <a href=href.clone()>{merging::DECIDE}</a></span>
                </p>
            }),
        }}
    }
}
