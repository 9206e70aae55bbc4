//! A plan's own texts as a proof: what was typed, line by line, each where it stands.

use crate::document::{Proof, ProofLine, Spot};
use crate::forms::{Form, whereabouts};
use crate::plan::{DutyField, Field, IssueField, Plan, ProblemField, SchoolField};

/// The lines of a plan's texts. Headings, numbers and signs that the form prints are not among them.
#[must_use]
pub fn proof_of(plan: &Plan, form: &'static Form) -> Proof {
    let mut lines = Vec::new();
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
        let section = whereabouts(plan, form, &path).section.unwrap_or("");
        let filled = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.extend(filled.map(|line| ProofLine {
            text: line.to_owned(),
            path: path.clone(),
            section: section.to_owned(),
            spot,
        }));
    }
    for (key, text) in &plan.wording {
        let path = format!("wording/{}", crate::plan::escape(key));
        let section = whereabouts(plan, form, &path).section.unwrap_or("");
        let filled = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.extend(filled.map(|line| ProofLine {
            text: line.to_owned(),
            path: path.clone(),
            section: section.to_owned(),
            spot: Spot::Text,
        }));
    }
    Proof { lines, printed: false }
}
