//! NUM: the first column of a table counts its rows.

use std::collections::BTreeMap;

use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot, roman};
use crate::text::check::numbering as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    standards(context, found);
    if context.proof.printed {
        rows(context, found);
    }
}

/// It counts either all standards or none, all criteria or none, and upwards.
fn standards(context: &Context, found: &mut Vec<Finding>) {
    let lines = &context.proof.lines;
    let numbered = |table: usize, row: usize| {
        lines.iter().find_map(|line| match line.spot {
            Spot::Cell {
                table: t,
                row: r,
                column: 0,
            } if t == table && r == row => line.text.trim_end_matches('.').parse::<u16>().ok(),
            _ => None,
        })
    };
    let standards = context.lines().filter_map(|(line, folded)| match line.spot {
        // A row across the table that was not joined to one cell stands in its first column.
        Spot::GroupRow { table, row } | Spot::Cell { table, row, column: 0 } if folded.starts_with("tieu chuan") => {
            Some((line, numbered(table, row)))
        }
        _ => None,
    });
    let standards: Vec<_> = standards.collect();
    let counted = standards.iter().filter(|(_, number)| number.is_some()).count();
    if counted > 0 && counted < standards.len() {
        if let Some((line, _)) = standards.iter().find(|(_, number)| number.is_none()) {
            found.push(Finding::new(
                "NUM-ordinals",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::mixed_ordinals(counted, standards.len()),
            ));
        }
        return;
    }
    let mut before = 0;
    for (line, number) in standards {
        let Some(number) = number else { continue };
        if number <= before {
            found.push(Finding::new(
                "NUM-ordinals",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::ordinal_falls(number, before),
            ));
        }
        before = number;
    }
}

/// What stands in the first column of a row, as a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ordinal {
    Arabic(u16),
    Roman(u16),
}

fn ordinal(text: &str) -> Option<Ordinal> {
    /// No table of a plan counts further in Roman numbers.
    const MOST: u16 = 30;
    let bare = text.trim().trim_end_matches(['.', ')']);
    let short = bare.len() <= 2;
    let arabic = bare.parse().ok().filter(|_| short).map(Ordinal::Arabic);
    arabic.or_else(|| (1..=MOST).find(|value| roman(*value) == bare).map(Ordinal::Roman))
}

/// Rows of one kind are counted one by one; below a group they may begin anew.
fn rows(context: &Context, found: &mut Vec<Finding>) {
    let mut tables: BTreeMap<usize, Vec<(&ProofLine, Ordinal)>> = BTreeMap::new();
    let of_standard = standard_rows(context);
    for line in &context.proof.lines {
        let Spot::Cell { table, row, column: 0 } = line.spot else {
            continue;
        };
        match ordinal(&line.text) {
            // Standards in Arabic numbers are looked at by themselves.
            Some(Ordinal::Arabic(_)) if of_standard.contains(&(table, row)) => {}
            Some(number) => tables.entry(table).or_default().push((line, number)),
            None => {}
        }
    }
    for rows in tables.values() {
        arabic(rows, found);
        let mut before = 0;
        for (line, ordinal) in rows {
            let Ordinal::Roman(number) = ordinal else { continue };
            if *number != before + 1 {
                let message = words::roman_row(&roman(*number), &roman(before + 1));
                found.push(Finding::of(line, "NUM-rows", Severity::Reminder, &line.text, message));
            }
            before += 1;
        }
    }
}

/// Rows in which a standard stands.
fn standard_rows(context: &Context) -> Vec<(usize, usize)> {
    let rows = context.lines().filter_map(|(line, folded)| match line.spot {
        Spot::GroupRow { table, row } | Spot::Cell { table, row, column: 0 } if folded.starts_with("tieu chuan") => {
            Some((table, row))
        }
        _ => None,
    });
    rows.collect()
}

/// A number that is there twice or goes back; one left out, where the others follow each other: some plans give each criterion the
/// number it has in the circular.
fn arabic(rows: &[(&ProofLine, Ordinal)], found: &mut Vec<Finding>) {
    let mut steps: Vec<(&ProofLine, u16, u16)> = Vec::new();
    let mut before: Option<u16> = None;
    let mut anew = true;
    for (line, ordinal) in rows {
        match ordinal {
            Ordinal::Roman(_) => anew = true,
            Ordinal::Arabic(number) => {
                if let Some(before) = before.filter(|_| !(anew && *number == 1)) {
                    steps.push((line, before, *number));
                }
                before = Some(*number);
                anew = false;
            }
        }
    }
    let regular = steps.iter().filter(|(_, before, number)| *number == before + 1).count();
    let gaps = steps.iter().filter(|(_, before, number)| *number > before + 1).count();
    for (at, (line, before, number)) in steps.iter().enumerate() {
        let (before, number) = (*before, *number);
        // A list that begins anew at 1 is another list, unless the next row counts on as if nothing had been.
        let goes_on = steps.get(at + 1).is_some_and(|(_, _, next)| *next == before + 2);
        let message = match number {
            1 if !goes_on => continue,
            _ if number <= before => words::row_again(number, before),
            _ if number > before + 1 && gaps == 1 && regular > 0 => words::row_gap(number, before),
            _ => continue,
        };
        found.push(Finding::of(line, "NUM-rows", Severity::Reminder, &line.text, message));
    }
}
