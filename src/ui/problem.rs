//! Problems: one card each with its criteria, its texts, suggestions and, where the section shows them, its actions.

use leptos::prelude::*;

use super::RowCards;
use super::action::Actions;
use super::criterion_choice::CriterionChoice;
use super::field::TextField;
use super::icon::{Icon, Shape};
use super::rows::{card_id, full_row_name, row_name};
use super::scope::shown_rows;
use crate::catalogue::Suggestion;
use crate::forms::{BlockText, CellText, Column, Form, Need, Prompt, Shows, apply_suggestion, suggestions};
use crate::plan::{Field, Problem, ProblemField, RowId, RowList};
use crate::state::{Session, navigation, new_id};
use crate::text::line::{is_blank, single};
use crate::text::page::rows::{NO_PROBLEMS, SUGGESTIONS, SUGGESTIONS_HINT, TAKE};

/// A text of a problem and how it is asked for.
#[derive(Clone, Copy)]
pub struct Asked {
    field: ProblemField,
    prompt: Prompt,
    need: Need,
}

/// The texts of problems a table shows.
pub fn of_columns(columns: &'static [Column]) -> Vec<Asked> {
    columns
        .iter()
        .filter_map(|column| match column.shows {
            Shows::Texts(texts) => Some(texts),
            _ => None,
        })
        .flatten()
        .filter_map(|text: &CellText| match text.field {
            Field::Problem(field) => Some(Asked {
                field,
                prompt: text.prompt,
                need: text.need,
            }),
            _ => None,
        })
        .collect()
}

/// The texts of problems in blocks.
pub fn of_blocks(texts: impl Iterator<Item = &'static BlockText>) -> Vec<Asked> {
    texts
        .map(|text| Asked {
            field: text.field,
            prompt: text.prompt,
            need: text.need,
        })
        .collect()
}

/// The cards of all problems; with columns, each with its actions.
#[component]
pub fn Problems(
    session: Session,
    form: &'static Form,
    asked: Vec<Asked>,
    actions: Option<&'static [Column]>,
) -> impl IntoView {
    let asked = StoredValue::new(asked);
    let none = move || session.row_ids(&RowList::Problems).is_empty();
    let card = move |(session, problem): (Session, RowId)| {
        let fields = asked
            .get_value()
            .into_iter()
            .map(|text| {
                let place = Field::Problem(text.field).of(&problem);
                view! { <TextField session place prompt=text.prompt need=text.need/> }
            })
            .collect_view();
        view! {
            <CriterionChoice session problem=problem.clone() choice=form.criteria/>
            <div class="fields">{fields}</div>
            <Suggestions session problem=problem.clone()/>
            {actions.map(|columns| view! { <Actions session problem columns/> })}
        }
        .into_any()
    };
    view! {
        <Show when=none>
            <p class="empty">{NO_PROBLEMS}</p>
        </Show>
        <RowCards
            session
            list=RowList::Problems
            card
            first_field=|(id,): (RowId,)| format!("problem-standard-{id}")
        />
    }
}

/// The actions of all problems, problem by problem.
#[component]
pub fn ActionsByProblem(session: Session, columns: &'static [Column]) -> impl IntoView {
    let none = move || session.row_ids(&RowList::Problems).is_empty();
    view! {
        <Show when=none>
            <p class="empty">{NO_PROBLEMS}</p>
        </Show>
        <For each=shown_rows(session, RowList::Problems) key=|id| id.clone() let:problem>
            <ActionsOfProblem session problem columns/>
        </For>
    }
}

#[component]
fn ActionsOfProblem(session: Session, problem: RowId, columns: &'static [Column]) -> impl IntoView {
    let session = session.of_passing_views();
    let id = card_id(&problem);
    let label = row_name(session, RowList::Problems, problem.clone());
    let heading = problem_name(session, problem.clone());
    view! {
        <section class="group" id=id aria-label=label tabindex="-1">
            <h2>{heading}</h2>
            <Suggestions session problem=problem.clone()/>
            <Actions session problem columns/>
        </section>
    }
}

/// "Vấn đề 2: điểm hạn chế", following changes.
fn problem_name(session: Session, id: RowId) -> Signal<String> {
    let number = row_name(session, RowList::Problems, id.clone());
    let weakness = Memo::new(move |_| {
        session.follow_texts();
        single(&session.text(&Field::Problem(ProblemField::Weakness).of(&id)))
    });
    Signal::derive(move || match weakness.get() {
        words if words.is_empty() => number.get(),
        words => format!("{}: {words}", number.get()),
    })
}

/// Suggestions of the catalogue for the problem's criteria, folded.
#[component]
fn Suggestions(session: Session, problem: RowId) -> impl IntoView {
    let of = problem.clone();
    let found = Memo::new(move |_| {
        session.follow_rows();
        if !session.may_choose(&of) {
            return Vec::new();
        }
        session.with(|plan| {
            plan.problems
                .iter()
                .find(|row| row.id == of)
                .map(|row| {
                    suggestions(plan, row)
                        .into_iter()
                        .map(|(_, suggestion)| Offered(suggestion))
                        .collect::<Vec<_>>()
                })
                .unwrap_or_default()
        })
    });
    // Whoever has chosen a criterion and written nothing yet finds them open.
    let open = session.with(|plan| {
        plan.problems
            .iter()
            .find(|row| row.id == problem)
            .is_some_and(has_no_words)
    });
    let whose = full_row_name(session, problem.clone());
    let problem = StoredValue::new(problem);
    let take = move |suggestion: &'static Suggestion| {
        let action = session.rewrite(|plan| apply_suggestion(plan, &problem.get_value(), suggestion, &mut new_id));
        if let Some(id) = action {
            navigation::focus_soon(card_id(&id));
        }
    };
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <details class="suggestions" open=open>
                <summary>
                    <Icon shape=Shape::Idea/>
                    {SUGGESTIONS} <span class="unseen">": " {whose}</span>
                </summary>
                <p class="hint">{SUGGESTIONS_HINT}</p>
                <ul>
                    {move || {
                        found
                            .get()
                            .into_iter()
                            .map(|Offered(suggestion)| {
                                view! {
                                    <li>
                                        <p><strong>{suggestion.content.clone()}</strong></p>
                                        <p class="small">{suggestion.weakness.clone()}</p>
                                        <button
                                            type="button"
                                            class="small"
                                            aria-label=format!("{TAKE}: {}", suggestion.content)
                                            on:click=move |_| take(suggestion)
                                        >
                                            {TAKE}
                                        </button>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </details>
        </Show>
    }
}

fn has_no_words(problem: &Problem) -> bool {
    let own = ProblemField::ALL.iter().all(|field| is_blank(problem.text(*field)));
    own && problem.actions.is_empty()
}

/// A suggestion of the embedded catalogue; the same one is the same place in memory.
#[derive(Clone, Copy)]
struct Offered(&'static Suggestion);

impl PartialEq for Offered {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
