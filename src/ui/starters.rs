//! A button that puts words to begin with into the empty fields of a list.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::forms::{Form, apply_starters, starters_for};
use crate::plan::RowList;
use crate::state::{Session, navigation};
use crate::text::page::rows::{START_WITH, START_WITH_HINT};

/// The button; nothing where there is nothing to offer. Does not follow typing, so that nothing moves meanwhile.
#[component]
pub fn Starters(session: Session, form: &'static Form, list: RowList) -> impl IntoView {
    let asked = list.clone();
    let offered = Memo::new(move |_| {
        session.follow_rows();
        session.may_all() && session.with(|plan| !starters_for(plan, form, &asked).is_empty())
    });
    let list = StoredValue::new(list);
    let take = move |_| {
        let first = session.rewrite(|plan| list.with_value(|list| apply_starters(plan, form, list)));
        if let Some(place) = first {
            navigation::focus_soon(place.slug());
        }
    };
    view! {
        <Show when=move || offered.get()>
            <div class="starters">
                <button type="button" aria-describedby="cau-goi-y" on:click=take>
                    <Icon shape=Shape::Idea/>
                    {START_WITH}
                </button>
                <p class="hint" id="cau-goi-y">{START_WITH_HINT}</p>
            </div>
        </Show>
    }
}
