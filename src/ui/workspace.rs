//! An open plan: the list of sections, the section, the paper.

use leptos::prelude::*;

use super::changed_in_word::ChangedInWord;
use super::conflicts::Conflicts;
use super::criteria::Criteria;
use super::export::Export;
use super::front::Front;
use super::guide_link::GuideLink;
use super::notes::AuthorsShown;
use super::paper::Paper;
use super::part::SectionFields;
use super::reading::{FileReminder, ReadingOnly};
use super::review::Review;
use super::save_status::SaveTrouble;
use super::scope::{AllShown, ScopeBanner};
use super::sharing::Sharing;
use super::taken::TakenIn;
use super::task_list::{TaskList, screen_name};
use super::top_bar::{PlainBar, PlanBar};
use super::versions::Versions;
use crate::document::roman;
use crate::forms::{Form, Section, gaps as find_gaps, section_number};
use crate::state::opening::{Opened, open};
use crate::state::proofreading::Proofreading;
use crate::state::receiving::Receiving;
use crate::state::{Route, Screen, Session, navigation, passing};
use crate::text::draft::read_error;
use crate::text::page::common::window_title;
use crate::text::page::criteria::HELP as CRITERIA_HELP;
use crate::text::page::export::HELP as EXPORT_HELP;
use crate::text::page::merging::HELP as MERGE_HELP;
use crate::text::page::review::HELP as REVIEW_HELP;
use crate::text::page::rows::REMOVED;
use crate::text::page::sharing::HELP as SHARE_HELP;
use crate::text::page::versions::HELP as VERSIONS_HELP;
use crate::text::page::workspace as words;

/// A plan by the identity of its draft.
#[component]
pub fn Workspace(
    /// Identity of the draft.
    draft: String,
    /// Key of the screen in the address; empty for where the person was last.
    #[prop(into)]
    screen: Signal<String>,
    /// Where the program keeps the open plan, for keys and for leaving the page.
    current: RwSignal<Option<Session>>,
) -> impl IntoView {
    match open(&draft) {
        Opened::Plan(session) => {
            current.set(Some(session));
            session.begin_writing();
            if let Some(receiving) = use_context::<Receiving>() {
                Effect::new(move |_| receiving.merge_pending(session));
            }
            on_cleanup(move || {
                session.flush();
                session.end_writing();
                current.set(None);
            });
            view! { <OpenPlan session screen/> }.into_any()
        }
        Opened::Unreadable(error) => {
            let sentence = words::damaged_because(&read_error(&error));
            view! { <Nothing title=words::DAMAGED sentence/> }.into_any()
        }
        Opened::NotHere => {
            view! { <Nothing title=words::NOT_FOUND sentence=words::NOT_FOUND_HINT.to_owned()/> }.into_any()
        }
    }
}

#[component]
fn Nothing(title: &'static str, sentence: String) -> impl IntoView {
    navigation::set_title(&window_title(title));
    view! {
        <PlainBar/>
        <main class="wrap">
            <h1 id=navigation::HEADING_ID tabindex="-1">{title}</h1>
            <p>{sentence}</p>
            <a class="btn primary" href=format!("#{}", Route::Home.hash())>{words::HOME}</a>
        </main>
    }
}

#[component]
fn OpenPlan(session: Session, screen: Signal<String>) -> impl IntoView {
    let form = session.form();
    let key = Memo::new(move |_| match screen.get() {
        key if key.is_empty() => session.last_section(),
        key => key,
    });
    let screen = Memo::new(move |_| Screen::find(form, &key.get()));
    let gaps = Memo::new(move |_| {
        session.follow_texts();
        session.with(|plan| find_gaps(plan, form))
    });
    let proofreading = Proofreading::follow(session);
    provide_context(proofreading);
    let paper_shown = RwSignal::new(false);
    let authors_shown = RwSignal::new(false);
    let all_shown = RwSignal::new(false);
    Effect::new(move |before: Option<()>| {
        let screen = screen.get();
        session.visit(screen.key());
        navigation::remember_plan(Route::plan(&session.id(), screen.key()));
        navigation::set_title(&window_title(screen_name(screen)));
        paper_shown.set(false);
        if before.is_some() {
            navigation::focus_heading();
        }
    });
    let section_key = Signal::derive(move || screen.get().key().to_owned());
    view! {
        <PlanBar session paper_shown/>
        <SaveTrouble session/>
        <ScopeBanner session/>
        <TakenIn session form/>
        <ReadingOnly session/>
        <FileReminder session/>
        <ChangedInWord session/>
        <div class="work" class:paper-shown=move || paper_shown.get()>
            <TaskList session screen gaps all_shown/>
            <main class="main">
                {move || {
                    // Fields are drawn anew when this tab may or may no longer change them.
                    session.access.track();
                    provide_context(proofreading.of_passing_views());
                    provide_context(AllShown(passing(all_shown.into())));
                    provide_context(AuthorsShown {
                        chosen: authors_shown,
                        followed: passing(authors_shown.into()),
                    });
                    screen_view(session.of_passing_views(), form, screen.get(), gaps)
                }}
                <Neighbours session form screen/>
            </main>
            <Paper session section=section_key shown=paper_shown/>
        </div>
        <Removed session/>
    }
}

fn screen_view(session: Session, form: &'static Form, screen: Screen, gaps: Memo<Vec<crate::forms::Gap>>) -> AnyView {
    let head = |help: &'static str| {
        view! {
            <h1 id=navigation::HEADING_ID tabindex="-1">{screen_name(screen)}</h1>
            <p class="lead">{help}</p>
            <GuideLink screen/>
        }
    };
    match screen {
        Screen::Front => view! { {head(words::FRONT_HELP)} <Front session form/> }.into_any(),
        Screen::Criteria => view! { {head(CRITERIA_HELP)} <Criteria session form/> }.into_any(),
        Screen::Review => view! { {head(REVIEW_HELP)} <Review session form gaps/> }.into_any(),
        Screen::Export => view! { {head(EXPORT_HELP)} <Export session form gaps/> }.into_any(),
        Screen::Share => view! { {head(SHARE_HELP)} <Sharing session form/> }.into_any(),
        Screen::Merge => view! { {head(MERGE_HELP)} <Conflicts session form/> }.into_any(),
        Screen::Versions => view! { {head(VERSIONS_HELP)} <Versions session/> }.into_any(),
        Screen::Section(section) => view! {
            <h1 id=navigation::HEADING_ID tabindex="-1">
                {session.with(|plan| roman(section_number(plan, section)))} ". " {section.short_heading}
            </h1>
            <p class="lead">{section.help}</p>
            <GuideLink screen/>
            <SectionFields session form section/>
            <DoneBox session section/>
        }
        .into_any(),
    }
}

/// A person declares a section done; the program never does.
#[component]
fn DoneBox(session: Session, section: &'static Section) -> impl IntoView {
    let done = Memo::new(move |_| {
        session.follow_rows();
        session.with(|plan| plan.done.contains(section.key))
    });
    if !session.may_all() {
        return ().into_any();
    }
    let toggle = move |_| {
        session.change(|plan| {
            if !plan.done.remove(section.key) {
                plan.done.insert(section.key.to_owned());
            }
        });
    };
    view! {
        <label class="check done-box">
            <input type="checkbox" prop:checked=move || done.get() on:change=toggle/>
            <span>{words::DONE}</span>
        </label>
    }
    .into_any()
}

/// Links to the screens before and after.
#[component]
fn Neighbours(session: Session, form: &'static Form, screen: Memo<Screen>) -> impl IntoView {
    let link = move |by: isize, class: &'static str, word: &'static str| {
        move || {
            let screens = Screen::of(form);
            let at = screens.iter().position(|other| *other == screen.get())?;
            let target = *screens.get(at.checked_add_signed(by)?)?;
            let href = format!("#{}", Route::plan(&session.id(), target.key()).hash());
            Some(view! {
                <a class=class href=href>
                    <span class="small">{word}</span>
                    {screen_name(target)}
                </a>
            })
        }
    };
    view! {
        <p class="neighbours">
            {link(-1, "btn", words::PREVIOUS)}
            {link(1, "btn primary", words::NEXT)}
        </p>
    }
}

/// After removing a row: how to get it back.
#[component]
fn Removed(session: Session) -> impl IntoView {
    view! {
        <div role="status" class="toast-frame">
            <Show when=move || session.removed.get()>
                <div class="toast">
                    <span>{REMOVED}</span>
                    <button
                        type="button"
                        on:click=move |_| {
                            session.undo();
                            navigation::rest_on_heading();
                        }
                    >
                        {words::UNDO}
                    </button>
                </div>
            </Show>
        </div>
    }
}
