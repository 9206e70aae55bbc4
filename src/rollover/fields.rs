//! Which dates of which text move.

use super::advance::Scope;
use crate::plan::{ActionField, AssigneeField, DutyField, Field, MonitoringField, ProblemField, SchoolYear, TextField};

/// Which dates of a text of a plan of a year move; none where it tells facts or names people.
#[must_use]
pub fn scope(field: Field, own: SchoolYear) -> Option<Scope> {
    match field {
        Field::Action(ActionField::Time)
        | Field::Monitoring(MonitoringField::When)
        | Field::Text(TextField::ReportYear) => Some(Scope::Time),
        Field::Action(
            ActionField::Content
            | ActionField::Goal
            | ActionField::Activities
            | ActionField::Measure
            | ActionField::Resources
            | ActionField::Budget
            | ActionField::Evidence,
        )
        | Field::Problem(ProblemField::Goals | ProblemField::ExpectedResults)
        | Field::Monitoring(MonitoringField::Subject)
        | Field::Duty(DutyField::Tasks)
        | Field::Assignee(AssigneeField::Task)
        | Field::Wording(_)
        | Field::Text(TextField::Purposes | TextField::Requirements | TextField::LeadIn | TextField::Closing) => {
            Some(Scope::Ahead(own))
        }
        _ => None,
    }
}
