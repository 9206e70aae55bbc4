//! What became of a file, or of a copy, that was asked for.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::state::exchange::{ExportError, HandedOut};
use crate::text::page::export as words;

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
}

impl Outcome {
    /// Of a file that is not checked against the plan.
    #[must_use]
    pub fn file(made: Result<HandedOut, ExportError>) -> Self {
        made.map_or_else(Self::Withheld, Self::File)
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
