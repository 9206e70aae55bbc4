//! Versions of the plan: the list, what differs, taking one back.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::marked::Changes;
use super::when::when;
use crate::draft::Draft;
use crate::draft::merge::differences;
use crate::keeping::KeptVersion;
use crate::plan::Plan;
use crate::state::{Session, exchange, versions};
use crate::text::page::common::of_what;
use crate::text::page::export::file_stem;
use crate::text::page::versions as words;

/// What is known of the list.
#[derive(Clone)]
enum Listed {
    Loading,
    Unavailable,
    Found(Vec<KeptVersion>),
}

/// The screen's content.
#[component]
pub fn Versions(session: Session) -> impl IntoView {
    let listed = RwSignal::new(Listed::Loading);
    let told = RwSignal::new(None::<&'static str>);
    let load = move || {
        versions::list(session, move |found| {
            if !listed.is_disposed() {
                listed.set(found.map_or(Listed::Unavailable, Listed::Found));
            }
        });
    };
    load();
    let restored = Callback::new(move |()| {
        told.set(Some(words::RESTORED));
        load();
    });
    view! {
        <div role="status">
            {move || told.get().map(|sentence| view! { <p class="banner done"><Icon shape=Shape::Check/>{sentence}</p> })}
        </div>
        {move || match listed.get() {
            Listed::Loading => view! { <p class="muted">{words::LOADING}</p> }.into_any(),
            Listed::Unavailable => view! { <p class="banner notice">{words::UNAVAILABLE}</p> }.into_any(),
            Listed::Found(found) if found.is_empty() => view! { <p class="empty">{words::NONE}</p> }.into_any(),
            Listed::Found(found) => {
                let items = found
                    .into_iter()
                    .map(|version| view! { <Version session version restored/> })
                    .collect_view();
                view! { <ul class="versions">{items}</ul> }.into_any()
            }
        }}
    }
}

/// What was asked of a version and came back.
#[derive(Clone)]
enum Shown {
    Nothing,
    Gone,
    /// Against the plan of the version.
    Compared(Box<Plan>),
}

#[component]
fn Version(session: Session, version: KeptVersion, restored: Callback<()>) -> impl IntoView {
    let when = when(version.saved_at);
    let about = match version.changed {
        Some(count) if count > 0 => format!("{} · {}", words::reason(version.reason), words::changed(count)),
        _ => words::reason(version.reason).to_owned(),
    };
    let shown = RwSignal::new(Shown::Nothing);
    let key = StoredValue::new(version.key);
    // Opens the version and hands it on; a version that cannot be read is told.
    let with_version = move |then: Box<dyn FnOnce(Draft, String)>| {
        versions::open(key.get_value(), move |found| match found {
            Some((draft, text)) => then(draft, text),
            None if shown.is_disposed() => {}
            None => shown.set(Shown::Gone),
        });
    };
    let compare_now = move |_| {
        if matches!(shown.get_untracked(), Shown::Compared(_)) {
            shown.set(Shown::Nothing);
            return;
        }
        with_version(Box::new(move |draft, _| {
            if !shown.is_disposed() {
                shown.set(Shown::Compared(Box::new(draft.plan)));
            }
        }));
    };
    let restore = move |_| {
        with_version(Box::new(move |draft, _| {
            versions::restore(session, draft);
            restored.run(());
        }));
    };
    let download = move |_| {
        with_version(Box::new(move |draft, text| {
            let plan = &draft.plan;
            exchange::download_text(
                &file_stem(&plan.school.name, &plan.year.to_string(), plan.sample),
                &text,
            );
        }));
    };
    let label = |word: &str| of_what(word, &when);
    let (restore_label, download_label) = (label(words::RESTORE), label(words::DOWNLOAD));
    let comparing = move || shown.with(|shown| matches!(shown, Shown::Compared(_)));
    let compare = move || {
        if comparing() {
            words::COMPARE_CLOSE
        } else {
            words::COMPARE
        }
    };
    let of = when.clone();
    view! {
        <li class="card version">
            <p><strong>{when}</strong> " " <span class="small muted">{about}</span></p>
            <div class="buttons">
                <button
                    type="button"
                    class="small"
                    aria-label=move || of_what(compare(), &of)
                    aria-expanded=move || comparing().to_string()
                    on:click=compare_now
                >
                    {compare}
                </button>
                <button
                    type="button"
                    class="small"
                    aria-label=restore_label
                    disabled=move || session.access.get() != crate::state::Access::Writer
                    on:click=restore
                >
                    {words::RESTORE}
                </button>
                <button type="button" class="small quiet" aria-label=download_label on:click=download>
                    {words::DOWNLOAD}
                </button>
            </div>
            {move || match shown.get() {
                Shown::Nothing => ().into_any(),
                Shown::Gone => view! { <p class="banner trouble" role="alert">{words::GONE}</p> }.into_any(),
                Shown::Compared(before) => compared(session, *before).into_any(),
            }}
        </li>
    }
}

/// What differs between a version and the plan as it is now.
fn compared(session: Session, before: Plan) -> impl IntoView {
    let after = session.with(Clone::clone);
    let changes = differences(&before, &after);
    if changes.is_empty() {
        return view! { <p>{words::SAME}</p> }.into_any();
    }
    view! {
        <div class="changed">
            <p class="hint">{words::HOW_TO_READ}</p>
            <Changes changes before after form=session.form() session/>
        </div>
    }
    .into_any()
}
