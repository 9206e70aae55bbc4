//! Saving by itself.

use cai_tien::draft::Draft;
use cai_tien::keeping::Refusal;
use cai_tien::plan::{Field, Place, SchoolField};
use cai_tien::state::opening::{Opened, open};
use cai_tien::state::{Library, SaveState, Session};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, any, plan, script, storage, until};

fn name() -> Place {
    Field::School(SchoolField::Name).alone()
}

/// A plan that is open, with nothing on the screen.
fn opened() -> Page {
    Page::of(plan("bieu-2", 2026), |_| any(()))
}

async fn saved(session: Session) {
    until("saved", || {
        matches!(session.save_state.get_untracked(), SaveState::Saved(_))
    })
    .await;
}

/// Makes storage refuse to write, or write again.
fn refuse(refused: bool) {
    script(
        "refused",
        "Storage.prototype.own ??= Storage.prototype.setItem;
         Storage.prototype.setItem = refused
             ? () => { throw new DOMException('no room', 'QuotaExceededError'); }
             : Storage.prototype.own;",
        &JsValue::from_bool(refused),
    );
}

#[wasm_bindgen_test]
async fn a_pause_after_typing_stores_the_draft_and_only_then_says_so() {
    let page = opened();
    let session = page.session;
    session.type_text(&name(), "Trường Tự Lưu".to_owned());
    assert_eq!(session.save_state.get_untracked(), SaveState::Waiting);
    assert!(storage().get_item(&page.key).unwrap().is_none());
    saved(session).await;
    let stored = storage().get_item(&page.key).unwrap().unwrap();
    assert_eq!(Draft::read_text(&stored).unwrap().plan.school.name, "Trường Tự Lưu");
    assert_eq!(Some(stored), session.draft().to_dense_text().ok());
}

#[wasm_bindgen_test]
async fn what_another_tab_stored_is_not_overwritten() {
    let page = opened();
    let session = page.session;
    session.type_text(&name(), "Thẻ này".to_owned());
    saved(session).await;
    storage().set_item(&page.key, "của thẻ kia").unwrap();
    session.type_text(&name(), "Thẻ này viết tiếp".to_owned());
    until("told", || {
        session.save_state.get_untracked() == SaveState::ChangedElsewhere
    })
    .await;
    assert_eq!(storage().get_item(&page.key).unwrap().unwrap(), "của thẻ kia");
    assert_eq!(session.text(&name()), "Thẻ này viết tiếp");
}

#[wasm_bindgen_test]
async fn while_storage_is_full_the_draft_is_held_and_stored_once_there_is_room() {
    let page = opened();
    let session = page.session;
    session.type_text(&name(), "Trước".to_owned());
    saved(session).await;
    refuse(true);
    session.type_text(&name(), "Sau".to_owned());
    until("told", || {
        session.save_state.get_untracked() == SaveState::Failed(Refusal::Full)
    })
    .await;
    assert_eq!(Library.held(&session.id()).unwrap().plan.school.name, "Sau");

    refuse(false);
    let id = session.id();
    let again = Page::over(
        move || match open(&id) {
            Opened::Plan(session) => session,
            _ => panic!("the held draft did not open"),
        },
        |_| any(()),
    );
    assert_eq!(again.session.text(&name()), "Sau");
    saved(again.session).await;
    assert!(Library.held(&session.id()).is_none());
}

#[wasm_bindgen_test]
async fn a_sample_is_never_stored_and_never_says_it_is_saving() {
    let page = Page::over(
        || match open("mau.thcs.bieu-2") {
            Opened::Plan(session) => session,
            _ => panic!("the sample did not open"),
        },
        |_| any(()),
    );
    let session = page.session;
    let before = session.settled.get_untracked();
    session.type_text(&name(), "Thử".to_owned());
    assert_eq!(session.save_state.get_untracked(), SaveState::Sample);
    until("typing has paused", || session.settled.get_untracked() > before).await;
    assert_eq!(session.save_state.get_untracked(), SaveState::Sample);
    assert!(storage().get_item(&page.key).unwrap().is_none());
}
