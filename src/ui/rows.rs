//! Rows as cards: adding, copying, moving, removing, the same for every list.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::remarks::Remarks;
use super::scope::shown_rows;
use crate::plan::{RowId, RowList};
use crate::state::{Session, navigation};
use crate::text::page::rows::{DOWN, DUPLICATE, REMOVE, UP, add, name};

/// The cards of a list with the button that adds one.
#[component]
pub fn RowCards(
    /// The open plan.
    session: Session,
    /// Which list.
    list: RowList,
    /// What is inside a card.
    #[prop(into)]
    card: Callback<(RowId,), AnyView>,
    /// Id of the field to focus in a new row.
    #[prop(into)]
    first_field: Callback<(RowId,), String>,
) -> impl IntoView {
    let each = shown_rows(session, list.clone());
    let of_card = list.clone();
    let of_button = list.clone();
    let may_add = session.may_add(&list);
    view! {
        <div class="rows">
            <For each=each key=|id| id.clone() let:id>
                <RowCard session list=of_card.clone() id card/>
            </For>
        </div>
        {may_add.then(|| view! {
            <button
                type="button"
                class="add"
                on:click=move |_| {
                    if let Some(id) = session.add_row(&of_button) {
                        navigation::focus_soon(first_field.run((id,)));
                    }
                }
            >
                <Icon shape=Shape::Add/>
                {add(&list)}
            </button>
        })}
    }
}

/// One card: name by its place, tools, content.
#[component]
fn RowCard(session: Session, list: RowList, id: RowId, card: Callback<(RowId,), AnyView>) -> impl IntoView {
    let title = row_name(session, list.clone(), id.clone());
    let content = card.run((id.clone(),));
    view! {
        <section class="card row" aria-label=title id=format!("hang-{id}") tabindex="-1">
            <header class="row-head">
                <h3>{title}</h3>
                <RowTools session list id=id.clone() title/>
            </header>
            {content}
        </section>
    }
}

/// "Việc 3", following its place.
pub fn row_name(session: Session, list: RowList, id: RowId) -> Signal<String> {
    Signal::derive(move || {
        let at = session.row_ids(&list).iter().position(|other| *other == id);
        name(&list, at.map_or(0, |at| at + 1))
    })
}

/// Buttons to copy, move and remove a row.
#[component]
pub fn RowTools(
    /// The open plan.
    session: Session,
    /// Which list.
    list: RowList,
    /// Which row.
    id: RowId,
    /// Name of the row, for the buttons' labels.
    title: Signal<String>,
) -> impl IntoView {
    let may_move = session.may_move(&list, &id);
    let remarks_open = RwSignal::new(false);
    let path = format!("#{id}");
    let tool = move |shape: Shape, word: &'static str, act: Box<dyn Fn()>| {
        view! {
            <button
                type="button"
                class="tool"
                title=word
                aria-label=move || format!("{word}: {}", title.get())
                on:click=move |_| act()
            >
                <Icon shape/>
            </button>
        }
    };
    let target = StoredValue::new((list, id));
    let shift = move |by| target.with_value(|(list, id)| session.shift_row(list, id, by));
    let duplicate = move || {
        target.with_value(|(list, id)| session.duplicate_row(list, id));
    };
    let remove = move || target.with_value(|(list, id)| session.remove_row(list, id));
    view! {
        {may_move.then(|| view! {
            <div class="tools">
                {tool(Shape::Up, UP, Box::new(move || shift(-1)))}
                {tool(Shape::Down, DOWN, Box::new(move || shift(1)))}
                {tool(Shape::Copy, DUPLICATE, Box::new(duplicate))}
                {tool(Shape::Remove, REMOVE, Box::new(remove))}
            </div>
        })}
        <Remarks session path label=title open=remarks_open/>
    }
}
