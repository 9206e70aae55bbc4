//! How tables are measured: widths in twips, the grid as wide as the text, cells on the grid.

use super::{Rule, ensure};
use crate::checklist::table::Table;
use crate::checklist::word_file::{Block, WordFile};

const SOURCE: &str = "practice";

pub const RULES: &[Rule] = &[
    Rule::new("every table has a fixed layout", SOURCE, |file| {
        each(file, |table| table.fixed)
    }),
    Rule::new("widths are lengths, never shares", SOURCE, |file| {
        each(file, |table| {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            table.width.1 == "dxa" && cells.into_iter().all(|cell| cell.width.1 == "dxa")
        })
    }),
    Rule::new("every table is as wide as the text", SOURCE, |file| {
        each(file, |table| {
            let text = file.sections[table.section].text_width();
            table.width.0 == text && table.grid.iter().sum::<i64>() == text
        })
    }),
    Rule::new("the cells of every row cover the grid", SOURCE, |file| {
        each(file, |table| {
            let spans = |row: &super::super::table::Row| row.cells.iter().map(|cell| cell.span).sum::<usize>();
            table.rows.iter().all(|row| spans(row) == table.grid.len())
        })
    }),
    Rule::new("every cell is as wide as its columns", SOURCE, |file| {
        each(file, on_grid)
    }),
    Rule::new("every column has room for a figure", SOURCE, |file| {
        each(file, |table| table.grid.iter().all(|width| *width >= 360))
    }),
    Rule::new("a merged cell continues one of the same columns", SOURCE, |file| {
        each(file, merges_fit)
    }),
    Rule::new("every cell ends with a paragraph", SOURCE, |file| {
        each(file, |table| {
            let mut cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.all(|cell| !cell.paragraphs.is_empty())
        })
    }),
    Rule::new("no two tables touch", SOURCE, |file| {
        let touch = file
            .blocks
            .windows(2)
            .any(|pair| pair.iter().all(|block| block.table().is_some()));
        ensure(!touch, || "two tables become one in Word".to_owned())
    }),
    Rule::new(
        "letterhead and signature are drawn without borders",
        "NĐ 30/2020, Phụ lục III, mẫu 1.4",
        |file| {
            let tables: Vec<&Table> = file.blocks.iter().filter_map(Block::table).collect();
            let plain = |table: Option<&&Table>| table.is_some_and(|table| !table.ruled && table.caption.is_empty());
            ensure(plain(tables.first()) && plain(tables.last()), || "borders".to_owned())
        },
    ),
];

fn each(file: &WordFile, holds: impl Fn(&Table) -> bool) -> Result<(), String> {
    for (number, table) in file.blocks.iter().filter_map(Block::table).enumerate() {
        ensure(holds(table), || {
            format!(
                "table {number} ({:?}): grid {:?}, width {:?}",
                table.headings(),
                table.grid,
                table.width
            )
        })?;
    }
    Ok(())
}

fn on_grid(table: &Table) -> bool {
    table.rows.iter().all(|row| {
        let mut column = 0;
        row.cells.iter().all(|cell| {
            let own = table.grid.get(column..column + cell.span);
            column += cell.span;
            own.is_some_and(|own| own.iter().sum::<i64>() == cell.width.0)
        })
    })
}

/// For each row: the columns where a merged cell stands open.
fn merges_fit(table: &Table) -> bool {
    let mut open: Vec<(usize, usize)> = Vec::new();
    for row in &table.rows {
        let mut column = 0;
        let mut still = Vec::new();
        for cell in &row.cells {
            let place = (column, cell.span);
            match cell.merge {
                Some(false) if !open.contains(&place) => return false,
                Some(_) => still.push(place),
                None => {}
            }
            column += cell.span;
        }
        open = still;
    }
    true
}
