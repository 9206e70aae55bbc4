//! The guide.

use leptos::prelude::*;

use super::top_bar::PlainBar;
use crate::state::navigation;
use crate::text::guide::{Block, CHAPTERS};
use crate::text::page::common::{GUIDE, window_title};

/// The screen: all chapters on one page, so that the browser's search finds everything.
#[component]
pub fn Guide() -> impl IntoView {
    navigation::set_title(&window_title(GUIDE));
    let links = CHAPTERS
        .iter()
        .map(|chapter| {
            view! {
                <li>
                    <button
                        type="button"
                        class="link"
                        on:click=move |_| navigation::focus_soon(format!("chuong-{}", chapter.key))
                    >
                        {chapter.title}
                    </button>
                </li>
            }
        })
        .collect_view();
    let chapters = CHAPTERS
        .iter()
        .map(|chapter| {
            let blocks = chapter.blocks.iter().map(block).collect_view();
            view! {
                <section>
                    <h2 id=format!("chuong-{}", chapter.key) tabindex="-1">{chapter.title}</h2>
                    {blocks}
                </section>
            }
        })
        .collect_view();
    view! {
        <PlainBar/>
        <main class="wrap narrow guide">
            <h1 id=navigation::HEADING_ID tabindex="-1">{GUIDE}</h1>
            <ul class="contents">{links}</ul>
            {chapters}
        </main>
    }
}

fn block(block: &'static Block) -> AnyView {
    match block {
        Block::Paragraph(words) => view! { <p>{*words}</p> }.into_any(),
        Block::Note(words) => view! { <p class="note">{*words}</p> }.into_any(),
        Block::Subheading(words) => view! { <h3>{*words}</h3> }.into_any(),
        Block::Points(points) => {
            let points = points.iter().map(|point| view! { <li>{*point}</li> }).collect_view();
            view! { <ul>{points}</ul> }.into_any()
        }
        Block::Steps(steps) => {
            let steps = steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view();
            view! { <ol>{steps}</ol> }.into_any()
        }
    }
}
