//! Texts with their differing words marked: by line and by element, not by colour alone.

use leptos::prelude::*;

use crate::document::{Piece, Side, word_differences};
use crate::draft::merge::{Change, ChangeKind};
use crate::forms::{Form, Whereabouts, whereabouts};
use crate::state::Session;
use crate::text::page::merging::EMPTY;
use crate::text::page::paths::ROW_GONE;
use crate::text::page::receiving as words;
use crate::text::page::values::value;

use super::sharing::Jump;
use crate::plan::Plan;

/// A text after a change, with what was there before struck through.
#[component]
pub fn Marked(before: String, after: String) -> impl IntoView {
    if before.is_empty() && after.is_empty() {
        return view! { <span class="muted">{EMPTY}</span> }.into_any();
    }
    let pieces = word_differences(&before, &after);
    pieces
        .into_iter()
        .map(|Piece { side, text }| match side {
            Side::Both => view! { <span>{text}</span> }.into_any(),
            Side::Before => view! { <del>{text}</del> }.into_any(),
            Side::After => view! { <ins>{text}</ins> }.into_any(),
        })
        .collect_view()
        .into_any()
}

/// Changes grouped by section, each group folded with its count.
#[component]
pub fn Changes(
    /// The changes.
    changes: Vec<Change>,
    /// The plan before, to name rows that are gone.
    before: Plan,
    /// The plan after.
    after: Plan,
    /// The form.
    form: &'static Form,
    /// The open plan, for links to the places.
    #[prop(optional)]
    session: Option<Session>,
) -> impl IntoView {
    let mut groups: Vec<(String, Vec<(Whereabouts, Change)>)> = Vec::new();
    for change in changes {
        let mut at = whereabouts(&after, form, &change.path);
        if at.anchor.is_empty() && at.section.is_none() {
            at = Whereabouts {
                anchor: String::new(),
                ..whereabouts(&before, form, &change.path)
            };
        }
        let heading = if at.heading.is_empty() {
            words::FRONT
        } else {
            at.heading
        };
        match groups.iter_mut().find(|(name, _)| name == heading) {
            Some((_, entries)) => entries.push((at, change)),
            None => groups.push((heading.to_owned(), vec![(at, change)])),
        }
    }
    groups
        .into_iter()
        .map(|(heading, entries)| {
            let count = entries.len();
            let entries = entries
                .into_iter()
                .map(|(at, change)| entry(session, at, change))
                .collect_view();
            view! {
                <details class="changes">
                    <summary>{heading} " (" {count} ")"</summary>
                    <ul>{entries}</ul>
                </details>
            }
        })
        .collect_view()
}

fn entry(session: Option<Session>, at: Whereabouts, change: Change) -> impl IntoView {
    let what = match change.kind {
        ChangeKind::Changed => "",
        ChangeKind::RowAdded => words::ROW_ADDED,
        ChangeKind::RowRemoved => words::ROW_REMOVED,
        ChangeKind::RowMoved => words::ROW_MOVED,
    };
    let named = match at.words() {
        named if named.is_empty() => ROW_GONE.to_owned(),
        named => named,
    };
    let label = if what.is_empty() {
        named
    } else {
        format!("{what}: {named}")
    };
    // A move is told by its name; the marks of sections are seen in the list of sections.
    let texts = (change.kind != ChangeKind::RowMoved && change.path != "done").then(|| {
        let (before, after) = (value(&change.path, &change.before), value(&change.path, &change.after));
        view! { <p class="marked"><Marked before after/></p> }
    });
    view! {
        <li>
            <p><strong>{label}</strong> " " {session.map(|session| view! { <Jump session at/> })}</p>
            {texts}
        </li>
    }
}
