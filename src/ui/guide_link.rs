//! From a screen to the chapter of the guide that explains it.

use leptos::prelude::*;

use crate::state::{Route, Screen, navigation};
use crate::text::guide::CHAPTERS;
use crate::text::page::common::GUIDE;

/// The link.
#[component]
pub fn GuideLink(
    /// The screen it stands on.
    screen: Screen,
) -> impl IntoView {
    let key = chapter_for(screen);
    let title = CHAPTERS
        .iter()
        .find(|chapter| chapter.key == key)
        .map(|chapter| chapter.title);
    title.map(|title| {
        view! {
            <p class="guide-link small">
                <a
                    href=format!("#{}", Route::Guide.hash())
                    on:click=move |_| navigation::focus_later(chapter_id(key))
                >
                    {GUIDE} ": " {title}
                </a>
            </p>
        }
    })
}

/// Id of a chapter's heading.
pub fn chapter_id(key: &str) -> String {
    format!("chuong-{key}")
}

/// Key of the chapter for a screen.
fn chapter_for(screen: Screen) -> &'static str {
    match screen {
        Screen::Front => "cac-phan",
        Screen::Criteria => "tieu-chi",
        Screen::Section(section) => section.guide,
        Screen::Review => "soat-loi",
        Screen::Export => "xuat-word",
        Screen::Share | Screen::Merge => "gui-ban-nhap",
        Screen::Versions => "du-lieu",
    }
}
