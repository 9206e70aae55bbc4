//! What the program promises about the school's data is tested, promise by promise, under its very words.

use crate::figures::tell;
use cai_tien::text::page::data::PROMISES;

#[test]
fn every_promise_has_a_test_of_its_name() {
    let tests = std::fs::read_to_string("tests/e2e/promises.spec.js").unwrap();
    let named = |promise: &str| {
        ["'", "`"]
            .iter()
            .any(|quote| tests.contains(&format!("test({quote}{promise}")))
    };
    for promise in PROMISES {
        assert!(named(promise), "no test is called “{promise}”");
    }
    assert!(!named("Điều chưa từng hứa"));
    tell(&format!(
        "promises: {} on the page of data, each with a test of its name",
        PROMISES.len()
    ));
}
