//! What the proofreader found: beside a field, on the review, before export.
//!
//! A list is kept as it is while something is found anew, so that a reason half written stays.

use leptos::prelude::*;

use super::finding::{FOUND_HEADING, FindingEntry, weight_name};
use super::icon::{Icon, Shape};
use crate::check::{Finding, Severity, key};
use crate::forms::{Form, whereabouts};
use crate::state::proofreading::{Known, Proofreading, look_again};
use crate::state::{Route, Screen, Session, navigation};
use crate::text::page::findings as words;

/// More findings of one kind than this are folded.
const SHOWN: usize = 3;

/// What was found in a field.
#[component]
pub fn FieldFindings(session: Session, path: String) -> impl IntoView {
    let proofreading = use_context::<Proofreading>();
    let found = Memo::new(move |_| proofreading.map_or_else(Vec::new, |all| all.at(session, &path)));
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <ul class="found" aria-label=words::BESIDE>
                <For each=move || found.get() key=identity let:finding>
                    <FindingEntry session finding beside=true/>
                </For>
            </ul>
        </Show>
    }
}

/// Everything that was found, by weight and kind, with what was left on purpose.
#[component]
pub fn Findings(session: Session, form: &'static Form) -> impl IntoView {
    let Some(proofreading) = use_context::<Proofreading>() else {
        return ().into_any();
    };
    let open = Memo::new(move |_| proofreading.open(session));
    let left = Memo::new(move |_| proofreading.left(session));
    let told = move || match (proofreading.known(), open.with(Vec::is_empty)) {
        (Known::Waiting, true) => Some(words::WAITING),
        (Known::Unknown, _) => Some(words::UNKNOWN),
        (Known::Found, true) => Some(words::NOTHING),
        (_, false) => None,
    };
    view! {
        <section class="findings">
            <h2 id=FOUND_HEADING tabindex="-1">{words::TITLE}</h2>
            <p role="status">{told}</p>
            <Show when=move || open.with(|open| !open.is_empty())>
                <p class="hint">{words::HINT}</p>
            </Show>
            {[Severity::Error, Severity::Reminder, Severity::Hint]
                .into_iter()
                .map(|severity| view! { <Weight session severity open/> })
                .collect_view()}
            <Left session form left/>
        </section>
    }
    .into_any()
}

/// The findings of one weight; hints are folded.
#[component]
fn Weight(session: Session, severity: Severity, open: Memo<Vec<Finding>>) -> impl IntoView {
    let own = Memo::new(move |_| {
        open.with(|open| {
            let of_weight = open.iter().filter(|finding| finding.severity == severity);
            of_weight.cloned().collect::<Vec<_>>()
        })
    });
    // Kinds in the order in which they are found.
    let rules = Memo::new(move |_| {
        own.with(|own| {
            let mut seen = Vec::new();
            for finding in own {
                if !seen.contains(&finding.rule) {
                    seen.push(finding.rule.clone());
                }
            }
            seen
        })
    });
    let heading = move || words::counted(weight_name(severity), own.with(Vec::len));
    let kinds = move || {
        view! {
            <For each=move || rules.get() key=|rule| rule.clone() let:rule>
                <Kind session own rule=rule.into_owned()/>
            </For>
        }
    };
    view! {
        <Show when=move || own.with(|own| !own.is_empty())>
            {match severity {
                Severity::Hint => view! {
                    <details class="card found-group">
                        <summary>{heading}</summary>
                        {kinds()}
                    </details>
                }
                .into_any(),
                _ => view! {
                    <section class="card found-group">
                        <h3>{heading}</h3>
                        {kinds()}
                    </section>
                }
                .into_any(),
            }}
        </Show>
    }
}

/// The findings of one rule.
#[component]
fn Kind(session: Session, own: Memo<Vec<Finding>>, rule: String) -> impl IntoView {
    let all = Memo::new(move |_| {
        own.with(|own| {
            let of_rule = own.iter().filter(|finding| finding.rule == rule);
            of_rule.cloned().collect::<Vec<_>>()
        })
    });
    let rest = move || all.with(|all| all.len().saturating_sub(SHOWN));
    let item = move |finding: Finding| view! { <FindingEntry session finding beside=false/> };
    view! {
        <ul class="found">
            <For each=move || all.get().into_iter().take(SHOWN) key=identity children=item/>
        </ul>
        <Show when=move || rest() != 0>
            <details>
                <summary>{move || words::more(rest())}</summary>
                <ul class="found">
                    <For each=move || all.get().into_iter().skip(SHOWN) key=identity children=item/>
                </ul>
            </details>
        </Show>
    }
}

/// What was left on purpose.
#[component]
fn Left(session: Session, form: &'static Form, left: Memo<Vec<(Finding, String)>>) -> impl IntoView {
    let item = move |(finding, reason): (Finding, String)| {
        let place = session.with(|plan| whereabouts(plan, form, &finding.path)).words();
        let message = finding.message.clone();
        let label = words::of_finding(words::AGAIN, &place, &message);
        let again = move |_| {
            look_again(session, &finding);
            navigation::focus_in_place(FOUND_HEADING);
        };
        view! {
            <li>
                <p class="small muted">{place}</p>
                <p>{message}</p>
                <p class="small">{words::because(&reason)}</p>
                {session.may_all().then(|| view! {
                    <button type="button" class="small" aria-label=label on:click=again>{words::AGAIN}</button>
                })}
            </li>
        }
    };
    view! {
        <Show when=move || left.with(|left| !left.is_empty())>
            <details class="card found-group">
                <summary>{move || words::counted(words::LEFT, left.with(Vec::len))}</summary>
                <ul class="found">
                    <For each=move || left.get() key=|(finding, _)| identity(finding) children=item/>
                </ul>
            </details>
        </Show>
    }
}

/// "2 lỗi" with the way to them, on screens where the plan leaves the program.
#[component]
pub fn FindingsBefore(session: Session) -> impl IntoView {
    let count = grave(session);
    let href = format!("#{}", Route::plan(&session.id(), Screen::Review.key()).hash());
    view! {
        <Show when=move || count.get() != (0, 0)>
            <p class="banner">
                <Icon shape=Shape::Warning/>
                <span>
                    {words::TITLE} ": "
                    <a href=href.clone()>{move || words::grave(count.get())}</a>
                </span>
            </p>
        </Show>
    }
}

/// How many errors and reminders there are.
pub fn grave(session: Session) -> Memo<(usize, usize)> {
    let proofreading = use_context::<Proofreading>();
    Memo::new(move |_| proofreading.map_or((0, 0), |all| all.grave(session)))
}

/// What tells a finding in a list from the others.
fn identity(finding: &Finding) -> String {
    format!("{}|{}", key(finding), finding.message)
}
