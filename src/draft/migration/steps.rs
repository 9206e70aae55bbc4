//! The steps and their order.

use serde_json::{Map, Value};

use super::v1_to_v2;

/// From one version of the format to the next.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The version it starts from; it leads to the version after that.
    pub from: u32,
    /// What it changes, apart from the number of the version.
    run: fn(&mut Map<String, Value>),
}

/// All steps, without a gap, from version 1 to today's.
pub const STEPS: &[Step] = &[Step {
    from: 1,
    run: v1_to_v2::run,
}];

/// Brings a draft of some version to today's.
pub fn migrate(draft: &mut Map<String, Value>, version: u32) {
    for step in STEPS.iter().filter(|step| step.from >= version) {
        (step.run)(draft);
        draft.insert("version".to_owned(), Value::from(step.from + 1));
    }
}
