//! What the old plan achieved, in the words the school wrote.

use super::standing::{Standing, standing};
use crate::plan::{Action, Plan};
use crate::text::line::{lines, single};
use crate::text::rollover as words;

/// What an action is called: its content, or the first thing done, or its goal.
#[must_use]
pub fn name_of(action: &Action) -> String {
    [&action.content, &action.activities, &action.goal, &action.measure]
        .into_iter()
        .find_map(|text| lines(text).into_iter().next())
        .map(|line| line.words)
        .unwrap_or_default()
}

/// A finished action as a line of results.
#[must_use]
pub fn result_line(action: &Action) -> String {
    let (degree, note) = (single(&action.degree), single(&action.note));
    let (how, note) = match standing(action) {
        Standing::Finished if degree.is_empty() => (note, String::new()),
        Standing::Finished => (degree, note),
        _ => (String::new(), note),
    };
    words::result(&name_of(action), &how, &note)
}

/// What the reviews of the old plan found and adjusted, line by line.
#[must_use]
pub fn review_lines(old: &Plan) -> Vec<String> {
    let found = old.monitoring.iter().flat_map(|review| {
        let when = single(&review.when);
        [(&review.result, false), (&review.adjustment, true)].map(|(text, adjusted)| {
            let text = single(text);
            (!text.is_empty()).then(|| words::review(&when, &text, adjusted))
        })
    });
    found.flatten().collect()
}
