//! Handing a part of the plan to a work group, and which groups have returned theirs.

use std::collections::BTreeSet;

use leptos::html::Input;
use leptos::prelude::*;

use super::choice::Choice;
use super::icon::{Icon, Shape};
use super::missing::{CRITERIA_ID, MISSING_ID, Missing, MissingList, MissingNote, NAME_ID};
use super::outcome::{Outcome, Told};
use super::when::when;
use crate::catalogue::{self, CatalogueSet};
use crate::draft::HandedOut;
use crate::state::sharing::{Group, groups, hand_out, hand_out_again};
use crate::state::{Session, navigation};
use crate::text::line::is_blank;
use crate::text::page::rows::CHOOSE;
use crate::text::page::sharing as words;

/// The value of the list that stands for a group the plan does not name.
const OTHER: &str = "+";

/// The card.
#[component]
pub fn HandOut(session: Session) -> impl IntoView {
    let known = groups(session);
    let chosen = RwSignal::new(if known.is_empty() {
        OTHER.to_owned()
    } else {
        String::new()
    });
    let criteria = RwSignal::new(BTreeSet::<String>::new());
    let outcome = RwSignal::new(None::<Outcome>);
    let missing = RwSignal::new(Vec::<Missing>::new());
    let name = NodeRef::<Input>::new();
    let set = session.with(|plan| catalogue::set(&plan.catalogue));
    let mut options = vec![(String::new(), CHOOSE.to_owned())];
    options.extend(
        known
            .iter()
            .enumerate()
            .map(|(at, group)| (at.to_string(), group.name.clone())),
    );
    options.push((OTHER.to_owned(), words::OTHER_GROUP.to_owned()));
    let known = StoredValue::new(known);
    let group = move || -> Option<Group> {
        let at: usize = chosen.get().parse().ok()?;
        known.with_value(|known| known.get(at).cloned())
    };
    let choose = Callback::new(move |value: String| {
        chosen.set(value);
        criteria.set(
            untrack(group)
                .map(|group| group.criteria.into_iter().collect())
                .unwrap_or_default(),
        );
        missing.set(Vec::new());
    });
    let give = move |_| {
        let group = untrack(group).map(|group| group.name);
        let typed = move || name.get_untracked().map(|input| input.value()).unwrap_or_default();
        let group = group.unwrap_or_else(typed);
        let codes = in_order(set, &criteria.get_untracked());
        let of = |is_missing: bool, what| is_missing.then_some(what);
        let found = [
            of(is_blank(&group), Missing::Name),
            of(codes.is_empty(), Missing::Criteria),
        ];
        missing.set(found.into_iter().flatten().collect());
        if missing.with_untracked(Vec::is_empty) {
            let given = hand_out(session, &group, codes);
            outcome.set(Some(
                given.map_or_else(Outcome::Withheld, |file| Outcome::Given(group, file)),
            ));
        } else {
            navigation::focus_nearby(MISSING_ID.to_owned());
        }
    };
    let lacks = move |what| missing.with(|missing| missing.contains(&what));
    view! {
        <section class="card">
            <h2>{words::GROUPS}</h2>
            <p class="hint">{words::GROUPS_HINT}</p>
            <MissingList missing/>
            <div class="fields">
                <Choice id="giao-nhom" label=words::GROUP options value=chosen choose/>
                <Show when=move || chosen.get() == OTHER>
                    <div class="field">
                        <label for=NAME_ID>{words::GROUP_NAME}</label>
                        <MissingNote missing what=Missing::Name/>
                        <input
                            type="text"
                            id=NAME_ID
                            node_ref=name
                            autocomplete="off"
                            aria-invalid=move || lacks(Missing::Name).then_some("true")
                            aria-describedby=move || lacks(Missing::Name).then(|| Missing::Name.note())
                        />
                    </div>
                </Show>
            </div>
            <Show when=move || !chosen.get().is_empty()>
                <Criteria session set criteria missing/>
                <div class="buttons">
                    <button type="button" class="primary" on:click=give>
                        <Icon shape=Shape::Download/>
                        {words::HAND_OUT}
                    </button>
                </div>
            </Show>
            <Told outcome/>
            <Given session outcome/>
        </section>
    }
}

/// The criteria ticked, in the order of their set.
fn in_order(set: Option<&'static CatalogueSet>, ticked: &BTreeSet<String>) -> Vec<String> {
    match set {
        Some(set) => {
            let all = set.entries().map(|entry| entry.code().into_owned());
            all.filter(|code| ticked.contains(code)).collect()
        }
        None => ticked.iter().cloned().collect(),
    }
}

/// The criteria the plan works on, to tick; the others folded below.
#[component]
fn Criteria(
    session: Session,
    set: Option<&'static CatalogueSet>,
    criteria: RwSignal<BTreeSet<String>>,
    missing: RwSignal<Vec<Missing>>,
) -> impl IntoView {
    let used: BTreeSet<String> =
        session.with(|plan| plan.problems.iter().flat_map(|row| row.criteria.clone()).collect());
    let (mut near, mut far) = (Vec::new(), Vec::new());
    for entry in set.into_iter().flat_map(CatalogueSet::entries) {
        let code = entry.code().into_owned();
        let list = if used.contains(&code) { &mut near } else { &mut far };
        list.push((code, entry.title()));
    }
    let check = move |(code, title): (String, String)| {
        let own = code.clone();
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || criteria.with(|ticked| ticked.contains(&own))
                    on:change=move |event| {
                        let on = event_target_checked(&event);
                        criteria.update(|ticked| {
                            if on {
                                ticked.insert(code.clone());
                            } else {
                                ticked.remove(&code);
                            }
                        });
                    }
                />
                <span>{title}</span>
            </label>
        }
    };
    let none_used = near.is_empty();
    view! {
        <fieldset
            id=CRITERIA_ID
            tabindex="-1"
            aria-describedby=move || {
                missing.with(|missing| missing.contains(&Missing::Criteria)).then(|| Missing::Criteria.note())
            }
        >
            <legend>{words::GROUP_CRITERIA}</legend>
            <MissingNote missing what=Missing::Criteria/>
            <div class="checks">{near.into_iter().map(check).collect_view()}</div>
            {(!far.is_empty()).then(|| view! {
                <details open=none_used>
                    <summary>{words::OTHER_CRITERIA}</summary>
                    <div class="checks">{far.into_iter().map(check).collect_view()}</div>
                </details>
            })}
        </fieldset>
    }
}

/// The groups at a glance.
#[component]
fn Given(session: Session, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let given = Memo::new(move |_| {
        session.follow_rows();
        session.with_draft(|draft| draft.team.handed_out.clone())
    });
    let entry = move |entry: HandedOut| {
        let label = format!("{}: {}", words::AGAIN, entry.scope.group);
        let returned = match entry.returned_at {
            Some(at) => view! { <span class="tag done"><Icon shape=Shape::Check/>{when(at)}</span> }.into_any(),
            None => view! { <span class="tag todo">{words::NOT_RETURNED}</span> }.into_any(),
        };
        let HandedOut { scope, at, .. } = entry;
        let (group, criteria) = (scope.group.clone(), scope.criteria.join(", "));
        let again = move |_| {
            let group = scope.group.clone();
            let given = hand_out_again(session, &scope);
            outcome.set(Some(
                given.map_or_else(Outcome::Withheld, |file| Outcome::Given(group, file)),
            ));
        };
        view! {
            <tr>
                <th scope="row">{group}</th>
                <td data-column=words::COLUMN_CRITERIA>{criteria}</td>
                <td data-column=words::COLUMN_GIVEN>{when(at)}</td>
                <td data-column=words::COLUMN_RETURNED>{returned}</td>
                <td>
                    <button type="button" class="small quiet" aria-label=label on:click=again>
                        {words::AGAIN}
                    </button>
                </td>
            </tr>
        }
    };
    view! {
        <Show when=move || given.with(|given| !given.is_empty())>
            <table class="list">
                <caption>{words::HANDED_OUT}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::COLUMN_GROUP}</th>
                        <th scope="col">{words::COLUMN_CRITERIA}</th>
                        <th scope="col">{words::COLUMN_GIVEN}</th>
                        <th scope="col">{words::COLUMN_RETURNED}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{move || given.get().into_iter().map(entry).collect_view()}</tbody>
            </table>
        </Show>
    }
}
