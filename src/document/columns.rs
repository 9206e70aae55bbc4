//! How wide the columns of a table are.
//!
//! The form gives shares. A column too narrow for its longest word would break that word by the letter ("T" above "T"), so it
//! is widened at the cost of columns that have room. Words longer than an even share of the table (an address of a web
//! page) take no more than that share.

use super::indent::in_cell;
use super::length::Twips;
use super::type_width::width;
use super::{PageLayout, Row, Table};

/// Between a cell's border and its text, left and right: narrow, ten columns share a page.
pub const CELL_MARGIN: Twips = 70;

/// What a word may differ in another version of the font, with the cell's border.
const SLACK: Twips = 40;

/// Widths of the columns; their sum is exactly `total`.
#[must_use]
pub fn widths(table: &Table, total: Twips, layout: &PageLayout) -> Vec<Twips> {
    let shares = shares(table);
    let wanted = split(total, &shares);
    let even = total / Twips::try_from(shares.len()).unwrap_or(Twips::MAX);
    let mut least = vec![0; shares.len()];
    for (rows, header) in [(&table.header, true), (&table.rows, false)] {
        for row in rows {
            raise(&mut least, row, header, even, layout);
        }
    }
    let lacking: Twips = wanted
        .iter()
        .zip(&least)
        .map(|(have, need)| need.saturating_sub(*have))
        .sum();
    if lacking == 0 {
        return wanted;
    }
    let spare: Vec<u64> = wanted
        .iter()
        .zip(&least)
        .map(|(have, need)| u64::from(have.saturating_sub(*need)))
        .collect();
    let given = split(lacking, &spare);
    wanted
        .iter()
        .zip(&least)
        .zip(&given)
        .map(|((have, need), give)| have.max(need).saturating_sub(*give))
        .collect()
}

/// The form's shares; where it names no columns, as many even ones as the widest row has.
fn shares(table: &Table) -> Vec<u64> {
    if table.columns.is_empty() {
        let spans = |row: &Row| -> usize {
            let spans = row.cells.iter().map(|cell| usize::from(cell.span.max(1)));
            spans.sum()
        };
        let widest = table.header.iter().chain(&table.rows).map(spans).max();
        return vec![1; widest.unwrap_or(1).max(1)];
    }
    let shares = table.columns.iter().map(|column| column.share.max(1));
    shares.map(u64::from).collect()
}

/// Splits a length by shares so that the parts add up to it.
fn split(total: Twips, shares: &[u64]) -> Vec<Twips> {
    let sum = shares.iter().sum::<u64>().max(1);
    let mut shares_before = 0;
    let mut edge_before = 0;
    shares
        .iter()
        .map(|share| {
            shares_before += share;
            let edge = Twips::try_from(u64::from(total) * shares_before / sum).unwrap_or(total);
            let part = edge - edge_before;
            edge_before = edge;
            part
        })
        .collect()
}

/// Raises what each column needs to what the words of this row need; cells over several columns need nothing.
fn raise(least: &mut [Twips], row: &Row, header: bool, limit: Twips, layout: &PageLayout) {
    let mut column = 0;
    for cell in &row.cells {
        let span = usize::from(cell.span.max(1));
        if let (1, Some(need)) = (span, least.get_mut(column)) {
            let words = cell.lines.iter().flat_map(|line| {
                let indent = in_cell(line, layout).left;
                line.runs.iter().flat_map(move |run| {
                    let bold = header || run.bold;
                    // A space that does not break, as in "Điều 5", holds a word together; only ASCII ones are looked for.
                    let words = run.text.split_ascii_whitespace();
                    words.map(move |word| indent + width(word, layout.table, bold))
                })
            });
            let longest = words.max().unwrap_or(0);
            *need = (longest.saturating_add(2 * CELL_MARGIN + SLACK)).min(limit).max(*need);
        }
        column += span;
    }
}
