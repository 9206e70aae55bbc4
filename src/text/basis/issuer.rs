//! Who issued a document: where the name begins and ends.

use super::phrases::{after, starts_with_one, words};
use super::words::{LOWER_SUBJECTS, OF, SUBJECTS};

/// The issuer a text begins with, behind "của", and what follows it.
pub(super) fn issuer(text: &str) -> (Option<&str>, &str) {
    /// "Bộ trưởng Bộ …", "Trường Phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông …".
    const MOST_WORDS: usize = 18;
    let lead = text.trim_start_matches([' ', ',']);
    let Some(name) = after(lead, OF).filter(|name| !name.is_empty()) else {
        return (None, text);
    };
    let begin = lead.len() - name.len();
    let of = lead.get(..begin).unwrap_or_default().trim_end();
    let end = issuer_end(name);
    let named = name
        .get(..end)
        .unwrap_or_default()
        .trim_end_matches([' ', ',', ';', '.', ':']);
    if named.is_empty() || named.split(' ').count() > MOST_WORDS {
        return (None, text);
    }
    let from = if of == OF { begin } else { 0 };
    let stop = begin + named.len();
    let rest = lead.get(stop..).unwrap_or_default();
    // The stop of a basis is the form's.
    let rest = if rest.contains(char::is_alphanumeric) { rest } else { "" };
    (lead.get(from..stop), rest)
}

/// Where the name of an issuer ends: before what the document is about, or at a stop.
fn issuer_end(name: &str) -> usize {
    let all: Vec<(usize, &str)> = words(name).collect();
    for (number, (at, word)) in all.iter().enumerate().skip(1) {
        let rest = name.get(*at..).unwrap_or_default();
        let before = all.get(number - 1).map_or("", |(_, word)| word);
        // A comma may stand between two who issued a document together.
        let stopped =
            before.ends_with([':', ';', '.']) || before.ends_with(',') && !word.starts_with(char::is_uppercase);
        let lower = word.starts_with(char::is_lowercase) && starts_with_one(rest, LOWER_SUBJECTS);
        if stopped || word.starts_with(['(', '“', '"', '-', '–']) || lower || starts_with_one(rest, SUBJECTS) {
            return *at;
        }
    }
    name.len()
}
