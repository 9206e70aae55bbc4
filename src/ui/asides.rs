//! What an import or a roll-over found no place for: shown until a person has put it somewhere and removes it.

use leptos::prelude::*;

use crate::plan::RowList;
use crate::state::Session;
use crate::text::page::importing as words;

/// The texts kept aside; nothing where there are none.
#[component]
pub fn Asides(session: Session) -> impl IntoView {
    let kept = move || {
        session.follow_rows();
        session.with(|plan| plan.asides.clone())
    };
    move || {
        let asides = kept();
        (!asides.is_empty()).then(|| {
            let items = asides
                .into_iter()
                .enumerate()
                .map(|(at, aside)| {
                    let name = words::remove_of(at + 1);
                    let id = aside.id.clone();
                    let remove = move |_| {
                        session.remove_row(&RowList::Asides, &id);
                    };
                    view! {
                        <li>
                            <p class="hint">{words::from_part(&aside.origin)}</p>
                            <p class="kept-lines">{aside.text}</p>
                            <button type="button" class="small" aria-label=name on:click=remove>
                                {words::REMOVE}
                            </button>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <section class="card gaps">
                    <h2>{words::ASIDES}</h2>
                    <p class="hint">{words::ASIDES_HINT}</p>
                    <ul>{items}</ul>
                </section>
            }
        })
    }
}
