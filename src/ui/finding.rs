//! One thing the proofreader found, with what can be done about it: going there, putting it right, leaving it for a reason.

use leptos::html::{Button, Input};
use leptos::prelude::*;

use super::sharing::Jump;
use crate::check::{Finding, Severity};
use crate::forms::whereabouts;
use crate::state::proofreading::{Proofreading, leave};
use crate::state::{Session, navigation};
use crate::text::page::findings as words;

/// Id of the heading of what was found, where the focus goes when one of them is settled.
pub const FOUND_HEADING: &str = "soat-thay";

/// A finding with what can be done about it. Where it stands beside its field, the field takes the focus back.
#[component]
pub fn FindingEntry(
    /// The open plan.
    session: Session,
    /// The finding.
    finding: Finding,
    /// Whether it stands beside its field.
    beside: bool,
) -> impl IntoView {
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
        false => navigation::focus_in_place(FOUND_HEADING),
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
    let opener = NodeRef::<Button>::new();
    let stay = move |_| {
        leaving.set(false);
        if let Some(button) = opener.get_untracked() {
            // It is there as long as the finding is.
            let _ = button.focus();
        }
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
                        node_ref=opener
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
                        <button type="button" class="quiet small" on:click=stay>
                            {words::STAY}
                        </button>
                    </div>
                </form>
            </Show>
        </li>
    }
}

/// What a weight is called.
pub fn weight_name(severity: Severity) -> &'static str {
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
