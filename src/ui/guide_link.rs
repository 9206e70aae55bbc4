//! From a screen to the chapter of the guide that explains it.

use leptos::prelude::*;

use crate::state::{Route, navigation};
use crate::text::guide::CHAPTERS;
use crate::text::page::common::GUIDE;

/// The link.
#[component]
pub fn GuideLink(
    /// Key of the screen.
    screen: &'static str,
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
fn chapter_for(screen: &str) -> &'static str {
    match screen {
        "tieu-chi" | "van-de" => "tieu-chi",
        "viec-cai-tien" | "noi-dung" | "theo-doi" => "muc-tieu",
        "to-chuc-thuc-hien" => "nguoi-va-nhom",
        "chia-se" | "hop-nhat" => "gui-ban-nhap",
        "soat" | "xuat" => "xuat-word",
        "ban-truoc" => "du-lieu",
        _ => "cac-phan",
    }
}
