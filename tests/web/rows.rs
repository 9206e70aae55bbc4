//! Rows as cards.

use cai_tien::forms::BASIS;
use cai_tien::plan::{BasisField, Field, RowId, RowList};
use cai_tien::state::Session;
use cai_tien::ui::{RowCards, TextField};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, any, plan, settled, type_into, value};

/// Cards of bases with one field each.
async fn bases() -> Page {
    let page = Page::of(plan("bang-9-cot", 2025), |session| {
        let subject = BASIS.last().unwrap();
        let card = move |(session, id): (Session, RowId)| {
            any(view! { <TextField session place=subject.field.of(&id) prompt=subject.prompt need=subject.need/> })
        };
        let first_field = |(id,): (RowId,)| Field::Basis(BasisField::Subject).of(&id).slug();
        any(view! { <RowCards session list=RowList::Bases card first_field/> })
    });
    settled().await;
    page
}

/// Adds a basis for each text.
async fn add(page: &Page, texts: &[&str]) {
    for text in texts {
        page.button("Thêm căn cứ").click();
        settled().await;
        let fields = page.all("textarea");
        type_into(fields.last().unwrap(), text);
    }
}

/// What the fields hold, in order.
fn texts(page: &Page) -> Vec<String> {
    page.all("textarea").iter().map(value).collect()
}

#[wasm_bindgen_test]
async fn rows_are_added_at_the_end_and_named_by_their_place() {
    let page = bases().await;
    assert!(page.rows().is_empty());
    add(&page, &["một", "hai"]).await;
    assert_eq!(page.rows(), ["Căn cứ 1", "Căn cứ 2"]);
    assert_eq!(texts(&page), ["một", "hai"]);
}

#[wasm_bindgen_test]
async fn a_copy_stands_below_with_the_same_text_and_is_typed_in_alone() {
    let page = bases().await;
    add(&page, &["một", "hai"]).await;
    page.button("Nhân bản: Căn cứ 1").click();
    settled().await;
    assert_eq!(texts(&page), ["một", "một", "hai"]);
    let fields = page.all("textarea");
    type_into(fields.get(1).unwrap(), "bản sao");
    let subjects = page
        .session
        .with(|plan| plan.bases.iter().map(|basis| basis.subject.clone()).collect::<Vec<_>>());
    assert_eq!(subjects, ["một", "bản sao", "hai"]);
}

#[wasm_bindgen_test]
async fn moving_a_row_moves_its_card_instead_of_drawing_it_anew() {
    let page = bases().await;
    add(&page, &["một", "hai", "ba"]).await;
    let third = page.all("textarea").pop().unwrap();
    page.button("Lên: Căn cứ 3").click();
    settled().await;
    assert_eq!(texts(&page), ["một", "ba", "hai"]);
    assert!(page.all("textarea").get(1).unwrap().is_same_node(Some(third.as_ref())));
    page.button("Xuống: Căn cứ 2").click();
    settled().await;
    assert_eq!(texts(&page), ["một", "hai", "ba"]);
    assert_eq!(page.rows(), ["Căn cứ 1", "Căn cứ 2", "Căn cứ 3"]);
}

#[wasm_bindgen_test]
async fn a_removed_row_comes_back_with_undo() {
    let page = bases().await;
    add(&page, &["một", "hai", "ba"]).await;
    page.button("Xóa: Căn cứ 2").click();
    settled().await;
    assert_eq!(texts(&page), ["một", "ba"]);
    assert!(
        page.session.removed.get_untracked(),
        "the person is told how to get it back"
    );
    page.session.undo();
    settled().await;
    assert_eq!(texts(&page), ["một", "hai", "ba"]);
    assert!(!page.session.removed.get_untracked());
}
