//! Component tests, in a real browser.

#![cfg(target_arch = "wasm32")]
// A test that cannot go on stops: the lints that forbid this are for the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod field;
pub mod page;
pub mod rows;
pub mod saving;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
