//! Rows as cards: adding, copying, moving, removing, the same for every list.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::remarks::Remarks;
use super::scope::shown_rows;
use crate::forms::row_words;
use crate::plan::{RowId, RowList};
use crate::state::{Session, navigation};
use crate::text::page::common::of_what;
use crate::text::page::rows::{DOWN, DUPLICATE, REMOVE, UP, add, name};

/// The cards of a list with the button that adds one.
#[component]
pub fn RowCards(
    /// The open plan.
    session: Session,
    /// Which list.
    list: RowList,
    /// What is inside a card, made with the session as the card follows it.
    #[prop(into)]
    card: Callback<(Session, RowId), AnyView>,
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
                id=add_button_id(&list)
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
fn RowCard(session: Session, list: RowList, id: RowId, card: Callback<(Session, RowId), AnyView>) -> impl IntoView {
    let session = session.of_passing_views();
    let title = row_name(session, list.clone(), id.clone());
    let content = card.run((session, id.clone()));
    view! {
        <section class="card row" aria-label=title id=card_id(&id) tabindex="-1">
            <header class="row-head">
                <h2>{title}</h2>
                <RowTools session list id=id.clone()/>
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

/// "Vấn đề 1, Việc 3", following its place: tells a row from those with the same name elsewhere.
pub fn full_row_name(session: Session, id: RowId) -> Signal<String> {
    let words = Memo::new(move |_| {
        session.follow_rows();
        session.with(|plan| row_words(plan, &id))
    });
    words.into()
}

/// Id of the card of a row.
pub fn card_id(row: &RowId) -> String {
    format!("hang-{row}")
}

/// Id of the button that adds a row to a list.
pub fn add_button_id(list: &RowList) -> String {
    match list {
        RowList::Bases => "them-can-cu".to_owned(),
        RowList::LevelResults => "them-dong".to_owned(),
        RowList::Problems => "them-van-de".to_owned(),
        RowList::Monitoring => "them-lan".to_owned(),
        RowList::Duties => "them-vai".to_owned(),
        RowList::Asides => "them-doan".to_owned(),
        RowList::Actions(of) | RowList::Assignees(of) => format!("them-{of}"),
    }
}

/// Buttons to copy, move and remove a row. Whatever they do, the focus stays at the row, or goes to the one nearest to it.
#[component]
pub fn RowTools(
    /// The open plan.
    session: Session,
    /// Which list.
    list: RowList,
    /// Which row.
    id: RowId,
) -> impl IntoView {
    let may_move = session.may_move(&list, &id);
    let remarks_open = RwSignal::new(false);
    let path = format!("#{id}");
    let title = full_row_name(session, id.clone());
    let (up_id, down_id) = (format!("len-{id}"), format!("xuong-{id}"));
    let target = StoredValue::new((list, id));
    let at_edge = move |edge: fn(&[RowId]) -> Option<&RowId>| {
        Signal::derive(move || target.with_value(|(list, id)| edge(&session.row_ids(list)) == Some(id)))
    };
    let nowhere = Signal::stored(false);
    let shift = move |by, button: String| {
        target.with_value(|(list, id)| session.shift_row(list, id, by));
        // The card was moved with its buttons, and an element that is moved loses the focus.
        navigation::focus_nearby(button);
    };
    let (up, down) = (up_id.clone(), down_id.clone());
    let duplicate = move || {
        if let Some(copy) = target.with_value(|(list, id)| session.duplicate_row(list, id)) {
            navigation::focus_nearby(card_id(&copy));
        }
    };
    let remove = move || {
        target.with_value(|(list, id)| {
            let near = near(&untrack(|| session.row_ids(list)), id).map_or_else(|| add_button_id(list), card_id);
            session.remove_row(list, id);
            navigation::focus_nearby(near);
        });
    };
    view! {
        {may_move.then(|| view! {
            <div class="tools">
                <Tool shape=Shape::Up word=UP id=up_id title idle=at_edge(<[RowId]>::first) act=move || shift(-1, up.clone())/>
                <Tool shape=Shape::Down word=DOWN id=down_id title idle=at_edge(<[RowId]>::last) act=move || shift(1, down.clone())/>
                <Tool shape=Shape::Copy word=DUPLICATE title idle=nowhere act=duplicate/>
                <Tool shape=Shape::Remove word=REMOVE title idle=nowhere act=remove/>
            </div>
        })}
        <Remarks session path label=title open=remarks_open/>
    }
}

/// The row after another one, or before it where it is the last.
fn near<'a>(rows: &'a [RowId], row: &RowId) -> Option<&'a RowId> {
    let at = rows.iter().position(|other| other == row)?;
    rows.get(at + 1).or_else(|| rows.get(at.checked_sub(1)?))
}

/// One of the buttons.
#[component]
fn Tool(
    shape: Shape,
    word: &'static str,
    #[prop(optional)] id: String,
    title: Signal<String>,
    /// Whether it has nothing to do: the first row cannot go up.
    idle: Signal<bool>,
    act: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="tool"
            id=(!id.is_empty()).then_some(id)
            title=word
            aria-label=move || of_what(word, &title.get())
            aria-disabled=move || idle.get().then_some("true")
            on:click=move |_| {
                if !idle.get_untracked() {
                    act();
                }
            }
        >
            <Icon shape/>
        </button>
    }
}
