//! Icons: strokes on a grid of 24, decoration only – words stand beside them.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Plus.
    Add,
    /// Folder.
    Open,
    /// Arrow into a tray.
    Download,
    /// Arrow turning back.
    Undo,
    /// Arrow turning forward.
    Redo,
    /// Check mark.
    Check,
    /// Warning.
    Warning,
    /// Two sheets.
    Copy,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Corner pointing down: something unfolds.
    Unfold,
    /// Bin.
    Remove,
    /// Printer.
    Print,
    /// Light bulb.
    Idea,
    /// Speech bubble.
    Remark,
    /// Arrow going out.
    Share,
    /// Arrow into a clipboard.
    Paste,
}

/// An icon.
#[component]
pub fn Icon(shape: Shape) -> impl IntoView {
    let path = match shape {
        Shape::Add => "M12 5v14M5 12h14",
        Shape::Open => "M3 7h6l2 2h10v10H3z",
        Shape::Download => "M12 4v11m0 0l-4-4m4 4l4-4M5 20h14",
        Shape::Undo => "M9 7L4 12l5 5M4 12h11a5 5 0 010 10h-2",
        Shape::Redo => "M15 7l5 5-5 5M20 12H9a5 5 0 000 10h2",
        Shape::Check => "M5 12l5 5 9-10",
        Shape::Warning => "M12 9v5m0 3v.01M12 3l10 18H2z",
        Shape::Copy => "M8 8h12v12H8zM16 8V4H4v12h4",
        Shape::Up => "M12 19V5m-6 6l6-6 6 6",
        Shape::Down => "M12 5v14m-6-6l6 6 6-6",
        Shape::Unfold => "M6 9l6 6 6-6",
        Shape::Remove => "M5 7h14M10 7V4h4v3m-7 0l1 13h8l1-13",
        Shape::Print => "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
        Shape::Remark => "M4 5h16v11H10l-5 4v-4H4z",
        Shape::Share => "M12 15V4m0 0L8 8m4-4l4 4M5 12v8h14v-8",
        Shape::Paste => "M9 4h6v3H9zM9 5H5v16h14V5h-4M12 11v6m-3-3l3 3 3-3",
        Shape::Idea => "M9 18h6m-5 3h4M12 3a6 6 0 00-3.5 10.9V16h7v-2.1A6 6 0 0012 3z",
    };
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=path></path>
        </svg>
    }
}
