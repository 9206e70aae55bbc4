//! A plan's own texts as a proof: what was typed, line by line, each where it stands.

use std::collections::HashMap;

use crate::document::{Proof, ProofLine, Spot};
use crate::forms::{Form, whereabouts};
use crate::plan::{DutyField, Field, IssueField, Plan, ProblemField, SchoolField, escape};

/// The lines of a plan's texts. Headings, numbers and signs that the form prints are not among them.
#[must_use]
pub fn proof_of(plan: &Plan, form: &'static Form) -> Proof {
    let mut lines = Vec::new();
    // Where a text stands in the form depends on which text it is, not on its row.
    let mut sections: HashMap<Field, &'static str> = HashMap::new();
    for (place, text) in plan.every_text() {
        let spot = match place.field {
            Field::School(SchoolField::Superior) => Spot::Superior,
            Field::School(SchoolField::Name) => Spot::School,
            Field::Issue(IssueField::Recipients) => Spot::Recipient,
            Field::Issue(IssueField::HeadTitle | IssueField::SignerTitle) => Spot::Authority,
            Field::Issue(IssueField::SignerName) => Spot::Signer,
            Field::Issue(IssueField::Number | IssueField::Symbol) => Spot::Number,
            Field::Issue(IssueField::Place | IssueField::Date) => Spot::PlaceDate,
            Field::Problem(ProblemField::CriterionText) => Spot::CriterionHeading,
            Field::Duty(DutyField::Role) => Spot::Role,
            Field::Aside(_) => continue,
            _ => Spot::Text,
        };
        let path = place.path();
        let section = *sections
            .entry(place.field)
            .or_insert_with(|| section_of(plan, form, &path));
        lines.extend(filled(text, &path, section, spot));
    }
    for (key, text) in &plan.wording {
        let path = format!("wording/{}", escape(key));
        let section = section_of(plan, form, &path);
        lines.extend(filled(text, &path, section, Spot::Text));
    }
    Proof { lines, printed: false }
}

/// Key of the section a path leads into; empty for none.
fn section_of(plan: &Plan, form: &'static Form, path: &str) -> &'static str {
    whereabouts(plan, form, path).section.unwrap_or("")
}

/// The lines of a text with anything on them.
fn filled<'a>(text: &'a str, path: &'a str, section: &'a str, spot: Spot) -> impl Iterator<Item = ProofLine> + 'a {
    let filled = text.lines().map(str::trim).filter(|line| !line.is_empty());
    filled.map(move |line| ProofLine {
        text: line.to_owned(),
        path: path.to_owned(),
        section: section.to_owned(),
        spot,
    })
}
