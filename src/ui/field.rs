//! The one text field of the program.
//!
//! Uncontrolled: what is typed goes to the plan, and nothing is written into the field while someone types. Only undo, redo
//! and filling in from elsewhere write it, and only when the text differs.

use leptos::html::{Input, Textarea};
use leptos::prelude::*;

use super::fitting::{fit, fit_soon};
use super::icon::{Icon, Shape};
use super::notes::{FieldNotes, open_remarks};
use super::rows::full_row_name;
use crate::forms::{CellText, Need, Prompt};
use crate::plan::Place;
use crate::state::Session;
use crate::text::line::is_blank;
use crate::text::page::common::{LATER, OFFERS, OPTIONAL, of_what};

/// A label, its help and the field.
#[component]
pub fn TextField(
    /// The open plan.
    session: Session,
    /// Which text.
    place: Place,
    /// How it is asked for.
    prompt: Prompt,
    /// Whether it is needed.
    need: Need,
) -> impl IntoView {
    let id = place.slug();
    let hint_id = format!("{id}-goi-y");
    let described = (!prompt.hint.is_empty()).then(|| hint_id.clone());
    let mark = match need {
        Need::Required => "",
        Need::Optional if prompt.label.contains('(') => "",
        Need::Optional => OPTIONAL,
        Need::Later => LATER,
    };
    // In a copy handed to a work group the rest of the plan is there to read.
    let writable = session.may_write(&place);
    let remarks_open = RwSignal::new(false);
    let path = place.path();
    let remarks_path = path.clone();
    view! {
        <div
            class="field"
            class:wide=!prompt.short
            on:keydown=move |event| open_remarks(&event, &remarks_path, remarks_open)
        >
            <label for=id.clone()>
                {prompt.label} {(!mark.is_empty()).then(|| view! { " " <span class="need">{mark}</span> })}
            </label>
            {(!prompt.hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{prompt.hint}</p> })}
            {if prompt.short {
                line_input(session, place.clone(), id, described, writable).into_any()
            } else {
                text_area(session, place.clone(), id, described, writable).into_any()
            }}
            {(writable && !prompt.offers.is_empty()).then(|| offers(session, &place, prompt))}
            <FieldNotes session path label=prompt.label remarks_open/>
        </div>
    }
}

/// The field of a text described by a form.
#[component]
pub fn CellField(
    /// The open plan.
    session: Session,
    /// Which text.
    place: Place,
    /// Its description.
    text: &'static CellText,
) -> impl IntoView {
    view! { <TextField session place prompt=text.prompt need=text.need/> }
}

fn line_input(session: Session, place: Place, id: String, described: Option<String>, writable: bool) -> impl IntoView {
    let node = NodeRef::<Input>::new();
    let shown = place.clone();
    Effect::new(move |_| {
        session.replaced.track();
        if let Some(input) = node.get() {
            let text = session.text(&shown);
            if input.value() != text {
                input.set_value(&text);
            }
        }
    });
    let initial = session.text(&place);
    view! {
        <input
            type="text"
            id=id
            node_ref=node
            autocomplete="off"
            data-plan-text
            readonly=!writable
            aria-describedby=described
            prop:value=initial
            on:input=move |event| session.type_text(&place, event_target_value(&event))
        />
    }
}

fn text_area(session: Session, place: Place, id: String, described: Option<String>, writable: bool) -> impl IntoView {
    let node = NodeRef::<Textarea>::new();
    let shown = place.clone();
    Effect::new(move |_| {
        session.replaced.track();
        if let Some(area) = node.get() {
            let text = session.text(&shown);
            if area.value() != text {
                area.set_value(&text);
            }
            fit_soon(area);
        }
    });
    let initial = session.text(&place);
    view! {
        <textarea
            id=id
            node_ref=node
            rows="2"
            autocomplete="off"
            data-plan-text
            readonly=!writable
            aria-describedby=described
            prop:value=initial
            on:focus=move |_| {
                if let Some(area) = node.get_untracked() {
                    fit(&area);
                }
            }
            on:input=move |event| {
                session.type_text(&place, event_target_value(&event));
                if let Some(area) = node.get_untracked() {
                    fit(&area);
                }
            }
        ></textarea>
    }
}

/// Ready answers: an empty field takes one over, a filled one gets it behind its text.
fn offers(session: Session, place: &Place, prompt: Prompt) -> impl IntoView + use<> {
    let named = of_what(OFFERS, prompt.label);
    let whose = place.row.clone().map(|row| full_row_name(session, row));
    let label = move || match whose {
        Some(whose) => format!("{named}, {}", whose.get()),
        None => named.clone(),
    };
    let buttons = prompt
        .offers
        .iter()
        .map(|offer| {
            let place = place.clone();
            view! {
                <button
                    type="button"
                    class="chip"
                    on:click=move |_| {
                        session.rewrite(|plan| {
                            if let Some(text) = plan.text_mut(&place) {
                                if prompt.short || is_blank(text) {
                                    *text = (*offer).to_owned();
                                } else {
                                    text.push_str("; ");
                                    text.push_str(offer);
                                }
                            }
                        });
                    }
                >
                    <Icon shape=Shape::Add/>
                    {*offer}
                </button>
            }
        })
        .collect_view();
    view! { <div class="chips" role="group" aria-label=label>{buttons}</div> }
}
