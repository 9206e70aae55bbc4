//! What a file for a work group cannot be made without: told in a list that takes the focus, and beside each place.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::state::navigation;
use crate::text::page::sharing as words;

/// Id of the field of the group's name.
pub const NAME_ID: &str = "giao-ten";
/// Id of the criteria to tick.
pub const CRITERIA_ID: &str = "giao-tieu-chi";
/// Id of the list of what is missing.
pub const MISSING_ID: &str = "giao-con-thieu";

/// What a file for a group cannot be made without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Its name.
    Name,
    /// Its criteria.
    Criteria,
}

impl Missing {
    fn sentence(self) -> &'static str {
        match self {
            Self::Name => words::NO_GROUP_NAME,
            Self::Criteria => words::NO_CRITERIA,
        }
    }

    /// Id of the place where it is given.
    fn place(self) -> &'static str {
        match self {
            Self::Name => NAME_ID,
            Self::Criteria => CRITERIA_ID,
        }
    }

    /// Id of the sentence beside that place.
    pub fn note(self) -> String {
        format!("{}-thieu", self.place())
    }
}

/// What is missing, each with the way there; takes the focus when something is.
#[component]
pub fn MissingList(missing: RwSignal<Vec<Missing>>) -> impl IntoView {
    let entry = |what: Missing| {
        view! {
            <li>
                <button type="button" class="link" on:click=move |_| navigation::focus_soon(what.place().to_owned())>
                    {what.sentence()}
                </button>
            </li>
        }
    };
    view! {
        <div role="alert" id=MISSING_ID tabindex="-1">
            <Show when=move || missing.with(|missing| !missing.is_empty())>
                <div class="banner trouble">
                    <Icon shape=Shape::Warning/>
                    <div>
                        <p><strong>{words::NOT_GIVEN}</strong></p>
                        <ul>{move || missing.get().into_iter().map(entry).collect_view()}</ul>
                    </div>
                </div>
            </Show>
        </div>
    }
}

/// The same sentence beside its place.
#[component]
pub fn MissingNote(missing: RwSignal<Vec<Missing>>, what: Missing) -> impl IntoView {
    view! {
        <Show when=move || missing.with(|missing| missing.contains(&what))>
            <p class="wrong" id=what.note()>
                {what.sentence()}
            </p>
        </Show>
    }
}
