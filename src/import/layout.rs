//! As which form a text is read: by its sections and tables, not by its year.

use super::column::Columns;
use super::lines::{Line, Unit};
use super::table::headed_rows;
use crate::forms::{FORMS, Form, Section};
use crate::text::likeness::{alike, words_of};

/// The form whose tables and sections the text has most of, with how many of them were found; none when there is nothing of
/// any form.
pub(super) fn form_of(units: &[Unit]) -> Option<(&'static Form, usize)> {
    let lines = units.iter().filter_map(|unit| match unit {
        Unit::Line(line) => Some(words_of(&line.words)),
        Unit::Table(_) => None,
    });
    let lines: Vec<Vec<String>> = lines.collect();
    let scored = FORMS.into_iter().map(|form| (form, score(form, units, &lines)));
    // Of equals the first in the list, which is the current one, would win; the older layouts are commoner among files.
    scored.filter(|(_, score)| *score > 0).max_by_key(|(_, score)| *score)
}

/// How much a section says, and a table with all its columns.
const SECTION: usize = 2;

fn score(form: &'static Form, units: &[Unit], lines: &[Vec<String>]) -> usize {
    let headings = Headings::of(form);
    let found = |section: &&Section| {
        lines
            .iter()
            .any(|line| headings.names(line).any(|named| named.key == section.key))
    };
    let sections = form.sections.iter().filter(found).count() * SECTION;
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
    let fitting = parts.filter_map(|part| Columns::of(part.columns(), headings));
    fitting.map(|columns| columns.certain()).max().unwrap_or(0)
}

/// The headings of a form's sections, taken apart once.
pub(super) struct Headings {
    sections: Vec<(&'static Section, Vec<String>)>,
}

impl Headings {
    pub(super) fn of(form: &'static Form) -> Self {
        let sections = form.sections.iter().map(|section| (section, words_of(section.heading)));
        Self {
            sections: sections.collect(),
        }
    }

    /// The sections whose heading a line may be.
    fn names(&self, line: &[String]) -> impl Iterator<Item = &'static Section> {
        /// Share of common words from which two headings are the same.
        const NEAR: usize = 80;
        let near = self.sections.iter().filter(|(_, heading)| alike(line, heading) >= NEAR);
        near.map(|(section, _)| *section)
    }

    /// The section a line is the heading of.
    pub(super) fn section(&self, line: &Line) -> Option<&'static Section> {
        self.names(&words_of(&line.words)).next()
    }
}
