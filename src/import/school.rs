//! The kind of school a text is about.

use super::data::marks::KINDS;
use crate::plan::SchoolKind;
use crate::text::fold::fold;

/// The kind that texts tell, the surest first: the first text that names a kind decides.
pub(super) fn kind_of(texts: &[&str]) -> Option<SchoolKind> {
    texts.iter().find_map(|text| {
        let folded = fold(text);
        KINDS
            .iter()
            .find(|(words, _)| folded.contains(words))
            .map(|(_, kind)| *kind)
    })
}

/// The kind a long text speaks of most.
pub(super) fn commonest_kind(text: &str) -> Option<SchoolKind> {
    let folded = fold(text);
    let counted = KINDS
        .iter()
        .map(|(words, kind)| (folded.matches(words.as_str()).count(), *kind));
    counted
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, _)| *count)
        .map(|(_, kind)| kind)
}
