//! Parts a text at the headings of the form's sections, and before recipients and signature.

use super::closing;
use super::column::FEWEST;
use super::data::marks::TITLE;
use super::ending;
use super::evidence::{beginning, heads_plan, is_lettered, is_telling};
use super::head::{Head, head};
use super::heads::Heads;
use super::labels::is_criterion;
use super::layout::Headings;
use super::lines::{Line, Unit, lines_of};
use super::parts::holds_text;
use super::section::tells_of_criteria;
use super::unknown::{self, counts_from, counts_on};
use crate::document::manuscript::{Block, Row, Table};
use crate::forms::{Form, Part, Section};
use crate::text::fold::fold;

/// A stretch of the text.
pub(super) struct Passage<'a> {
    /// What it is.
    pub(super) kind: Kind,
    /// Its heading; none before the first section and at the end.
    pub(super) heading: Option<Line>,
    /// Its lines and tables.
    pub(super) units: Vec<Unit<'a>>,
}

/// What a stretch of the text is.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Letterhead, title and what stands before the first section.
    Front,
    /// A section of the form.
    Section(&'static Section),
    /// A section the form does not have.
    Unknown,
    /// Closing words.
    Closing,
    /// Recipients and signature.
    Ending,
}

/// Parts the text at the headings of sections, and before recipients and signature.
pub(super) fn passages<'a>(form: &'static Form, units: &[Unit<'a>]) -> Vec<Passage<'a>> {
    let mut out = vec![Passage {
        kind: Kind::Front,
        heading: None,
        units: Vec::new(),
    }];
    let headings = Headings::of(form);
    let mut begun = false;
    let beginning = beginning(form, units);
    for (at, unit) in units.iter().enumerate() {
        if at < beginning || at == beginning && at > 0 {
            // The headings of another paper are none of the plan's, and the one it begins with is its title.
            out.iter_mut().for_each(|passage| passage.units.push(unit.clone()));
            continue;
        }
        let heads = match unit {
            Unit::Table(table) => Some(Heads::of(table)),
            Unit::Line(_) => None,
        };
        if let (Some(heads), Some(Kind::Section(section))) = (&heads, out.last().map(|passage| passage.kind))
            && let Some(other) = strays(form, section, heads)
        {
            let passage = |section, heading, units| Passage {
                kind: Kind::Section(section),
                heading,
                units,
            };
            let heading = out.last_mut().and_then(|passage| heading_off(&mut passage.units));
            out.push(passage(other, heading, vec![unit.clone()]));
            out.push(passage(section, None, Vec::new()));
            continue;
        }
        let opened = match (unit, &heads) {
            (Unit::Line(line), _) => opens(headings, line, &out),
            (Unit::Table(table), Some(heads)) => {
                // A table of a form without a heading above it: a colleague's table alone.
                let section = section_of_table(form, heads);
                let ends = begun && section.is_none() && table_lines(table).iter().any(ending::begins);
                let opens = section.filter(|_| !begun || is_unknown(&out)).map(Kind::Section);
                ends.then_some(Kind::Ending).or(opens).map(|kind| (kind, None))
            }
            (Unit::Table(_), None) => None,
        };
        let is_line = matches!(unit, Unit::Line(_));
        // The heading nobody knew is that of the table below it.
        if let (Some((kind, None)), Some(passage), false) = (&opened, out.last_mut(), is_line)
            && matches!(passage.kind, Kind::Unknown)
            && passage.units.is_empty()
        {
            passage.kind = *kind;
            passage.units.push(unit.clone());
            continue;
        }
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
    unknown::name(form, &mut out);
    out
}

fn is_unknown(passages: &[Passage]) -> bool {
    passages
        .last()
        .is_some_and(|passage| matches!(passage.kind, Kind::Unknown))
}

/// Whether the title of the plan has come: large parts behind it are its own.
fn is_titled(before: &[Passage]) -> bool {
    let units = before.iter().flat_map(|passage| &passage.units);
    let mut lines = units.filter_map(|unit| match unit {
        Unit::Line(line) => Some(line),
        Unit::Table(_) => None,
    });
    lines.any(|line| head(line) == Head::Title)
}

/// Whether a line counts on from the heading of the large part the plan is in a longer paper.
fn is_next_part(line: &Line, before: &[Passage]) -> bool {
    let front = before.iter().filter(|passage| matches!(passage.kind, Kind::Front));
    let units = front.flat_map(|passage| &passage.units);
    let mut own = units.filter_map(|unit| match unit {
        Unit::Line(line) if is_lettered(line) && heads_plan(line) => Some(line),
        _ => None,
    });
    own.next_back().is_some_and(|own| counts_from(own, line))
}

/// Whether the title of a criterion stands in the last section, and the section's own heading is counted otherwise than those below
/// criteria.
fn is_within_criterion(before: &[Passage]) -> bool {
    let Some(Passage {
        kind: Kind::Section(section),
        heading: Some(heading),
        units,
    }) = before.last()
    else {
        return false;
    };
    let titled = |unit: &Unit| matches!(unit, Unit::Line(line) if is_criterion(line));
    tells_of_criteria(section) && !heading.is_counted() && units.iter().any(titled)
}

/// Whether the section a line stands in is counted with a capital and has several texts: Roman numbers count these then.
fn is_below_letter(before: &[Passage]) -> bool {
    let Some(Passage {
        kind: Kind::Section(section),
        heading: Some(heading),
        ..
    }) = before.last()
    else {
        return false;
    };
    let texts = section.parts.iter().filter(|part| holds_text(part)).count();
    is_lettered(heading) && !heading.has_roman_number() && texts > 1
}

/// Takes the line off the end of a passage that heads the table below it.
fn heading_off(units: &mut Vec<Unit>) -> Option<Line> {
    let Some(Unit::Line(line)) = units.last() else {
        return None;
    };
    let line = line.clone();
    heads_table(&line).then(|| {
        units.pop();
        line
    })
}

/// Whether a line above a table looks like its heading.
pub(super) fn heads_table(line: &Line) -> bool {
    /// Headings have no more words.
    const LONGEST: usize = 12;
    (line.looks_like_heading() || !line.number.is_empty())
        && line.words.split(' ').count() <= LONGEST
        && !line.words.ends_with(['.', ';', ','])
}

/// What a line opens, with the line where it is a heading.
fn opens(headings: &Headings, line: &Line, before: &[Passage]) -> Option<(Kind, Option<Line>)> {
    let stands_in = before.last().map(|passage| passage.kind);
    let begun = !matches!(stands_in, None | Some(Kind::Front));
    let open = match stands_in {
        Some(Kind::Section(section)) => Some(section),
        _ => None,
    };
    let roman = line.has_roman_number() && !is_below_letter(before);
    let roman = roman || counts_on(line, before) || is_next_part(line, before);
    // The heading of Biểu 2's table has the words of the title.
    let in_title = !begun && line.number.is_empty() && fold(&line.words).contains(TITLE.as_str());
    // "3. Kế hoạch cải tiến chất lượng" is a heading below each criterion where sections have Roman numbers.
    let within = line.is_counted() && is_within_criterion(before);
    let section = headings.section(line, open).filter(|_| !in_title);
    if let Some(section) = section.filter(|section| !(within && tells_of_criteria(section))) {
        return Some((Kind::Section(section), Some(line.clone())));
    }
    if begun && (ending::begins(line) || ending::is_date(line)) {
        return Some((Kind::Ending, None));
    }
    if begun && !matches!(stands_in, Some(Kind::Ending | Kind::Closing)) && closing::begins(line) {
        return Some((Kind::Closing, None));
    }
    // "Yêu cầu" may head a part of the section that "Mục đích" opened.
    let own = open.is_some_and(|open| headings.names(line, open));
    let heads = roman && line.looks_like_heading() && line.words.chars().count() < 120 && !heads_plan(line);
    let unknown = !own && !within && heads && (begun || is_titled(before));
    unknown.then(|| (Kind::Unknown, Some(line.clone())))
}

/// The lines of a table that is none of the form's. A table of figures or of a list is read row by row; one that holds head or end of
/// the paper column by column: recipients on the left are one text, the signature on the right another.
pub(super) fn table_lines(table: &Table) -> Vec<Line> {
    if is_list(table) {
        return table.rows.iter().map(row_line).collect();
    }
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

/// Whether a table lists things, most in a row with several cells; none of its lines belongs to head or end of a paper.
fn is_list(table: &Table) -> bool {
    let filled = |row: &Row| {
        row.cells
            .iter()
            .filter(|cell| !lines_of(&cell.blocks).is_empty())
            .count()
    };
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    let of_paper = |line: &Line| !matches!(head(line), Head::Name | Head::Nothing) || ending::begins(line);
    // A title may go across, above or between the rows.
    let several = table.rows.iter().filter(|row| filled(row) > 1).count();
    several > 1 && several * 2 > table.rows.len() && !cells.any(|cell| lines_of(&cell.blocks).iter().any(of_paper))
}

/// A row as one line, with a stroke between its cells.
fn row_line(row: &Row) -> Line {
    let cell = |blocks: &[Block]| {
        let lines = lines_of(blocks).into_iter().map(|line| line.printed);
        lines.collect::<Vec<_>>().join(" ")
    };
    let cells = row
        .cells
        .iter()
        .map(|of| cell(&of.blocks))
        .filter(|words| !words.is_empty());
    Line::of(&cells.collect::<Vec<_>>().join(" | "))
}

/// The section a table belongs to that stands in another one, as where a school has one section for what the form has two.
fn strays(form: &'static Form, within: &'static Section, table: &Heads) -> Option<&'static Section> {
    let fits = |part: &Part| table.naming(part.columns(), FEWEST).is_some();
    if within.parts.iter().any(fits) {
        return None;
    }
    let other = section_of_table(form, table).filter(|other| other.key != within.key)?;
    is_telling(form, table).then_some(other)
}

/// The section that has most of a table's columns.
fn section_of_table(form: &'static Form, table: &Heads) -> Option<&'static Section> {
    let fitting = form.sections.iter().filter_map(|section| {
        let parts = section.parts.iter();
        let found = parts.filter_map(|part| table.naming(part.columns(), FEWEST));
        Some((section, found.map(|(_, columns)| columns.certain()).max()?))
    });
    // Of equals the first.
    let best = fitting.reduce(|best, other| if other.1 > best.1 { other } else { best });
    best.map(|(section, _)| section)
}

/// Lines alone, those of tables among them.
pub(super) fn flat(units: &[Unit]) -> Vec<Line> {
    units
        .iter()
        .flat_map(|unit| match unit {
            Unit::Line(line) => vec![line.clone()],
            Unit::Table(table) => table_lines(table),
        })
        .collect()
}
