//! All texts of a plan, each with its place: for whoever has to look at everything and cares for no particular field.

use super::{
    ActionField, AsideField, AssigneeField, BasisField, DutyField, Field, IssueField, LevelResultField,
    MonitoringField, Place, Plan, ProblemField, Row, SchoolField, TextField,
};

impl Plan {
    /// Every text, empty ones too, in the order of the struct; prescribed wording that was changed is not among them.
    #[must_use]
    pub fn every_text(&self) -> Vec<(Place, &str)> {
        let mut out = Vec::new();
        out.extend(
            SchoolField::ALL
                .iter()
                .map(|f| (Field::School(*f).alone(), self.school.text(*f))),
        );
        out.extend(
            IssueField::ALL
                .iter()
                .map(|f| (Field::Issue(*f).alone(), self.issue.text(*f))),
        );
        out.extend(
            TextField::ALL
                .iter()
                .map(|f| (Field::Text(*f).alone(), self.texts.text(*f))),
        );
        for row in &self.bases {
            out.extend(
                BasisField::ALL
                    .iter()
                    .map(|f| (Field::Basis(*f).of(row.id()), row.text(*f))),
            );
        }
        for row in &self.level_results {
            let fields = LevelResultField::ALL.iter();
            out.extend(fields.map(|f| (Field::LevelResult(*f).of(row.id()), row.text(*f))));
        }
        for problem in &self.problems {
            let fields = ProblemField::ALL.iter();
            out.extend(fields.map(|f| (Field::Problem(*f).of(problem.id()), problem.text(*f))));
            for action in &problem.actions {
                let fields = ActionField::ALL.iter();
                out.extend(fields.map(|f| (Field::Action(*f).of(action.id()), action.text(*f))));
            }
        }
        for row in &self.monitoring {
            let fields = MonitoringField::ALL.iter();
            out.extend(fields.map(|f| (Field::Monitoring(*f).of(row.id()), row.text(*f))));
        }
        for duty in &self.duties {
            out.extend(
                DutyField::ALL
                    .iter()
                    .map(|f| (Field::Duty(*f).of(duty.id()), duty.text(*f))),
            );
            for assignee in &duty.assignees {
                let fields = AssigneeField::ALL.iter();
                out.extend(fields.map(|f| (Field::Assignee(*f).of(assignee.id()), assignee.text(*f))));
            }
        }
        for row in &self.asides {
            out.extend(
                AsideField::ALL
                    .iter()
                    .map(|f| (Field::Aside(*f).of(row.id()), row.text(*f))),
            );
        }
        out
    }
}
