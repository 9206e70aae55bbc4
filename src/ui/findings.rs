//! What the proofreader found: beside a field, on the review, before export.
//!
//! A list is kept as it is while something is found anew, so that a reason half written stays.

use leptos::html::Input;
use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::sharing::Jump;
use crate::check::{Finding, Severity, key};
use crate::forms::{Form, whereabouts};
use crate::state::proofreading::{Known, Proofreading, leave, look_again};
use crate::state::{Route, Screen, Session, navigation};
use crate::text::page::findings as words;

/// Id of the heading of what was found, where the focus goes when one of them is settled.
const HEADING: &str = "soat-thay";
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
                    <Entry session finding beside=true/>
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
            <h2 id=HEADING tabindex="-1">{words::TITLE}</h2>
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
    let item = move |finding: Finding| view! { <Entry session finding beside=false/> };
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

/// A finding with what can be done about it. Where it stands beside its field, the field takes the focus back.
#[component]
fn Entry(session: Session, finding: Finding, beside: bool) -> impl IntoView {
    let leaving = RwSignal::new(false);
    let Finding {
        severity,
        quote,
        message,
        fix,
        ..
    } = finding.clone();
    let at = session.with(|plan| whereabouts(plan, session.form(), &finding.path));
    let whose = at.words();
    let named = |button: &str| words::of_finding(button, &whose, &message);
    let anchor = at.anchor.clone();
    let back = move || match beside {
        true => navigation::focus_nearby(anchor.clone()),
        false => navigation::focus_in_place(HEADING),
    };
    let finding = StoredValue::new(finding);
    let back = StoredValue::new_local(back);
    let proofreading = use_context::<Proofreading>();
    let put_right = fix.map(|fix| {
        let click = move |_| {
            if let Some(all) = proofreading {
                finding.with_value(|finding| all.fix(session, finding));
            }
            back.with_value(|back| back());
        };
        view! {
            <button type="button" class="small" aria-label=named(&words::fix(&fix.from, &fix.to)) on:click=click>
                {words::fix(&fix.from, &fix.to)}
            </button>
        }
    });
    let node = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(input) = node.get() {
            // An input that was just drawn takes the focus.
            let _ = input.focus();
        }
    });
    let leave_now = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = node.get_untracked().map(|input| input.value()).unwrap_or_default();
        finding.with_value(|finding| leave(session, finding, &reason));
        back.with_value(|back| back());
    };
    let may = session.may_all();
    let leave_name = named(words::LEAVE);
    // What has no name and does not stand beside its field is told by its words.
    let message = match whose.is_empty() && !beside {
        true => words::said(&message, &quote),
        false => message.clone(),
    };
    view! {
        <li class=weight_class(severity)>
            {(!beside && !whose.is_empty()).then(|| view! { <p class="small muted">{whose.clone()}</p> })}
            <p><strong>{weight_name(severity)} ": "</strong> {message}</p>
            <div class="buttons">
                {(!beside).then(|| view! { <Jump session at/> })}
                {may.then_some(put_right)}
                {may.then(|| view! {
                    <button
                        type="button"
                        class="quiet small"
                        aria-label=leave_name
                        aria-expanded=move || leaving.get().to_string()
                        on:click=move |_| leaving.update(|leaving| *leaving = !*leaving)
                    >
                        {words::LEAVE}
                    </button>
                })}
            </div>
            <Show when=move || leaving.get()>
                <form class="leaving" on:submit=leave_now>
                    <label>
                        {words::WHY}
                        <input type="text" autocomplete="off" placeholder=words::WHY_HINT node_ref=node/>
                    </label>
                    <div class="buttons">
                        <button type="submit" class="small">{words::LEAVE_NOW}</button>
                        <button type="button" class="quiet small" on:click=move |_| leaving.set(false)>
                            {words::STAY}
                        </button>
                    </div>
                </form>
            </Show>
        </li>
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
            navigation::focus_in_place(HEADING);
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
    Memo::new(move |_| {
        let open = proofreading.map_or_else(Vec::new, |all| all.open(session));
        let count = |severity| open.iter().filter(|finding| finding.severity == severity).count();
        (count(Severity::Error), count(Severity::Reminder))
    })
}

/// What tells a finding in a list from the others.
fn identity(finding: &Finding) -> String {
    format!("{}|{}", key(finding), finding.message)
}

fn weight_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => words::ERROR,
        Severity::Reminder => words::REMINDER,
        Severity::Hint => words::HINT_ONE,
    }
}

fn weight_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "grave",
        Severity::Reminder => "reminder",
        Severity::Hint => "light",
    }
}
