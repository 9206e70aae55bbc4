//! Whether a text is a plan for improvement at all: sections on purpose and duties have plans of every kind.

use super::column::FEWEST;
use super::data::marks::{IMPROVEMENT, OTHER_PAPERS, PLAN, TITLE};
use super::head::is_title;
use super::heads::Heads;
use super::layout::Headings;
use super::lines::{Line, Unit};
use super::parts::cites;
use super::passages::table_lines;
use crate::document::manuscript::Table;
use crate::forms::{Column, Form, Part, Shows};
use crate::plan::{ActionField, Field, MonitoringField, ProblemField};
use crate::text::fold::fold;
use crate::text::line::is_capitals;

/// Whether the title says so; or, where none says otherwise, a section or a table that only such a plan has.
pub(super) fn is_plan(form: &'static Form, units: &[Unit]) -> bool {
    let lines: Vec<&Line> = units
        .iter()
        .filter_map(|unit| match unit {
            Unit::Line(line) => Some(line),
            Unit::Table(_) => None,
        })
        .collect();
    let within = units.iter().filter_map(|unit| match unit {
        Unit::Table(table) => Some(table),
        Unit::Line(_) => None,
    });
    let tables: Vec<&Table> = within.map(AsRef::as_ref).collect();
    let headings = Headings::of(form);
    titled(&lines)
        || beginning(form, units) > 0
        || tables.iter().any(|table| table_lines(table).iter().any(names_plan))
        || (!(0..lines.len()).any(|at| lines.get(at).is_some_and(|line| is_other(line)) || is_other_plan(&lines, at))
            && (lines.iter().any(|line| heads(headings, line))
                || tables.iter().any(|table| is_telling(form, &Heads::of(table)))))
}

/// Whether a line is a title of a plan for improvement, and none of another paper about it.
fn titled(lines: &[&Line]) -> bool {
    let mut before: Option<&Line> = None;
    for line in lines.iter().filter(|line| !line.is_empty()) {
        let names = names_plan(line) && !before.is_some_and(is_other);
        // "KẾ HOẠCH", and below it what for, improvement among it.
        let below = before.is_some_and(|before| fold(&before.printed) == PLAN.as_str());
        if names || below && fold(&line.printed).contains(TITLE.as_str()) {
            return true;
        }
        before = Some(line);
    }
    false
}

/// Whether a line is the title of a plan of something else: neither it nor the next ones speak of improvement.
fn is_other_plan(lines: &[&Line], at: usize) -> bool {
    /// A title has no more lines than these besides the first.
    const REST: usize = 3;
    let Some(line) = lines.get(at) else { return false };
    let begins = line.number.is_empty() && is_capitals(&line.printed) && fold(&line.printed).starts_with(PLAN.as_str());
    let mut title = lines.iter().skip(at).take(1 + REST).take_while(|line| !cites(line));
    begins && !title.any(|line| fold(&line.printed).contains(IMPROVEMENT.as_str()))
}

fn names_plan(line: &Line) -> bool {
    let folded = fold(&line.printed);
    is_title(&folded) && folded.contains(TITLE.as_str())
}

/// Whether a line heads the large part of a paper that is the plan: "Phần IV. KẾ HOẠCH CẢI TIẾN …".
pub(super) fn heads_plan(line: &Line) -> bool {
    let folded = fold(&line.words);
    (line.has_roman_number() || is_lettered(line))
        && line.looks_like_heading()
        && folded.starts_with(PLAN.as_str())
        && folded.contains(TITLE.as_str())
}

/// Whether a line is counted with a capital, as parts above those with Roman numbers are.
pub(super) fn is_lettered(line: &Line) -> bool {
    let mut mark = line.number.chars().filter(|c| c.is_alphanumeric());
    mark.next().is_some_and(char::is_uppercase) && mark.next().is_none()
}

/// Where the plan begins in a paper that is something else before: a decision that issues it, a report it is a part of. 0 where
/// nothing stands before the plan.
pub(super) fn beginning(form: &'static Form, units: &[Unit]) -> usize {
    let counted = units.iter().enumerate().filter_map(|(at, unit)| match unit {
        Unit::Line(line) => Some((at, line)),
        Unit::Table(_) => None,
    });
    let (places, lines): (Vec<usize>, Vec<&Line>) = counted.unzip();
    let (mut other, mut other_plan) = (false, false);
    let mut before: Option<&Line> = None;
    for (place, (at, line)) in places.into_iter().zip(lines.iter().copied()).enumerate() {
        let titles = names_plan(line) && !before.is_some_and(is_other);
        // A part of a plan that has sections of its own; one of the sections of a plan begins none.
        if other_plan && is_lettered(line) && heads_plan(line) {
            return at;
        }
        if other && (titles || heads_plan(line) && is_followed(form, units.get(at..).unwrap_or_default())) {
            return at;
        }
        if titles {
            // What comes behind the title, be it another paper, belongs to the plan.
            return 0;
        }
        other = other || is_other(line);
        other_plan = other_plan || is_other_plan(&lines, place);
        before = Some(line);
    }
    0
}

/// Whether a table follows that only such plans have.
fn is_followed(form: &'static Form, units: &[Unit]) -> bool {
    let mut tables = units.iter().filter_map(|unit| match unit {
        Unit::Table(table) => Some(table),
        Unit::Line(_) => None,
    });
    tables.any(|table| is_telling(form, &Heads::of(table)))
}

/// Whether a line is the title of another paper.
fn is_other(line: &Line) -> bool {
    let folded = fold(&line.printed);
    is_capitals(&line.printed) && OTHER_PAPERS.iter().any(|kind| folded.starts_with(kind))
}

/// Whether a line heads a section about improvement.
fn heads(headings: &Headings, line: &Line) -> bool {
    fold(&line.words).contains(IMPROVEMENT.as_str()) && headings.section(line, None).is_some()
}

/// Whether a table has a column that tables of other plans do not have.
pub(super) fn is_telling(form: &'static Form, table: &Heads) -> bool {
    let parts = form.sections.iter().flat_map(|section| section.parts);
    parts.map(Part::columns).any(|columns| {
        table.naming(columns, FEWEST).is_some_and(|(_, found)| {
            let targets = (0..found.width()).filter_map(|grid| found.at(grid));
            targets.filter_map(|target| columns.get(target.column)).any(tells)
        })
    })
}

fn tells(column: &Column) -> bool {
    match column.shows {
        Shows::Standard | Shows::Criteria => true,
        Shows::Number => false,
        Shows::Texts(texts) => texts.first().is_some_and(|text| {
            matches!(
                text.field,
                Field::Problem(ProblemField::ExpectedResults | ProblemField::Weakness | ProblemField::Cause)
                    | Field::Action(ActionField::Measure)
                    | Field::Monitoring(MonitoringField::Adjustment)
            )
        }),
    }
}
