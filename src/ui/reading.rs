//! Sentences above the fields on the life of the draft: another tab changes it; it is time to take a file.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::when::when;
use crate::state::{Access, Session, exchange, navigation, reminder};
use crate::text::page::reading as words;

/// What to know and do while another tab changes the plan.
#[component]
pub fn ReadingOnly(session: Session) -> impl IntoView {
    let sentence = move || match session.access.get() {
        Access::Writer => None,
        Access::Reader => Some(words::READER),
        Access::Asking => Some(words::ASKING),
        Access::Refused => Some(words::REFUSED),
    };
    view! {
        <div role="status">
            <Show when=move || session.access.get() != Access::Writer>
                <div class="banner notice">
                    <Icon shape=Shape::Warning/>
                    <p>{sentence}</p>
                    <Show when=move || session.access.get() == Access::Reader>
                        <button
                            type="button"
                            on:click=move |_| {
                                session.take_over();
                                navigation::rest_on_heading();
                            }
                        >
                            {words::TAKE_OVER}
                        </button>
                    </Show>
                </div>
            </Show>
        </div>
    }
}

/// The reminder, when it is time for it.
#[component]
pub fn FileReminder(session: Session) -> impl IntoView {
    let dismissed = RwSignal::new(0_u32);
    let due = Memo::new(move |_| {
        session.settled.track();
        dismissed.track();
        reminder::is_due(session)
    });
    let last = move || reminder::last_file(session).map(|file| words::last_file(&when(file.at)));
    let take = move |_| {
        exchange::download_draft(session);
        dismissed.update(|count| *count += 1);
        navigation::rest_on_heading();
    };
    let later = move |_| {
        reminder::put_off(session);
        dismissed.update(|count| *count += 1);
        navigation::rest_on_heading();
    };
    view! {
        <div role="status">
            <Show when=move || due.get()>
                <div class="banner notice">
                    <Icon shape=Shape::Download/>
                    <p>{words::REMINDER} " " {last}</p>
                    <div class="buttons">
                        <button type="button" on:click=take>{words::TAKE_FILE}</button>
                        <button type="button" class="quiet" on:click=later>{words::LATER}</button>
                    </div>
                </div>
            </Show>
        </div>
    }
}
