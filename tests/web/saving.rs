//! Saving: what the page says is what storage holds.

use cai_tien::plan::{Field, SchoolField};
use cai_tien::state::{Library, SaveState, Session, StoredDraft};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, session};

/// Waits until the state of saving is as asked.
async fn until(session: Session, wanted: impl Fn(&SaveState) -> bool + 'static) {
    let mut wanted = Some(wanted);
    let reached = js_sys::Promise::new(&mut |resolve, _| {
        let wanted = wanted.take();
        Effect::new(move |_| {
            let is_there = session
                .save_state
                .with(|state| wanted.as_ref().is_some_and(|wanted| wanted(state)));
            if is_there {
                resolve.call0(&JsValue::NULL).unwrap();
            }
        });
    });
    JsFuture::from(reached).await.unwrap();
}

fn stored_name(session: Session) -> Option<String> {
    match Library.get(&session.id()).unwrap()?.draft {
        StoredDraft::Readable(draft) => Some(draft.plan.school.name),
        StoredDraft::Unreadable(error) => panic!("{error}"),
    }
}

/// A pause after typing saves, and "saved" is said only when storage holds the text.
#[wasm_bindgen_test]
async fn typing_is_saved_after_a_pause() {
    let session = session();
    let _page = Page::mount(|| ());
    let place = Field::School(SchoolField::Name).alone();
    session.type_text(&place, "Trường Tiểu học Mẫu".to_owned());
    assert_eq!(session.save_state.get_untracked(), SaveState::Waiting);
    assert_eq!(stored_name(session), None);
    until(session, |state| matches!(state, SaveState::Saved(_))).await;
    assert_eq!(stored_name(session).as_deref(), Some("Trường Tiểu học Mẫu"));
    Library.remove(&session.id()).unwrap();
}

/// Another tab's work is never replaced: the save is refused and said to be.
#[wasm_bindgen_test]
async fn a_draft_changed_elsewhere_is_not_overwritten() {
    let session = session();
    let _page = Page::mount(|| ());
    session.save();
    assert!(matches!(session.save_state.get_untracked(), SaveState::Saved(_)));
    let StoredDraft::Readable(mut other) = Library.get(&session.id()).unwrap().unwrap().draft else {
        panic!("the draft is readable");
    };
    other.plan.school.name = "Viết ở thẻ khác".to_owned();
    Library.put(&other).unwrap();
    session.type_text(&Field::School(SchoolField::Name).alone(), "Viết ở thẻ này".to_owned());
    until(session, |state| *state == SaveState::ChangedElsewhere).await;
    assert_eq!(stored_name(session).as_deref(), Some("Viết ở thẻ khác"));
    Library.remove(&session.id()).unwrap();
}

/// Leaving the page saves at once what a pause would have saved.
#[wasm_bindgen_test]
fn leaving_saves_at_once() {
    let session = session();
    session.type_text(&Field::School(SchoolField::Name).alone(), "Trường Mẫu".to_owned());
    session.flush();
    assert_eq!(stored_name(session).as_deref(), Some("Trường Mẫu"));
    Library.remove(&session.id()).unwrap();
}
