//! Prescribed wording: shown as prescribed, changed only deliberately.

use leptos::prelude::*;

use super::field::TextField;
use crate::forms::{Need, Prompt, fill};
use crate::plan::Field;
use crate::state::{Session, navigation};
use crate::text::page::common::of_what;
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
        session.follow_rows();
        session.with(|plan| plan.wording.contains_key(key))
    });
    let filled = session.with(|plan| fill(plan, prescribed));
    let mut lines: Vec<String> = filled.lines().map(str::to_owned).collect();
    // A number alone stands before the words, as on paper.
    let is_number = !heading.chars().any(char::is_alphabetic);
    let name = if is_number || lead {
        let first = lines.first().map_or("", String::as_str);
        [heading.as_str(), first].join(" ").trim().to_owned()
    } else {
        heading.clone()
    };
    let own_line = (!heading.is_empty() && !is_number).then(|| heading.clone());
    if let (true, Some(first)) = (is_number && !heading.is_empty(), lines.first_mut()) {
        *first = format!("{heading} {first}");
    }
    let (change_label, restore_label) = (of_what(CHANGE_WORDING, &name), of_what(RESTORE_WORDING, &name));
    let place = Field::Wording(key).alone();
    let (field_id, unlock_id) = (place.slug(), format!("sua-{}", place.slug()));
    let back_to = unlock_id.clone();
    let unlock = move |_| {
        session.change(|plan| plan.wording.insert(key.to_owned(), fill(plan, prescribed)));
        navigation::focus_nearby(field_id.clone());
    };
    let restore = move |_| {
        session.change(|plan| plan.wording.remove(key));
        navigation::focus_nearby(back_to.clone());
    };
    let may_change = session.may_all();
    let prompt = Prompt::text(CHANGED_WORDING, WORDING_WARNING);
    view! {
        <div class="prescribed" role="group" aria-label=name class:lead-line=move || lead && !changed.get()>
            {own_line.map(|heading| view! { <p class="prescribed-heading">{heading}</p> })}
            <Show
                when=move || changed.get()
                fallback=move || {
                    view! {
                        {lines.iter().map(|line| view! { <p>{line.clone()}</p> }).collect_view()}
                        <div class="prescribed-foot">
                        <span class="tag">{PRESCRIBED}</span>
                        {may_change.then(|| view! {
                            <button
                                type="button"
                                class="quiet small"
                                id=unlock_id.clone()
                                aria-label=change_label.clone()
                                on:click=unlock.clone()
                            >
                                {CHANGE_WORDING}
                            </button>
                        })}
                        </div>
                    }
                }
            >
                <TextField session place=place.clone() prompt need=Need::Optional/>
                {may_change.then(|| view! {
                    <button type="button" class="quiet small" aria-label=restore_label.clone() on:click=restore.clone()>
                        {RESTORE_WORDING}
                    </button>
                })}
            </Show>
        </div>
    }
}
