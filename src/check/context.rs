//! What the rules look at, worked out once for a plan.

use crate::catalogue::{self, CatalogueSet};
use crate::document::Proof;
use crate::forms::Form;
use crate::plan::{LooseDate, Plan};

#[expect(dead_code, reason = "the rules to come ask for it")]
/// A plan with what rules ask of it again and again.
pub(super) struct Context<'a> {
    /// The plan.
    pub(super) plan: &'a Plan,
    /// The form it is checked in.
    pub(super) form: &'static Form,
    /// Its lines.
    pub(super) proof: &'a Proof,
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
            set: catalogue::set(&plan.catalogue),
            issued: LooseDate::parse(&plan.issue.date),
        }
    }
}
