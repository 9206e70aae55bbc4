//! NUM: items in letters follow the Vietnamese alphabet: a, b, c, d, đ, e (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6).

use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::text::check::numbering as words;
use crate::text::line::marked;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let mut before: Option<(char, &ProofLine)> = None;
    for line in &context.proof.lines {
        if !matches!(line.spot, Spot::Text | Spot::Heading(2..) | Spot::Role | Spot::Unplaced) {
            before = None;
            continue;
        }
        let number = marked(&line.text).number;
        let Some(letter) = letter(number) else {
            // A number above opens another list.
            if number.starts_with(|c: char| c.is_ascii_digit()) {
                before = None;
            }
            continue;
        };
        let last = before
            .filter(|(_, earlier)| earlier.section == line.section)
            .map(|(last, _)| last);
        if let Some((severity, message)) = slip(last, letter) {
            found.push(Finding::of(line, "NUM-letters", severity, &line.text, message));
        }
        before = Some((letter, line));
    }
}

/// The letter of "a)" or "a.".
fn letter(number: &str) -> Option<char> {
    let mut letters = number.chars();
    let letter = letters.next().filter(|letter| letter.is_lowercase())?;
    matches!(letters.as_str(), ")" | ".").then_some(letter)
}

/// What is wrong with a letter behind another one; none before the first.
fn slip(last: Option<char>, letter: char) -> Option<(Severity, String)> {
    if letter == 'a' {
        return None;
    }
    let Some(last) = last else {
        return Some((Severity::Reminder, words::letter_without_first(letter)));
    };
    let mut following = words::ALPHABET.chars().skip_while(|own| *own != last).skip(1);
    let expected = following.next()?;
    // Counting on as in the Latin alphabet is a slip of form only.
    let latin = matches!((last, letter), ('d', 'e') | ('e', 'f') | ('f', 'g') | ('i', 'j'));
    let severity = if latin { Severity::Hint } else { Severity::Reminder };
    (letter != expected).then(|| (severity, words::letter_gap(letter, last, expected)))
}
