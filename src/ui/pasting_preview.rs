//! A block of cells as it would be pasted: over each column where it goes, below it what would change.

use std::sync::Arc;

use leptos::prelude::*;

use super::action::action_words;
use super::choice::Choice;
use super::icon::{Icon, Shape};
use crate::forms::{row_words, whereabouts};
use crate::import::paste::{Block, Left, LeftOf, Outcome, Whither};
use crate::plan::RowId;
use crate::state::Session;
use crate::state::pasting::Pasting;
use crate::text::line::{is_blank, single};
use crate::text::page::pasting as words;

/// The block as a table, over each column the list of where it may go.
#[component]
pub fn Preview(pasting: Pasting, block: Arc<Block>) -> impl IntoView {
    let targets: Vec<&str> = pasting.targets().iter().map(|target| target.label).collect();
    let headings: Vec<String> = (0..block.width()).map(|column| block.heading(column)).collect();
    let columns = headings.iter().map(|_| view! { <col/> }).collect_view();
    let heads = headings
        .iter()
        .enumerate()
        .map(|(at, heading)| {
            let chosen = move || {
                pasting
                    .mapping
                    .with(|mapping| mapping.columns.get(at).copied().flatten())
            };
            let options = targets
                .iter()
                .enumerate()
                .map(|(to, label)| {
                    view! { <option value=to.to_string() selected=move || chosen() == Some(to)>{*label}</option> }
                })
                .collect_view();
            view! {
                <th scope="col">
                    <span>{words::column(at + 1, heading)}</span>
                    <select
                        aria-label=words::goes_to(at + 1, heading)
                        class:unsent=move || chosen().is_none()
                        on:change=move |event| pasting.send(at, event_target_value(&event).parse().ok())
                    >
                        <option value="" selected=move || chosen().is_none()>{words::NOWHERE}</option>
                        {options}
                    </select>
                </th>
            }
        })
        .collect_view();
    let rows = block
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let taken = move || {
                pasting
                    .mapping
                    .with(|mapping| mapping.rows.get(at).copied().unwrap_or(false))
            };
            let cells = row
                .cells
                .iter()
                .map(|cell| view! { <td>{cell.text.clone()}</td> })
                .collect_view();
            view! {
                <tr class:off=move || !taken()>
                    <td>
                        <label class="check">
                            <input
                                type="checkbox"
                                aria-label=words::take_row(at + 1)
                                prop:checked=taken
                                on:change=move |event| pasting.take_row(at, event_target_checked(&event))
                            />
                        </label>
                    </td>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <h3 id="bang-dan">{words::PREVIEW}</h3>
        <p class="hint">{words::PREVIEW_HINT}</p>
        <div class="table-frame" tabindex="0" role="region" aria-labelledby="bang-dan">
            <table class="block">
                <colgroup><col/>{columns}</colgroup>
                <thead><tr><th scope="col">{words::TAKE}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Below the actions, or into those that are there.
#[component]
pub fn Destination(pasting: Pasting) -> impl IntoView {
    let session = pasting.session;
    let written: Vec<(String, String)> = pasting
        .actions()
        .into_iter()
        .map(|id| {
            let name = session.with(|plan| row_words(plan, &id));
            let named = words::named(name, &action_words(session, &id));
            (id.0, named)
        })
        .collect();
    let first = written.first().map(|(id, _)| RowId(id.clone()));
    first.map(|first| {
        let from = RwSignal::new(first.0);
        let fills = move || matches!(pasting.whither.get(), Whither::From(_));
        let fill = move || pasting.whither.set(Whither::From(RowId(from.get_untracked())));
        let choose = move |id: String| {
            from.set(id);
            fill();
        };
        view! {
            <fieldset>
                <legend>{words::WHITHER}</legend>
                <label class="check">
                    <input
                        type="radio"
                        name="dan-vao"
                        prop:checked=move || !fills()
                        on:change=move |_| pasting.whither.set(Whither::Below)
                    />
                    <span>{words::BELOW}</span>
                </label>
                <label class="check">
                    <input type="radio" name="dan-vao" prop:checked=fills on:change=move |_| fill()/>
                    <span>{words::FILL}</span>
                </label>
                <Show when=fills>
                    <Choice id="dan-tu-viec" label=words::FROM options=written.clone() value=from choose/>
                    <p class="hint">{words::FILL_HINT}</p>
                </Show>
            </fieldset>
        }
    })
}

/// What gives way, what goes nowhere.
#[component]
pub fn Effects(pasting: Pasting, block: Arc<Block>, outcome: Memo<Option<Outcome>>) -> impl IntoView {
    let labels = move |outcome: &Outcome| {
        let targets = pasting.targets();
        let shared = outcome.shared.iter().filter_map(|to| targets.get(*to));
        shared
            .map(|target| view! { <p class="banner notice"><Icon shape=Shape::Warning/>{words::shared(target.label)}</p> })
            .collect_view()
    };
    view! {
        {move || outcome.get().map(|outcome| view! {
            {labels(&outcome)}
            {replaced(pasting.session, &outcome)}
            {left(&block, &outcome)}
            {(!outcome.left.is_empty()).then(|| view! {
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=pasting.keeps
                        on:change=move |event| pasting.keeps.set(event_target_checked(&event))
                    />
                    <span>{words::KEEP}</span>
                </label>
            })}
        })}
    }
}

/// The texts that give way, with what comes in their place.
fn replaced(session: Session, outcome: &Outcome) -> impl IntoView + use<> {
    let count = outcome.replaced();
    let form = session.form();
    let entries = outcome.edits.iter().filter(|edit| !is_blank(&edit.before)).map(|edit| {
        let name = session.with(|plan| whereabouts(plan, form, &edit.place.path()).words());
        view! {
            <li>
                <p><strong>{name}</strong></p>
                <p class="marked"><del>{edit.before.clone()}</del></p>
                <p class="marked"><ins>{edit.after.clone()}</ins></p>
            </li>
        }
    });
    let entries = entries.collect_view();
    (count > 0).then(|| {
        view! {
            <details class="changes">
                <summary>{words::replaced(count)}</summary>
                <ul>{entries}</ul>
            </details>
        }
    })
}

/// The cells that go nowhere, column by column.
fn left(block: &Block, outcome: &Outcome) -> impl IntoView + use<> {
    let count: usize = outcome.left.iter().map(|left| left.texts.len()).sum();
    let entry = |left: &Left| {
        let name = match left.of {
            LeftOf::Column(column) => words::column(column + 1, &block.heading(column)),
            LeftOf::Row(row) => words::row(row + 1),
            LeftOf::Around => words::AROUND.to_owned(),
        };
        let texts: Vec<String> = left.texts.iter().map(|text| single(text)).collect();
        view! { <li><strong>{name}</strong> ": " {texts.join("; ")}</li> }
    };
    let entries = outcome.left.iter().map(entry).collect_view();
    (count > 0).then(|| {
        view! {
            <details class="changes">
                <summary>{words::left(count)}</summary>
                <ul>{entries}</ul>
            </details>
        }
    })
}
