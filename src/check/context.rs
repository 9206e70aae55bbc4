//! What the rules look at, worked out once for a plan.

use std::collections::{HashMap, HashSet};

use super::reading::Reading;
use crate::catalogue::{self, CatalogueSet};
use crate::document::{Proof, ProofLine, Spot};
use crate::forms::{Column, Form, Part, Shows};
use crate::plan::{Action, ActionField, Field, LooseDate, Plan, Problem, ProblemField, escape};
use crate::text::fold::fold;
use crate::text::time::{self, Times};

/// A plan with what rules ask of it again and again.
pub(super) struct Context<'a> {
    /// The plan.
    pub(super) plan: &'a Plan,
    /// The form it is checked in.
    pub(super) form: &'static Form,
    /// Its lines.
    pub(super) proof: &'a Proof,
    /// Its lines folded, in the same order.
    pub(super) folded: Vec<String>,
    /// Its problems and actions, as their rows are named in paths.
    rows: HashSet<String>,
    /// The times of its actions, in their order.
    times: Vec<Times>,
    /// Criteria as a paper has them, by their paths: lines joined.
    criteria: HashMap<&'a str, String>,
    /// Its lines, taken apart into words.
    pub(super) readings: Vec<Reading<'a>>,
    /// The criteria it was written against.
    pub(super) set: Option<&'static CatalogueSet>,
    /// The day of issue, as far as it is written.
    pub(super) issued: Option<LooseDate>,
}

impl<'a> Context<'a> {
    pub(super) fn new(plan: &'a Plan, form: &'static Form, proof: &'a Proof) -> Self {
        Self {
            plan,
            form,
            proof,
            folded: proof.lines.iter().map(|line| fold(&line.text)).collect(),
            rows: rows_of(plan),
            times: plan
                .problems
                .iter()
                .flat_map(|problem| &problem.actions)
                .map(|action| time::read(&action.time))
                .collect(),
            readings: proof.lines.iter().map(Reading::of).collect(),
            criteria: printed_criteria(proof),
            set: catalogue::set(&plan.catalogue),
            issued: LooseDate::parse(&plan.issue.date),
        }
    }

    /// Lines with their folded words.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&'a ProofLine, &str)> {
        self.proof.lines.iter().zip(self.folded.iter().map(String::as_str))
    }

    /// Every action with its problem.
    pub(super) fn actions(&self) -> impl Iterator<Item = (&'a Problem, &'a Action)> {
        let of = |problem: &'a Problem| problem.actions.iter().map(move |action| (problem, action));
        self.plan.problems.iter().flat_map(of)
    }

    /// Every action with its time as read.
    pub(super) fn timed(&self) -> impl Iterator<Item = (&'a Action, &Times)> {
        self.actions().map(|(_, action)| action).zip(&self.times)
    }

    /// What names a problem to its readers: the criterion as printed, else its official title, else its weakness.
    pub(super) fn name(&self, problem: &Problem) -> String {
        if let Some(printed) = self.criteria.get(at(&problem.id.0, "criterion_text").as_str()) {
            return printed.clone();
        }
        let entry = |code: &String| self.set.and_then(|set| set.entry(code));
        match problem.criteria.iter().find_map(entry) {
            Some(entry) => entry.title(),
            None => problem.weakness.lines().next().unwrap_or_default().to_owned(),
        }
    }

    /// Whether a line belongs to a problem or an action.
    pub(super) fn is_of_row(&self, line: &ProofLine) -> bool {
        let Some(row) = line.path.strip_prefix('#').and_then(|path| path.split('/').next()) else {
            return false;
        };
        self.rows.contains(row)
    }

    /// Whether a line says what somebody has to do.
    pub(super) fn is_duty(line: &ProofLine) -> bool {
        line.path.starts_with('#') && (line.path.ends_with("/tasks") || line.path.ends_with("/name"))
    }

    /// Columns of all tables of the form.
    pub(super) fn columns(&self) -> impl Iterator<Item = &'static Column> {
        let parts = self.form.sections.iter().flat_map(|section| section.parts);
        parts.flat_map(|part| match part {
            Part::Table(table) => table.columns,
            Part::Blocks(blocks) => blocks.columns,
            _ => &[],
        })
    }

    /// Whether the form has a column for money alone.
    pub(super) fn has_budget_column(&self) -> bool {
        let budget = Field::Action(ActionField::Budget);
        self.columns()
            .any(|column| matches!(column.shows, Shows::Texts([text]) if text.field == budget))
    }

    /// Whether a line is a criterion's heading with its code.
    pub(super) fn is_criterion(line: &ProofLine) -> bool {
        line.spot == Spot::CriterionHeading
            || (line.path.ends_with("/criterion_text") && matches!(line.spot, Spot::Cell { .. }))
    }
}

/// The criteria of a paper, by their paths.
fn printed_criteria(proof: &Proof) -> HashMap<&str, String> {
    let mut out: HashMap<&str, String> = HashMap::new();
    let of_criteria = |line: &&ProofLine| proof.printed && line.path.ends_with("/criterion_text");
    for line in proof.lines.iter().filter(of_criteria) {
        let words = out.entry(&line.path).or_default();
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&line.text);
    }
    out
}

/// Problems and actions as paths name them.
fn rows_of(plan: &Plan) -> HashSet<String> {
    let of_problem = |problem: &'_ Problem| {
        let actions = problem.actions.iter().map(|action| escape(&action.id.0));
        actions.chain([escape(&problem.id.0)]).collect::<Vec<_>>()
    };
    plan.problems.iter().flat_map(of_problem).collect()
}

/// The texts of a problem, from the state it is in to what is expected.
pub(super) const PROBLEM_TEXTS: [ProblemField; 5] = [
    ProblemField::PresentState,
    ProblemField::Weakness,
    ProblemField::Cause,
    ProblemField::Goals,
    ProblemField::ExpectedResults,
];

/// Path of a text of a row.
pub(super) fn at(row: &str, field: &str) -> String {
    format!("#{}/{field}", escape(row))
}
