//! A form to be filled in by hand.

use crate::docx::{self, WriteError};
use crate::forms::{self, Form, Start};
use crate::plan::{Action, IdSource, Issue, Plan, Problem, Row, School, SchoolKind, SchoolYear};

/// How many rows wait in each table.
const ROWS: usize = 3;

/// The Word file of a form with nothing filled in but what the form itself brings for a kind of school and a year.
///
/// # Errors
/// See [`docx::write`].
pub fn blank(
    form: &'static Form,
    kind: SchoolKind,
    year: SchoolYear,
    ids: &mut dyn IdSource,
) -> Result<Vec<u8>, WriteError> {
    let school = School {
        kind,
        ..School::default()
    };
    let issue = Issue::default();
    let mut plan: Plan = forms::start(
        Start {
            form,
            year,
            school,
            issue,
        },
        ids,
    );
    // What most schools are is still for this one to say.
    plan.school.ownership.clear();
    plan.problems = (0..ROWS)
        .map(|_| {
            let mut problem = Problem {
                actions: vec![Action::default()],
                ..Problem::default()
            };
            problem.renew_ids(&mut || ids.next_id());
            problem
        })
        .collect();
    docx::write(&forms::document(&plan, form))
}
