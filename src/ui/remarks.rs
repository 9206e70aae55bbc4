//! Remarks on a field or a row: a small button, the list, a place to write.

use leptos::html::Textarea;
use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::rows::full_row_name;
use super::when::when;
use crate::draft::Remark;
use crate::plan::RowId;
use crate::state::release::Releases;
use crate::state::{Session, navigation, remarks};
use crate::text::line::is_blank;
use crate::text::page::common::of_what;
use crate::text::page::sharing as words;

/// The button, and below it the remarks once it was pressed.
#[component]
pub fn Remarks(
    /// The open plan.
    session: Session,
    /// The field or row, by its path.
    path: String,
    /// What it is called, for the button's label.
    #[prop(into)]
    label: Signal<String>,
    /// Whether the remarks are shown.
    open: RwSignal<bool>,
) -> impl IntoView {
    let of = path.clone();
    let found = Memo::new(move |_| remarks::on(session, &of));
    let unsettled = Memo::new(move |_| found.with(|found| found.iter().filter(|remark| !remark.settled).count()));
    // The field of a row is told apart from the same field of other rows.
    let row = path.strip_prefix('#').and_then(|path| path.split_once('/'));
    let name = match row {
        Some((row, _)) => {
            let whose = full_row_name(session, RowId(row.to_owned()));
            Signal::derive(move || format!("{}, {}", label.get(), whose.get()))
        }
        None => label,
    };
    let panel_path = StoredValue::new(path);
    view! {
        <button
            type="button"
            class="remark-button"
            class:has=move || unsettled.get() != 0
            // Going from field to field with the Tab key stays as short as it is; a key opens the remarks of a field.
            tabindex=move || if found.with(Vec::is_empty) { "-1" } else { "0" }
            aria-expanded=move || open.get().to_string()
            aria-label=move || of_what(&words::remark_count(unsettled.get()), &name.get())
            on:click=move |_| {
                open.update(|open| *open = !*open);
                if open.get_untracked() {
                    navigation::focus_nearby(writing_id(&panel_path.get_value()));
                }
            }
        >
            <Icon shape=Shape::Remark/>
            <span>{move || words::remark_count(unsettled.get())}</span>
        </button>
        <Show when=move || open.get()>
            <div class="remark-panel" role="group" aria-label=move || format!("{}: {}", words::REMARK, label.get())>
                <Thread session found label=name/>
                <NewRemark session path=panel_path.get_value() label name/>
            </div>
        </Show>
    }
}

/// Id of the place where a remark on a path is written.
pub fn writing_id(path: &str) -> String {
    format!("gop-y-{}", path.trim_start_matches('#').replace('/', "-"))
}

#[component]
fn Thread(session: Session, found: Memo<Vec<Remark>>, label: Signal<String>) -> impl IntoView {
    let entry = move |remark: Remark| {
        let id = remark.id.clone();
        let settled = remark.settled;
        let word = if settled { words::REOPEN } else { words::SETTLE };
        let about = who_and_when(session, &remark);
        let button = format!("xu-ly-{id}");
        view! {
            <li class:settled=settled>
                <p class="small muted">{about.clone()}</p>
                <p class="remark-words">{remark.text}</p>
                <button
                    type="button"
                    class="quiet small"
                    id=button.clone()
                    aria-label={
                        let about = about.clone();
                        move || of_what(word, &format!("{}, {about}", label.get()))
                    }
                    on:click=move |_| {
                        remarks::settle(session, &id, !settled);
                        navigation::focus_nearby(button.clone());
                    }
                >
                    {word}
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <ul>{move || found.get().into_iter().map(entry).collect_view()}</ul>
        </Show>
    }
}

/// "Nguyễn Văn Mẫu, 14:05 ngày 20/9/2026".
pub fn who_and_when(session: Session, remark: &Remark) -> String {
    person_and_time(session, &remark.copy, remark.at)
}

/// The same for any working copy and time.
pub fn person_and_time(session: Session, copy: &str, milliseconds: u64) -> String {
    let name = session.with_draft(|draft| draft.team.name_of(copy).to_owned());
    let time = if milliseconds == 0 {
        String::new()
    } else {
        when(milliseconds)
    };
    words::person_and_time(&name, &time)
}

#[component]
fn NewRemark(session: Session, path: String, label: Signal<String>, name: Signal<String>) -> impl IntoView {
    let node = NodeRef::<Textarea>::new();
    let id = writing_id(&path);
    let releases = use_context::<Releases>();
    let begun = StoredValue::new(false);
    let note = move |now: bool| {
        if begun.get_value() != now {
            begun.set_value(now);
            releases.iter().for_each(|releases| releases.note_half_written(now));
        }
    };
    on_cleanup(move || note(false));
    let add = move |_| {
        let Some(area) = node.get_untracked() else { return };
        let text = area.value();
        if !is_blank(&text) {
            area.set_value("");
            note(false);
            remarks::add(session, &path, &text);
        }
    };
    view! {
        <label for=id.clone()>{words::NEW_REMARK}</label>
        <textarea
            id=id
            node_ref=node
            rows="2"
            autocomplete="off"
            on:input=move |event| note(!is_blank(&event_target_value(&event)))
            aria-label=move || format!("{}: {}", words::NEW_REMARK, label.get())
        ></textarea>
        <button
            type="button"
            class="small"
            aria-label=move || of_what(words::ADD_REMARK, &name.get())
            on:click=add
        >
            {words::ADD_REMARK}
        </button>
    }
}
