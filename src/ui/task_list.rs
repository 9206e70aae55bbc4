//! The list of sections with what is known of each: declared done, places to fill, printed as prescribed.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::document::roman;
use crate::forms::{Gap, Part, section_number};
use crate::state::{Route, Screen, Session};
use crate::text::page::criteria::TITLE as CRITERIA;
use crate::text::page::export::TITLE as EXPORT;
use crate::text::page::home::progress;
use crate::text::page::review::TITLE as REVIEW;
use crate::text::page::versions::TITLE as VERSIONS;
use crate::text::page::workspace::{FRONT, SECTIONS, STATE_DONE, STATE_PRINTED, gaps as gap_words};

/// Name of a screen in the list.
pub fn screen_name(screen: Screen) -> &'static str {
    match screen {
        Screen::Front => FRONT,
        Screen::Criteria => CRITERIA,
        Screen::Section(section) => section.short_heading,
        Screen::Review => REVIEW,
        Screen::Export => EXPORT,
        Screen::Versions => VERSIONS,
    }
}

/// The list.
#[component]
pub fn TaskList(
    /// The open plan.
    session: Session,
    /// The screen shown.
    screen: Memo<Screen>,
    /// What is missing.
    gaps: Memo<Vec<Gap>>,
) -> impl IntoView {
    let form = session.form();
    let id = session.id();
    let done = move || {
        session.rows.track();
        session.replaced.track();
        session.with(|plan| {
            form.sections
                .iter()
                .filter(|section| plan.done.contains(section.key))
                .count()
        })
    };
    let open = RwSignal::new(false);
    let items = Screen::of(form)
        .into_iter()
        .chain([Screen::Versions])
        .map(|item| {
            let href = format!("#{}", Route::plan(&id, item.key()).hash());
            let current = move || (screen.get() == item).then_some("step");
            view! {
                <li>
                    <a href=href aria-current=current on:click=move |_| open.set(false)>
                        <span class="num" aria-hidden="true">{number(session, item)}</span>
                        <span>{screen_name(item)}</span>
                        <State session item gaps/>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="side" class:open=move || open.get() aria-label=SECTIONS>
            <button
                type="button"
                class="fold-list"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {move || screen_name(screen.get())}
                <Icon shape=Shape::Down/>
            </button>
            <p class="small muted progress">{move || progress(done(), form.sections.len())}</p>
            <ol>{items}</ol>
        </nav>
    }
}

fn number(session: Session, screen: Screen) -> AnyView {
    match screen {
        Screen::Section(section) => (move || {
            session.rows.track();
            session.replaced.track();
            session.with(|plan| roman(section_number(plan, section)))
        })
        .into_any(),
        _ => "·".into_any(),
    }
}

/// What is known of a section.
#[component]
fn State(session: Session, item: Screen, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let key = match item {
        Screen::Front => "",
        Screen::Section(section) => section.key,
        Screen::Criteria | Screen::Review | Screen::Export | Screen::Versions => return ().into_any(),
    };
    let printed =
        matches!(item, Screen::Section(section) if section.parts.iter().all(|part| matches!(part, Part::Wording(_))));
    let declared = Memo::new(move |_| {
        session.rows.track();
        session.replaced.track();
        session.with(|plan| plan.done.contains(item.key()))
    });
    let missing = Memo::new(move |_| gaps.with(|gaps| gaps.iter().filter(|gap| gap.section == key).count()));
    (move || match (declared.get(), missing.get()) {
        (true, _) => view! { <span class="tag done"><Icon shape=Shape::Check/>{STATE_DONE}</span> }.into_any(),
        (false, 0) if printed => view! { <span class="tag">{STATE_PRINTED}</span> }.into_any(),
        (false, 0) => ().into_any(),
        (false, count) => view! { <span class="tag todo">{gap_words(count)}</span> }.into_any(),
    })
    .into_any()
}
