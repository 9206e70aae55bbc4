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
    let sentence = |outcome: Outcome| match outcome {
        Outcome::Word(file) => Ok(words::done(&file.name, file.size.div_ceil(1024))),
        Outcome::File(file) => Ok(words::handed_out(&file.name, file.size.div_ceil(1024))),
        Outcome::Copied => Ok(words::COPIED.to_owned()),
        Outcome::NotCopied => Err(words::NOT_COPIED.to_owned()),
        Outcome::Withheld(ExportError::Withheld(reason)) => Err(words::withheld(&reason)),
        Outcome::Withheld(ExportError::Refused) => Err(words::REFUSED.to_owned()),
        Outcome::Given(group, file) => Ok(sharing::given(&group, &file.name)),
        Outcome::Shared => Ok(sharing::SHARED.to_owned()),
        Outcome::NotShared => Err(sharing::NOT_SHARED.to_owned()),
        Outcome::Written(name) => Ok(sharing::written(&name)),
        Outcome::NotWritten => Err(sharing::NOT_WRITTEN.to_owned()),
    };
    view! {
        <div role="status">
            {move || outcome.get().map(|outcome| match sentence(outcome) {
                Ok(done) => view! { <p class="banner done"><Icon shape=Shape::Check/>{done}</p> },
                Err(trouble) => view! { <p class="banner trouble"><Icon shape=Shape::Warning/>{trouble}</p> },
            }.into_any())}
        </div>
    }
}
