//! Tests that need a browser: components mounted on a page, compiled to wasm, run in Chromium by wasm-bindgen-test-runner.
#![cfg(target_arch = "wasm32")]

mod page;
mod rows;
mod saving;
mod typing;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
