//! A plan written elsewhere: what was understood, where each line goes, what was found in it, and the person's decision.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::choice::Choice;
use super::open_file::OpenFile;
use super::top_bar::PlainBar;
use crate::background::{Arrival, ArrivedLine};
use crate::check::{Finding, Severity};
use crate::forms::{FORMS, by_code};
use crate::plan::Plan;
use crate::state::importing;
use crate::state::receiving::Receiving;
use crate::state::{Route, navigation};
use crate::text::page::common::window_title;
use crate::text::page::findings::{found, said};
use crate::text::page::home::school;
use crate::text::page::importing as words;
use crate::text::page::receiving::{SCHOOL, YEAR};

/// The screen.
#[component]
pub fn Importing() -> impl IntoView {
    navigation::set_title(&window_title(words::TITLE));
    let importing = use_context::<Receiving>().map(|receiving| receiving.importing);
    // Drawn anew for another file only.
    let name = Memo::new(move |_| importing?.arrived.with(|arrived| Some(arrived.as_ref()?.name.clone())));
    view! {
        <PlainBar/>
        <main class="wrap narrow">
            {move || match (importing, name.get()) {
                (Some(importing), Some(name)) => view! {
                    <h1 id=navigation::HEADING_ID tabindex="-1">{words::title(&name)}</h1>
                    <Deciding importing/>
                }
                .into_any(),
                _ => view! {
                    <h1 id=navigation::HEADING_ID tabindex="-1">{words::TITLE}</h1>
                    <p>{words::NO_FILE}</p>
                    <OpenFile/>
                }
                .into_any(),
            }}
            <p><a class="btn quiet" href=format!("#{}", Route::Home.hash())>{words::LEAVE}</a></p>
        </main>
    }
}

#[component]
fn Deciding(importing: importing::Importing) -> impl IntoView {
    // Both stay the same while only the other one changes.
    let wished = move || importing.arrived.with(|arrived| Some(arrived.as_ref()?.wished.clone()));
    let whole = move || importing.arrived.with(|arrived| Some(arrived.as_ref()?.whole.clone()));
    let form = Memo::new(move |_| whole().map_or_else(String::new, |whole| whole.form.clone()));
    let forms = FORMS.map(|form| (form.code.to_owned(), form.name.to_owned())).to_vec();
    let choose = move |code: String| importing.read_as(code);
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        importing.take();
    };
    let drawn = move || {
        form.track();
        untrack(whole)
    };
    view! {
        <p class="hint">{words::NOTHING_YET}</p>
        <form on:submit=take>
            {move || drawn().map(|whole| about(&whole.plan))}
            <Choice id="nhap-mau" label=words::FORM options=forms value=Signal::derive(move || form.get()) choose/>
            <p role="status">{move || wished().map(|wished| counted(&wished))}</p>
            {move || drawn().map(|whole| notes(&whole.notes))}
            {move || wished().map(|wished| asides(&wished.plan))}
            {move || drawn().map(|whole| findings(&whole.findings))}
            <div class="buttons">
                <button type="submit" class="primary">{words::TAKE}</button>
            </div>
            <h2>{words::PIECES}</h2>
            <p class="hint">{words::PIECES_HINT}</p>
            {move || drawn().map(|whole| lines(importing, &whole))}
        </form>
    }
}

fn about(plan: &Plan) -> impl IntoView + use<> {
    let lines = [(SCHOOL, school(&plan.school.name)), (YEAR, plan.year.to_string())];
    let lines = lines.map(|(term, words)| view! { <div><dt>{term}</dt> <dd>{words}</dd></div> });
    view! { <dl class="about">{lines.collect_view()}</dl> }
}

fn counted(arrival: &Arrival) -> String {
    let count = arrival.words;
    words::words(count.all, count.placed, count.by_form, count.aside)
}

fn notes(notes: &[String]) -> impl IntoView + use<> {
    (!notes.is_empty()).then(|| {
        let items = notes.iter().map(|note| view! { <li>{note.clone()}</li> });
        view! {
            <h2>{words::NOTES}</h2>
            <ul>{items.collect_view()}</ul>
        }
    })
}

fn asides(plan: &Plan) -> impl IntoView + use<> {
    (!plan.asides.is_empty()).then(|| {
        let texts = plan.asides.iter().map(|aside| aside.text.clone());
        let items = texts.map(|text| view! { <li class="kept-lines">{text}</li> });
        view! {
            <h2>{words::ASIDES}</h2>
            <p class="hint">{words::ASIDES_HINT}</p>
            <ul>{items.collect_view()}</ul>
        }
    })
}

/// What was found in the paper: the counts, and the grave ones to read.
fn findings(findings: &[Finding]) -> impl IntoView + use<> {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let told = found(count(Severity::Error), count(Severity::Reminder), count(Severity::Hint));
    let grave = findings.iter().filter(|finding| finding.severity != Severity::Hint);
    let grave = grave.map(|finding| view! { <li>{said(&finding.message, &finding.quote)}</li> });
    view! {
        <h2>{words::FINDINGS}</h2>
        <details>
            <summary>{told}</summary>
            <ul>{grave.collect_view()}</ul>
        </details>
    }
}

/// The lines in groups of their sections, in the order of the form.
fn lines(importing: importing::Importing, whole: &Arrival) -> impl IntoView + use<> {
    let sections = by_code(&whole.form).map_or(&[][..], |form| form.sections);
    let place = |key: &str| {
        let at = sections.iter().position(|section| section.key == key);
        at.map_or(0, |at| at + 1)
    };
    let mut groups: BTreeMap<usize, Vec<(usize, ArrivedLine)>> = BTreeMap::new();
    for (number, line) in whole.lines.iter().enumerate() {
        groups
            .entry(place(&line.section))
            .or_default()
            .push((number, line.clone()));
    }
    let group = |(at, lines): (usize, Vec<(usize, ArrivedLine)>)| {
        let section = at.checked_sub(1).and_then(|at| sections.get(at));
        let heading = section.map_or(words::FRONT, |section| section.short_heading);
        let summary = words::group(heading, lines.len());
        let rows = lines.into_iter().map(|(number, line)| row(importing, number, line));
        view! {
            <details class="pieces">
                <summary>{summary}</summary>
                <ul>{rows.collect_view()}</ul>
            </details>
        }
    };
    groups.into_iter().map(group).collect_view()
}

fn row(importing: importing::Importing, number: usize, line: ArrivedLine) -> AnyView {
    let ArrivedLine {
        text, to, declinable, ..
    } = line;
    if !declinable {
        return view! { <li><p class="line"><span>{text}</span> " " <em>{to}</em></p></li> }.into_any();
    }
    view! {
        <li>
            <label class="line">
                <input
                    type="checkbox"
                    checked
                    on:change=move |event| importing.decline(number, !event_target_checked(&event))
                />
                <span>{text}</span> " " <em>{to}</em>
            </label>
        </li>
    }
    .into_any()
}
