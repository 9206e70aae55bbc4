//! The review: what the proofreader found, what is missing, each with the way there, and what was kept aside.

use leptos::prelude::*;

use super::asides::Asides;
use super::findings::Findings;
use super::icon::{Icon, Shape};
use super::task_list::screen_name;
use crate::forms::{Form, Gap, GapPlace, row_words as row_words_of};
use crate::plan::Place;
use crate::state::{Route, Screen, Session, navigation};
use crate::text::page::review as words;

/// The screen's content.
#[component]
pub fn Review(session: Session, form: &'static Form, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let groups = move || {
        Screen::of(form)
            .into_iter()
            .filter_map(|screen| {
                let key = match screen {
                    Screen::Front => "",
                    Screen::Section(section) => section.key,
                    Screen::Criteria
                    | Screen::Review
                    | Screen::Export
                    | Screen::Versions
                    | Screen::Share
                    | Screen::Merge => return None,
                };
                let found: Vec<Gap> = gaps.with(|gaps| gaps.iter().filter(|gap| gap.section == key).cloned().collect());
                (!found.is_empty()).then(|| view! { <Group session screen found/> })
            })
            .collect_view()
    };
    view! {
        <Findings session form/>
        <h2>{words::GAPS}</h2>
        <Show
            when=move || gaps.with(|gaps| !gaps.is_empty())
            fallback=|| view! { <p class="banner done"><Icon shape=Shape::Check/>{words::COMPLETE}</p> }
        >
            {groups}
        </Show>
        <Asides session/>
    }
}

#[component]
fn Group(session: Session, screen: Screen, found: Vec<Gap>) -> impl IntoView {
    let id = session.id();
    let items = found
        .into_iter()
        .map(|gap| {
            let target = target(&gap.place);
            let whose = row_words(session, &gap.place);
            let what = gap_words(&gap.place);
            let label = match whose.as_str() {
                "" => what.to_owned(),
                whose => format!("{whose}: {what}"),
            };
            let href = format!("#{}", Route::plan(&id, screen.key()).hash());
            // The same can be missing in several sections.
            let go = match whose.as_str() {
                "" => format!("{}: {label} ({})", words::GO, screen_name(screen)),
                _ => format!("{}: {label}", words::GO),
            };
            view! {
                <li>
                    <span>{label}</span>
                    " "
                    <a
                        href=href
                        aria-label=go
                        on:click=move |_| {
                            if let Some(target) = target.clone() {
                                navigation::focus_later(target);
                            }
                        }
                    >
                        {words::GO}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="card gaps">
            <h3>{screen_name(screen)}</h3>
            <ul>{items}</ul>
        </section>
    }
}

/// What is missing.
fn gap_words(place: &GapPlace) -> String {
    match place {
        GapPlace::Text { label: "", .. } => words::NO_TASKS,
        GapPlace::Text { label, .. } => label,
        GapPlace::Slot { label, .. } => return words::slot_left(label),
        GapPlace::Standard(_) => words::NO_STANDARD,
        GapPlace::Criterion(_) => words::NO_CRITERION,
        GapPlace::NoProblem => words::NO_PROBLEM,
        GapPlace::NoAction(_) => words::NO_ACTION,
        GapPlace::NoBasis => words::NO_BASIS,
    }
    .to_owned()
}

/// Id of the element to go to.
fn target(place: &GapPlace) -> Option<String> {
    match place {
        GapPlace::Text { place, .. } | GapPlace::Slot { place, .. } => Some(place.slug()),
        GapPlace::Standard(row) => Some(format!("problem-standard-{row}")),
        GapPlace::Criterion(row) => Some(format!("problem-criterion-{row}")),
        GapPlace::NoAction(row) => Some(format!("hang-{row}")),
        GapPlace::NoProblem | GapPlace::NoBasis => None,
    }
}

/// "Vấn đề 2, Việc 1": the row a gap is in; empty for texts of the plan itself.
fn row_words(session: Session, place: &GapPlace) -> String {
    let row = match place {
        GapPlace::Text {
            place: Place { row: Some(row), .. },
            ..
        }
        | GapPlace::Slot {
            place: Place { row: Some(row), .. },
            ..
        }
        | GapPlace::Standard(row)
        | GapPlace::Criterion(row)
        | GapPlace::NoAction(row) => row,
        _ => return String::new(),
    };
    session.with(|plan| row_words_of(plan, row))
}
