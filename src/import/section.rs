//! A passage of the text into the plan: which reading each kind of section gets.

use super::criterion::{Title, title};
use super::front;
use super::head::{Head, head};
use super::imported::words;
use super::levels::{self, LevelTable};
use super::lines::{Line, Unit, apart};
use super::passages::{Kind, Passage, flat, heads_table, table_lines};
use super::placing::Placing;
use super::side_by_side::{parted, parted_end};
use super::table::{FoundTable, read, read_here, read_on, width};
use super::{blocks, closing, duties, ending, grouped, labels, parts, plain_rows};
use crate::document::Spot;
use crate::document::manuscript::Table;
use crate::forms::{BlocksPart, Column, Part, Section, TablePart, TableRows};
use crate::plan::{Field, TextField};
use crate::text::citation::cited;

/// Puts the lines of a passage where they belong.
pub(super) fn place(placing: &mut Placing, passage: &Passage) {
    placing.section = match passage.kind {
        Kind::Section(section) => section.key,
        _ => "",
    };
    if let Some(heading) = &passage.heading {
        placing.heading.clone_from(&heading.printed);
    }
    match passage.kind {
        Kind::Front => place_front(placing, &apart(&parted(&flat(&passage.units)))),
        Kind::Closing => closing::place(placing, &flat(&passage.units)),
        Kind::Ending => ending::place(placing, &apart(&parted_end(&flat(&passage.units)))),
        Kind::Unknown => {
            if let Some(heading) = &passage.heading {
                placing.set_heading_aside(heading);
            }
            for line in &flat(&passage.units) {
                placing.set_aside(line);
            }
        }
        Kind::Section(section) => {
            if let Some(heading) = &passage.heading {
                placing.by_form(&heading.printed, &format!("section/{}", section.key), Spot::Heading(1));
            }
            place_section(placing, section, &passage.units);
        }
    }
}

/// The head, then what stands between title and first section: an introduction.
fn place_front(placing: &mut Placing, lines: &[Line]) {
    let title = lines
        .iter()
        .rposition(|line| head(line) == Head::Title)
        .map_or(0, |at| at + 1);
    let (head, rest) = lines.split_at_checked(title).unwrap_or((lines, &[]));
    front::place(placing, head);
    for line in rest {
        if line.is_empty() {
            placing.nothing(&line.printed, "title", Spot::Text);
        } else if parts::cites(line) && !(parts::is_lead_in(line) && cited(&line.printed).is_empty()) {
            // Many schools name what the plan rests on before its first section.
            parts::early_basis(placing, line);
        } else if parts::prints(placing.form, TextField::LeadIn) && is_sentence(line) {
            placing.put(
                &Field::Text(TextField::LeadIn).alone(),
                &line.printed,
                &line.printed,
                Spot::Text,
            );
        } else {
            placing.set_aside(line);
        }
    }
}

/// Whether a line is running text: what introduces the plan, not a heading of something else.
fn is_sentence(line: &Line) -> bool {
    /// Headings have fewer words.
    const FEWEST: usize = 8;
    !line.looks_like_heading() && words(&line.words).count() >= FEWEST
}

fn place_section(placing: &mut Placing, section: &'static Section, units: &[Unit]) {
    let blocks = section.parts.iter().find_map(|part| match part {
        Part::Blocks(blocks) => Some(blocks),
        _ => None,
    });
    let duties = section.parts.iter().find_map(|part| match part {
        Part::Duties(duties) => Some(duties),
        _ => None,
    });
    if let Some(duties) = duties {
        return duties::place(placing, units, duties.roles);
    }
    if let Some(part) = blocks {
        return place_blocks(placing, part, units);
    }
    let mut lines: Vec<Line> = Vec::new();
    let mut tables: Vec<(&'static TablePart, FoundTable)> = Vec::new();
    let grouped = section
        .parts
        .iter()
        .any(|part| matches!(part, Part::Table(table) if table.rows == TableRows::GroupedActions));
    let mut titles: Vec<Line> = Vec::new();
    let has_levels = section.parts.iter().any(|part| matches!(part, Part::LevelResults));
    let mut tabled: Option<usize> = None;
    let mut results: Vec<LevelTable> = Vec::new();
    for unit in units {
        match unit {
            Unit::Line(line) if grouped && grouped::heads_rows(line) => titles.push(line.clone()),
            Unit::Line(line) => {
                lines.append(&mut titles);
                lines.push(line.clone());
            }
            Unit::Table(table) => {
                if let Some(levels) = levels::read(table).filter(|_| has_levels) {
                    results.push(levels);
                    continue;
                }
                let wanted = section.parts.iter().filter_map(|part| match part {
                    Part::Table(wanted) => Some(wanted),
                    _ => None,
                });
                let wanted: Vec<_> = wanted.collect();
                let reading = |read: fn(&Table, &[Column]) -> Option<FoundTable>| {
                    let mut found = wanted.iter().map(|wanted| (*wanted, read(table, wanted.columns)));
                    found.find_map(|(wanted, found)| Some((wanted, found?)))
                };
                let goes_on = tables
                    .last()
                    .is_some_and(|(_, before): &(_, FoundTable)| width(table) == before.columns.width());
                let found = reading(read).or_else(|| reading(read_here).filter(|_| !goes_on));
                let found = found.map(|(wanted, mut found)| {
                    grouped::put_above(&mut found, std::mem::take(&mut titles), wanted.columns);
                    (wanted, found)
                });
                // What introduces a table stands above it.
                let above = lines.len();
                tabled = tabled.or(found.as_ref().filter(|_| grouped).map(|_| above));
                match (found, tables.last_mut()) {
                    (Some((wanted, found)), Some((before, rows))) if before.rows == wanted.rows => {
                        rows.rows.extend(found.rows);
                    }
                    (Some(found), _) => tables.push(found),
                    (None, Some((_, before))) if width(table) == before.columns.width() => {
                        let more = read_on(table, &before.columns);
                        before.rows.extend(more);
                    }
                    (None, _) => lines.extend(table_lines(table)),
                }
            }
        }
    }
    lines.append(&mut titles);
    let cards = lines.split_off(cards_from(placing, section, &lines));
    let behind = lines.split_off(tabled.unwrap_or(lines.len()).min(lines.len()));
    parts::place(placing, section, &lines);
    let mut reading = blocks::Reading::new(placing.form, None);
    for line in &cards {
        reading.line(placing, line);
    }
    for line in &behind {
        placing.set_aside(line);
    }
    for table in &results {
        levels::place(placing, table);
    }
    for (wanted, found) in &tables {
        let number = placing.next_table();
        if wanted.rows == TableRows::GroupedActions {
            grouped::place_headings(placing, found, number);
            grouped::place_rows(placing, wanted.columns, found, number);
        } else {
            plain_rows::place_rows(placing, wanted.rows, wanted.columns, found, number);
        }
    }
}

/// Where lines begin that tell of criteria what the section's table has columns for; behind the last line where none do.
fn cards_from(placing: &Placing, section: &Section, lines: &[Line]) -> usize {
    /// So many names of texts are no accident.
    const FEWEST: usize = 3;
    let is_standard =
        |line: &Line| line.looks_like_heading() && matches!(title(&line.words), Some(Title::Standard { .. }));
    let begins = lines
        .iter()
        .position(|line| labels::is_criterion(line) || is_standard(line));
    let told = tells_of_criteria(section) && labels::count(placing.form, lines.iter()) >= FEWEST;
    begins.filter(|_| told).unwrap_or(lines.len())
}

/// Whether a section says what is to be improved, criterion by criterion.
pub(super) fn tells_of_criteria(section: &Section) -> bool {
    section.parts.iter().any(|part| match part {
        Part::Blocks(_) => true,
        Part::Table(table) => table.rows != TableRows::Monitoring,
        _ => false,
    })
}

fn place_blocks(placing: &mut Placing, part: &'static BlocksPart, units: &[Unit]) {
    let mut reading = blocks::Reading::new(placing.form, Some(part));
    let mut before: Option<FoundTable> = None;
    for (at, unit) in units.iter().enumerate() {
        let heads = |line: &Line| match units.get(at + 1) {
            Some(Unit::Table(table)) => heads_table(line) && read(table, part.columns).is_some(),
            _ => false,
        };
        match unit {
            Unit::Line(line) if heads(line) => reading.heading(placing, line),
            Unit::Line(line) => reading.line(placing, line),
            Unit::Table(table) => match (read(table, part.columns), &before) {
                (Some(found), _) => {
                    reading.table(placing, part.columns, &found, false);
                    before = Some(found);
                }
                (None, Some(found)) if width(table) == found.columns.width() => {
                    let more = FoundTable {
                        rows: read_on(table, &found.columns),
                        ..found.clone()
                    };
                    reading.table(placing, part.columns, &more, true);
                }
                (None, _) => {
                    for line in table_lines(table) {
                        reading.line(placing, &line);
                    }
                }
            },
        }
    }
}
