//! Tests that need a browser: compiled to wasm, run in Chromium by wasm-bindgen-test-runner.
#![cfg(target_arch = "wasm32")]

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn local_storage_gives_back_what_was_written() {
    let text = "Kế hoạch cải tiến chất lượng giáo dục";
    LocalStorage::set("cai-tien-test", text).unwrap();
    let read: String = LocalStorage::get("cai-tien-test").unwrap();
    LocalStorage::delete("cai-tien-test");
    assert_eq!(read, text);
}
