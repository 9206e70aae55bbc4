//! SEM: shares in one line are of one whole, and tables of figures add up to their last row.

use super::breakdowns::around;
use super::counts::{Number, counted, numbers, shown};
use crate::check::context::Context;
use crate::check::data::figures::{TOTAL_ROWS, WHOLE_LEADS};
use crate::check::finding::{Finding, Severity};
use crate::document::ProofLine;
use crate::text::check::counts as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for line in context.proof.lines.iter().filter(|line| line.text.contains('%')) {
        shares(line, found);
    }
    tables(context, found);
}

/// A part with its share: "24 người đạt chuẩn (92,3%)".
struct Share<'a> {
    part: Number<'a>,
    stated: u32,
    /// What a last digit is worth.
    unit: u32,
    quote: &'a str,
}

impl Share<'_> {
    fn fits(&self, whole: u32) -> bool {
        let exact = u64::from(self.part.value) * 100_000 / u64::from(whole.max(1));
        exact.abs_diff(u64::from(self.stated)) <= u64::from(self.unit)
    }
}

/// Counts followed by a share in brackets.
fn shared<'a>(text: &'a str, all: &[Number<'a>]) -> Vec<Share<'a>> {
    /// Words between a count and its share.
    const NEAR: usize = 7;
    let of = |pair: &[Number<'a>]| {
        let [part, share] = pair else { return None };
        let between = text.get(part.end..share.start)?;
        let after = text.get(share.end..)?;
        let (words, tail) = between.rsplit_once('(')?;
        let near = words.split_whitespace().count() <= NEAR && !words.contains([';', '.', ',', '/', '(']);
        let plain = tail.chars().all(|c| c.is_alphabetic() || c == ' ') && !words.trim().is_empty();
        let before = text.get(..part.start)?;
        if !near || !plain || !after.trim_start().starts_with('%') || before.ends_with(['/', '.', '-', '–']) {
            return None;
        }
        let decimals = share.text.split_once([',', '.']).map_or(0, |(_, part)| part.len());
        Some(Share {
            part: *part,
            stated: share.value,
            unit: 10_u32.pow(3 - u32::try_from(decimals.min(3)).unwrap_or(3)),
            quote: text.get(part.start..share.end + 1)?,
        })
    };
    all.windows(2).filter_map(of).collect()
}

/// Shares of one whole in one line: where the others fit it, so does each.
fn shares(line: &ProofLine, found: &mut Vec<Finding>) {
    let text = line.text.as_str();
    let all = numbers(text);
    let shared = shared(text, &all);
    let Some(first) = shared.first() else { return };
    let is_whole = |number: &&Number| number.start < first.part.start && counted(text, number).is_some();
    let wholes: Vec<&Number> = all.iter().filter(is_whole).collect();
    let led = |number: &Number| {
        let before = around(text, number).0.trim_end().to_lowercase();
        WHOLE_LEADS.iter().any(|lead| {
            before
                .strip_suffix(lead)
                .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        })
    };
    let fitting = |whole: &&&Number| shared.iter().filter(|share| share.fits(whole.value)).count();
    let Some(whole) = wholes.iter().max_by_key(fitting) else {
        return;
    };
    let fit = fitting(&whole);
    if fit * 2 <= shared.len() && !(shared.len() == 1 && led(whole)) {
        return;
    }
    let of_none = |share: &&Share| {
        all.iter()
            .all(|number| number.value < share.part.value || !share.fits(number.value))
    };
    for share in shared.iter().filter(of_none) {
        let exact = u64::from(share.part.value) * 100_000 / u64::from(whole.value.max(1));
        let message = words::share(share.part.text, whole.text, &shown(exact));
        found.push(Finding::of(line, "SEM-share", Severity::Reminder, share.quote, message));
    }
}

/// The cells of a row of figures that stands in a text.
fn cells(line: &ProofLine) -> Option<Vec<&str>> {
    line.text
        .contains(" | ")
        .then(|| line.text.split(" | ").map(str::trim).collect())
}

/// A table of figures that ends with its total.
fn tables(context: &Context, found: &mut Vec<Finding>) {
    let mut rows: Vec<Vec<&str>> = Vec::new();
    for line in &context.proof.lines {
        let Some(row) = cells(line) else {
            rows.clear();
            continue;
        };
        let opening = row
            .iter()
            .find(|cell| cell.contains(char::is_alphabetic))
            .map(|cell| cell.to_lowercase());
        let is_total = opening.is_some_and(|cell| TOTAL_ROWS.contains(&cell.trim_end_matches([':', '.', ' '])));
        if !is_total {
            rows.push(row);
            continue;
        }
        for (column, stated) in row.iter().enumerate() {
            let whole = |cell: &str| match numbers(cell).as_slice() {
                [number] if number.text.len() == cell.len() => Some(number.value),
                _ => None,
            };
            // Above the figures stand the headings.
            let above = rows.iter().rev().filter(|other| other.len() == row.len());
            let parts: Vec<u32> = above
                .map_while(|other| other.get(column).and_then(|cell| whole(cell)))
                .collect();
            let total: u32 = parts.iter().sum();
            // Shares are rounded.
            let apart = if parts.iter().any(|part| part % 1000 != 0) {
                500
            } else {
                0
            };
            let Some(value) = whole(stated) else { continue };
            if parts.len() > 1 && parts.len() + 1 >= rows.len() && value.abs_diff(total) > apart {
                let message = words::column_total(stated, &plain(total));
                found.push(Finding::of(line, "SEM-breakdown", Severity::Reminder, stated, message));
            }
        }
        rows.clear();
    }
}

/// Thousandths as people write them.
fn plain(thousandths: u32) -> String {
    if thousandths.is_multiple_of(1000) {
        (thousandths / 1000).to_string()
    } else {
        shown(u64::from(thousandths))
    }
}
