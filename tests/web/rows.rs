//! Rows as cards.

use cai_tien::forms::{Need, Prompt};
use cai_tien::plan::{Field, MonitoringField, RowId, RowList};
use cai_tien::state::Session;
use cai_tien::ui::{RowCards, TextField};
use leptos::prelude::*;
use leptos::task::tick;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, session};

fn reviews(session: Session) -> Page {
    Page::mount(move || {
        let card = move |(id,): (RowId,)| {
            let place = Field::Monitoring(MonitoringField::When).of(&id);
            view! { <TextField session place prompt=Prompt::line("Thời điểm", "") need=Need::Required/> }.into_any()
        };
        view! { <RowCards session list=RowList::Monitoring card first_field=|(id,): (RowId,)| id.to_string()/> }
    })
}

fn order(session: Session) -> Vec<String> {
    session.with(|plan| plan.monitoring.iter().map(|row| row.when.clone()).collect())
}

/// Rows are added, copied, moved and removed from their cards, and removing can be undone.
#[wasm_bindgen_test]
async fn rows_are_added_copied_moved_and_removed() {
    let session = session();
    let page = reviews(session);
    assert!(page.texts("h3").is_empty());
    page.press("Thêm lần theo dõi");
    page.press("Thêm lần theo dõi");
    tick().await;
    assert_eq!(page.texts("h3"), ["Lần theo dõi 1", "Lần theo dõi 2"]);
    session.change(|plan| {
        plan.monitoring[0].when = "đầu".to_owned();
        plan.monitoring[1].when = "cuối".to_owned();
    });
    page.press("Nhân bản: Lần theo dõi 1");
    tick().await;
    assert_eq!(order(session), ["đầu", "đầu", "cuối"]);
    page.press("Lên: Lần theo dõi 3");
    tick().await;
    assert_eq!(order(session), ["đầu", "cuối", "đầu"]);
    page.press("Xóa: Lần theo dõi 1");
    tick().await;
    assert_eq!(order(session), ["cuối", "đầu"]);
    assert_eq!(page.texts("h3"), ["Lần theo dõi 1", "Lần theo dõi 2"]);
    assert!(session.undo());
    tick().await;
    assert_eq!(order(session), ["đầu", "cuối", "đầu"]);
}

/// The first row does not move up and the last not down.
#[wasm_bindgen_test]
async fn rows_stay_within_their_list() {
    let session = session();
    let page = reviews(session);
    page.press("Thêm lần theo dõi");
    tick().await;
    page.press("Lên: Lần theo dõi 1");
    page.press("Xuống: Lần theo dõi 1");
    tick().await;
    assert_eq!(page.texts("h3"), ["Lần theo dõi 1"]);
}
