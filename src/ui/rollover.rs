//! From an old plan to the next year's: what would be carried, what the person decides, and nothing written before that.

use leptos::prelude::*;

use super::choice::Choice;
use super::top_bar::PlainBar;
use crate::catalogue::Likeness;
use crate::forms::{form_of, whereabouts};
use crate::plan::Plan;
use crate::rollover::{
    ActionOutlook, Choices, Item, Kind, ProblemOutlook, RolledOver, Standing, draft_of, outlook, roll_over,
};
use crate::state::{Library, Route, StoredDraft, navigation, new_id, now, opening};
use crate::text::page::common::window_title;
use crate::text::page::home::school;
use crate::text::page::rollover::{self as words, heading};

/// Groups of the list, in the order they are shown.
const GROUPS: [(Kind, &str); 15] = [
    (Kind::Unfinished, heading::UNFINISHED),
    (Kind::Finished, heading::FINISHED),
    (Kind::ProblemLeftOut, heading::LEFT_OUT),
    (Kind::NoCriterion, heading::NO_CRITERION),
    (Kind::Criterion, heading::CRITERIA),
    (Kind::Repealed, heading::REPEALED),
    (Kind::CheckBasis, heading::BASES),
    (Kind::CheckPerson, heading::PEOPLE),
    (Kind::CheckFact, heading::FACTS),
    (Kind::DateLeft, heading::LEFT),
    (Kind::Moved, heading::MOVED),
    (Kind::Emptied, heading::EMPTIED),
    (Kind::OtherPlace, heading::OTHER_PLACE),
    (Kind::Aside, heading::ASIDE),
    (Kind::NotCarried, heading::NOT_CARRIED),
];

/// The screen.
#[component]
pub fn NextYear(
    /// The old draft.
    draft: String,
) -> impl IntoView {
    navigation::set_title(&window_title(words::TITLE));
    let old = Library.at_hand().into_iter().find_map(|stored| match stored.draft {
        StoredDraft::Readable(found) if found.id == draft => Some(found.plan),
        _ => None,
    });
    view! {
        <PlainBar/>
        <main class="wrap narrow">
            <h1 id=navigation::HEADING_ID tabindex="-1">{words::TITLE}</h1>
            {match old {
                Some(old) => view! { <Deciding old/> }.into_any(),
                None => view! { <p class="banner trouble">{words::NO_PLAN}</p> }.into_any(),
            }}
            <p><a class="btn quiet" href=format!("#{}", Route::Home.hash())>{words::LEAVE}</a></p>
        </main>
    }
}

#[component]
fn Deciding(old: Plan) -> impl IntoView {
    let ahead = outlook(&old);
    let from_to = words::from_to(
        &school(&old.school.name),
        &old.year.to_string(),
        &ahead.year.to_string(),
        ahead.form.name,
    );
    let other_criteria = ahead.other_criteria;
    let none = ahead.problems.is_empty();
    let choices = RwSignal::new(Choices::default());
    let problems = ahead
        .problems
        .into_iter()
        .map(|problem| view! { <Problem problem other_criteria choices/> })
        .collect_view();
    let old = StoredValue::new(old);
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let rolled = old.with_value(|old| roll_over(old, &choices.get_untracked(), &mut new_id));
        opening::begin(&draft_of(&rolled, now(), &mut new_id));
    };
    view! {
        <p class="lead">{from_to}</p>
        <p class="hint">{words::NOTHING_YET}</p>
        <form on:submit=begin>
            <h2>{words::PROBLEMS}</h2>
            <p class="hint">{if none { words::NO_PROBLEMS } else { words::PROBLEMS_HINT }}</p>
            {problems}
            <h2>{words::WILL}</h2>
            {move || {
                let rolled = old.with_value(|old| roll_over(old, &choices.get(), &mut new_id));
                old.with_value(|old| list(old, &rolled))
            }}
            <div class="buttons">
                <button type="submit" class="primary">{words::MAKE}</button>
            </div>
        </form>
    }
}

#[component]
fn Problem(problem: ProblemOutlook, other_criteria: bool, choices: RwSignal<Choices>) -> impl IntoView {
    let id = problem.problem.clone();
    let criterion = match (other_criteria, problem.candidates.is_empty()) {
        (false, _) => ().into_any(),
        (true, true) => view! { <p class="hint">{words::NONE_KNOWN}</p> }.into_any(),
        (true, false) => {
            let first = problem
                .candidates
                .first()
                .map(|first| first.code.clone())
                .unwrap_or_default();
            let options = problem
                .candidates
                .into_iter()
                .map(|candidate| match candidate.likeness {
                    Likeness::Same => (candidate.code, candidate.title),
                    Likeness::Part => (candidate.code, words::in_part(&candidate.title)),
                })
                .chain([(String::new(), words::NO_CRITERION.to_owned())])
                .collect();
            let of = id.clone();
            let value = Signal::derive(move || {
                choices.with(|choices| match choices.criteria.get(&of) {
                    Some(codes) => codes.first().cloned().unwrap_or_default(),
                    None => first.clone(),
                })
            });
            let of = id.clone();
            let choose = Callback::new(move |code: String| {
                let codes = if code.is_empty() { Vec::new() } else { vec![code] };
                choices.update(|choices| {
                    choices.criteria.insert(of.clone(), codes);
                });
            });
            view! { <Choice id=format!("tieu-chi-{id}") label=words::CRITERION options value choose/> }.into_any()
        }
    };
    let actions = problem
        .actions
        .into_iter()
        .map(|action| view! { <Action action choices/> })
        .collect_view();
    view! {
        <section class="card">
            <h3>{problem.origin}</h3>
            {criterion}
            {actions}
        </section>
    }
}

#[component]
fn Action(action: ActionOutlook, choices: RwSignal<Choices>) -> impl IntoView {
    let ActionOutlook {
        action: id,
        name,
        degree,
        standing,
    } = action;
    let hint = format!("muc-do-{id}");
    let described = hint.clone();
    let degree = match degree.as_str() {
        "" => words::NOT_SAID.to_owned(),
        said => words::said(said),
    };
    let name = if name.is_empty() {
        words::UNNAMED.to_owned()
    } else {
        name
    };
    let answer = |done: bool, word: &'static str| {
        let (group, own) = (format!("xong-{id}"), id.clone());
        let proposed = (standing == Standing::Finished) == done;
        let decide = move |_| {
            choices.update(|choices| {
                choices.finished.insert(own.clone(), done);
            });
        };
        view! {
            <label class="check">
                <input type="radio" name=group checked=proposed on:change=decide/>
                {word}
            </label>
        }
    };
    view! {
        <fieldset aria-describedby=described>
            <legend>{name}</legend>
            <p class="hint" id=hint>{degree}</p>
            <div class="checks">{answer(true, words::DONE)} {answer(false, words::NOT_DONE)}</div>
        </fieldset>
    }
}

/// What is done, group by group, folded.
fn list(old: &Plan, rolled: &RolledOver) -> impl IntoView + use<> {
    GROUPS
        .into_iter()
        .filter_map(|(kind, heading)| {
            let of_kind = rolled.items.iter().filter(|item| item.kind == kind);
            let entries: Vec<_> = of_kind
                .map(|item| view! { <li>{sentence(old, &rolled.plan, item)}</li> })
                .collect();
            let count = entries.len();
            (count > 0).then(|| {
                view! {
                    <details>
                        <summary>{words::group(heading, count)}</summary>
                        <ul>{entries}</ul>
                    </details>
                }
            })
        })
        .collect_view()
}

/// "Vấn đề 1, Việc 2: Thời gian: Tháng 9/2025 → Tháng 9/2026".
fn sentence(old: &Plan, new: &Plan, item: &Item) -> String {
    let is_old = matches!(item.kind, Kind::Finished | Kind::ProblemLeftOut | Kind::NotCarried);
    let plan = if is_old { old } else { new };
    let place = whereabouts(plan, form_of(plan), &item.path).words();
    let change = match (item.before.as_str(), item.after.as_str()) {
        (before, "") => before.to_owned(),
        ("", after) => after.to_owned(),
        (before, after) => format!("{before} → {after}"),
    };
    match place.as_str() {
        "" => change,
        place => format!("{place}: {change}"),
    }
}
