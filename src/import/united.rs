//! Rows that tell of a problem and of what is done about it, and rows that group those below by standard or criterion, in a table for
//! which the form has problems in another one.

use super::cells::{At, Owners, place};
use super::criterion::{Title, mentioned, title};
use super::grouped::{heads_rows, problem};
use super::lines::Line;
use super::placing::Placing;
use super::plain_rows::place_marks;
use super::table::{Found, FoundCell, problems_beside};
use crate::catalogue;
use crate::forms::{Column, Shows, TableRows};
use crate::plan::{Field, Problem, ProblemField, RowId};

/// What is known of the problem while the rows of a table of actions are read.
pub(super) struct United {
    /// Columns of the form's table of problems.
    columns: &'static [Column],
    /// The column that counts.
    counting: Option<usize>,
    /// Standard of the rows, by a row above them.
    standard: Option<u8>,
    /// The problem that a row above names, or that the last row tells of.
    open: Option<RowId>,
}

impl United {
    /// For a table of actions of a form that has one of problems.
    pub(super) fn of(rows: TableRows, columns: &'static [Column]) -> Option<Self> {
        let problems = problems_beside(columns).filter(|_| rows == TableRows::Actions)?;
        Some(Self {
            columns: problems,
            counting: columns.iter().position(|column| matches!(column.shows, Shows::Number)),
            standard: None,
            open: None,
        })
    }

    /// Whether a row has nothing but the title of the rows below it; then it is placed.
    pub(super) fn heads(&mut self, placing: &mut Placing, found: &Found, at: At) -> bool {
        let counts = |cell: &&FoundCell| {
            cell.counts || self.counting.is_some() && cell.column() == self.counting && !found.spans
        };
        let mut cells = found
            .cells
            .iter()
            .filter(|cell| !cell.lines.is_empty() && !counts(cell));
        let (Some(cell), None) = (cells.next(), cells.next()) else {
            return false;
        };
        let Some(line) = cell.lines.first().filter(|line| heads_rows(line)) else {
            return false;
        };
        match title(&line.words) {
            Some(Title::Standard { number, .. }) => {
                self.standard = number;
                self.open = None;
            }
            Some(Title::Criterion { code, .. }) => {
                let known = of_criterion(placing, &code);
                self.open = Some(known.unwrap_or_else(|| begin(placing, &line.words, self.standard)));
            }
            _ => {}
        }
        let titled = match (&self.open, title(&line.words)) {
            (Some(row), Some(Title::Criterion { .. })) => {
                Some(Field::Problem(ProblemField::CriterionText).of(row).path())
            }
            _ => None,
        };
        for line in found.cells.iter().flat_map(|cell| &cell.lines) {
            match &titled {
                Some(path) => placing.stands(&line.printed, path.clone(), at.group()),
                None => placing.by_form(&line.printed, &at.path(0), at.group()),
            }
        }
        true
    }

    /// The problem a row belongs to: one it tells of itself, or one that a row above tells of; none where nothing says.
    pub(super) fn problem(&mut self, placing: &mut Placing, found: &Found) -> Option<RowId> {
        let told: Vec<&Line> = found
            .cells
            .iter()
            .filter(|cell| tells(cell))
            .flat_map(|cell| &cell.lines)
            .collect();
        if !told.is_empty() {
            let words: Vec<&str> = told.iter().map(|line| line.printed.as_str()).collect();
            let named = mentioned(&words.join(" ")).next();
            let code = named.map(|(code, _)| code).unwrap_or_default();
            self.open = Some(new(placing, self.standard, code));
        } else if self.open.is_none()
            && let Some(standard) = self.standard
        {
            let known = of_standard(placing, standard);
            self.open = Some(known.unwrap_or_else(|| new(placing, Some(standard), String::new())));
        }
        self.open.clone()
    }

    /// Puts what a row tells of its problem where it belongs, and gives back the rest of the row.
    pub(super) fn place(
        &self,
        placing: &mut Placing,
        found: &Found,
        owners: &mut Owners,
        at: At,
        joined: bool,
    ) -> Found {
        let (told, rest): (Vec<FoundCell>, Vec<FoundCell>) = found.cells.iter().cloned().partition(tells);
        if told.is_empty() {
            return found.clone();
        }
        let cells = told.into_iter().map(|cell| FoundCell {
            target: cell.of_problem,
            counts: false,
            ..cell
        });
        let told = Found {
            cells: cells.collect(),
            ..found.clone()
        };
        place_marks(placing, self.columns, &told, &owners.row, at);
        place(placing, self.columns, &told, owners, at, joined);
        Found {
            cells: rest,
            ..found.clone()
        }
    }
}

/// Whether a cell tells of the problem.
fn tells(cell: &FoundCell) -> bool {
    cell.target.is_none() && cell.of_problem.is_some()
}

/// A new problem about a criterion by its title.
fn begin(placing: &mut Placing, words: &str, standard: Option<u8>) -> RowId {
    let set = catalogue::set(&placing.plan.catalogue);
    problem(placing, set, words, false, standard)
}

/// A new problem of a standard, about a criterion where its code is known.
fn new(placing: &mut Placing, standard: Option<u8>, code: String) -> RowId {
    let id = placing.ids.next_id();
    let of_code = code.split('.').next().and_then(|first| first.parse().ok());
    placing.plan.problems.push(Problem {
        id: id.clone(),
        standard: standard.or(of_code),
        criteria: if code.is_empty() { Vec::new() } else { vec![code] },
        ..Problem::default()
    });
    id
}

/// The problem about a criterion that the plan has already.
fn of_criterion(placing: &Placing, code: &str) -> Option<RowId> {
    let mut problems = placing.plan.problems.iter();
    let known = problems.find(|problem| problem.criteria.iter().any(|own| own == code));
    known.map(|problem| problem.id.clone())
}

/// The problem of a standard that the plan has already, where it has one only.
fn of_standard(placing: &Placing, standard: u8) -> Option<RowId> {
    let mut problems = placing
        .plan
        .problems
        .iter()
        .filter(|problem| problem.standard == Some(standard));
    let known = problems.next()?;
    problems.next().is_none().then(|| known.id.clone())
}
