//! Asking the second thread.

use crate::background::{Question, Reply};
use crate::platform::background;

pub(super) use crate::platform::background::About;

/// How long an answer is waited for, in milliseconds: a file that takes longer on an old laptop is no plan.
const PATIENCE: u32 = 30_000;

/// Asks and calls back once; with nothing where the second thread cannot be started, broke or took too long.
pub(super) fn ask(question: &Question, about: About, answered: impl FnOnce(Option<Reply>) + 'static) {
    let Ok(question) = serde_json::to_string(question) else {
        return answered(None);
    };
    background::ask(&question, about, PATIENCE, move |told| {
        answered(told.and_then(|(text, file)| {
            let answer = serde_json::from_slice(&text).ok()?;
            Some(Reply { answer, file })
        }));
    });
}
