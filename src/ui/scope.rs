//! What a copy handed to a work group is for, above everything in it.

use leptos::prelude::*;

use crate::plan::{RowId, RowList};
use crate::state::{Route, Screen, Session};
use crate::text::page::sharing::{SCOPE, SEND_BACK, scope_banner};

/// Whether a work group's copy shows the sections and problems of others too, as the lists of a screen follow it.
#[derive(Debug, Clone, Copy)]
pub struct AllShown(pub Signal<bool>);

/// The rows of a list to show, following that choice.
pub fn shown_rows(session: Session, list: RowList) -> impl Fn() -> Vec<RowId> + Clone + Send + Sync + 'static {
    let all = use_context::<AllShown>().map(|AllShown(all)| all);
    move || session.shown_rows(&list, all.is_none_or(|all| all.get()))
}

/// The sentence; nothing in a copy that may change everything.
#[component]
pub fn ScopeBanner(session: Session) -> impl IntoView {
    let sentence = session.scope().map(|scope| scope_banner(&scope.group, &scope.criteria));
    let share = format!("#{}", Route::plan(&session.id(), Screen::Share.key()).hash());
    sentence.map(|sentence| {
        view! {
            <section class="of-group" aria-label=SCOPE>
                <p class="banner notice scope" role="note">
                    <span>{sentence} " " <a href=share>{SEND_BACK}</a></span>
                </p>
            </section>
        }
    })
}
