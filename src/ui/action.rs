//! Actions: one card each, folded while there are many.

use leptos::prelude::*;

use super::field::CellField;
use super::icon::{Icon, Shape};
use super::pasting::PasteBlock;
use super::rows::{RowTools, add_button_id, card_id, full_row_name, row_name};
use crate::forms::{CellText, Column, Shows};
use crate::plan::{ActionField, Field, RowId, RowList};
use crate::state::{Session, navigation};
use crate::text::line::{is_blank, single};
use crate::text::page::common::of_what;
use crate::text::page::rows::{ACTIONS, MOVE_TO, add, moves_to, name};

/// More actions than this and new screens show them folded.
const OPEN_AT_MOST: usize = 3;

/// The texts of an action a form shows.
pub fn action_texts(columns: &'static [Column]) -> Vec<&'static CellText> {
    columns
        .iter()
        .filter_map(|column| match column.shows {
            Shows::Texts(texts) => Some(texts),
            _ => None,
        })
        .flatten()
        .filter(|text| matches!(text.field, Field::Action(_)))
        .collect()
}

/// The actions of a problem with the button that adds one.
#[component]
pub fn Actions(session: Session, problem: RowId, columns: &'static [Column]) -> impl IntoView {
    let list = RowList::Actions(problem.clone());
    let (each, of_card, of_button, named) = (list.clone(), list.clone(), list.clone(), list.clone());
    let of_block = problem.clone();
    let first = action_texts(columns).first().map(|text| text.field);
    let may_add = session.may_add(&list);
    let of = full_row_name(session, problem.clone());
    let many = session.with(|plan| plan.rows(&list).map_or(0, |rows| rows.ids().len())) > OPEN_AT_MOST;
    view! {
        <div class="actions" role="group" aria-label=ACTIONS>
            <For each=move || session.row_ids(&each) key=|id| id.clone() let:id>
                <ActionCard session list=of_card.clone() problem=problem.clone() id columns many/>
            </For>
            {may_add.then(|| view! {
                <button
                    type="button"
                    class="add"
                    id=add_button_id(&list)
                    aria-label=move || of_what(add(&named), &of.get())
                    on:click=move |_| {
                        if let (Some(id), Some(field)) = (session.add_row(&of_button), first) {
                            navigation::focus_soon(field.of(&id).slug());
                        }
                    }
                >
                    <Icon shape=Shape::Add/>
                    {add(&list)}
                </button>
                <PasteBlock session problem=of_block/>
            })}
        </div>
    }
}

#[component]
fn ActionCard(
    session: Session,
    list: RowList,
    problem: RowId,
    id: RowId,
    columns: &'static [Column],
    many: bool,
) -> impl IntoView {
    let session = session.of_passing_views();
    let title = row_name(session, list.clone(), id.clone());
    let content = summary(session, id.clone());
    let empty = is_blank(&content.get_untracked());
    let open = RwSignal::new(!many || empty || navigation::leads_into(&id));
    let fields_id = id.clone();
    let outer = full_row_name(session, problem.clone());
    view! {
        <section class="card row action" role="group" aria-label=title id=card_id(&id) tabindex="-1">
            <header class="row-head">
                <h3>
                    <button
                        type="button"
                        class="fold"
                        aria-expanded=move || open.get().to_string()
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        <span class="fold-name"><span class="unseen">{outer} ", "</span> {title}</span>
                        <span class="fold-words">{content}</span>
                    </button>
                </h3>
                <RowTools session list id=id.clone()/>
            </header>
            <Show when=move || open.get()>
                <div class="fields">
                    {action_texts(columns)
                        .into_iter()
                        .map(|text| view! { <CellField session place=text.field.of(&fields_id) text/> })
                        .collect_view()}
                </div>
                <MoveTo session problem=problem.clone() id=fields_id.clone()/>
            </Show>
        </section>
    }
}

/// What an action is called, following pauses in typing.
fn summary(session: Session, id: RowId) -> Memo<String> {
    Memo::new(move |_| {
        session.follow_texts();
        action_words(session, &id)
    })
}

/// An action's content, or its activities where a form has no content.
pub fn action_words(session: Session, id: &RowId) -> String {
    [ActionField::Content, ActionField::Activities]
        .into_iter()
        .map(|field| single(&session.text(&Field::Action(field).of(id))))
        .find(|words| !words.is_empty())
        .unwrap_or_default()
}

/// Moves an action to another problem, where there is one.
#[component]
fn MoveTo(session: Session, problem: RowId, id: RowId) -> impl IntoView {
    let here = problem.clone();
    let others = move || -> Vec<(RowId, String)> {
        session
            .row_ids(&RowList::Problems)
            .into_iter()
            .enumerate()
            .filter(|(_, other)| *other != here && session.may_choose(&here) && session.may_choose(other))
            .map(|(index, other)| (other, name(&RowList::Problems, index + 1)))
            .collect()
    };
    let others = Memo::new(move |_| others());
    let own = full_row_name(session, id.clone());
    let full_label = move |target: String| move || moves_to(&target, &own.get());
    let action = StoredValue::new(id);
    view! {
        <Show when=move || others.with(|others| !others.is_empty())>
            <p class="move-to">
                <span>{MOVE_TO}</span>
                <For each=move || others.get() key=|(id, name)| (id.clone(), name.clone()) let((target, label))>
                    <button
                        type="button"
                        class="chip"
                        aria-label=full_label(label.clone())
                        on:click=move |_| {
                            session.change(|plan| plan.move_action(&action.get_value(), &target));
                            navigation::focus_soon(card_id(&action.get_value()));
                        }
                    >
                        {label.clone()}
                    </button>
                </For>
            </p>
        </Show>
    }
}
