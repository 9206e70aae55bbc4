//! A whole text: where its parts begin and end, and which reading each gets.

use std::fmt;

use super::blocks;
use super::data::marks::TITLE;
use super::duties;
use super::ending;
use super::front::{self, Head, head, school_year};
use super::grouped;
use super::imported::Imported;
use super::layout::{form_of, is_heading};
use super::lines::{Line, Unit, apart, lines_of, units};
use super::parts;
use super::placing::Placing;
use super::plain_rows;
use super::school::{commonest_kind, kind_of};
use super::table::{FoundTable, read, read_on, width};
use crate::catalogue;
use crate::document::Spot;
use crate::document::manuscript::{Manuscript, Table};
use crate::forms::{Form, Part, Section, TableRows};
use crate::plan::{IdSource, LooseDate, Plan, School, SchoolYear};
use crate::text::defaults;
use crate::text::fold::fold;

/// There is no plan in the text: neither its sections nor a table of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPlan;

impl fmt::Display for NoPlan {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no plan found")
    }
}

impl std::error::Error for NoPlan {}

/// Reads a text as a plan. `today` is the school year taken where the text names none.
///
/// # Errors
/// When the text has too little of a plan for one to be made of it.
pub fn understand(manuscript: &Manuscript, today: SchoolYear, ids: &mut dyn IdSource) -> Result<Imported, NoPlan> {
    /// Sections and columns that make a plan.
    const ENOUGH: usize = 3;
    let units = units(manuscript);
    let (form, found) = form_of(&units).ok_or(NoPlan)?;
    if found < ENOUGH {
        return Err(NoPlan);
    }
    let passages = passages(form, &units);
    let plan = begin(form, &passages, today);
    let mut placing = Placing::new(plan, form, ids);
    for passage in &passages {
        place(&mut placing, passage);
    }
    if placing.plan.issue.head_title.is_empty() {
        placing.plan.issue.head_title = defaults::head_title(placing.plan.school.kind).to_owned();
    }
    for line in &manuscript.margins {
        placing.nothing(line, "margin", Spot::Text);
    }
    Ok(Imported {
        form,
        pieces: placing.pieces,
        plan: placing.plan,
        notes: manuscript.notes.clone(),
    })
}

/// A stretch of the text.
struct Passage<'a> {
    kind: Kind,
    /// Its heading; none before the first section and at the end.
    heading: Option<Line>,
    units: Vec<Unit<'a>>,
}

#[derive(Clone, Copy)]
enum Kind {
    Front,
    Section(&'static Section),
    Unknown,
    Ending,
}

/// Parts the text at the headings of sections, and before recipients and signature.
fn passages<'a>(form: &'static Form, units: &[Unit<'a>]) -> Vec<Passage<'a>> {
    let mut out = vec![Passage {
        kind: Kind::Front,
        heading: None,
        units: Vec::new(),
    }];
    let mut begun = false;
    for unit in units {
        let opened = match unit {
            Unit::Line(line) => opens(form, line, begun),
            Unit::Table(table) if begun && ends_text(form, table) => Some((Kind::Ending, None)),
            // A table of a form without a heading above it: a colleague's table alone.
            Unit::Table(table) if !begun => section_of_table(form, table).map(|section| (Kind::Section(section), None)),
            Unit::Table(_) => None,
        };
        let is_line = matches!(unit, Unit::Line(_));
        if let Some((kind, heading)) = opened {
            begun = true;
            let keep = heading.is_none() || !is_line;
            out.push(Passage {
                kind,
                heading,
                units: if keep { vec![unit.clone()] } else { Vec::new() },
            });
        } else if let Some(passage) = out.last_mut() {
            passage.units.push(unit.clone());
        }
    }
    out
}

/// What a line opens, with the line where it is a heading.
fn opens(form: &'static Form, line: &Line, begun: bool) -> Option<(Kind, Option<Line>)> {
    let section = form
        .sections
        .iter()
        .find(|section| is_heading(&line.words, section.heading));
    let roman = line.number.starts_with(['I', 'V', 'X']);
    // The heading of Biểu 2's table has the words of the title.
    let in_title = !begun && !roman && fold(&line.words).contains(&fold(TITLE));
    if let Some(section) = section.filter(|_| !in_title && (roman || line.looks_like_heading())) {
        return Some((Kind::Section(section), Some(line.clone())));
    }
    if begun && ending::begins(line) {
        return Some((Kind::Ending, None));
    }
    let unknown = begun && roman && line.looks_like_heading() && line.words.chars().count() < 120;
    unknown.then(|| (Kind::Unknown, Some(line.clone())))
}

fn ends_text(form: &'static Form, table: &Table) -> bool {
    section_of_table(form, table).is_none() && table_lines(table).iter().any(ending::begins)
}

fn table_lines(table: &Table) -> Vec<Line> {
    // Column by column: recipients on the left are one text, the signature on the right another.
    let mut columns: Vec<usize> = table
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| cell.column)
        .collect();
    columns.sort_unstable();
    columns.dedup();
    let mut out = Vec::new();
    for column in columns {
        let cells = table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .filter(|cell| cell.column == column);
        out.extend(cells.flat_map(|cell| lines_of(&cell.blocks)));
    }
    out
}

fn section_of_table(form: &'static Form, table: &Table) -> Option<&'static Section> {
    form.sections.iter().find(|section| {
        section.parts.iter().any(|part| match part {
            Part::Table(wanted) => read(table, wanted.columns).is_some(),
            Part::Blocks(blocks) => read(table, blocks.columns).is_some(),
            _ => false,
        })
    })
}

fn flat(units: &[Unit]) -> Vec<Line> {
    units
        .iter()
        .flat_map(|unit| match unit {
            Unit::Line(line) => vec![line.clone()],
            Unit::Table(table) => table_lines(table),
        })
        .collect()
}

/// The plan before any line is placed: form, year, kind of school and the criteria that follow from them.
fn begin(form: &'static Form, passages: &[Passage], today: SchoolYear) -> Plan {
    let front: Vec<Line> = passages
        .iter()
        .filter(|passage| matches!(passage.kind, Kind::Front))
        .flat_map(|passage| flat(&passage.units))
        .collect();
    let all: Vec<Line> = passages.iter().flat_map(|passage| flat(&passage.units)).collect();
    let whole: String = all
        .iter()
        .map(|line| line.printed.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    let names: Vec<&str> = front
        .iter()
        .filter(|line| head(line) == Head::Name)
        .map(|line| line.printed.as_str())
        .collect();
    let numbers: Vec<&str> = front
        .iter()
        .filter(|line| matches!(head(line), Head::Number { .. }))
        .map(|line| line.printed.as_str())
        .collect();
    let kind = kind_of(&names)
        .or_else(|| kind_of(&numbers))
        .or_else(|| commonest_kind(&whole))
        .unwrap_or_default();
    let issued = front.iter().find_map(|line| match head(line) {
        Head::PlaceDate { date, .. } => LooseDate::parse(&date),
        _ => None,
    });
    let titled = front
        .iter()
        .filter(|line| head(line) == Head::Title)
        .find_map(|line| school_year(&line.printed));
    let year = titled
        .or_else(|| school_year(&whole))
        .or_else(|| issued.map(|date| SchoolYear::of(date.year, date.month.unwrap_or(9))))
        .unwrap_or(today);
    let day = issued.and_then(|date| Some((date.year, date.month?, date.day?)));
    let set = catalogue::set_for(kind.code(), year.0, day);
    Plan {
        form: form.code.to_owned(),
        catalogue: set.map(|set| set.id.clone()).unwrap_or_default(),
        year,
        school: School {
            kind,
            ownership: defaults::OWNERSHIP.to_owned(),
            ..School::default()
        },
        ..Plan::default()
    }
}

fn place(placing: &mut Placing, passage: &Passage) {
    placing.section = match passage.kind {
        Kind::Section(section) => section.key,
        _ => "",
    };
    if let Some(heading) = &passage.heading {
        placing.heading.clone_from(&heading.printed);
    }
    match passage.kind {
        Kind::Front => place_front(placing, &apart(&flat(&passage.units))),
        Kind::Ending => ending::place(placing, &apart(&flat(&passage.units))),
        Kind::Unknown => {
            for line in passage.heading.iter().chain(&flat(&passage.units)) {
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
        } else {
            placing.set_aside(line);
        }
    }
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
        let closing = section.parts.iter().any(|part| matches!(part, Part::Text(_)));
        return duties::place(placing, &flat(units), duties.roles, closing);
    }
    if let Some(part) = blocks {
        return place_blocks(placing, part, units);
    }
    let mut lines: Vec<Line> = Vec::new();
    let mut tables: Vec<(TableRows, &'static crate::forms::TablePart, FoundTable)> = Vec::new();
    for unit in units {
        match unit {
            Unit::Line(line) => lines.push(line.clone()),
            Unit::Table(table) => {
                let wanted = section.parts.iter().filter_map(|part| match part {
                    Part::Table(wanted) => Some(wanted),
                    _ => None,
                });
                let found = wanted
                    .into_iter()
                    .find_map(|wanted| Some((wanted.rows, wanted, read(table, wanted.columns)?)));
                match (found, tables.last_mut()) {
                    (Some((rows, wanted, found)), Some(before)) if before.0 == rows => {
                        let _ = wanted;
                        before.2.rows.extend(found.rows);
                    }
                    (Some(found), _) => tables.push(found),
                    (None, Some(before)) if width(table) == before.2.columns.width() => {
                        let more = read_on(table, &before.2.columns);
                        before.2.rows.extend(more);
                    }
                    (None, _) => lines.extend(table_lines(table)),
                }
            }
        }
    }
    parts::place(placing, section, &lines);
    for (number, (rows, wanted, found)) in tables.iter().enumerate() {
        if *rows == TableRows::GroupedActions {
            grouped::place_headings(placing, found, number);
            grouped::place_rows(placing, wanted.columns, found, number);
        } else {
            plain_rows::place_rows(placing, *rows, wanted.columns, found, number);
        }
    }
}

fn place_blocks(placing: &mut Placing, part: &'static crate::forms::BlocksPart, units: &[Unit]) {
    let mut reading = blocks::Reading::new(part);
    let mut before: Option<FoundTable> = None;
    for unit in units {
        match unit {
            Unit::Line(line) => reading.line(placing, line),
            Unit::Table(table) => match (read(table, part.columns), &before) {
                (Some(found), _) => {
                    reading.table(placing, &found, false);
                    before = Some(found);
                }
                (None, Some(found)) if width(table) == found.columns.width() => {
                    let more = FoundTable {
                        rows: read_on(table, &found.columns),
                        ..found.clone()
                    };
                    reading.table(placing, &more, true);
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
