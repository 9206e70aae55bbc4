//! What several people wrote differently: every version with its words marked, until someone decides.

use leptos::prelude::*;
use serde_json::Value;

use super::icon::{Icon, Shape};
use super::marked::Marked;
use super::sharing::Jump;
use crate::draft::Conflict;
use crate::draft::merge::{Decision, settle};
use crate::forms::{Form, whereabouts};
use crate::plan::Place;
use crate::state::{Access, Session, navigation};
use crate::text::page::common::of_what;
use crate::text::page::merging as words;
use crate::text::page::paths::ROW_GONE;
use crate::text::page::values::value;

/// The screen's content.
#[component]
pub fn Conflicts(session: Session, form: &'static Form) -> impl IntoView {
    let found = Memo::new(move |_| {
        session.follow_rows();
        session.open_conflicts()
    });
    view! {
        <Show
            when=move || found.with(|found| !found.is_empty())
            fallback=|| view! { <p class="banner done"><Icon shape=Shape::Check/>{words::NONE}</p> }
        >
            {move || found.get().into_iter().map(|conflict| view! { <OneConflict session form conflict/> }).collect_view()}
        </Show>
    }
}

#[component]
fn OneConflict(session: Session, form: &'static Form, conflict: Conflict) -> impl IntoView {
    let at = session.with(|plan| whereabouts(plan, form, &conflict.path));
    let title = match at.words() {
        words if words.is_empty() => ROW_GONE.to_owned(),
        words => words,
    };
    let path = StoredValue::new(conflict.path.clone());
    let decide = move |decision: Decision| {
        session.rewrite_draft(|draft| path.with_value(|path| settle(draft, path, decision)));
        navigation::focus_soon(navigation::HEADING_ID.to_owned());
    };
    let label = title.clone();
    let content = if conflict.path.contains('/') {
        versions(session, &conflict, &title, decide).into_any()
    } else {
        of_row(session, &conflict, &title, decide).into_any()
    };
    view! {
        <section class="card conflict" aria-label=label>
            <p class="small muted">{at.heading}</p>
            <h2>{title}</h2>
            {content}
            <p><Jump session at/></p>
        </section>
    }
}

/// A button that decides; while another tab changes the plan it cannot, and the sentence above the fields says why.
fn decision(session: Session, word: &'static str, label: String, decide: impl Fn() + Send + 'static) -> impl IntoView {
    view! {
        <button
            type="button"
            aria-label=label
            disabled=move || session.access.get() != Access::Writer
            on:click=move |_| decide()
        >
            {word}
        </button>
    }
}

fn of_row(
    session: Session,
    conflict: &Conflict,
    title: &str,
    decide: impl Fn(Decision) + Copy + Send + 'static,
) -> impl IntoView {
    let removed_by: Vec<_> = conflict
        .versions
        .iter()
        .map(|version| name_of(session, &version.copy))
        .collect();
    view! {
        <p>{words::ROW} " " {words::removed_by(&removed_by)}</p>
        <div class="buttons">
            {decision(session, words::KEEP_ROW, of_what(words::KEEP_ROW, title), move || decide(Decision::Present))}
            {decision(session, words::REMOVE_ROW, of_what(words::REMOVE_ROW, title), move || decide(Decision::Remove))}
        </div>
    }
}

fn versions(
    session: Session,
    conflict: &Conflict,
    title: &str,
    decide: impl Fn(Decision) + Copy + Send + 'static,
) -> impl IntoView {
    let said = |value_of: &Value| value(&conflict.path, value_of);
    let first = conflict
        .versions
        .first()
        .map(|version| said(&version.value))
        .unwrap_or_default();
    // Where nothing is known of before, the others are compared with the first.
    let known = !conflict.base.is_null();
    let base = if known { said(&conflict.base) } else { first.clone() };
    let of_base = known.then(|| {
        let text = if base.is_empty() {
            words::EMPTY.to_owned()
        } else {
            base.clone()
        };
        view! { <div class="version"><h3>{words::BASE}</h3> <p class="marked">{text}</p></div> }
    });
    let each = conflict
        .versions
        .iter()
        .enumerate()
        .map(|(index, version)| {
            let name = title_of(session, &version.copy);
            let label = format!("{}: {name}, {title}", words::KEEP);
            let (before, after) = (base.clone(), said(&version.value));
            view! {
                <div class="version">
                    <h3>{name}</h3>
                    <p class="marked"><Marked before after/></p>
                    {decision(session, words::KEEP, label, move || decide(Decision::Version(index)))}
                </div>
            }
        })
        .collect_view();
    let keep_present = of_what(words::KEEP_PRESENT, title);
    let path = conflict.path.clone();
    let texts: Vec<_> = conflict.versions.iter().map(|version| version.value.clone()).collect();
    // What someone typed into the field since is one more way to decide.
    let typed = Memo::new(move |_| {
        session.settled.track();
        session.rows.track();
        session.with(|plan| {
            let text = plan.text(&Place::parse(plan, &path)?)?;
            let own = Value::from(text);
            (!texts.contains(&own)).then(|| text.to_owned())
        })
    });
    view! {
        {of_base}
        {each}
        {move || typed.get().map(|after| {
            let before = first.clone();
            view! {
                <div class="version">
                    <h3>{words::PRESENT}</h3>
                    <p class="marked"><Marked before after/></p>
                    {decision(session, words::KEEP_PRESENT, keep_present.clone(), move || decide(Decision::Present))}
                </div>
            }
        })}
    }
}

fn name_of(session: Session, copy: &str) -> String {
    session.with_draft(|draft| draft.team.name_of(copy).to_owned())
}

fn title_of(session: Session, copy: &str) -> String {
    let own = session.with_draft(|draft| draft.copy == copy);
    if own {
        words::MINE.to_owned()
    } else {
        words::version_of(&name_of(session, copy))
    }
}
