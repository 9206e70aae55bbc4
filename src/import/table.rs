//! A found table as rows of a form's table: headings apart, pieces over page breaks together.

use super::column::{Columns, FEWEST, Target};
use super::data::columns::TOTALS;
use super::heads::Heads;
use super::lines::{Line, lines_of};
use crate::document::manuscript::{Cell, Row, Table};
use crate::forms::{Column, FORMS, Form, Part, TableRows};
use crate::text::fold::fold;
use crate::text::likeness::words_of;

/// A row below the headings.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    /// The cells.
    pub(super) cells: Vec<FoundCell>,
    /// Whether the row is the first of a table that goes on with another one.
    pub(super) after_break: bool,
    /// Whether one cell spans the row, so that it groups what follows.
    pub(super) spans: bool,
    /// Whether it sums up the rows above: the program counts itself.
    pub(super) sums: bool,
}

/// A cell below the headings.
#[derive(Debug, Clone, Default)]
pub(super) struct FoundCell {
    /// Place in the form's row; none where the form has none.
    pub(super) target: Option<Target>,
    /// Place in the row of the form's table of problems, where this one tells of them, too.
    pub(super) of_problem: Option<Target>,
    /// Whether it holds the number of the row, which the form does not print.
    pub(super) counts: bool,
    /// Whether it goes on with the cell above.
    pub(super) shared: bool,
    /// Its lines.
    pub(super) lines: Vec<Line>,
}

impl Found {
    /// The lines in a column of the form.
    pub(super) fn lines(&self, column: usize) -> impl Iterator<Item = &Line> {
        self.cells
            .iter()
            .filter(move |cell| cell.column() == Some(column))
            .flat_map(|cell| &cell.lines)
    }

    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.lines.is_empty())
    }
}

impl FoundCell {
    /// Column of the form; none where the form has none.
    pub(super) fn column(&self) -> Option<usize> {
        self.target.map(|target| target.column)
    }
}

/// A table of a form found in a text.
#[derive(Debug, Clone)]
pub(super) struct FoundTable {
    /// Its columns.
    pub(super) columns: Columns,
    /// What stands above the headings.
    pub(super) title: Vec<Line>,
    /// Words of the headings.
    pub(super) headings: Vec<String>,
    /// Numbers of the columns below the headings: "(1)", "(2)".
    pub(super) numbers: Vec<String>,
    /// Rows below the headings.
    pub(super) rows: Vec<Found>,
}

/// Reads a table as one with the form's columns; none when it has other headings.
pub(super) fn read(table: &Table, columns: &[Column]) -> Option<FoundTable> {
    read_with(table, columns, FEWEST)
}

/// The same in the section whose table it is to be: fewer columns say so.
pub(super) fn read_here(table: &Table, columns: &[Column]) -> Option<FoundTable> {
    /// How many columns have to be recognised.
    const FEW: usize = 2;
    read_with(table, columns, FEW)
}

fn read_with(table: &Table, columns: &[Column], fewest: usize) -> Option<FoundTable> {
    let heads = Heads::of(table);
    let (headed, mut places) = heads.naming(columns, fewest)?;
    let (before, below) = (headed.before, headed.before + headed.taken);
    places.by_content(columns, |grid| texts(table, below, grid));
    if let Some(problems) = problems_beside(columns) {
        places.tell_of_problems(problems, &headed.headings);
    }
    let columns = places;
    let headed: Vec<&Row> = table.rows.iter().take(below).skip(before).collect();
    let mut rows: Vec<Found> = Vec::new();
    let mut numbers: Vec<String> = Vec::new();
    for row in table.rows.iter().skip(below) {
        // Some programs repeat the headings on each page as ordinary rows; "(1) (2) (3)" stands below them.
        let repeated = headed.iter().any(|headed| is_same(headed, row));
        let mut cells = row.cells.iter().map(cell_words);
        if cells.all(|words| is_column_number(&words)) {
            numbers.extend(row.cells.iter().map(cell_words));
        } else if !repeated {
            rows.push(found(row, &columns));
        }
    }
    let title = table.rows.iter().take(before).flat_map(|row| &row.cells);
    Some(FoundTable {
        columns,
        title: title.flat_map(|cell| lines_of(&cell.blocks)).collect(),
        headings: headed.iter().flat_map(|row| &row.cells).map(cell_words).collect(),
        numbers,
        rows,
    })
}

/// The columns of the table in which a form tells of the problems, where another one has these columns for what is done about them.
pub(super) fn problems_beside(actions: &[Column]) -> Option<&'static [Column]> {
    let has_these = |form: &&'static Form| columns_of(form, TableRows::Actions).any(|own| std::ptr::eq(own, actions));
    let form = FORMS.into_iter().find(has_these)?;
    columns_of(form, TableRows::Problems).next()
}

/// The columns of a form's tables with such rows.
fn columns_of(form: &'static Form, rows: TableRows) -> impl Iterator<Item = &'static [Column]> {
    let parts = form.sections.iter().flat_map(|section| section.parts);
    parts.filter_map(move |part| match part {
        Part::Table(table) if table.rows == rows => Some(table.columns),
        _ => None,
    })
}

/// Whether the cells of two rows cover the same columns and say the same.
fn is_same(one: &Row, other: &Row) -> bool {
    let place = |cell: &Cell| (cell.column, cell.span);
    let mut cells = one.cells.iter().zip(&other.cells);
    one.cells.len() == other.cells.len()
        && cells.all(|(one, other)| place(one) == place(other) && cell_words(one) == cell_words(other))
}

/// What stands in a column of the grid, cell by cell, from a row on.
fn texts(table: &Table, from: usize, grid: usize) -> Vec<String> {
    let rows = table.rows.iter().skip(from);
    let cells = rows.flat_map(|row| row.cells.iter().find(|cell| cell.column == grid && cell.span == 1));
    cells.map(cell_words).filter(|words| !words.is_empty()).collect()
}

/// Reads a table without headings as going on with one that was read.
pub(super) fn read_on(table: &Table, columns: &Columns) -> Vec<Found> {
    let mut rows: Vec<Found> = table.rows.iter().map(|row| found(row, columns)).collect();
    if let Some(first) = rows.first_mut() {
        first.after_break = true;
    }
    rows
}

/// Number of columns of a table's grid.
pub(super) fn width(table: &Table) -> usize {
    let ends = table
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| cell.column + cell.span);
    ends.max().unwrap_or(0)
}

fn found(row: &Row, columns: &Columns) -> Found {
    let cells: Vec<FoundCell> = row
        .cells
        .iter()
        .map(|cell| FoundCell {
            target: (cell.column..cell.column + cell.span).find_map(|grid| columns.at(grid)),
            of_problem: columns.of_problem(cell.column),
            counts: columns.counts(cell.column),
            shared: cell.continued,
            lines: lines_of(&cell.blocks)
                .into_iter()
                .filter(|line| !line.is_empty())
                .collect(),
        })
        .collect();
    let widest = row.cells.iter().map(|cell| cell.span).max().unwrap_or(1);
    Found {
        spans: widest + 1 >= columns.width().max(3),
        sums: cells
            .iter()
            .find(|cell| !cell.lines.is_empty())
            .is_some_and(|cell| is_total(&joined(&cell.lines))),
        cells,
        after_break: false,
    }
}

/// What stands in a cell, on one line.
pub(super) fn cell_words(cell: &Cell) -> String {
    joined(&lines_of(&cell.blocks))
}

fn joined(lines: &[Line]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.printed.as_str()).collect();
    lines.join(" ")
}

/// Whether a name begins as that of a total.
pub(super) fn opens_total(name: &str) -> bool {
    let name = fold(name);
    TOTALS.iter().any(|total| {
        name.strip_prefix(fold(total).as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Whether the first words of a row say that it sums up those above.
pub(super) fn is_total(words: &str) -> bool {
    let words = words_of(words).join(" ");
    TOTALS.iter().any(|total| fold(total) == words)
}

/// "(1)" or "1".
pub(super) fn is_column_number(words: &str) -> bool {
    let bare = words.trim_matches(['(', ')', ' ']);
    !bare.is_empty() && bare.len() <= 2 && bare.chars().all(|c| c.is_ascii_digit())
}
