//! As which form a text is read: by its sections and tables, not by its year.

use super::column::Columns;
use super::likeness::likeness;
use super::lines::Unit;
use super::table::headed_rows;
use crate::forms::{FORMS, Form, Part};

/// The form whose tables and sections the text has most of, with how many of them were found; none when there is nothing of
/// any form.
pub(super) fn form_of(units: &[Unit]) -> Option<(&'static Form, usize)> {
    let scored = FORMS.into_iter().map(|form| (form, score(form, units)));
    // Of equals the first in the list, which is the current one, would win; the older layouts are commoner among files.
    scored.filter(|(_, score)| *score > 0).max_by_key(|(_, score)| *score)
}

/// How much a section says, and a table with all its columns.
const SECTION: usize = 2;

fn score(form: &'static Form, units: &[Unit]) -> usize {
    let mut sections = 0;
    for section in form.sections {
        let found = units.iter().any(|unit| match unit {
            Unit::Line(line) => is_heading(&line.words, section.heading),
            Unit::Table(_) => false,
        });
        sections += usize::from(found) * SECTION;
    }
    let tables = units.iter().filter_map(|unit| match unit {
        Unit::Table(table) => Some(table),
        Unit::Line(_) => None,
    });
    let columns: usize = tables
        .filter_map(|table| headed_rows(table).first().map(|row| best_columns(form, row)))
        .sum();
    sections + columns
}

/// How many columns of the form's best fitting table a row of headings names.
fn best_columns(form: &'static Form, headings: &[(usize, usize, String)]) -> usize {
    let parts = form.sections.iter().flat_map(|section| section.parts);
    let columns = parts.filter_map(|part| match part {
        Part::Table(table) => Some(table.columns),
        Part::Blocks(blocks) => Some(blocks.columns),
        _ => None,
    });
    let fitting = columns.filter_map(|columns| Columns::of(columns, headings));
    fitting.map(|columns| columns.certain()).max().unwrap_or(0)
}

/// Whether a line is the heading of a section.
pub(super) fn is_heading(words: &str, heading: &str) -> bool {
    /// Share of common words from which two headings are the same.
    const NEAR: usize = 80;
    likeness(words, heading) >= NEAR
}
