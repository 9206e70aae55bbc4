//! Tables grouped by level and standard, with a criterion in each row: the nine columns of the 2018 regime.

use super::cells::{At, Owners, place, set_aside};
use super::column::Target;
use super::criterion::{Title, code_and_name, code_of_name, criterion, title};
use super::head::is_title;
use super::labels::is_criterion;
use super::lines::Line;
use super::placing::Placing;
use super::table::{Found, FoundCell, FoundTable};
use crate::catalogue::{self, CatalogueSet};
use crate::document::Spot;
use crate::forms::{Column, Shows};
use crate::plan::{Field, Problem, ProblemField, RowId, RowNumbering};
use crate::text::fold::fold;

/// Puts the rows of a table where they belong; `number` is that of the table on paper.
pub(super) fn place_rows(placing: &mut Placing, columns: &'static [Column], table: &FoundTable, number: usize) {
    let named = columns
        .iter()
        .position(|column| matches!(column.shows, Shows::Criteria));
    let counted = columns.iter().position(|column| matches!(column.shows, Shows::Number));
    let mut reading = Reading {
        set: catalogue::set(&placing.plan.catalogue),
        ..Reading::default()
    };
    for (row, found) in table.rows.iter().enumerate() {
        let at = At { table: number, row };
        if found.is_empty() {
            continue;
        }
        if found.sums {
            set_aside(placing, found);
            continue;
        }
        let number_lines: Vec<&Line> = counted.into_iter().flat_map(|column| found.lines(column)).collect();
        if let Some(heading) = group(found, &number_lines) {
            for line in &number_lines {
                placing.by_form(&line.printed, &at.path(0), at.cell(counted.unwrap_or(0)));
            }
            reading.group(placing, found, &heading, &number_lines, at);
            continue;
        }
        let across = titles(found).filter(|lines| lines.iter().copied().any(is_criterion));
        let name: Vec<&Line> =
            across.unwrap_or_else(|| named.into_iter().flat_map(|column| found.lines(column)).collect());
        if name.is_empty() {
            reading.go_on(placing, columns, found, &number_lines, at);
        } else {
            reading.criterion(placing, columns, found, &name, &number_lines, at, named.unwrap_or(0));
        }
    }
    reading.close_standard(placing);
    if reading.numbered > 1 {
        placing.plan.options.row_numbering = RowNumbering::Running;
    }
}

/// Whether a line between tables does what a row of theirs would: it names the level, standard or criterion of the rows below.
pub(super) fn heads_rows(line: &Line) -> bool {
    /// Titles are shorter than sentences about them.
    const LONGEST: usize = 160;
    let short = line.words.chars().count() <= LONGEST && !line.words.ends_with(['.', ';']);
    match title(&line.words) {
        Some(Title::Criterion { code, .. }) => short && code.contains('.') && line.sign.is_empty(),
        Some(Title::Standard { number, .. }) => short && number.is_some() && line.sign.is_empty(),
        Some(Title::Level { .. }) => true,
        None => false,
    }
}

/// The lines of a row that has nothing but the title of what stands below it: in one cell, whatever column that is.
pub(super) fn titles(found: &Found) -> Option<Vec<&Line>> {
    let mut filled = found.cells.iter().filter(|cell| !cell.lines.is_empty() && !cell.counts);
    let lines: Vec<&Line> = filled.next()?.lines.iter().collect();
    let first = lines.first()?;
    (filled.next().is_none() && heads_rows(first)).then_some(lines)
}

/// Puts lines that stood before a table into rows above its own.
pub(super) fn put_above(table: &mut FoundTable, lines: Vec<Line>, columns: &[Column]) {
    let named = columns
        .iter()
        .position(|column| matches!(column.shows, Shows::Criteria));
    let rows = lines.into_iter().map(|line| {
        let of_criterion = matches!(title(&line.words), Some(Title::Criterion { .. }));
        let target = named.filter(|_| of_criterion).map(|column| Target { column, text: 0 });
        let cell = FoundCell {
            target,
            lines: vec![line],
            ..FoundCell::default()
        };
        Found {
            cells: vec![cell],
            spans: true,
            ..Found::default()
        }
    });
    table.rows.splice(0..0, rows);
}

/// The title a row consists of, where it groups those below: a level, or a standard with nothing beside it.
fn group(found: &Found, numbers: &[&Line]) -> Option<Title> {
    let filled: Vec<_> = found.cells.iter().filter(|cell| !cell.lines.is_empty()).collect();
    let numbered = usize::from(!numbers.is_empty());
    // "Tiêu chuẩn 2:" may have slipped into the column of numbers.
    let alone = filled.len() <= 1 + numbered || found.spans;
    let words = filled
        .iter()
        .flat_map(|cell| &cell.lines)
        .find_map(|line| title(&line.words))?;
    match words {
        Title::Criterion { .. } => None,
        heading => alone.then_some(heading),
    }
}

#[derive(Default)]
struct Reading {
    set: Option<&'static CatalogueSet>,
    fourth: bool,
    standard: Option<u8>,
    /// A standard no criterion has followed yet.
    open_standard: Option<u8>,
    owners: Owners,
    /// Criteria with a number in the first column.
    numbered: usize,
}

impl Reading {
    fn group(&mut self, placing: &mut Placing, found: &Found, heading: &Title, numbers: &[&Line], at: At) {
        match heading {
            Title::Level { fourth } => self.fourth = *fourth,
            Title::Standard { number, .. } => {
                self.close_standard(placing);
                self.standard = *number;
                self.open_standard = *number;
            }
            Title::Criterion { .. } => {}
        }
        let lines = found.cells.iter().flat_map(|cell| &cell.lines);
        for line in lines.filter(|line| !numbers.contains(line)) {
            placing.by_form(&line.printed, &format!("table/{}/row/{}", at.table, at.row), at.group());
        }
    }

    /// A standard without criteria is printed all the same.
    fn close_standard(&mut self, placing: &mut Placing) {
        if let Some(standard) = self.open_standard.take() {
            let id = placing.ids.next_id();
            placing.plan.problems.push(Problem {
                id,
                standard: Some(standard),
                ..Problem::default()
            });
        }
    }

    #[allow(clippy::too_many_arguments)] // what a row consists of
    fn criterion(
        &mut self,
        placing: &mut Placing,
        columns: &'static [Column],
        found: &Found,
        name: &[&Line],
        numbers: &[&Line],
        at: At,
        named: usize,
    ) {
        self.open_standard = None;
        self.numbered += usize::from(!numbers.is_empty());
        // A number before "Tiêu chí" is that of the line.
        let words: Vec<&str> = name
            .iter()
            .map(|line| match title(&line.words) {
                Some(Title::Criterion { .. }) => line.words.as_str(),
                _ => line.printed.as_str(),
            })
            .collect();
        let problem = problem(placing, self.set, &words.join(" "), self.fourth, self.standard);
        for line in numbers {
            placing.by_form(&line.printed, &at.path(0), at.cell(0));
        }
        for line in name {
            let path = Field::Problem(ProblemField::CriterionText).of(&problem).path();
            placing.stands(&line.printed, path, at.cell(named));
        }
        self.owners = Owners {
            row: problem,
            action: None,
        };
        place(placing, columns, found, &mut self.owners, at, false);
    }

    /// A row without criterion: the rest of the one above, cut by the end of a page, or another action.
    fn go_on(&mut self, placing: &mut Placing, columns: &'static [Column], found: &Found, numbers: &[&Line], at: At) {
        for line in numbers {
            placing.by_form(&line.printed, &at.path(0), at.cell(0));
        }
        if self.owners.row == RowId::default() {
            self.owners.row = problem(placing, self.set, "", self.fourth, self.standard);
            self.open_standard = None;
        }
        let joined = found.after_break || begins_in_mid_sentence(found);
        if !joined {
            self.owners.action = None;
        }
        place(placing, columns, found, &mut self.owners, at, joined);
    }
}

/// Whether the first words of a row go on with a sentence.
fn begins_in_mid_sentence(found: &Found) -> bool {
    let first = found.cells.iter().flat_map(|cell| &cell.lines).next();
    first.is_some_and(|line| line.printed.starts_with(char::is_lowercase))
}

/// A new problem about the criterion a title names.
pub(super) fn problem(
    placing: &mut Placing,
    set: Option<&'static CatalogueSet>,
    words: &str,
    fourth: bool,
    standard: Option<u8>,
) -> RowId {
    let titled = criterion(words).or_else(|| bare_code(set, words));
    let (code, name) = titled.unwrap_or_else(|| (String::new(), words.to_owned()));
    let code = match (code.contains('.'), fourth) {
        _ if code.is_empty() => set.and_then(|set| code_of_name(set, &name)).unwrap_or_default(),
        (false, true) => format!("M4.{code}"),
        _ => code,
    };
    let official = set
        .and_then(|set| set.entry(&code))
        .is_some_and(|entry| entry.name() == name);
    let id = placing.ids.next_id();
    let of_code = code.split_once('.').and_then(|(first, _)| first.parse().ok());
    placing.plan.problems.push(Problem {
        id: id.clone(),
        standard: of_code.or(standard),
        criterion_text: if official || !name.contains(char::is_alphanumeric) {
            String::new()
        } else {
            name
        },
        criteria: if code.is_empty() { Vec::new() } else { vec![code] },
        ..Problem::default()
    });
    id
}

/// "3.6", "3.6. Thư viện": code and name without the word for a criterion, where the set has such a code or nothing
/// else stands there.
fn bare_code(set: Option<&CatalogueSet>, words: &str) -> Option<(String, String)> {
    let (code, name) = code_and_name(words);
    let alone = !name.contains(char::is_alphanumeric);
    let known = code.contains('.') && (alone || set.is_some_and(|set| set.entry(&code).is_some()));
    known.then_some((code, name))
}

/// The headings of a table, for the proofreader.
pub(super) fn place_headings(placing: &mut Placing, table: &FoundTable, number: usize) {
    for line in &table.title {
        if is_title(&fold(&line.printed)) || title(&line.words).is_some() {
            placing.by_form(&line.printed, &format!("table/{number}/title"), Spot::Heading(2));
        } else {
            placing.set_aside(line);
        }
    }
    for (column, words) in table.headings.iter().enumerate() {
        let spot = Spot::ColumnHeading { table: number, column };
        placing.by_form(words, &format!("table/{number}/heading/{column}"), spot);
    }
    for numbered in &table.numbers {
        placing.nothing(numbered, &format!("table/{number}/numbers"), Spot::Text);
    }
}
