//! SEM: what a part makes of a whole told in words: "394 em, 163 nữ chiếm 41,4%". Shares of fractions are `sums`'.

use crate::check::context::Context;
use crate::check::data::figures::{MAKES, OF_TOTAL, OF_WHOLE, RATIOS};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{last_digit, percentages, shown, thousandths};
use crate::document::ProofLine;
use crate::text::check::meaning as words;
use crate::text::fold::fold;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for line in context.proof.lines.iter().filter(|line| line.text.contains('%')) {
        for (before, number) in percentages(&line.text) {
            judge(line, before, number, found);
            of_total(line, before, number, found);
        }
    }
}

/// The part stands right before "chiếm", the whole before the part. A share that is far from what they make is one of another
/// whole; one that is near it was reckoned wrongly.
fn judge(line: &ProofLine, before: &str, number: &str, found: &mut Vec<Finding>) {
    /// What is farther off is no slip, in thousandths of a percent.
    const NEAR: u32 = 5000;
    /// Words from the part to "chiếm", and from the whole to the part.
    const CLOSE: usize = 4;
    const WITHIN: usize = 10;
    let head = before.strip_suffix(number).unwrap_or(before);
    let sentence = head.rsplit([';', '\n']).next().unwrap_or_default();
    let sentence = sentence.rsplit(". ").next().unwrap_or_default();
    let folded = fold(sentence);
    let bare = RATIOS.iter().find_map(|ratio| folded.trim_end().strip_suffix(ratio));
    let Some(told) = bare.unwrap_or(&folded).trim_end().strip_suffix(MAKES) else {
        return;
    };
    let figures = figures(told);
    let last = told.split_whitespace().count();
    let Some(((at, part), earlier)) = figures.split_last() else {
        return;
    };
    let whole = earlier.iter().rev().find(|(_, whole)| whole > part);
    let Some((_, whole)) = whole.filter(|(first, _)| at - first <= WITHIN && last - at <= CLOSE) else {
        return;
    };
    // "chiếm 30% số giáo viên cốt cán": of a whole of its own.
    let after = line.text.get(before.len()..).and_then(|rest| rest.split_once('%'));
    let after = after.map(|(_, after)| fold(after)).unwrap_or_default();
    if OF_WHOLE.contains(&after.split_whitespace().next().unwrap_or_default()) {
        return;
    }
    compare(line, *part, *whole, number, NEAR, found);
}

/// "11 học sinh bỏ học trên tổng số 702 học sinh (1,6%)": the whole is named as such, so that any other share is a slip.
fn of_total(line: &ProofLine, before: &str, number: &str, found: &mut Vec<Finding>) {
    /// Words from the whole to the bracket.
    const CLOSE: usize = 4;
    let Some(head) = before
        .strip_suffix(number)
        .and_then(|head| head.trim_end().strip_suffix('('))
    else {
        return;
    };
    let sentence = fold(head.rsplit([';', '(', '\n']).next().unwrap_or_default());
    let Some((told, whole)) = OF_TOTAL.iter().find_map(|words| sentence.rsplit_once(words)) else {
        return;
    };
    let near = whole.split_whitespace().count() <= CLOSE + 1;
    let (parts, wholes) = (figures(told), figures(whole));
    let ([(_, part)], [(0, whole)], true) = (parts.as_slice(), wholes.as_slice(), near) else {
        return;
    };
    compare(line, *part, *whole, number, u32::MAX, found);
}

/// A share told is what its part makes of the whole, but for its last digit; one that is farther off than some thousandths of a percent is
/// of something else.
fn compare(line: &ProofLine, part: u32, whole: u32, number: &str, farthest: u32, found: &mut Vec<Finding>) {
    let exact = part.checked_mul(100_000).and_then(|part| part.checked_div(whole));
    let Some((exact, share)) = exact.zip(thousandths(number)) else {
        return;
    };
    let off = exact.abs_diff(share);
    // Rounded or cut off: both are usual.
    if off > last_digit(number) && off <= farthest {
        let quote = format!("{number}%");
        let message = words::share(part, whole, &shown(u64::from(exact)));
        found.push(Finding::of(line, "SEM-share", Severity::Reminder, &quote, message));
    }
}

/// The whole numbers among the words of a text, each with its place.
fn figures(text: &str) -> Vec<(usize, u32)> {
    let words = text.split_whitespace().enumerate();
    words.filter_map(|(at, word)| Some((at, whole_number(word)?))).collect()
}

/// A word that is a whole number; a year and what belongs to a date or a fraction is none.
fn whole_number(word: &str) -> Option<u32> {
    let bare = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | ':' | '.'));
    let number: u32 = bare.parse().ok()?;
    (!(1900..=2100).contains(&number)).then_some(number)
}
