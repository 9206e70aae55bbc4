//! Prescribed wording: shown as prescribed, changed only deliberately.

use leptos::prelude::*;

use super::field::TextField;
use crate::forms::{Need, Prompt, fill};
use crate::plan::Field;
use crate::state::Session;
use crate::text::page::rows::{CHANGE_WORDING, CHANGED_WORDING, PRESCRIBED, RESTORE_WORDING, WORDING_WARNING};

/// Wording of a key with the button that unlocks it.
#[component]
pub fn PrescribedWording(
    /// The open plan.
    session: Session,
    /// Key of the wording.
    key: &'static str,
    /// Number and heading printed before it; empty for none.
    heading: String,
    /// The words as the form has them.
    prescribed: &'static str,
    /// Words before a field, shown small above it.
    #[prop(optional)]
    lead: bool,
) -> impl IntoView {
    let changed = Memo::new(move |_| {
        session.rows.track();
        session.replaced.track();
        session.with(|plan| plan.wording.contains_key(key))
    });
    let filled = session.with(|plan| fill(plan, prescribed));
    let lines: Vec<String> = filled.lines().map(str::to_owned).collect();
    let unlock = move |_| {
        session.change(|plan| plan.wording.insert(key.to_owned(), fill(plan, prescribed)));
    };
    let restore = move |_| {
        session.change(|plan| plan.wording.remove(key));
    };
    let may_change = session.may_all();
    let prompt = Prompt::text(CHANGED_WORDING, WORDING_WARNING);
    view! {
        <div class="prescribed" class:lead-line=move || lead && !changed.get()>
            {(!heading.is_empty()).then(|| view! { <p class="prescribed-heading">{heading}</p> })}
            <Show
                when=move || changed.get()
                fallback=move || {
                    view! {
                        <p class="tag">{PRESCRIBED}</p>
                        {lines.iter().map(|line| view! { <p>{line.clone()}</p> }).collect_view()}
                        {may_change.then(|| view! {
                            <button type="button" class="quiet small" on:click=unlock>
                                {CHANGE_WORDING}
                            </button>
                        })}
                    }
                }
            >
                <TextField session place=Field::Wording(key).alone() prompt need=Need::Optional/>
                {may_change.then(|| view! {
                    <button type="button" class="quiet small" on:click=restore>
                        {RESTORE_WORDING}
                    </button>
                })}
            </Show>
        </div>
    }
}
