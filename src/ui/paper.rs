//! The paper: the same document Word gets, as HTML, beside the fields and for print.

use leptos::html::Div;
use leptos::prelude::*;

use super::drawing::Drawing;
use crate::document::{Block, Document, PageLayout, html};
use crate::state::{Session, navigation, printing};
use crate::text::page::common::PURPOSE;
use crate::text::page::workspace::{AS_TABLE, PAPER};

/// The whole paper, following pauses in typing.
#[component]
pub fn Paper(
    session: Session,
    /// Key of the section to show.
    #[prop(into)]
    section: Signal<String>,
    /// Changes when the paper is shown or hidden on narrow screens.
    #[prop(into)]
    shown: Signal<bool>,
) -> impl IntoView {
    let node = NodeRef::<Div>::new();
    let layout = RwSignal::new(PageLayout::default());
    let complete = RwSignal::new(false);
    let drawing = Drawing::new(session, node, layout, complete);
    Effect::new(move |_| {
        session.follow_texts();
        shown.track();
        drawing.follow();
    });
    printing::on_print(move || {
        if !complete.is_disposed() {
            drawing.finish();
            printing::set_margins(session);
        }
    });
    let margin = move |side: fn(&PageLayout) -> u16| move || layout.with(side).to_string();
    Effect::new(move |_| {
        let key = section.get();
        if complete.get() {
            navigation::soon(move || {
                if let Some(node) = node.try_get_untracked().flatten() {
                    reveal(&node, &key);
                }
            });
        }
    });
    view! {
        // On narrow screens it takes the fields' place and is the main thing then; a frame that scrolls is reached by keys.
        <div
            class="look"
            class:shown=move || shown.get()
            role=move || if shown.get() { "main" } else { "complementary" }
            aria-label=PAPER
            aria-busy=move || (!complete.get()).to_string()
            tabindex="0"
        >
            {move || if shown.get() {
                view! { <h1 class="unseen">{PAPER}</h1> <h2 class="unseen">{PURPOSE}</h2> }.into_any()
            } else {
                view! { <h2 class="unseen">{PAPER}</h2> }.into_any()
            }}
            <div
                class="paper"
                style=("--top", margin(|layout| layout.top))
                style=("--bottom", margin(|layout| layout.bottom))
                style=("--left", margin(|layout| layout.left))
                style=("--right", margin(|layout| layout.right))
                node_ref=node
            ></div>
        </div>
    }
}

/// Scrolls the paper to the heading of a section.
fn reveal(paper: &web_sys::HtmlElement, key: &str) {
    let heading = paper
        .query_selector(&format!("[data-section=\"{key}\"]"))
        .ok()
        .flatten();
    let (Some(frame), Some(heading)) = (paper.parent_element(), heading) else {
        return;
    };
    let offset = heading.get_bounding_client_rect().top() - paper.get_bounding_client_rect().top();
    #[allow(clippy::cast_possible_truncation)] // pixels on a page
    frame.set_scroll_top((offset - 24.0).max(0.0) as i32);
}

/// The table of a section as it prints, on demand.
#[component]
pub fn TableView(session: Session, section: &'static str) -> impl IntoView {
    let open = RwSignal::new(false);
    let table = move || {
        session.follow_texts();
        html(&only_tables(session.paper(), section))
    };
    view! {
        <details
            class="as-table"
            on:toggle=move |event| {
                let details: web_sys::HtmlElement = event_target(&event);
                open.set(details.has_attribute("open"));
            }
        >
            <summary>{AS_TABLE}</summary>
            <Show when=move || open.get()>
                <div class="table-frame" tabindex="0" role="region" aria-label=AS_TABLE>
                    <div class="paper" inner_html=table></div>
                </div>
            </Show>
        </details>
    }
}

/// The document with nothing but the tables below a section's heading.
fn only_tables(mut document: Document, section: &str) -> Document {
    let mut inside = false;
    for pages in &mut document.sections {
        pages.blocks.retain(|block| {
            if let Block::Heading(heading) = block
                && heading.level == 1
            {
                inside = heading.anchor == section;
            }
            inside && matches!(block, Block::Table(_))
        });
    }
    document.sections.retain(|pages| !pages.blocks.is_empty());
    document
}
