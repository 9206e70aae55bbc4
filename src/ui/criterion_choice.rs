//! Which standard and criteria a problem concerns.

use leptos::prelude::*;

use super::choice::Choice;
use super::field::CellField;
use super::rows::full_row_name;
use crate::catalogue::{self, CatalogueSet, Entry};
use crate::forms::{CRITERION_NAME, CriteriaChoice};
use crate::plan::{Field, Plan, Problem, ProblemField, RowId};
use crate::state::{Session, navigation};
use crate::text::page::rows::{ADD_CRITERION, CHOOSE, CRITERION, DROP, STANDARD};
use crate::text::paper::standard_title;

/// Standards where no set of criteria is known.
const STANDARDS_WITHOUT_SET: u8 = 5;

/// The lists to choose from and the criteria chosen.
#[component]
pub fn CriterionChoice(session: Session, problem: RowId, choice: CriteriaChoice) -> impl IntoView {
    let set = session.with(|plan| catalogue::set(&plan.catalogue));
    let name_place = Field::Problem(ProblemField::CriterionText).of(&problem);
    let own_name = match (choice, set) {
        (CriteriaChoice::Several, Some(_)) => None,
        _ => Some(view! { <CellField session place=name_place text=&CRITERION_NAME/> }),
    };
    view! {
        <div class="fields choosing">
            <StandardChoice session problem=problem.clone() set/>
            {set.map(|set| match choice {
                CriteriaChoice::One => view! { <OneCriterion session problem=problem.clone() set/> }.into_any(),
                CriteriaChoice::Several => view! { <SeveralCriteria session problem=problem.clone() set/> }.into_any(),
            })}
            {own_name}
        </div>
    }
}

#[component]
fn StandardChoice(session: Session, problem: RowId, set: Option<&'static CatalogueSet>) -> impl IntoView {
    let mut options = vec![(String::new(), CHOOSE.to_owned())];
    match set {
        Some(set) => options.extend(set.standards.iter().map(|standard| {
            (
                standard.number.to_string(),
                standard_title(standard.number, &standard.name),
            )
        })),
        None => {
            options.extend((1..=STANDARDS_WITHOUT_SET).map(|number| (number.to_string(), standard_title(number, ""))))
        }
    }
    let locked = !session.may_choose(&problem);
    let id = format!("problem-standard-{problem}");
    let value = follow(session, problem.clone(), |row| {
        row.standard.map(|number| number.to_string()).unwrap_or_default()
    });
    let choose = Callback::new(move |code: String| {
        edit(session, &problem, |row| row.standard = code.parse().ok());
    });
    view! { <Choice id label=STANDARD options value choose locked/> }
}

#[component]
fn OneCriterion(session: Session, problem: RowId, set: &'static CatalogueSet) -> impl IntoView {
    let options = criteria_options(session, &problem, set);
    let locked = !session.may_choose(&problem);
    let id = format!("problem-criterion-{problem}");
    let value = follow(session, problem.clone(), |row| {
        row.criteria.first().cloned().unwrap_or_default()
    });
    let choose = Callback::new(move |code: String| {
        edit(session, &problem, |row| {
            row.standard = standard_of(set, &code)
                .or(row.standard)
                .filter(|_| !code.starts_with('M'));
            row.criteria = if code.is_empty() { Vec::new() } else { vec![code] };
        });
    });
    view! { <Choice id label=CRITERION options value choose locked/> }
}

#[component]
fn SeveralCriteria(session: Session, problem: RowId, set: &'static CatalogueSet) -> impl IntoView {
    let options = criteria_options(session, &problem, set);
    let locked = !session.may_choose(&problem);
    let id = format!("problem-criterion-{problem}");
    let list_id = StoredValue::new(id.clone());
    let whose = full_row_name(session, problem.clone());
    // The list falls back to "choose" after each addition: its value follows the count of criteria.
    let chosen = follow(session, problem.clone(), |row| row.criteria.join(" "));
    let value = Signal::derive(move || {
        chosen.track();
        String::new()
    });
    let target = StoredValue::new(problem);
    let choose = Callback::new(move |code: String| {
        edit(session, &target.get_value(), |row| {
            if !code.is_empty() && !row.criteria.contains(&code) {
                row.standard = row.standard.or(standard_of(set, &code));
                row.criteria.push(code);
            }
        });
    });
    let drop = move |code: String| {
        edit(session, &target.get_value(), |row| {
            row.criteria.retain(|own| *own != code)
        });
        navigation::focus_nearby(list_id.get_value());
    };
    let codes = move || chosen.get().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    view! {
        {(!locked).then(|| view! { <Choice id label=ADD_CRITERION options value choose/> })}
        <ul class="chosen" aria-label=CRITERION>
            <For each=codes key=|code| code.clone() let:code>
                <li>
                    {set.entry(&code).map(Entry::title).unwrap_or_else(|| code.clone())}
                    " "
                    {(!locked).then(|| view! {
                        <button
                            type="button"
                            class="quiet small"
                            aria-label={
                                let code = code.clone();
                                move || format!("{DROP}: {CRITERION} {code}, {}", whose.get())
                            }
                            on:click=move |_| drop(code.clone())
                        >
                            {DROP}
                        </button>
                    })}
                </li>
            </For>
        </ul>
    }
}

/// The criteria to choose from: a work group stays with its own and what was chosen before.
fn criteria_options(session: Session, problem: &RowId, set: &'static CatalogueSet) -> Vec<(String, String)> {
    let chosen = session.with(|plan| find(plan, problem).map(|row| row.criteria.clone()).unwrap_or_default());
    let mut options = vec![(String::new(), CHOOSE.to_owned())];
    options.extend(
        set.entries()
            .map(|entry| (entry.code().into_owned(), entry.title()))
            .filter(|(code, _)| session.may_concern(code) || chosen.contains(code)),
    );
    options
}

/// The standard a criterion stands under.
pub fn standard_of(set: &CatalogueSet, code: &str) -> Option<u8> {
    match set.entry(code)? {
        Entry::Criterion { standard, .. } => Some(standard.number),
        Entry::Level4(_) => None,
    }
}

fn follow(session: Session, problem: RowId, look: impl Fn(&Problem) -> String + Send + Sync + 'static) -> Memo<String> {
    Memo::new(move |_| {
        session.follow_rows();
        session.with(|plan| find(plan, &problem).map(&look).unwrap_or_default())
    })
}

fn edit(session: Session, problem: &RowId, change: impl FnOnce(&mut Problem)) {
    session.change(|plan| {
        if let Some(row) = plan.problems.iter_mut().find(|row| row.id == *problem) {
            change(row);
        }
    });
}

fn find<'a>(plan: &'a Plan, problem: &RowId) -> Option<&'a Problem> {
    plan.problems.iter().find(|row| row.id == *problem)
}
