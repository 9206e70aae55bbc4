//! SEM: a solution in words that fit any plan says nothing of what is done.

use crate::check::context::{Context, at};
use crate::check::data::goals::STOCK;
use crate::check::finding::{Finding, Severity};
use crate::plan::ActionField;
use crate::text::check::meaning as words;
use crate::text::fold::fold;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let expressions: Vec<Vec<&str>> = STOCK.split('|').map(|stock| stock.split(' ').collect()).collect();
    for (_, action) in context.actions() {
        for field in [ActionField::Activities, ActionField::Measure] {
            let text = action.text(field).trim();
            if is_stock(text, &expressions) {
                let path = at(&action.id.0, field.key());
                let message = words::STOCK.to_owned();
                found.push(Finding::new("SEM-generic", Severity::Hint, &path, text, message));
            }
        }
    }
}

/// Whether a text consists of nothing but such expressions.
fn is_stock(text: &str, expressions: &[Vec<&str>]) -> bool {
    /// A word or two may still be a name of something.
    const SHORT: usize = 4;
    let folded = fold(text);
    let plain = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut rest: Vec<&str> = plain.collect();
    if rest.len() < SHORT || text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    while !rest.is_empty() {
        let longest = expressions
            .iter()
            .filter(|words| rest.starts_with(words))
            .map(Vec::len)
            .max();
        match longest {
            Some(length) => drop(rest.drain(..length)),
            None => return false,
        }
    }
    true
}
