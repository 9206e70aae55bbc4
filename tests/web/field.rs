//! The text field: what is typed reaches the plan, and nothing writes into the field but undo and filling in.

use cai_tien::forms::{Need, Prompt};
use cai_tien::plan::{ActionField, Field, RowList, SchoolField};
use cai_tien::ui::TextField;
use leptos::prelude::*;
use leptos::task::tick;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, session, type_into, value};

/// What is typed is in the plan as typed, spaces and decomposed letters included, and the field is still the same one.
#[wasm_bindgen_test]
async fn typing_reaches_the_plan_and_redraws_nothing() {
    let session = session();
    let place = Field::School(SchoolField::Name).alone();
    let shown = place.clone();
    let page = Page::mount(move || {
        view! { <TextField session place=shown prompt=Prompt::line("Tên", "") need=Need::Required/> }
    });
    let field = page.field("Tên");
    assert_eq!(value(&field), "Trường THCS Mẫu");
    for text in ["Trường ", "Trường d", "Trường đ", "Trường đu\u{31b}o\u{31b}\u{300}ng  "] {
        type_into(&field, text);
        tick().await;
        assert_eq!(session.text(&place), text);
        assert_eq!(value(&field), text, "nothing was written into the field");
        assert!(
            page.field("Tên").is_same_node(Some(&field)),
            "the field was not made anew"
        );
    }
}

/// Undo takes back a run of typing in one step and shows it in the field; redo brings it again.
#[wasm_bindgen_test]
async fn undo_writes_the_field() {
    let session = session();
    let id = session.add_row(&RowList::Problems).unwrap();
    let action = session.add_row(&RowList::Actions(id)).unwrap();
    let place = Field::Action(ActionField::Goal).of(&action);
    let page = Page::mount(move || {
        view! { <TextField session place prompt=Prompt::text("Mục tiêu", "") need=Need::Required/> }
    });
    let field = page.field("Mục tiêu");
    type_into(&field, "Đến");
    type_into(&field, "Đến tháng 12");
    assert!(session.undo());
    tick().await;
    assert_eq!(value(&field), "");
    assert!(session.redo());
    tick().await;
    assert_eq!(value(&field), "Đến tháng 12");
}

/// A ready answer fills an empty field and stands behind what is there already.
#[wasm_bindgen_test]
async fn ready_answers_replace_nothing() {
    let session = session();
    let id = session.add_row(&RowList::Monitoring).unwrap();
    let place = Field::Monitoring(cai_tien::plan::MonitoringField::Assessor).of(&id);
    const PROMPT: Prompt = Prompt::text("Người đánh giá", "").offering(&["Hiệu trưởng"]);
    let page = Page::mount(move || view! { <TextField session place prompt=PROMPT need=Need::Required/> });
    let field = page.field("Người đánh giá");
    page.press("Hiệu trưởng");
    tick().await;
    assert_eq!(value(&field), "Hiệu trưởng");
    page.press("Hiệu trưởng");
    tick().await;
    assert_eq!(value(&field), "Hiệu trưởng; Hiệu trưởng");
}
