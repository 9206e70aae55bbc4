//! All rules over one plan.

use super::context::Context;
use super::families::{
    agreement, bases, bodies, brackets, breakdowns, capitals, cells, citations, columns, council, counts, criteria,
    dates, deadlines, decree, emptiness, evidence, hollow, identity, letters, levels, meaning, mentions, names,
    numbering, openings, order, ordinals, people, placeholders, portions, priorities, progress, proportions,
    punctuation, repetition, retold, school_years, spelling, staff, standards, stock, style, sum_rows, sums, symbols,
    terms, totals, unexplained, unfilled, years,
};
use super::finding::Finding;
use crate::document::Proof;
use crate::forms::Form;
use crate::plan::Plan;

/// A family of rules.
type Family = fn(&Context, &mut Vec<Finding>);

/// All families. The order is that in which findings of one weight are listed.
const FAMILIES: &[Family] = &[
    numbering::rules,
    ordinals::rules,
    letters::rules,
    years::rules,
    school_years::rules,
    dates::rules,
    deadlines::rules,
    order::rules,
    criteria::rules,
    standards::rules,
    evidence::rules,
    columns::rules,
    cells::rules,
    emptiness::rules,
    hollow::rules,
    unfilled::rules,
    meaning::rules,
    stock::rules,
    sums::rules,
    proportions::rules,
    totals::rules,
    sum_rows::rules,
    counts::rules,
    agreement::rules,
    breakdowns::rules,
    portions::rules,
    levels::rules,
    mentions::rules,
    retold::rules,
    council::rules,
    progress::rules,
    priorities::rules,
    placeholders::rules,
    names::rules,
    capitals::rules,
    people::rules,
    identity::rules,
    staff::rules,
    citations::rules,
    symbols::rules,
    bases::rules,
    terms::rules,
    bodies::rules,
    repetition::rules,
    decree::rules,
    spelling::rules,
    unexplained::rules,
    style::rules,
    punctuation::rules,
    openings::rules,
    brackets::rules,
];

/// What is found in a plan and its lines, the gravest first; findings of one weight in the order of families and lines. What a
/// person decided to leave is among them: see [`super::key`].
#[must_use]
pub fn check(plan: &Plan, form: &'static Form, proof: &Proof) -> Vec<Finding> {
    let context = Context::new(plan, form, proof);
    let mut found = Vec::new();
    for family in FAMILIES {
        family(&context, &mut found);
    }
    found.sort_by_key(|finding| finding.severity);
    found
}
