//! Beginning a plan: kind of school, school year, form, the school.

use leptos::prelude::*;

use super::choice::Choice;
use super::icon::{Icon, Shape};
use super::outcome::{Outcome, Told};
use super::top_bar::PlainBar;
use crate::catalogue;
use crate::draft::Draft;
use crate::forms::{ADDRESS, CellText, FORMS, Form, LETTERHEAD, Part, Reason, Start, by_code, propose, start};
use crate::plan::{Field, Issue, IssueField, LooseDate, School, SchoolKind, SchoolYear};
use crate::state::exchange;
use crate::state::{Library, StoredDraft, navigation, new_id, opening, today};
use crate::text::page::common::{school_kind, window_title};
use crate::text::page::new_plan as words;

/// First school year offered: the first whole one under the 2018 circulars.
const FIRST_YEAR: u16 = 2019;

/// The screen.
#[component]
pub fn NewPlan() -> impl IntoView {
    navigation::set_title(&window_title(words::TITLE));
    let now = today();
    let known = remembered();
    let remembers = known.is_some();
    let (school, issue) = known.unwrap_or_default();
    let kind = RwSignal::new(school.kind);
    let year = RwSignal::new(SchoolYear::of(now.year, now.month));
    let form = RwSignal::new(None::<&'static Form>);
    let issued = LooseDate {
        year: now.year,
        month: Some(now.month),
        day: Some(now.day),
    };
    let proposed = Memo::new(move |_| Proposal(propose(year.get(), Some(issued))));
    let chosen = move || form.get().unwrap_or(proposed.get().0.0);
    let known = StoredValue::new((school, issue));
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (mut school, issue) = known.get_value();
        school.kind = kind.get_untracked();
        let plan = start(
            Start {
                form: untrack(chosen),
                year: year.get_untracked(),
                school,
                issue,
            },
            &mut new_id,
        );
        opening::begin(&Draft::new(new_id().0, plan));
    };
    let kinds = SchoolKind::ALL
        .into_iter()
        .map(|option| {
            view! {
                <label class="check">
                    <input
                        type="radio"
                        name="loai-truong"
                        value=option.code()
                        prop:checked=move || kind.get() == option
                        on:change=move |_| kind.set(option)
                    />
                    <span>{school_kind(option)}</span>
                </label>
            }
        })
        .collect_view();
    let years = (FIRST_YEAR..=now.year + 1)
        .rev()
        .map(|first| (first.to_string(), SchoolYear(first).to_string()))
        .collect();
    let forms = FORMS
        .into_iter()
        .map(|form| (form.code.to_owned(), form.name.to_owned()))
        .collect();
    let other_years = move || {
        let form = chosen();
        let year = year.get().0;
        form.first_year.is_some_and(|first| year < first) || form.last_year.is_some_and(|last| year > last)
    };
    let no_criteria = move || catalogue::set_for(kind.get().code(), year.get().0, None).is_none();
    view! {
        <PlainBar/>
        <main class="wrap narrow">
            <h1 id=navigation::HEADING_ID tabindex="-1">{words::TITLE}</h1>
            <form class="card" on:submit=begin>
                <fieldset>
                    <legend>{words::KIND}</legend>
                    <div class="checks">{kinds}</div>
                </fieldset>
                <Choice
                    id="nam-hoc"
                    label=words::YEAR
                    options=years
                    value=Signal::derive(move || year.get().0.to_string())
                    choose=Callback::new(move |first: String| {
                        if let Ok(first) = first.parse() {
                            year.set(SchoolYear(first));
                            form.set(None);
                        }
                    })
                />
                <Choice
                    id="mau"
                    label=words::FORM
                    options=forms
                    value=Signal::derive(move || chosen().code.to_owned())
                    choose=Callback::new(move |code: String| form.set(by_code(&code)))
                />
                <p class="hint" role="status">
                    {move || {
                        let Proposal((form, reason)) = proposed.get();
                        format!("{} {} – {}", words::PROPOSED, form.short_name, reason_words(reason))
                    }}
                    {move || other_years().then(|| view! { <br/> <strong>{words::OTHER_YEARS}</strong> })}
                    {move || no_criteria().then(|| view! { <br/> {words::NO_CRITERIA} })}
                </p>
                <h2>{words::SCHOOL}</h2>
                <p class="hint">{if remembers { words::REMEMBERED } else { words::SCHOOL_HINT }}</p>
                <Profile known address=Signal::derive(move || asks_for_address(chosen()))/>
                <button type="submit" class="primary">{words::START}</button>
            </form>
            <Blank download=move |outcome| {
                Outcome::make(outcome, |told| {
                    let (form, kind, year) = (untrack(chosen), kind.get_untracked(), year.get_untracked());
                    exchange::download_blank(form, kind, year, move |made| told(Outcome::file(made)));
                });
            }/>
        </main>
    }
}

/// The form with nothing filled in, to be written by hand or passed on.
#[component]
fn Blank<F>(download: F) -> impl IntoView
where
    F: Fn(RwSignal<Option<Outcome>>) + 'static,
{
    let outcome = RwSignal::new(None);
    view! {
        <section class="card">
            <p class="hint" id="mau-trong-goi-y">{words::BLANK_HINT}</p>
            <button
                type="button"
                aria-describedby="mau-trong-goi-y"
                on:click=move |_| download(outcome)
            >
                <Icon shape=Shape::Download/>
                {words::BLANK}
            </button>
            <Told outcome/>
        </section>
    }
}

/// The fields of the school and its letterhead, held until the plan begins.
#[component]
fn Profile(known: StoredValue<(School, Issue)>, address: Signal<bool>) -> impl IntoView {
    let fields = LETTERHEAD
        .iter()
        .filter(|text| !matches!(text.field, Field::Issue(IssueField::Number | IssueField::Date)))
        .map(|text| profile_field(known, text))
        .collect_view();
    view! {
        <div class="fields">
            {fields}
            <Show when=move || address.get()>{profile_field(known, &ADDRESS)}</Show>
        </div>
    }
}

fn profile_field(known: StoredValue<(School, Issue)>, text: &'static CellText) -> impl IntoView {
    let id = text.field.alone().slug();
    let hint = format!("{id}-goi-y");
    let initial = known.with_value(|(school, issue)| match text.field {
        Field::School(field) => school.text(field).to_owned(),
        Field::Issue(field) => issue.text(field).to_owned(),
        _ => String::new(),
    });
    let typed = move |event| {
        let value = event_target_value(&event);
        known.update_value(|(school, issue)| match text.field {
            Field::School(field) => *school.text_mut(field) = value,
            Field::Issue(field) => *issue.text_mut(field) = value,
            _ => {}
        });
    };
    view! {
        <div class="field">
            <label for=id.clone()>{text.prompt.label}</label>
            <p class="hint" id=hint.clone()>{text.prompt.hint}</p>
            <input type="text" id=id autocomplete="off" aria-describedby=hint prop:value=initial on:input=typed/>
        </div>
    }
}

/// Whether a form has a place for the school's address.
fn asks_for_address(form: &Form) -> bool {
    form.sections
        .iter()
        .flat_map(|section| section.parts)
        .any(|part| matches!(part, Part::Text(text) if text.field == ADDRESS.field))
}

/// The school of the plan saved last, without what belongs to that plan only.
fn remembered() -> Option<(School, Issue)> {
    Library.at_hand().into_iter().find_map(|stored| match stored.draft {
        StoredDraft::Readable(draft) => Some((
            draft.plan.school,
            Issue {
                number: String::new(),
                date: String::new(),
                ..draft.plan.issue
            },
        )),
        StoredDraft::Unreadable(_) => None,
    })
}

/// A form with the reason it is proposed for; forms are compared by their place in memory.
#[derive(Clone, Copy)]
struct Proposal((&'static Form, Reason));

impl PartialEq for Proposal {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0.0, other.0.0) && self.0.1 == other.0.1
    }
}

/// Why a form is proposed.
fn reason_words(reason: Reason) -> &'static str {
    match reason {
        Reason::YearUnderCircular57 => words::UNDER_CIRCULAR_57,
        Reason::YearUnderCirculars2018 => words::UNDER_CIRCULARS_2018,
        Reason::EarlierYearIssuedLate => words::EARLIER_YEAR_ISSUED_LATE,
    }
}
