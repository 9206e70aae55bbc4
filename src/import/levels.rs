//! The summary of a self-assessment as a table: how many criteria reach each level.

use super::column::is_one_of;
use super::criterion::{Title, title};
use super::data::headings::LEVELS;
use super::heads::headings;
use super::placing::Placing;
use super::table::cell_words;
use crate::document::Spot;
use crate::document::manuscript::{Row, Table};
use crate::plan::{Field, LevelResult, LevelResultField};

/// Such a table: its headings, and what its rows say.
pub(super) struct LevelTable {
    headings: Vec<String>,
    rows: Vec<Vec<(LevelResultField, String)>>,
}

/// Reads a table that has a level in each row and something about it beside; none for any other.
pub(super) fn read(table: &Table) -> Option<LevelTable> {
    let (first, rest) = table.rows.split_first()?;
    let named = |printed: &str| {
        LEVELS
            .iter()
            .find(|(_, names)| is_one_of(printed, names))
            .map(|(field, _)| *field)
    };
    let headings = headings(first);
    let columns: Option<Vec<_>> = headings
        .iter()
        .map(|heading| Some((heading.from, named(&heading.printed)?)))
        .collect();
    let columns = columns?;
    let cells = |row: &Row| {
        let cells = row.cells.iter().filter_map(|cell| {
            let (_, field) = columns.iter().find(|(from, _)| *from == cell.column)?;
            Some((*field, cell_words(cell)))
        });
        cells.collect::<Vec<_>>()
    };
    let rows: Vec<_> = rest.iter().map(cells).collect();
    let is_level = |row: &Vec<(LevelResultField, String)>| {
        let mut levels = row.iter().filter(|(field, _)| *field == LevelResultField::Level);
        row.len() == columns.len() && levels.any(|(_, words)| matches!(title(words), Some(Title::Level { .. })))
    };
    (columns.len() > 1 && !rows.is_empty() && rows.iter().all(is_level)).then(|| LevelTable {
        headings: headings.into_iter().map(|heading| heading.printed).collect(),
        rows,
    })
}

/// Puts the rows of such a table where they belong.
pub(super) fn place(placing: &mut Placing, table: &LevelTable) {
    for heading in &table.headings {
        placing.by_form(heading, "levels/heading", Spot::Text);
    }
    for row in &table.rows {
        let id = placing.ids.next_id();
        placing.plan.level_results.push(LevelResult {
            id: id.clone(),
            ..LevelResult::default()
        });
        for (field, words) in row {
            placing.put(&Field::LevelResult(*field).of(&id), words, words, Spot::Text);
        }
    }
}
