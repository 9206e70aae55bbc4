//! Duties: roles, their tasks, the people and work groups under them.

use leptos::prelude::*;

use super::RowCards;
use super::field::CellField;
use super::icon::{Icon, Shape};
use super::rows::{RowTools, add_button_id, card_id, full_row_name, row_name};
use crate::catalogue::{self, CatalogueSet};
use crate::forms::{CellText, DutiesPart, GROUP, PERSON, ROLE, TASKS};
use crate::plan::{Assignee, AssigneeKind, DutyField, Field, RowId, RowList};
use crate::state::{Session, navigation, new_id};
use crate::text::defaults;
use crate::text::page::common::of_what;
use crate::text::page::rows::{ADD_GROUP, ADD_PERSON, GROUP_CRITERIA, RENAME_ROLE};

/// All roles.
#[component]
pub fn Duties(session: Session, part: &'static DutiesPart) -> impl IntoView {
    let card = move |(session, duty): (Session, RowId)| {
        view! {
            <Role session part duty=duty.clone()/>
            <CellField session place=TASKS.field.of(&duty) text=&TASKS/>
            <Assignees session duty/>
        }
        .into_any()
    };
    view! {
        <RowCards
            session
            list=RowList::Duties
            card
            first_field=|(id,): (RowId,)| ROLE.field.of(&id).slug()
        />
    }
}

/// The role's name: as prescribed until someone asks to change it.
#[component]
fn Role(session: Session, part: &'static DutiesPart, duty: RowId) -> impl IntoView {
    let place = Field::Duty(DutyField::Role).of(&duty);
    let name = session.text(&place);
    let kind = session.with(|plan| plan.school.kind);
    let open = RwSignal::new(
        !part
            .roles
            .iter()
            .any(|prescribed| defaults::role(kind, prescribed) == name),
    );
    let field_place = place.clone();
    let may_change = session.may_all();
    let of = full_row_name(session, duty);
    let field = place.slug();
    view! {
        <Show
            when=move || open.get()
            fallback=move || {
                let field = field.clone();
                view! {
                    <p class="role">
                        <strong>{name.clone()}</strong>
                        " "
                        {may_change.then(|| view! {
                            <button
                                type="button"
                                class="quiet small"
                                aria-label=move || of_what(RENAME_ROLE, &of.get())
                                on:click=move |_| {
                                    open.set(true);
                                    navigation::focus_nearby(field.clone());
                                }
                            >
                                {RENAME_ROLE}
                            </button>
                        })}
                    </p>
                }
            }
        >
            <CellField session place=field_place.clone() text=&ROLE/>
        </Show>
    }
}

#[component]
fn Assignees(session: Session, duty: RowId) -> impl IntoView {
    let list = RowList::Assignees(duty.clone());
    let (each, of_card) = (list.clone(), list.clone());
    let may_add = session.may_add(&list);
    let of = full_row_name(session, duty.clone());
    let add_id = add_button_id(&list);
    let add = move |kind: AssigneeKind| {
        let id = new_id();
        session.change(|plan| {
            if let Some(row) = plan.duties.iter_mut().find(|row| row.id == duty) {
                row.assignees.push(Assignee {
                    id: id.clone(),
                    kind,
                    ..Assignee::default()
                });
            }
        });
        if let Some(first) = PERSON.first() {
            navigation::focus_soon(first.field.of(&id).slug());
        }
    };
    let add_person = add.clone();
    view! {
        <For each=move || session.row_ids(&each) key=|id| id.clone() let:id>
            <AssigneeCard session list=of_card.clone() id/>
        </For>
        {may_add.then(|| view! {
            <div class="buttons">
                <button
                    type="button"
                    class="add"
                    id=add_id
                    aria-label=move || of_what(ADD_PERSON, &of.get())
                    on:click=move |_| add_person(AssigneeKind::Person)
                >
                    <Icon shape=Shape::Add/>
                    {ADD_PERSON}
                </button>
                <button
                    type="button"
                    class="add"
                    aria-label=move || of_what(ADD_GROUP, &of.get())
                    on:click=move |_| add(AssigneeKind::Group)
                >
                    <Icon shape=Shape::Add/>
                    {ADD_GROUP}
                </button>
            </div>
        })}
    }
}

#[component]
fn AssigneeCard(session: Session, list: RowList, id: RowId) -> impl IntoView {
    let title = row_name(session, list.clone(), id.clone());
    let kind = session
        .with(|plan| plan.assignee(&id).map(|row| row.kind))
        .unwrap_or_default();
    let texts: &'static [CellText] = match kind {
        AssigneeKind::Person => PERSON,
        AssigneeKind::Group => GROUP,
    };
    let set = session
        .with(|plan| catalogue::set(&plan.catalogue))
        .filter(|_| kind == AssigneeKind::Group);
    view! {
        <section class="card row inner" role="group" aria-label=title id=card_id(&id) tabindex="-1">
            <header class="row-head">
                <h3>{title}</h3>
                <RowTools session list id=id.clone()/>
            </header>
            <div class="fields">
                {texts
                    .iter()
                    .map(|text| view! { <CellField session place=text.field.of(&id) text/> })
                    .collect_view()}
            </div>
            {set.map(|set| view! { <GroupCriteria session id=id.clone() set/> })}
        </section>
    }
}

/// Check boxes for the criteria given to a group, folded.
#[component]
fn GroupCriteria(session: Session, id: RowId, set: &'static CatalogueSet) -> impl IntoView {
    let of = id.clone();
    let given = Memo::new(move |_| {
        session.follow_rows();
        session.with(|plan| plan.assignee(&of).map(|row| row.criteria.clone()).unwrap_or_default())
    });
    let whose = full_row_name(session, id.clone());
    let id = StoredValue::new(id);
    let toggle = move |code: &str| {
        session.change(|plan| {
            if let Some(row) = plan.assignee_mut(&id.get_value()) {
                if row.criteria.iter().any(|own| own == code) {
                    row.criteria.retain(|own| own != code);
                } else {
                    row.criteria.push(code.to_owned());
                    row.criteria
                        .sort_by_key(|own| set.entries().position(|entry| entry.code() == own.as_str()));
                }
            }
        });
    };
    let locked = !session.may_all();
    let boxes = set
        .entries()
        .map(|entry| {
            let code = entry.code().into_owned();
            let (own, changed) = (code.clone(), code);
            view! {
                <label class="check">
                    <input
                        type="checkbox"
                        disabled=locked
                        prop:checked=move || given.with(|given| given.contains(&own))
                        on:change=move |_| toggle(&changed)
                    />
                    <span>{entry.title()}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <details class="suggestions">
            <summary>
                {GROUP_CRITERIA} " (" {move || given.with(Vec::len)} ")" <span class="unseen">": " {whose}</span>
            </summary>
            <div class="checks">{boxes}</div>
        </details>
    }
}
