//! Whether what was typed is stored: a quiet line while all is well, a plain sentence with a way out when not.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::keeping::Refusal;
use crate::state::{SaveState, Session, exchange, moment};
use crate::text::page::save;
use crate::text::page::workspace::{DOWNLOAD, SAMPLE};

/// The line in the top bar.
#[component]
pub fn SaveStatus(session: Session) -> impl IntoView {
    let state = session.save_state;
    let words = move || match state.get() {
        SaveState::Sample => SAMPLE.to_owned(),
        SaveState::Unchanged => save::UNCHANGED.to_owned(),
        SaveState::Waiting => save::WAITING.to_owned(),
        SaveState::Saved(at) => {
            let at = moment(at);
            save::saved(at.hour, at.minute, at.second)
        }
        SaveState::Failed(_) | SaveState::ChangedElsewhere => save::TROUBLE.to_owned(),
    };
    view! {
        <span
            class="saved"
            class:waiting=move || matches!(state.get(), SaveState::Waiting | SaveState::Unchanged)
            class:trouble=move || state.get().is_trouble()
            data-testid="save-state"
        >
            {move || match state.get() {
                SaveState::Saved(_) => Some(view! { <Icon shape=Shape::Check/> }),
                ref other if other.is_trouble() => Some(view! { <Icon shape=Shape::Warning/> }),
                _ => None,
            }}
            <span>{words}</span>
        </span>
    }
}

/// The sentence above the fields when saving fails.
#[component]
pub fn SaveTrouble(session: Session) -> impl IntoView {
    let words = Memo::new(move |_| session.save_state.with(trouble));
    view! {
        <div role="alert">
            <Show when=move || words.get().is_some()>
                <div class="banner trouble">
                    <Icon shape=Shape::Warning/>
                    <p>{move || words.get()}</p>
                    <button type="button" on:click=move |_| { exchange::download_draft(session); }>
                        <Icon shape=Shape::Download/>
                        {DOWNLOAD}
                    </button>
                </div>
            </Show>
        </div>
    }
}

fn trouble(state: &SaveState) -> Option<&'static str> {
    match state {
        SaveState::Failed(Refusal::Unavailable) => Some(save::UNAVAILABLE),
        SaveState::Failed(Refusal::Full) => Some(save::FULL),
        SaveState::Failed(Refusal::NotKept) => Some(save::NOT_KEPT),
        SaveState::ChangedElsewhere => Some(save::ELSEWHERE),
        _ => None,
    }
}
