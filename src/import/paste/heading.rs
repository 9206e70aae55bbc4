//! Which rows of a block name its columns, title other rows or sum them up, and what the names of columns mean.
//!
//! A column is called as any of the forms calls it, or as people usually do. Says what a name means, not where a column goes.

use super::block::{Role, Row};
use super::target::{Target, targets};
use crate::forms::{Column, FORMS, Part, Shows, TableRows};
use crate::import::data::columns::{COUNTING, HEADINGS};
use crate::import::lines::Line;
use crate::import::names::nearness;
use crate::import::table::{is_column_number, is_total as is_total_label};
use crate::plan::Field;
use crate::text::fold::fold;
use crate::text::likeness::{alike, words_of};
use crate::text::line::is_capitals;

/// What the looks of a row tell.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    /// Marked as heading, or bold throughout.
    pub(super) marked: bool,
    /// One cell covers nearly all columns.
    pub(super) covers: bool,
    /// Some cell covers several columns.
    pub(super) splits: bool,
}

/// A name of columns with what it stands for; none for what no text of a problem or an action is: numbers, criteria.
pub(super) struct Name {
    words: Vec<String>,
    field: Option<Field>,
}

/// All names the forms and people have for columns.
pub(super) fn names() -> Vec<Name> {
    let mut out = Vec::new();
    let mut add = |text: &str, field| {
        let words = words_of(text);
        if !words.is_empty() {
            out.push(Name { words, field });
        }
    };
    for form in FORMS {
        for target in targets(form) {
            add(target.label, Some(target.field));
            add(target.prefix, Some(target.field));
        }
        for part in form.sections.iter().flat_map(|section| section.parts) {
            // What reviews are called is too near to what actions are.
            if !matches!(part, Part::Table(table) if table.rows == TableRows::Monitoring) {
                for column in part.columns() {
                    add(column.heading, meaning(column));
                }
            }
        }
    }
    for (field, usual) in HEADINGS {
        for name in *usual {
            add(name, Some(*field));
        }
    }
    for name in COUNTING {
        add(name, None);
    }
    out
}

fn meaning(column: &Column) -> Option<Field> {
    match column.shows {
        Shows::Texts(texts) => texts.first().map(|text| text.field),
        _ => None,
    }
}

/// The words of a heading with those of each of its lines and levels, any of which may name the column.
pub(super) fn readings(heading: &str) -> Vec<Vec<String>> {
    let mut out = vec![words_of(heading)];
    let parts: Vec<&str> = heading.split(" – ").collect();
    if parts.len() > 1 {
        out.extend(parts.into_iter().map(words_of));
    }
    out
}

/// All that a target is called, the form's own words first.
pub(super) fn names_of(names: &[Name], target: &Target) -> Vec<Vec<String>> {
    // The heading of a column with several texts is that of the first; others have a prefix.
    let heading = if target.prefix.is_empty() { target.heading } else { "" };
    let mut out: Vec<_> = [target.label, heading, target.prefix].map(words_of).into();
    let usual = names.iter().filter(|name| name.field == Some(target.field));
    out.extend(usual.map(|name| name.words.clone()));
    out
}

/// How near a heading is to the nearest of some names.
pub(super) fn near(names: &[Vec<String>], readings: &[Vec<String>]) -> usize {
    names.iter().map(|words| nearest(readings, words)).max().unwrap_or(0)
}

/// What a heading means, whether or not a form has a text for it; none where nothing is near.
pub(super) fn means(names: &[Name], readings: &[Vec<String>]) -> Option<(usize, Option<Field>)> {
    let all = names.iter().map(|name| (nearest(readings, &name.words), name.field));
    let best = all.max_by_key(|(near, _)| *near)?;
    (best.0 >= NEAR).then_some(best)
}

fn nearest(readings: &[Vec<String>], words: &[String]) -> usize {
    if words.is_empty() {
        return 0;
    }
    let all = readings.iter().filter(|reading| !reading.is_empty());
    // A sentence that has a name in it is no heading.
    let near = |reading: &Vec<String>| match reading.len() > 3 * words.len() + 2 {
        true => alike(reading, words),
        false => nearness(reading, words),
    };
    all.map(near).max().unwrap_or(0)
}

/// Share of common words from which a cell names a column.
const NEAR: usize = 60;
/// Longer than the longest heading of a form.
const LONGEST: usize = 14;
/// Headings stand in the first rows, below a title at most.
const DEEPEST: usize = 4;

/// Gives each row its role.
pub(super) fn recognise(rows: &mut [Row], looks: &[Looks]) {
    let look = |at: usize| looks.get(at).copied().unwrap_or_default();
    let names = names();
    for (at, row) in rows.iter_mut().enumerate() {
        if is_group(row, look(at)) {
            row.role = Role::Group;
        } else if is_total(row) {
            row.role = Role::Total;
        }
    }
    let body = |rows: &[Row]| rows.iter().filter(|row| row.role == Role::Body).count();
    let named = rows
        .iter()
        .enumerate()
        .take(DEEPEST)
        .find(|(at, row)| row.role != Role::Group && names_columns(&names, row, look(*at)));
    let named = named.map(|(at, _)| at);
    // Names nobody knows are told by their looks: the first row is marked and the others are not.
    let marked = || {
        let first = rows.iter().position(|row| row.role != Role::Group)?;
        let others = (first + 1..rows.len()).any(|at| !look(at).marked);
        let several = rows.get(first).is_some_and(|row| filled(row).count() > 1);
        (look(first).marked && others && several && body(rows) > 1).then_some(first)
    };
    let Some(first) = named.or_else(marked) else { return };
    let mut last = first;
    while let Some(next) = rows.get(last + 1) {
        let continues = next.cells.iter().any(|cell| cell.repeated) && look(last).marked == look(last + 1).marked;
        let splits = look(last).splits && names_columns(&names, next, look(last + 1));
        if (continues && has_gap(rows, last)) || splits {
            last += 1;
        } else {
            break;
        }
    }
    let headings: Vec<Vec<String>> = rows.get(first..=last).unwrap_or(&[]).iter().map(texts).collect();
    for (at, row) in rows.iter_mut().enumerate() {
        if at < first {
            row.role = Role::Group;
        } else if at <= last || headings.contains(&texts(row)) || is_numbers(row) {
            // Some programs repeat the headings on each page; "(1) (2) (3)" stands below them.
            row.role = Role::Heading;
        }
    }
}

/// Whether a heading covers columns that the next row may name one by one.
fn has_gap(rows: &[Row], at: usize) -> bool {
    rows.get(at)
        .is_some_and(|row| row.cells.iter().any(|cell| cell.text.is_empty()))
}

fn filled(row: &Row) -> impl Iterator<Item = &str> {
    row.cells
        .iter()
        .map(|cell| cell.text.as_str())
        .filter(|text| !text.is_empty())
}

fn texts(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| fold(&cell.text)).collect()
}

fn names_columns(names: &[Name], row: &Row, looks: Looks) -> bool {
    let all = filled(row).count();
    let mut found = 0;
    let mut exact = 0;
    for text in filled(row) {
        let words = readings(text);
        let short = words.first().is_some_and(|words| words.len() <= LONGEST);
        let near = means(names, &words).filter(|_| short).map_or(0, |(near, _)| near);
        found += usize::from(near >= NEAR);
        exact += usize::from(near == 100);
    }
    found * 2 >= all && found > 0 && (found > 1 && exact > 0 || found > 2 || looks.marked || exact == all)
}

/// A title over the rows below: one cell over the table, or alone and looking like a title.
fn is_group(row: &Row, looks: Looks) -> bool {
    let width = row.cells.len();
    let mut texts = filled(row);
    let (Some(first), None) = (texts.next(), texts.next()) else {
        return false;
    };
    let line = Line::of(first);
    let roman = line.number.starts_with(|c: char| c.is_ascii_uppercase());
    looks.covers || (width > 2 && (looks.marked || is_capitals(&line.words) || roman))
}

fn is_total(row: &Row) -> bool {
    filled(row).next().is_some_and(is_total_label)
}

fn is_numbers(row: &Row) -> bool {
    let mut count = 0;
    filled(row).all(|text| {
        count += 1;
        is_column_number(text)
    }) && count > 1
        && count == row.cells.len()
}
