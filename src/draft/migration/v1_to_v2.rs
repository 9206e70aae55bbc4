//! Version 2 knows copies, ancestors and the team, and tells rows by their identity.
//!
//! What is new is absent from a draft of version 1 and read as empty. Rows of drafts written by hand or by other programs may
//! lack an identity; they get one from where they stand.

use serde_json::{Map, Value};

use crate::draft::row_ids;

pub(super) fn run(draft: &mut Map<String, Value>) {
    if let Some(plan) = draft.get_mut("plan") {
        row_ids::complete(plan, "v1");
    }
}
