//! Words at the beginning of a text, however they were typed.

use crate::text::fold::fold;

/// Whether a text begins with one of some phrases, as whole words.
pub(super) fn starts_with_one(text: &str, phrases: &[&str]) -> bool {
    phrases
        .iter()
        .any(|phrase| text == *phrase || after(text, phrase).is_some())
}

/// What stands behind words a text begins with, however they were typed.
pub(super) fn after<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let count = phrase.split(' ').count();
    let end = match words(text).nth(count) {
        Some((at, _)) => at,
        None => text.len(),
    };
    let begin = text.get(..end)?;
    let same = fold(begin.trim_end()).trim_end_matches([':', ',']) == fold(phrase);
    same.then(|| text.get(end..)).flatten()
}

/// Words of a text in single spaces with their places.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(' ').filter_map(move |word| {
        let place = at;
        at += word.len() + 1;
        (!word.is_empty()).then_some((place, word))
    })
}
