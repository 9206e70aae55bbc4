//! How long the steps of something took, in the browser's own record of a thread: its tools show them, benchmarks read them.
//!
//! Decides nothing and never fails: a browser without such a record is not measured.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::Performance;

/// Begins a step.
const MARK: &str = "cai-tien";

/// A watch over steps that follow each other.
pub struct Stopwatch {
    performance: Option<Performance>,
}

impl Stopwatch {
    /// Starts the first step.
    #[must_use]
    pub fn start() -> Self {
        let watch = Self {
            // The page and a thread beside it have one each, under the same name.
            performance: Reflect::get(&js_sys::global(), &"performance".into())
                .ok()
                .and_then(|performance| performance.dyn_into().ok()),
        };
        watch.begin();
        watch
    }

    /// Ends a step under its name and starts the next one. The record keeps the last of each name and does not grow.
    pub fn lap(&self, name: &str) {
        if let Some(performance) = &self.performance {
            performance.clear_measures_with_measure_name(name);
            let _ = performance.measure_with_start_mark(name, MARK);
        }
        self.begin();
    }

    fn begin(&self) {
        if let Some(performance) = &self.performance {
            performance.clear_marks_with_mark_name(MARK);
            let _ = performance.mark(MARK);
        }
    }
}

impl Drop for Stopwatch {
    fn drop(&mut self) {
        if let Some(performance) = &self.performance {
            performance.clear_marks_with_mark_name(MARK);
        }
    }
}
