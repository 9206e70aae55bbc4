//! The list of sections with what is known of each: declared done, places to fill, printed as prescribed.

use leptos::prelude::*;

use super::findings::grave;
use super::icon::{Icon, Shape};
use crate::document::roman;
use crate::forms::{Gap, Part, section_number};
use crate::state::{Route, Screen, Session, sharing};
use crate::text::page::criteria::TITLE as CRITERIA;
use crate::text::page::export::TITLE as EXPORT;
use crate::text::page::findings::gravest;
use crate::text::page::home::progress;
use crate::text::page::merging::TITLE as MERGE;
use crate::text::page::review::TITLE as REVIEW;
use crate::text::page::sharing::{ALL_SECTIONS, TITLE as SHARE};
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
        Screen::Share => SHARE,
        Screen::Merge => MERGE,
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
    /// Whether a work group's copy shows all sections.
    all_shown: RwSignal<bool>,
) -> impl IntoView {
    let form = session.form();
    let id = session.id();
    let done = move || {
        session.follow_rows();
        session.with(|plan| {
            form.sections
                .iter()
                .filter(|section| plan.done.contains(section.key))
                .count()
        })
    };
    let open = RwSignal::new(false);
    let grave = grave(session);
    let conflicts = Memo::new(move |_| {
        session.follow_rows();
        session.open_conflicts().len()
    });
    // A work group's copy shows where its work is; the rest on demand.
    let group_sections = session.scope().map(|_| sharing::group_sections(session));
    let scoped = group_sections.is_some();
    let items = Screen::of(form)
        .into_iter()
        .chain([Screen::Merge, Screen::Share, Screen::Versions])
        .map(|item| {
            let of_group = group_sections.as_ref().is_none_or(|keys| {
                matches!(item, Screen::Export | Screen::Share | Screen::Merge | Screen::Versions)
                    || keys.contains(&item.key())
            });
            let hidden = move || match item {
                Screen::Merge => conflicts.get() == 0,
                _ => !of_group && !all_shown.get() && screen.get() != item,
            };
            let href = format!("#{}", Route::plan(&id, item.key()).hash());
            let current = move || (screen.get() == item).then_some("step");
            view! {
                <li hidden=hidden>
                    <a href=href aria-current=current on:click=move |_| open.set(false)>
                        <span class="num" aria-hidden="true">{number(session, item)}</span>
                        <span>{screen_name(item)}</span>
                        {match item {
                            Screen::Merge => {
                                view! { <span class="tag warn">{move || conflicts.get()}</span> }.into_any()
                            }
                            Screen::Review => view! {
                                <Show when=move || grave.get() != (0, 0)>
                                    <span class="tag warn">{move || gravest(grave.get())}</span>
                                </Show>
                            }
                            .into_any(),
                            _ => view! { <State session item gaps/> }.into_any(),
                        }}
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
                <Icon shape=Shape::Unfold/>
            </button>
            <p class="small muted progress">{move || progress(done(), form.sections.len())}</p>
            <ol>{items}</ol>
            {scoped.then(|| view! {
                <label class="check small">
                    <input
                        type="checkbox"
                        prop:checked=move || all_shown.get()
                        on:change=move |event| all_shown.set(event_target_checked(&event))
                    />
                    <span>{ALL_SECTIONS}</span>
                </label>
            })}
        </nav>
    }
}

fn number(session: Session, screen: Screen) -> AnyView {
    match screen {
        Screen::Section(section) => (move || {
            session.follow_rows();
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
        Screen::Criteria | Screen::Review | Screen::Export | Screen::Share | Screen::Merge | Screen::Versions => {
            return ().into_any();
        }
    };
    let printed =
        matches!(item, Screen::Section(section) if section.parts.iter().all(|part| matches!(part, Part::Wording(_))));
    let declared = Memo::new(move |_| {
        session.follow_rows();
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
