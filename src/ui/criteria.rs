//! The criteria: requirements, search, choosing.

use leptos::prelude::*;

use super::criterion_choice::standard_of;
use super::rows::card_id;
use crate::catalogue::{self, CatalogueSet, Criterion, Entry, Place, citation, search};
use crate::forms::Form;
use crate::plan::{Problem, RowList};
use crate::state::{Route, Session, navigation, new_id};
use crate::text::defaults::level;
use crate::text::line::is_blank;
use crate::text::page::common::of_what;
use crate::text::page::criteria as words;

/// The screen's content.
#[component]
pub fn Criteria(session: Session, form: &'static Form) -> impl IntoView {
    let Some(set) = session.with(|plan| catalogue::set(&plan.catalogue)) else {
        return view! { <p class="note">{words::NO_SET}</p> }.into_any();
    };
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let query = query.get();
        (!is_blank(&query)).then(|| {
            search(set, &query)
                .into_iter()
                .map(|hit| (hit.entry.code().into_owned(), place_words(hit.place)))
                .collect::<Vec<_>>()
        })
    });
    let chosen = Memo::new(move |_| {
        session.follow_rows();
        session.with(|plan| {
            plan.problems
                .iter()
                .flat_map(|row| row.criteria.clone())
                .collect::<Vec<_>>()
        })
    });
    let all = move || groups(session, form, set, chosen);
    let hits = move |found: Vec<(String, String)>| {
        found
            .into_iter()
            .filter_map(|(code, place)| {
                let entry = set.entry(&code)?;
                Some(view! { <EntryCard session form set code entry place chosen/> })
            })
            .collect_view()
            .into_any()
    };
    view! {
        <p class="small muted">{citation(set)}</p>
        {set.amendment_note.clone().map(|note| view! { <p class="note small">{note}</p> })}
        <div class="field">
            <label for="tim-tieu-chi">{words::SEARCH}</label>
            <p class="hint" id="tim-tieu-chi-goi-y">{words::SEARCH_HINT}</p>
            <input
                type="search"
                id="tim-tieu-chi"
                autocomplete="off"
                aria-describedby="tim-tieu-chi-goi-y"
                on:input=move |event| query.set(event_target_value(&event))
            />
        </div>
        <p role="status">
            {move || words::count(session.row_ids(&RowList::Problems).len())}
        </p>
        // The heading of what was found, told while someone types.
        <div role="status">
            {move || found.with(|found| found.as_ref().map(|found| view! { <h2>{words::found(found.len())}</h2> }))}
        </div>
        {move || match found.get() {
            Some(found) => hits(found),
            None => all().into_any(),
        }}
    }
    .into_any()
}

fn groups(
    session: Session,
    form: &'static Form,
    set: &'static CatalogueSet,
    chosen: Memo<Vec<String>>,
) -> impl IntoView {
    let card = move |entry: Entry<'static>| {
        let code = entry.code().into_owned();
        view! { <EntryCard session form set code entry place=String::new() chosen/> }
    };
    let standards = set
        .standards
        .iter()
        .map(|standard| {
            let cards = standard
                .criteria
                .iter()
                .map(|criterion| card(Entry::Criterion { standard, criterion }))
                .collect_view();
            view! { <h2>{standard.title()}</h2> {cards} }
        })
        .collect_view();
    let level4 = (!set.level4.is_empty()).then(|| {
        let cards = set
            .level4
            .iter()
            .map(|criterion| card(Entry::Level4(criterion)))
            .collect_view();
        view! { <h2>{level(4)}</h2> {cards} }
    });
    view! { {standards} {level4} }
}

/// One criterion: name, marks, requirements, the button that chooses it.
#[component]
fn EntryCard(
    session: Session,
    form: &'static Form,
    set: &'static CatalogueSet,
    code: String,
    entry: Entry<'static>,
    place: String,
    chosen: Memo<Vec<String>>,
) -> impl IntoView {
    let criterion = match entry {
        Entry::Criterion { criterion, .. } => Some(criterion),
        Entry::Level4(_) => None,
    };
    let title = entry.title();
    let name = title.clone();
    let own = code.clone();
    let is_chosen = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&own)));
    let may_choose = session.may_concern(&code);
    let link_id = format!("mo-{code}");
    let (link, link_code) = (link_id.clone(), code.clone());
    let go_label = of_what(words::GO, &title);
    let go = move |_| {
        let of_code = |row: &&Problem| row.criteria.contains(&link_code);
        if let Some(id) = session.with(|plan| plan.problems.iter().find(of_code).map(|row| row.id.clone())) {
            navigation::focus_later(card_id(&id));
        }
    };
    let choose = move |_| {
        let problem = Problem {
            id: new_id(),
            standard: standard_of(set, &code),
            criteria: vec![code.clone()],
            ..Problem::default()
        };
        session.change(|plan| plan.problems.push(problem));
        // The button gave way to the link.
        navigation::focus_nearby(link.clone());
    };
    let problems_at = Route::plan(&session.id(), problem_section(form)).hash();
    view! {
        <article class="card criterion">
            <header>
                <h3>{title}</h3>
                {criterion
                    .filter(|criterion| criterion.mandatory)
                    .map(|_| view! { <span class="tag warn">{words::MANDATORY}</span> })}
                {entry.unverified().then(|| view! { <span class="tag">{words::UNVERIFIED}</span> })}
            </header>
            {(!place.is_empty()).then(|| view! { <p class="small muted">{words::found_in(&place)}</p> })}
            {criterion.map(|criterion| requirements(criterion, &entry.title()))}
            <Show
                when=move || is_chosen.get()
                fallback={
                    let choose = choose.clone();
                    let name = name.clone();
                    move || may_choose.then(|| view! {
                        <button type="button" aria-label=of_what(words::CHOOSE, &name) on:click=choose.clone()>
                            {words::CHOOSE}
                        </button>
                    })
                }
            >
                <p class="chosen-line">
                    <span class="tag done">{words::CHOSEN}</span>
                    " "
                    <a href=format!("#{problems_at}") id=link_id.clone() aria-label=go_label.clone() on:click=go.clone()>
                        {words::GO}
                    </a>
                </p>
            </Show>
        </article>
    }
}

fn requirements(criterion: &'static Criterion, title: &str) -> impl IntoView + use<> {
    let of = format!(": {title}");
    let levels = criterion
        .levels
        .iter()
        .map(|of| {
            let points = of
                .points
                .iter()
                .map(|point| view! { <li>{point.clone()}</li> })
                .collect_view();
            view! { <h4>{level(of.level)}</h4> <ul>{points}</ul> }
        })
        .collect_view();
    let list = |heading: &'static str, items: &'static [String]| {
        (!items.is_empty()).then(|| {
            let items = items
                .iter()
                .map(|item| view! { <li>{item.clone()}</li> })
                .collect_view();
            view! { <h4>{heading}</h4> <ul>{items}</ul> }
        })
    };
    view! {
        <details>
            <summary>{words::REQUIREMENTS} <span class="unseen">{of}</span></summary>
            {levels}
            {list(words::EVIDENCE, &criterion.evidence)}
            {list(words::INDICATORS, &criterion.indicators)}
        </details>
    }
}

/// The section where problems are written.
fn problem_section(form: &'static Form) -> &'static str {
    use crate::forms::{Part, TableRows};
    form.sections
        .iter()
        .find(|section| {
            section.parts.iter().any(|part| match part {
                Part::Blocks(_) => true,
                Part::Table(table) => matches!(table.rows, TableRows::Problems | TableRows::GroupedActions),
                _ => false,
            })
        })
        .map_or("", |section| section.key)
}

fn place_words(place: Place<'_>) -> String {
    match place {
        Place::Point { text, .. } | Place::Evidence(text) | Place::Indicator(text) => text.to_owned(),
        Place::Code | Place::CodePrefix | Place::Name | Place::Standard | Place::Scattered => String::new(),
    }
}
