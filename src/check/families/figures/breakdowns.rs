//! SEM: parts that a sentence lists add up to the whole they are parts of.
//!
//! Parts may overlap ("40 nữ, 31 đảng viên"): only what can be nothing but a partition, or what another unit of the same
//! sentence confirms, is told.

use crate::check::context::Context;
use crate::check::data::figures::{ALL_PARTS, CLASS_UNITS, EACH, IN_ALL, PARTITIONS, SOME_PARTS, STAFF_UNITS};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{Number, counted, numbers};
use crate::document::ProofLine;
use crate::text::check::counts as words;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for line in &context.proof.lines {
        if line.text.bytes().filter(u8::is_ascii_digit).count() > 3 {
            lists(line, found);
            within(line, found);
        }
    }
}

/// A count with the unit it is compared by.
struct Count<'a> {
    unit: Unit,
    number: Number<'a>,
}

/// What is counted, as far as parts and wholes share it.
#[derive(Clone, PartialEq, Eq)]
enum Unit {
    /// Classes and nursery groups.
    Classes,
    /// The staff, of whatever kind.
    Staff,
    /// Anything else, by its word.
    Other(String),
    /// A number without a word behind it: "nhân viên 06".
    Bare,
}

impl Unit {
    fn of(word: &str) -> Self {
        let lower = word.to_lowercase();
        match lower.as_str() {
            unit if CLASS_UNITS.contains(&unit) => Self::Classes,
            unit if STAFF_UNITS.contains(&unit) => Self::Staff,
            _ => Self::Other(lower),
        }
    }
}

/// The counts of a stretch of a text: no shares, no fractions, nothing in brackets, nothing meant for each.
fn counts<'a>(text: &'a str, from: usize, to: usize) -> Vec<Count<'a>> {
    let within = text.get(from..to).unwrap_or_default();
    let plain = |number: &Number| {
        let (before, after) = around(text, number);
        let inner = within.get(..number.start.saturating_sub(from)).unwrap_or_default();
        let in_brackets = inner.matches('(').count() > inner.matches(')').count();
        let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        !in_brackets
            && !before.ends_with(['/', '-', '–'])
            && !after.starts_with(['/', '%', '-', '–'])
            && !after.trim_start().starts_with('%')
            && !EACH.contains(&last.as_str())
    };
    let all = numbers(text).into_iter();
    all.filter(|number| number.start >= from && number.end <= to && plain(number))
        .map(|number| Count {
            unit: counted(text, &number).map_or(Unit::Bare, Unit::of),
            number,
        })
        .collect()
}

/// What stands before and behind a number.
pub(super) fn around<'a>(text: &'a str, number: &Number) -> (&'a str, &'a str) {
    let before = text.get(..number.start).unwrap_or_default();
    (before, text.get(number.end..).unwrap_or_default())
}

/// Where a sentence that runs on from a place ends.
fn sentence_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let stop = rest.match_indices('.').find(|(at, _)| {
        rest.get(at + 1..)
            .is_some_and(|after| after.is_empty() || after.starts_with(' '))
    });
    stop.map_or(text.len(), |(at, _)| from + at)
}

/// Where parts of a whole are opened in a line: the end of the head, the begin of the parts, whether they are all.
fn openings(lower: &str) -> Vec<(usize, usize, bool)> {
    let of = |words: &'static [&'static str], all: bool| {
        words.iter().flat_map(move |word| {
            let whole = move |at: &usize| {
                let before = lower.get(..*at).unwrap_or_default();
                let after = lower.get(at + word.len()..).unwrap_or_default();
                !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
            };
            let places = lower.match_indices(*word).map(|(at, _)| at).filter(whole);
            places.map(move |at| (at, at + word.len(), all))
        })
    };
    let colons = lower.match_indices(": ").map(|(at, _)| (at, at + 1, true));
    let mut out: Vec<_> = of(ALL_PARTS, true).chain(of(SOME_PARTS, false)).chain(colons).collect();
    out.sort_unstable();
    out
}

/// "22 lớp với 920 học sinh, trong đó khối 10 có 8 lớp với 342 học sinh, …", "58 người, gồm 03 cán bộ quản lý, …".
fn lists(line: &ProofLine, found: &mut Vec<Finding>) {
    let text = line.text.as_str();
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return;
    }
    let openings = openings(&lower);
    for (nth, (head_end, begin, all)) in openings.iter().copied().enumerate() {
        let before = text.get(..head_end).unwrap_or_default();
        // A number in the thousands has stops of its own.
        let sentence = before.rfind(". ").map_or(0, |at| at + 1);
        let head_begin = before.rfind([';', ':']).map_or(0, |at| at + 1).max(sentence);
        let heads = counts(text, head_begin, head_end);
        let end = sentence_end(text, begin);
        let next = openings.get(nth + 1).map_or(end, |(at, ..)| *at).min(end);
        let half = text
            .get(begin..next)
            .and_then(|tail| tail.find(';'))
            .map_or(next, |at| begin + at);
        for head in heads.iter().rev().filter(|head| head.unit != Unit::Bare) {
            let tails = [half, next].map(|end| counts(text, begin, end));
            let sums = |head: &Count| tails.each_ref().map(|tail| sum(head, tail));
            let own = sums(head);
            if own.iter().flatten().all(|(total, _)| *total != head.number.value) {
                let Some((total, parts)) = own.into_iter().flatten().next() else {
                    continue;
                };
                let confirmed = heads.iter().any(|other| {
                    other.unit != head.unit
                        && sums(other)
                            .iter()
                            .flatten()
                            .any(|(sum, many)| *sum == other.number.value && *many == parts)
                });
                // "41 người: 31 giáo viên, 9 nhân viên, 01 Tổng phụ trách Đội": a part whose word is not known makes it whole.
                let missing = head.number.value.checked_sub(total);
                let is_part = |part: &Count| {
                    let (before, _) = around(text, &part.number);
                    part.unit == Unit::Bare && before.trim_end().ends_with([',', ';', ':'])
                };
                let unknown = |part: &Count| Some(part.number.value) == missing && is_part(part);
                if tails.iter().flatten().any(unknown) {
                    continue;
                }
                // "trong đó 35 người đạt chuẩn; 12 giáo viên dạy giỏi": behind the semicolon something else is told.
                let other_behind = !all && half < next && total > head.number.value;
                let tail = lower.get(begin..next).unwrap_or_default();
                if other_behind && !confirmed {
                    continue;
                }
                if confirmed || is_partition(head.number.value, total, parts, all, tail) {
                    let quote = text.get(head.number.start..head.number.end).unwrap_or_default();
                    let unit = counted(text, &head.number).unwrap_or_default();
                    let message = words::parts_and_whole(&format!("{quote} {unit}"), total / 1000);
                    let quote = format!("{quote} {unit}");
                    found.push(Finding::of(line, "SEM-breakdown", Severity::Reminder, &quote, message));
                    return;
                }
            }
        }
    }
}

/// "Trong 26 giáo viên, 24 người đạt chuẩn, 02 người đang học": together no more than all.
fn within(line: &ProofLine, found: &mut Vec<Finding>) {
    let text = line.text.as_str();
    for number in numbers(text) {
        let Some(unit) = counted(text, &number) else { continue };
        let (before, _) = around(text, &number);
        let before = before.trim_end().to_lowercase();
        let begin = number.end + 1 + unit.len();
        let led = IN_ALL.iter().any(|lead| before.ends_with(lead));
        if !led || !text.get(begin..).is_some_and(|rest| rest.starts_with(',')) {
            continue;
        }
        let end = sentence_end(text, begin);
        let head = Count {
            unit: Unit::of(unit),
            number,
        };
        let parts = sum(&head, &counts(text, begin, end));
        if let Some((total, _)) = parts.filter(|(total, _)| *total > number.value) {
            let quote = text.get(number.start..begin).unwrap_or_default();
            let message = words::parts_and_whole(quote, total / 1000);
            found.push(Finding::of(line, "SEM-breakdown", Severity::Reminder, quote, message));
        }
    }
}

/// What the parts of a whole make together, and how many they are; none for fewer than two.
fn sum(head: &Count, tail: &[Count]) -> Option<(u32, usize)> {
    let of_unit = |unit: &Unit| -> Vec<u32> {
        let same = tail.iter().filter(|part| part.unit == *unit);
        same.map(|part| part.number.value).collect()
    };
    let mut parts = of_unit(&head.unit);
    if parts.is_empty() && tail.iter().all(|part| part.unit == Unit::Bare) {
        parts = of_unit(&Unit::Bare);
    }
    (parts.len() > 1).then(|| (parts.iter().sum(), parts.len()))
}

/// Whether parts that do not add up were meant to: all of them are listed, and the sum is not far off.
fn is_partition(whole: u32, total: u32, parts: usize, all: bool, tail: &str) -> bool {
    let apart = u64::from(whole.abs_diff(total));
    let labels = PARTITIONS.iter().any(|word| contains(tail, word));
    let quarter = apart * 4 <= u64::from(whole);
    let twentieth = apart * 20 <= u64::from(whole);
    (all || labels) && quarter || parts > 2 && twentieth
}
