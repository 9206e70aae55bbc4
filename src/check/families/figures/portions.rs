//! SEM: shares in one line are of one whole, and tables of figures add up to their last row.

use super::breakdowns::around;
use crate::check::context::Context;
use crate::check::data::figures::{TOTAL_ROWS, WHOLE_LEADS};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{Number, counted, last_digit, numbers, shown};
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
        Some(Share {
            part: *part,
            stated: share.value,
            unit: last_digit(share.text),
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

/// A row of figures with its line.
type Row<'a> = (&'a ProofLine, Vec<&'a str>);

/// The figure a cell is.
fn figure(cell: &str) -> Option<u32> {
    match numbers(cell).as_slice() {
        [number] if number.text.len() == cell.len() => Some(number.value),
        _ => None,
    }
}

/// A table of figures that ends with its total.
fn tables(context: &Context, found: &mut Vec<Finding>) {
    let mut rows: Vec<Row> = Vec::new();
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
        if is_total {
            rows.retain(|(_, other)| other.len() == row.len());
            columns(line, &row, &rows, found);
            of_total(&row, &rows, found);
            rows.clear();
        } else {
            rows.push((line, row));
        }
    }
}

/// Each column adds up to what stands below it.
fn columns(line: &ProofLine, total: &[&str], rows: &[Row], found: &mut Vec<Finding>) {
    for (column, stated) in total.iter().enumerate() {
        // Above the figures stand the headings.
        let above = rows.iter().rev();
        let parts: Vec<u32> = above
            .map_while(|(_, row)| row.get(column).and_then(|cell| figure(cell)))
            .collect();
        let sum: u32 = parts.iter().sum();
        // Shares are rounded.
        let rounded = parts.iter().any(|part| part % 1000 != 0);
        let apart = if rounded { 500 } else { 0 };
        let Some(value) = figure(stated) else { continue };
        if parts.len() > 1 && parts.len() + 1 >= rows.len() && value.abs_diff(sum) > apart {
            let message = words::column_total(stated, &plain(sum));
            found.push(Finding::of(line, "SEM-breakdown", Severity::Reminder, stated, message));
        }
    }
}

/// Beside a column of counts stands one of their shares, a hundred together.
fn of_total(total: &[&str], rows: &[Row], found: &mut Vec<Finding>) {
    const ALL: u32 = 100_000;
    let figures: Vec<Option<u32>> = total.iter().map(|cell| figure(cell)).collect();
    for (column, pair) in figures.windows(2).enumerate() {
        let [Some(whole), Some(ALL)] = pair else { continue };
        for (line, row) in rows {
            let cell = |at: usize| row.get(at).copied().unwrap_or_default();
            let (Some(part), Some(stated)) = (figure(cell(column)), figure(cell(column + 1))) else {
                continue;
            };
            let exact = u64::from(part) * u64::from(ALL) / u64::from((*whole).max(1));
            // Rounding up to a hundred moves one share a little.
            if exact.abs_diff(u64::from(stated)) > 200 && *whole > ALL / 10 {
                let message = words::share(cell(column), total.get(column).unwrap_or(&""), &shown(exact));
                found.push(Finding::of(line, "SEM-share", Severity::Reminder, &line.text, message));
            }
        }
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
