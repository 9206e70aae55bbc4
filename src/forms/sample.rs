//! The sample plan of a form.

use super::spec::Form;
use super::start::{Start, start};
use crate::plan::{IdSource, Issue, Plan, School, SchoolKind, SchoolYear};

/// A plan to look at, marked as a sample.
#[must_use]
pub fn sample(kind: SchoolKind, year: SchoolYear, form: &'static Form, ids: &mut dyn IdSource) -> Plan {
    let school = School {
        kind,
        ..School::default()
    };
    let begun = Start {
        form,
        year,
        school,
        issue: Issue::default(),
    };
    Plan {
        sample: true,
        ..start(begun, ids)
    }
}
