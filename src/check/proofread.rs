//! All rules over one plan.

use super::context::Context;
use super::families::{
    aims, citations, content, criteria, decree, figures, names, numbering, spelling, terms, times, typography,
};
use super::finding::Finding;
use crate::document::Proof;
use crate::forms::Form;
use crate::plan::Plan;

/// A family of rules.
type Family = fn(&Context, &mut Vec<Finding>);

/// All families. The order is that in which findings of one weight are listed.
const FAMILIES: &[Family] = &[
    numbering::sequence::rules,
    numbering::ordinals::rules,
    numbering::letters::rules,
    times::years::rules,
    times::school_years::rules,
    times::dates::rules,
    times::deadlines::rules,
    times::order::rules,
    criteria::codes::rules,
    criteria::standards::rules,
    criteria::evidence::rules,
    content::columns::rules,
    content::cells::rules,
    content::emptiness::rules,
    content::hollow::rules,
    content::unfilled::rules,
    aims::measures::rules,
    aims::stock::rules,
    figures::sums::rules,
    figures::proportions::rules,
    figures::totals::rules,
    figures::sum_rows::rules,
    figures::counts::rules,
    figures::agreement::rules,
    figures::breakdowns::rules,
    figures::portions::rules,
    criteria::levels::rules,
    criteria::mentions::rules,
    figures::retold::rules,
    criteria::council::rules,
    aims::progress::rules,
    aims::priorities::rules,
    content::placeholders::rules,
    names::variants::rules,
    names::capitals::rules,
    names::people::rules,
    names::identity::rules,
    names::staff::rules,
    citations::numbers::rules,
    citations::symbols::rules,
    citations::bases::rules,
    terms::fitting::rules,
    terms::bodies::rules,
    content::repetition::rules,
    decree::rules,
    spelling::rules,
    terms::unexplained::rules,
    typography::style::rules,
    typography::punctuation::rules,
    typography::openings::rules,
    typography::brackets::rules,
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
