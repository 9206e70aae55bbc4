//! Rows of a table that somebody wrote with tab stops, as programs without tables leave them: a line of headings, and below it lines
//! with as many pieces.

use std::borrow::Cow;

use super::column::FEWEST;
use super::grouped::heads_rows;
use super::heads::Heads;
use super::lines::{Line, Unit};
use crate::document::manuscript::{Block, Cell, Paragraph, Row, Table};
use crate::forms::{FORMS, Part};

/// The same lines and tables; runs of lines that are rows of a form's table as a table.
pub(super) fn tabled(units: Vec<Unit<'_>>) -> Vec<Unit<'_>> {
    let mut out = Vec::new();
    let mut rest = units.into_iter().peekable();
    while let Some(unit) = rest.next() {
        let width = match &unit {
            Unit::Line(line) => pieces(line).count(),
            Unit::Table(_) => 0,
        };
        if width <= FEWEST {
            out.push(unit);
            continue;
        }
        let mut run = vec![unit];
        while let Some(next) = rest.next_if(|next| matches!(next, Unit::Line(line) if row(line, width).is_some())) {
            run.push(next);
        }
        // A title with no row below it is none of the table's.
        let parted = |unit: &Unit| matches!(unit, Unit::Line(line) if line.has_columns());
        let behind = run.split_off(run.iter().rposition(parted).map_or(0, |last| last + 1));
        match table(&run, width) {
            Some(table) => out.push(Unit::Table(Cow::Owned(table))),
            None => out.append(&mut run),
        }
        out.extend(behind);
    }
    out
}

/// What stands between the tab stops of a line.
fn pieces(line: &Line) -> impl Iterator<Item = &String> {
    line.columns().iter().filter(|piece| !piece.is_empty())
}

/// A line as a row of a table with so many columns; none for one that has more, or that is neither parted nor the title of what stands
/// below it.
fn row(line: &Line, width: usize) -> Option<Row> {
    if !line.has_columns() {
        return heads_rows(line).then(|| Row {
            cells: vec![cell(0, width, &line.printed, line.bold)],
            ..Row::default()
        });
    }
    let all: Vec<&String> = line.columns().iter().collect();
    // Two stops in a row may leave a cell empty or only reach the next one.
    let all = if all.len() > width { pieces(line).collect() } else { all };
    (all.len() <= width).then(|| Row {
        cells: (0..width)
            .map(|at| cell(at, 1, all.get(at).map_or("", |piece| piece.as_str()), line.bold))
            .collect(),
        ..Row::default()
    })
}

fn cell(column: usize, span: usize, text: &str, bold: bool) -> Cell {
    Cell {
        column,
        span,
        blocks: vec![Block::Paragraph(Paragraph {
            text: text.to_owned(),
            bold,
            ..Paragraph::default()
        })],
        ..Cell::default()
    }
}

/// A run of lines as a table, where its headings are those of a form's and rows stand below them.
fn table(run: &[Unit], width: usize) -> Option<Table> {
    let rows = run.iter().filter_map(|unit| match unit {
        Unit::Line(line) => row(line, width),
        Unit::Table(_) => None,
    });
    let table = Table { rows: rows.collect() };
    let heads = Heads::of(&table);
    let mut parts = FORMS
        .into_iter()
        .flat_map(|form| form.sections)
        .flat_map(|section| section.parts);
    let known = parts.any(|part: &Part| heads.naming(part.columns(), FEWEST).is_some());
    (table.rows.len() > 1 && known).then_some(table)
}
