//! What tables hold and how it is set.

use super::{Rule, ensure, start};
use crate::checklist::table::{Row, Table};
use crate::checklist::word_file::{Paragraph, WordFile};

const SOURCE: &str = "practice";

/// A row with a longer cell may break over pages: about half a page in a column of usual width.
const LONG: usize = 500;

pub const RULES: &[Rule] = &[
    Rule::new("tables are ruled on all sides", SOURCE, |file| {
        each(file, |table| table.ruled)
    }),
    Rule::new("tables say what they list", SOURCE, |file| {
        each(file, |table| !table.caption.trim().is_empty())
    }),
    Rule::new("heading rows are repeated on every page", SOURCE, |file| {
        each(file, |table| {
            let headers = table.header().count();
            let wanted = if file.form == "bieu-2" && table.grid.len() == 10 {
                2
            } else {
                1
            };
            headers == wanted && table.rows.iter().filter(|row| row.header).count() == headers
        })
    }),
    Rule::new("heading rows do not break over pages", SOURCE, |file| {
        each(file, |table| table.header().all(|row| row.unbroken))
    }),
    Rule::new("rows do not break over pages unless they are long", SOURCE, |file| {
        each(file, |table| table.rows.iter().all(|row| row.unbroken || is_long(row)))
    }),
    Rule::new("every table has a row below its headings", SOURCE, |file| {
        each(file, |table| table.rows.len() > table.header().count())
    }),
    Rule::new("words in tables have 10 or 11 points", SOURCE, |file| {
        lines(file, |line, _| matches!(line.size(), Some(20..=22)))
    }),
    Rule::new("one table has one size", SOURCE, |file| {
        each(file, |table| {
            let first = table.paragraphs().find_map(Paragraph::size);
            table.paragraphs().all(|line| line.is_empty() || line.size() == first)
        })
    }),
    Rule::new("headings of tables are bold and centred", SOURCE, |file| {
        lines(file, |line, header| {
            !header || line.look.alignment == "center" && line.all(|look| look.bold)
        })
    }),
    Rule::new("words in tables have no first-line indent", SOURCE, |file| {
        lines(file, |line, _| line.look.first_line <= 0)
    }),
    Rule::new("words in tables are not justified", SOURCE, |file| {
        lines(file, |line, _| {
            matches!(line.look.alignment.as_str(), "left" | "center")
        })
    }),
];

fn each(file: &WordFile, holds: impl Fn(&Table) -> bool) -> Result<(), String> {
    for (number, table) in file.tables()?.into_iter().enumerate() {
        ensure(holds(table), || format!("table {number} ({:?})", table.headings()))?;
    }
    Ok(())
}

/// Every line with words; whether it stands in a heading row.
fn lines(file: &WordFile, holds: impl Fn(&Paragraph, bool) -> bool) -> Result<(), String> {
    for row in file.tables()?.into_iter().flat_map(|table| &table.rows) {
        let lines = row.cells.iter().flat_map(|cell| &cell.paragraphs);
        for line in lines.filter(|line| !line.is_empty()) {
            ensure(holds(line, row.header), || {
                format!("{}: {:?}", start(&line.text), line.look)
            })?;
        }
    }
    Ok(())
}

fn is_long(row: &Row) -> bool {
    row.cells.iter().any(|cell| cell.text().chars().count() > LONG)
}
