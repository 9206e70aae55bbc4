//! Paths back to what they name: "#x7k2/goal" is a text of a row, "#x7k2" a row, "school/name" a text of the plan.
//!
//! The way there is [`Place::path`]. Not every path is a text: "#x7k2/criteria" and "options/margins/top" are choices; they
//! have a row at most. Reads paths only; says nothing about what stands there.

use super::{
    ActionField, AsideField, AssigneeField, BasisField, DutyField, Field, IssueField, LevelResultField,
    MonitoringField, Place, Plan, ProblemField, Row, RowId, RowList, SchoolField, TextField,
};

/// A name as a part of a path: "~" and "/" are written "~0" and "~1", as in JSON Pointer.
#[must_use]
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name a part of a path stands for.
#[must_use]
pub fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// The row a path names or leads into; none where it is about the plan itself.
#[must_use]
pub fn row_of(path: &str) -> Option<RowId> {
    let inside = path.strip_prefix('#')?;
    let row = inside.split_once('/').map_or(inside, |(row, _)| row);
    Some(RowId(unescape(row)))
}

impl Place {
    /// The text a path names; none when its row is gone or when it names something else: a row, a choice, changed wording
    /// (whose keys are the forms', see `forms::place`).
    #[must_use]
    pub fn parse(plan: &Plan, path: &str) -> Option<Self> {
        if let Some(row) = row_of(path) {
            let (_, name) = path.split_once('/')?;
            let field = match plan.whereabouts(&row)?.0 {
                RowList::Bases => Field::Basis(named(BasisField::ALL, BasisField::key, name)?),
                RowList::LevelResults => Field::LevelResult(named(LevelResultField::ALL, LevelResultField::key, name)?),
                RowList::Problems => Field::Problem(named(ProblemField::ALL, ProblemField::key, name)?),
                RowList::Actions(_) => Field::Action(named(ActionField::ALL, ActionField::key, name)?),
                RowList::Monitoring => Field::Monitoring(named(MonitoringField::ALL, MonitoringField::key, name)?),
                RowList::Duties => Field::Duty(named(DutyField::ALL, DutyField::key, name)?),
                RowList::Assignees(_) => Field::Assignee(named(AssigneeField::ALL, AssigneeField::key, name)?),
                RowList::Asides => Field::Aside(named(AsideField::ALL, AsideField::key, name)?),
            };
            return Some(field.of(&row));
        }
        let (group, name) = path.split_once('/')?;
        let field = match group {
            "school" => Field::School(named(SchoolField::ALL, SchoolField::key, name)?),
            "issue" => Field::Issue(named(IssueField::ALL, IssueField::key, name)?),
            "texts" => Field::Text(named(TextField::ALL, TextField::key, name)?),
            _ => return None,
        };
        Some(field.alone())
    }
}

fn named<F: Copy>(all: &[F], key: fn(F) -> &'static str, name: &str) -> Option<F> {
    all.iter().copied().find(|field| key(*field) == name)
}

impl Plan {
    /// The list a row stands in and its number there, from 0; none when the row is gone.
    #[must_use]
    pub fn whereabouts(&self, row: &RowId) -> Option<(RowList, usize)> {
        let of_problems = self.problems.iter().find_map(|problem| {
            let at = position(&problem.actions, row)?;
            Some((RowList::Actions(problem.id.clone()), at))
        });
        let of_duties = || {
            self.duties.iter().find_map(|duty| {
                let at = position(&duty.assignees, row)?;
                Some((RowList::Assignees(duty.id.clone()), at))
            })
        };
        position(&self.problems, row)
            .map(|at| (RowList::Problems, at))
            .or(of_problems)
            .or_else(|| position(&self.bases, row).map(|at| (RowList::Bases, at)))
            .or_else(|| position(&self.level_results, row).map(|at| (RowList::LevelResults, at)))
            .or_else(|| position(&self.monitoring, row).map(|at| (RowList::Monitoring, at)))
            .or_else(|| position(&self.duties, row).map(|at| (RowList::Duties, at)))
            .or_else(of_duties)
            .or_else(|| position(&self.asides, row).map(|at| (RowList::Asides, at)))
    }
}

fn position<R: Row>(rows: &[R], id: &RowId) -> Option<usize> {
    rows.iter().position(|row| row.id() == id)
}
