//! What holds of any plan, found out with plans nobody would think of.
//!
//! The same plans in every run; the environment variable CASES asks for more of them.

mod any_plan;
mod edits;
mod exported;
mod hostile_drafts;
mod hostile_files;
mod merging;
mod pasting;
mod rolling;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// A runner that makes the same cases every time.
fn runner(usual: u32) -> TestRunner {
    let cases = std::env::var("CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config {
        cases: cases.unwrap_or(usual),
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}
