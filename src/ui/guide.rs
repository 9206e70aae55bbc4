//! The guide.

use leptos::prelude::*;

use super::guide_link::chapter_id;
use super::top_bar::PlainBar;
use crate::state::{Route, first_use, navigation};
use crate::text::guide::{Block, CHAPTERS};
use crate::text::page::common::{GUIDE, window_title};
use crate::text::page::tour::AGAIN;
use crate::text::page::workspace::BACK_TO_PLAN;

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
                        on:click=move |_| navigation::focus_soon(chapter_id(chapter.key))
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
                    <h2 id=chapter_id(chapter.key) tabindex="-1">{chapter.title}</h2>
                    {blocks}
                </section>
            }
        })
        .collect_view();
    view! {
        <PlainBar/>
        <main class="wrap narrow guide">
            <h1 id=navigation::HEADING_ID tabindex="-1">{GUIDE}</h1>
            <div class="buttons">
                {navigation::last_plan().map(|route| view! {
                    <a class="btn" href=format!("#{}", route.hash())>{BACK_TO_PLAN}</a>
                })}
                <a class="btn" href=format!("#{}", Route::Home.hash()) on:click=move |_| first_use::ask()>
                    {AGAIN}
                </a>
            </div>
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
