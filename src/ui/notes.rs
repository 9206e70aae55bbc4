//! What stands beside a field without being part of it: what the proofreader found, another version, who wrote it, remarks.
//!
//! Never touches the field: it is drawn once and stays.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::findings::FieldFindings;
use super::icon::{Icon, Shape};
use super::remarks::{Remarks, person_and_time, writing_id};
use crate::state::{Route, Screen, Session, navigation};
use crate::text::page::merging as words;

/// Whether the people who wrote what was taken from others are shown beside the fields.
#[derive(Debug, Clone, Copy)]
pub struct AuthorsShown {
    /// What the person chose, for this plan.
    pub chosen: RwSignal<bool>,
    /// The same, as the fields of a screen follow it.
    pub followed: Signal<bool>,
}

/// The notes of a field.
#[component]
pub fn FieldNotes(
    /// The open plan.
    session: Session,
    /// The field, by its path.
    path: String,
    /// Its label.
    label: &'static str,
    /// Whether its remarks are shown.
    remarks_open: RwSignal<bool>,
) -> impl IntoView {
    let label = Signal::stored(label.to_owned());
    view! {
        <FieldFindings session path=path.clone()/>
        <Remarks session path=path.clone() label open=remarks_open/>
        <OtherVersion session path=path.clone()/>
        <AuthorNote session path/>
    }
}

/// Ctrl+Alt+M, as in Word, opens the remarks of the field that has the focus.
pub fn open_remarks(event: &KeyboardEvent, path: &str, open: RwSignal<bool>) {
    if event.ctrl_key() && event.alt_key() && event.code() == "KeyM" {
        event.prevent_default();
        open.set(true);
        navigation::focus_nearby(writing_id(path));
    }
}

/// "Có bản khác của …", with the way to decide.
#[component]
fn OtherVersion(session: Session, path: String) -> impl IntoView {
    let others = Memo::new(move |_| {
        session.follow_rows();
        session.with_draft(|draft| {
            let conflict = draft.team.conflicts.iter().find(|conflict| conflict.path == path)?;
            let copies = conflict.versions.iter().filter(|version| version.copy != draft.copy);
            let names: Vec<_> = copies
                .map(|version| draft.team.name_of(&version.copy).to_owned())
                .collect();
            Some(words::other_version(&names))
        })
    });
    let href = format!("#{}", Route::plan(&session.id(), Screen::Merge.key()).hash());
    view! {
        {move || others.get().map(|sentence| view! {
            <p class="other-version">
                <Icon shape=Shape::Warning/>
                <a href=href.clone()>{sentence}</a>
            </p>
        })}
    }
}

/// Who wrote what was taken from others, on demand.
#[component]
fn AuthorNote(session: Session, path: String) -> impl IntoView {
    let shown = use_context::<AuthorsShown>().map(|shown| shown.followed);
    let author = Memo::new(move |_| {
        shown.filter(|shown| shown.get())?;
        session.follow_texts();
        session.with_draft(|draft| draft.team.authors.get(&path).cloned())
    });
    view! {
        {move || author.get().map(|author| view! {
            <p class="author small muted">{person_and_time(session, &author.copy, author.at)}</p>
        })}
    }
}
