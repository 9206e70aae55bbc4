//! Handing out the Word file, the draft file and print.

use leptos::prelude::*;

use super::front::Printing;
use super::icon::{Icon, Shape};
use crate::forms::{Form, Gap};
use crate::state::exchange::{self, ExportError, HandedOut};
use crate::state::{Route, Session, navigation};
use crate::text::page::export as words;

/// The screen's content.
#[component]
pub fn Export(session: Session, form: &'static Form, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let outcome = RwSignal::new(None::<Result<HandedOut, ExportError>>);
    let review = Route::plan(&session.id(), "soat").hash();
    view! {
        <section class="card">
            {move || match gaps.with(Vec::len) {
                0 => view! { <p>{words::COMPLETE}</p> }.into_any(),
                count => view! {
                    <p>{words::missing(count)} " " <a href=format!("#{review}")>{words::REVIEW}</a></p>
                }
                .into_any(),
            }}
            <div class="buttons">
                <button
                    type="button"
                    class="primary"
                    on:click=move |_| {
                        session.flush();
                        outcome.set(Some(exchange::export_word(session)));
                    }
                >
                    <Icon shape=Shape::Download/>
                    {words::BUTTON}
                </button>
                <button type="button" on:click=move |_| navigation::print()>
                    <Icon shape=Shape::Print/>
                    {words::PRINT}
                </button>
            </div>
            <div role="status">
                {move || outcome.get().map(|outcome| match outcome {
                    Ok(file) => view! {
                        <p class="banner done">
                            <Icon shape=Shape::Check/>
                            {words::done(&file.name, file.size.div_ceil(1024))}
                        </p>
                    }
                    .into_any(),
                    Err(error) => {
                        let sentence = match error {
                            ExportError::NotWritten => words::FAILED,
                            ExportError::Refused => words::REFUSED,
                        };
                        view! { <p class="banner trouble"><Icon shape=Shape::Warning/>{sentence}</p> }.into_any()
                    }
                })}
            </div>
        </section>
        <section class="card">
            <div class="fields"><Printing session form/></div>
        </section>
        <section class="card">
            <p>{words::DRAFT_HINT}</p>
            <button type="button" on:click=move |_| { exchange::download_draft(session); }>
                <Icon shape=Shape::Download/>
                {words::DRAFT}
            </button>
        </section>
    }
}
