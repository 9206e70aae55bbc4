//! Cải Tiến: the editor for a school's yearly education quality improvement plan ("Kế hoạch cải tiến chất lượng giáo dục").
//!
//! The map of the crate stands in ARCHITECTURE.md. Everything but `platform`, `state` and `ui` is pure: no browser, no
//! clock, no randomness; time and ids come in as arguments.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod background;
pub mod catalogue;
pub mod check;
pub mod document;
pub mod docx;
pub mod draft;
pub mod forms;
pub mod import;
pub mod keeping;
pub mod plan;
pub mod rollover;
pub mod text;
pub mod word;

#[cfg(not(target_arch = "wasm32"))]
pub mod command;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod state;
#[cfg(target_arch = "wasm32")]
pub mod ui;
