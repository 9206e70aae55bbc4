//! Slots: the places in a suggested wording that the school must fill, written `[số lớp]`, `[tháng/năm]`, `[họ tên]`.
//!
//! Finds them in any text, also in one the school has already edited. Must not change a text.

use std::ops::Range;

/// The slots of a text in their order, as byte ranges that include both brackets.
///
/// A slot says in words what goes in it and stands on one line. Not slots are: `[]`, a footnote `[1]`, and the evidence
/// codes `[H1-1.1-01]` of the 2018 regulations (and `[MC.1.1.01]`, the 2026 code put in the wrong brackets): those are
/// finished text. A bracket without its partner is text too; of nested brackets the innermost pair counts.
///
/// ```
/// use cai_tien::text::slot::slots;
/// assert_eq!(slots("Sửa [số phòng] phòng (minh chứng [H1-3.1-02])"), vec![6..19]);
/// ```
#[must_use]
pub fn slots(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text.contains('[') {
        return found;
    }
    let mut open = None;
    for (at, letter) in text.char_indices() {
        match letter {
            '[' => open = Some(at),
            '\n' => open = None,
            ']' => {
                if let Some(start) = open.take()
                    && text.get(start + 1..at).is_some_and(asks_for_something)
                {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    found
}

/// How many slots are still to be filled.
#[must_use]
pub fn slots_left(text: &str) -> usize {
    slots(text).len()
}

/// Whether what stands between two brackets is words and not a number or evidence codes.
fn asks_for_something(inner: &str) -> bool {
    inner
        .split([';', ','])
        .any(|part| part.chars().any(char::is_alphabetic) && !is_evidence_code(part.trim()))
}

/// Whether the text has the shape of an evidence code: `H` or `MC`, then only digits, dots, hyphens and spaces.
fn is_evidence_code(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    upper
        .strip_prefix("MC")
        .or_else(|| upper.strip_prefix('H'))
        .is_some_and(|rest| {
            rest.contains(|c: char| c.is_ascii_digit())
                && rest
                    .chars()
                    .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '–' | ' '))
        })
}
