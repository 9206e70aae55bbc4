//! Text fields.

use cai_tien::forms::{Need, Prompt};
use cai_tien::plan::{Field, Place, SchoolField, TextField as Text};
use cai_tien::ui::TextField;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, any, plan, settled, type_into, until, value};

fn name() -> Place {
    Field::School(SchoolField::Name).alone()
}

fn purposes() -> Place {
    Field::Text(Text::Purposes).alone()
}

/// A field of one line and one of many.
async fn two_fields() -> Page {
    let page = Page::of(plan("bang-9-cot", 2025), |session| {
        any(view! {
            <TextField session place=name() prompt=Prompt::line("Tên trường", "") need=Need::Required/>
            <TextField session place=purposes() prompt=Prompt::text("Mục đích", "Mỗi ý một dòng.") need=Need::Required/>
        })
    });
    settled().await;
    page
}

#[wasm_bindgen_test]
async fn what_is_typed_reaches_the_plan_as_it_is() {
    let page = two_fields().await;
    type_into(&page.field("Tên trường"), "  Trường THCS ");
    type_into(&page.field("Mục đích"), "- Một\n\n+ Hai ");
    assert_eq!(page.session.text(&name()), "  Trường THCS ");
    assert_eq!(page.session.text(&purposes()), "- Một\n\n+ Hai ");
}

#[wasm_bindgen_test]
async fn typing_and_saving_change_nothing_on_the_page() {
    let page = two_fields().await;
    page.watch();
    type_into(&page.field("Tên trường"), "Trường");
    let before = page.session.settled.get_untracked();
    let session = page.session;
    until("typing has paused", || session.settled.get_untracked() > before).await;
    settled().await;
    assert_eq!(page.changes(), 0.0);
}

#[wasm_bindgen_test]
async fn undo_and_redo_write_the_field() {
    let page = two_fields().await;
    let field = page.field("Tên trường");
    type_into(&field, "Trường Một");
    type_into(&page.field("Mục đích"), "Ý khác");
    assert!(page.session.undo());
    settled().await;
    assert_eq!(value(&page.field("Mục đích")), "");
    assert_eq!(value(&field), "Trường Một");
    assert!(page.session.undo());
    settled().await;
    assert_eq!(value(&field), "");
    assert!(!page.session.undo());
    assert!(page.session.redo());
    settled().await;
    assert_eq!(value(&field), "Trường Một");
}

#[wasm_bindgen_test]
async fn filling_in_from_elsewhere_shows_in_the_field() {
    let page = two_fields().await;
    page.session
        .rewrite(|plan| "Trường điền từ nơi khác".clone_into(&mut plan.school.name));
    settled().await;
    assert_eq!(value(&page.field("Tên trường")), "Trường điền từ nơi khác");
}

#[wasm_bindgen_test]
async fn a_field_tells_screen_readers_its_help() {
    let page = two_fields().await;
    let help = page.field("Mục đích").get_attribute("aria-describedby").unwrap();
    let found = web_sys::window()
        .unwrap()
        .document()
        .unwrap()
        .get_element_by_id(&help)
        .unwrap();
    assert_eq!(found.text_content().unwrap(), "Mỗi ý một dòng.");
    assert!(page.field("Tên trường").get_attribute("aria-describedby").is_none());
}
