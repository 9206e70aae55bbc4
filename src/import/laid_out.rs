//! Tables that only lay out a text: schools frame a whole plan with one, headings, paragraphs and its table in rows of it; or they
//! write what belongs to a criterion line by line, its name on the left.

use std::borrow::Cow;

use super::criterion::title;
use super::data::marks::{CRITERION, STANDARD};
use super::labels::is_name;
use super::layout::Headings;
use super::lines::{Line, Unit, lines_of, units_of};
use super::table::{is_column_number, width};
use crate::document::manuscript::{Row, Table};
use crate::text::fold::fold;

/// What stands in a table that lays out a text; none for a table of the text. It lays out where a row across it has the heading of
/// a section.
pub(super) fn laid_out(table: &Table) -> Option<Vec<Unit<'_>>> {
    if let Some(lines) = named_lines(table) {
        return Some(lines.into_iter().map(Unit::Line).collect());
    }
    let width = width(table);
    let across: Vec<bool> = table.rows.iter().map(|row| is_across(row, width)).collect();
    if !across.contains(&true) {
        return None;
    }
    let heads = |row: &Row| {
        let lines = row.cells.iter().flat_map(|cell| lines_of(&cell.blocks));
        lines
            .filter(|line| line.has_roman_number() || line.looks_like_heading())
            .any(|line| Headings::all().any(|form| form.section(&line, None).is_some()))
    };
    if !table
        .rows
        .iter()
        .zip(&across)
        .any(|(row, across)| *across && heads(row))
    {
        return None;
    }
    let mut out = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    for (row, across) in table.rows.iter().zip(across) {
        if across && !groups(row) {
            close(&mut rows, &mut out);
            out.extend(row.cells.iter().flat_map(|cell| units_of(&cell.blocks)));
        } else {
            // Letterhead and signature have other columns than the plan's table between them.
            let goes_on = rows
                .last()
                .is_none_or(|before| before.cells.len() == row.cells.len() || is_across(before, width) || across);
            if !goes_on {
                close(&mut rows, &mut out);
            }
            rows.push(row.clone());
        }
    }
    close(&mut rows, &mut out);
    Some(out)
}

/// The lines of a table that has names of texts on the left and the texts beside them, each name as a heading; none for another
/// table. Titles may go across it, and the names may be counted.
fn named_lines(table: &Table) -> Option<Vec<Line>> {
    /// So many names make such a table.
    const FEWEST: usize = 3;
    let mut out = Vec::new();
    let (mut names, mut others) = (0, 0);
    for row in &table.rows {
        let mut cells: Vec<Vec<Line>> = row.cells.iter().map(|cell| lines_of(&cell.blocks)).collect();
        if let Some([count]) = cells.first().map(Vec::as_slice)
            && cells.len() > 2
            && is_column_number(&count.printed)
        {
            cells.remove(0);
        }
        match cells.as_mut_slice() {
            [title] => out.append(title),
            [name, text] => {
                if let ([name], [text]) = (name.as_slice(), text.as_slice())
                    && let Some(title) = titled(name, text)
                {
                    out.push(title);
                    continue;
                }
                if let [name] = name.as_mut_slice()
                    && is_name(&name.words)
                {
                    names += 1;
                    name.heading = true;
                } else {
                    others += 1;
                }
                out.append(name);
                out.append(text);
            }
            _ => return None,
        }
    }
    (names >= FEWEST && names > others * 2).then_some(out)
}

/// "Tiêu chí" and beside it "3.5": the title of what follows.
fn titled(name: &Line, text: &Line) -> Option<Line> {
    let named = fold(name.words.trim_end_matches([':', ' ']));
    let words = match title(&text.words) {
        Some(_) => text.words.clone(),
        None => format!("{} {}", name.words, text.printed),
    };
    let mut out = Line::of(&format!("{} {}", name.printed, text.printed));
    out.words = words;
    out.heading = true;
    (named == *CRITERION || named == *STANDARD).then_some(out)
}

fn close(rows: &mut Vec<Row>, out: &mut Vec<Unit<'_>>) {
    if !rows.is_empty() {
        let rows = std::mem::take(rows);
        out.push(Unit::Table(Cow::Owned(Table { rows })));
    }
}

/// Whether one cell goes across the table.
fn is_across(row: &Row, width: usize) -> bool {
    row.cells.len() == 1 && row.cells.iter().all(|cell| cell.span >= width)
}

/// Whether a row groups those below it in the plan's table: a level or a standard.
fn groups(row: &Row) -> bool {
    let lines = row.cells.iter().flat_map(|cell| lines_of(&cell.blocks));
    lines.into_iter().any(|line| title(&line.words).is_some())
}
