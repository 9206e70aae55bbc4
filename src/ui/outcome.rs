//! What became of a file, or of a copy, that was asked for.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::state::exchange::{ExportError, HandedOut};
use crate::state::sharing::{Shared, Written};
use crate::text::page::export as words;
use crate::text::page::sharing;

/// What became of the last thing asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is being made.
    Making,
    /// The Word file was checked and handed out.
    Word(HandedOut),
    /// Another file was handed out.
    File(HandedOut),
    /// The plan is on the clipboard.
    Copied,
    /// The browser did not copy.
    NotCopied,
    /// A file was not handed out.
    Withheld(ExportError),
    /// A work group's file was handed out.
    Given(String, HandedOut),
    /// A file was given to the share sheet.
    Shared,
    /// The share sheet did not take it.
    NotShared,
    /// A file was written in place.
    Written(String),
    /// It could not be written.
    NotWritten,
}

impl Outcome {
    /// Begins to make something, unless that is going on; what becomes of it is said when it is known.
    pub fn make(outcome: RwSignal<Option<Self>>, begin: impl FnOnce(Box<dyn FnOnce(Self)>)) {
        if outcome.with_untracked(|outcome| *outcome == Some(Self::Making)) {
            return;
        }
        outcome.set(Some(Self::Making));
        begin(Box::new(move |became| {
            // Nobody is told once the screen is gone.
            let _ = outcome.try_set(Some(became));
        }));
    }

    /// Of a file that is not checked against the plan.
    #[must_use]
    pub fn file(made: Result<HandedOut, ExportError>) -> Self {
        made.map_or_else(Self::Withheld, Self::File)
    }

    /// Of the share sheet; nothing to say when the person closed it.
    #[must_use]
    pub fn shared(shared: Shared) -> Option<Self> {
        match shared {
            Shared::Done => Some(Self::Shared),
            Shared::Cancelled => None,
            Shared::Refused => Some(Self::NotShared),
        }
    }

    /// Of a file to write in place; nothing to say when the person chose none.
    #[must_use]
    pub fn written(written: Written) -> Option<Self> {
        match written {
            Written::Done(name) => Some(Self::Written(name)),
            Written::Cancelled => None,
            Written::Refused => Some(Self::NotWritten),
        }
    }
}

/// A sentence on what became of it.
#[component]
pub fn Told(outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let done = |sentence: String| view! { <p class="banner done"><Icon shape=Shape::Check/>{sentence}</p> }.into_any();
    let trouble =
        |sentence: String| view! { <p class="banner trouble"><Icon shape=Shape::Warning/>{sentence}</p> }.into_any();
    let told = move |outcome| match outcome {
        Outcome::Making => view! { <p class="hint">{words::MAKING}</p> }.into_any(),
        Outcome::Word(file) => done(words::done(&file.name, file.size.div_ceil(1024))),
        Outcome::File(file) => done(words::handed_out(&file.name, file.size.div_ceil(1024))),
        Outcome::Copied => done(words::COPIED.to_owned()),
        Outcome::NotCopied => trouble(words::NOT_COPIED.to_owned()),
        Outcome::Withheld(ExportError::Withheld(reason)) => trouble(words::withheld(&reason)),
        Outcome::Withheld(ExportError::NotMade) => trouble(words::NOT_MADE.to_owned()),
        Outcome::Withheld(ExportError::Refused) => trouble(words::REFUSED.to_owned()),
        Outcome::Given(group, file) => done(sharing::given(&group, &file.name)),
        Outcome::Shared => done(sharing::SHARED.to_owned()),
        Outcome::NotShared => trouble(sharing::NOT_SHARED.to_owned()),
        Outcome::Written(name) => done(sharing::written(&name)),
        Outcome::NotWritten => trouble(sharing::NOT_WRITTEN.to_owned()),
    };
    view! { <div role="status">{move || outcome.get().map(told)}</div> }
}
