//! What a plan still lacks in its form.
//!
//! Missing is not wrong: a gap is a place to fill, never a verdict.

use super::data::front::{LETTERHEAD, SIGNATURE};
use super::data::rows::ROLE;
use super::spec::{BlocksPart, Column, CriteriaChoice, Form, Need, Part, Section, Shows, TableRows};
use crate::plan::{Assignee, Basis, DutyField, Field, IssueField, LooseDate, Place, Plan, Problem, Row, RowId};
use crate::text::paper::{assignee_line, citation};
use crate::text::{line::is_blank, slot::slots_left};

/// Something to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Key of the section; empty for the letterhead and the signature.
    pub section: &'static str,
    /// What is missing.
    pub place: GapPlace,
}

/// Where something is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GapPlace {
    /// A text.
    Text {
        /// Which.
        place: Place,
        /// What it is asked for as.
        label: &'static str,
    },
    /// A text with a slot of a suggestion, "[số lớp]", not filled in yet.
    Slot {
        /// Which.
        place: Place,
        /// What it is asked for as.
        label: &'static str,
    },
    /// A problem's standard.
    Standard(crate::plan::RowId),
    /// A problem's criterion.
    Criterion(crate::plan::RowId),
    /// The plan has no problem yet.
    NoProblem,
    /// A problem has no action yet.
    NoAction(crate::plan::RowId),
    /// What the plan rests on.
    NoBasis,
}

/// All gaps of a plan in a form, in the form's order; letterhead and signature first.
#[must_use]
pub fn gaps(plan: &Plan, form: &'static Form) -> Vec<Gap> {
    let mut search = Search {
        plan,
        criteria: form.criteria,
        section: "",
        found: Vec::new(),
    };
    for text in LETTERHEAD.iter().chain(SIGNATURE) {
        search.alone(text.need, text.field, text.prompt.label);
    }
    if LooseDate::parse(&plan.issue.date).is_some_and(|date| date.day.is_none()) {
        search.add(GapPlace::Text {
            place: ISSUE_DATE.alone(),
            label: LETTERHEAD
                .iter()
                .find(|text| text.field == ISSUE_DATE)
                .map_or("", |text| text.prompt.label),
        });
    }
    if plan.issue.authority.has_own_title() {
        for text in SIGNATURE.iter().filter(|text| text.field == SIGNER_TITLE) {
            search.alone(Need::Required, text.field, text.prompt.label);
        }
    }
    for section in form.sections {
        search.section(section);
    }
    search.found
}

/// Printed with dots when only month or year are known.
const ISSUE_DATE: Field = Field::Issue(IssueField::Date);
/// Needed only from those who sign for someone else.
const SIGNER_TITLE: Field = Field::Issue(IssueField::SignerTitle);

struct Search<'a> {
    plan: &'a Plan,
    criteria: CriteriaChoice,
    section: &'static str,
    found: Vec<Gap>,
}

impl<'a> Search<'a> {
    fn section(&mut self, section: &'static Section) {
        self.section = section.key;
        for part in section.parts {
            match part {
                Part::Text(text) => {
                    self.alone(text.need, text.field, text.prompt.label);
                }
                Part::Bases(bases) if !bases.optional && !self.plan.bases.iter().any(says_something) => {
                    self.add(GapPlace::NoBasis);
                }
                Part::Table(table) => match table.rows {
                    TableRows::Problems => self.problems(table.columns, false),
                    TableRows::Actions | TableRows::GroupedActions => self.problems(table.columns, true),
                    TableRows::Monitoring => {
                        for row in &self.plan.monitoring {
                            self.cells(table.columns, row.id(), |field| match field {
                                Field::Monitoring(field) => Some(row.text(field)),
                                _ => None,
                            });
                        }
                    }
                },
                Part::Blocks(blocks) => self.blocks(blocks),
                Part::Duties(_) => {
                    for duty in &self.plan.duties {
                        self.need(ROLE.need, &duty.role, ROLE.prompt.label, || ROLE.field.of(&duty.id));
                        if is_blank(&duty.tasks) && !duty.assignees.iter().any(has_task) {
                            self.add(GapPlace::Text {
                                place: Field::Duty(DutyField::Tasks).of(&duty.id),
                                label: "",
                            });
                        }
                    }
                }
                Part::Wording(_) | Part::Bases(_) | Part::LevelResults => {}
            }
        }
    }

    fn problems(&mut self, columns: &'static [Column], with_actions: bool) {
        if self.plan.problems.is_empty() {
            self.add(GapPlace::NoProblem);
        }
        for problem in &self.plan.problems {
            for column in columns {
                match column.shows {
                    Shows::Standard if problem.standard.is_none() => self.add(GapPlace::Standard(problem.id.clone())),
                    Shows::Criteria => self.criterion(problem),
                    _ => {}
                }
            }
            self.cells(columns, &problem.id, |field| match field {
                Field::Problem(field) => Some(problem.text(field)),
                _ => None,
            });
            if with_actions {
                self.actions(problem, columns);
            }
        }
    }

    fn blocks(&mut self, blocks: &'static BlocksPart) {
        if self.plan.problems.is_empty() {
            self.add(GapPlace::NoProblem);
        }
        for problem in &self.plan.problems {
            self.criterion(problem);
            for text in blocks.before.iter().chain(blocks.after) {
                let words = problem.text(text.field);
                self.need(text.need, words, text.prompt.label, || {
                    Field::Problem(text.field).of(&problem.id)
                });
            }
            self.actions(problem, blocks.columns);
        }
    }

    fn criterion(&mut self, problem: &Problem) {
        if self.criteria == CriteriaChoice::One && problem.criteria.is_empty() && is_blank(&problem.criterion_text) {
            self.add(GapPlace::Criterion(problem.id.clone()));
        }
    }

    fn actions(&mut self, problem: &'a Problem, columns: &'static [Column]) {
        if problem.actions.is_empty() {
            self.add(GapPlace::NoAction(problem.id.clone()));
        }
        for action in &problem.actions {
            self.cells(columns, &action.id, |field| match field {
                Field::Action(field) => Some(action.text(field)),
                _ => None,
            });
        }
    }

    /// The texts of a row, asked of the row itself: looking each up in the plan would search all rows for every cell.
    fn cells(&mut self, columns: &'static [Column], row: &RowId, words: impl Fn(Field) -> Option<&'a str>) {
        for column in columns {
            if let Shows::Texts(texts) = column.shows {
                for text in texts {
                    if let Some(words) = words(text.field) {
                        self.need(text.need, words, text.prompt.label, || text.field.of(row));
                    }
                }
            }
        }
    }

    /// A text of the plan itself.
    fn alone(&mut self, need: Need, field: Field, label: &'static str) {
        let place = field.alone();
        let words = self.plan.text(&place).unwrap_or_default();
        self.need(need, words, label, || place.clone());
    }

    fn need(&mut self, need: Need, words: &str, label: &'static str, place: impl Fn() -> Place) {
        if is_blank(words) {
            if need == Need::Required {
                self.add(GapPlace::Text { place: place(), label });
            }
        } else if slots_left(words) > 0 {
            self.add(GapPlace::Slot { place: place(), label });
        }
    }

    fn add(&mut self, place: GapPlace) {
        self.found.push(Gap {
            section: self.section,
            place,
        });
    }
}

/// Whether anything of a basis is printed.
fn says_something(basis: &Basis) -> bool {
    !citation(basis).is_empty()
}

/// Whether anything of a person or group is printed.
fn has_task(assignee: &Assignee) -> bool {
    !assignee_line(&assignee.name, &assignee.position, &assignee.task, &assignee.criteria).is_empty()
}
