//! What was just taken in from a colleague's file, with the way to each place.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::marked::Changes;
use crate::forms::Form;
use crate::state::receiving::Receiving;
use crate::state::{Route, Screen, Session, navigation};
use crate::text::page::merging;
use crate::text::page::receiving as words;

/// The list; nothing where nothing was taken or the person has seen it.
#[component]
pub fn TakenIn(session: Session, form: &'static Form) -> impl IntoView {
    let receiving = use_context::<Receiving>();
    move || {
        let receiving = receiving?;
        session.replaced.track();
        let taken = receiving.taken.get().filter(|taken| taken.holds(session))?;
        let from = session.with_draft(|draft| draft.team.name_of(&taken.copy).to_owned());
        let plan = session.with(Clone::clone);
        let (count, conflicts) = (taken.changes.len(), taken.conflicts);
        let href = format!("#{}", Route::plan(&session.id(), Screen::Merge.key()).hash());
        Some(view! {
            <section class="banner done changed" aria-label=words::taken_from(&from)>
                <Icon shape=Shape::Check/>
                <div>
                    <p role="status">
                        <strong>{words::taken_from(&from)}</strong> " " {words::changes(count)} ". " {words::TAKEN_HINT}
                    </p>
                    {(conflicts > 0).then(|| view! {
                        <p><a href=href>{merging::count(conflicts)} ": " {merging::DECIDE}</a></p>
                    })}
                    <Changes changes=taken.changes before=plan.clone() after=plan form session/>
                    <button
                        type="button"
                        class="small"
                        on:click=move |_| {
                            receiving.taken.set(None);
                            navigation::rest_on_heading();
                        }
                    >
                        {words::SEEN}
                    </button>
                </div>
            </section>
        })
    }
}
