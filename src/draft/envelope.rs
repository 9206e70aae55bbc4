//! The envelope around a plan.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::json::{self, Layout};
use super::{Team, Unknown};
use crate::plan::Plan;

/// Marks a file as a draft of this program.
pub const FORMAT: &str = "cai-tien";
/// Version of the format this program writes.
pub const VERSION: u32 = 2;
/// How draft files end.
pub const FILE_EXTENSION: &str = "caitien";

/// A plan as stored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Draft {
    /// Always "cai-tien".
    pub format: String,
    /// Version of the format, from 1.
    pub version: u32,
    /// Identity of the draft; copies of a file keep it.
    pub id: String,
    /// Identity of this working copy: a browser that takes the draft in from a file gives it a new one.
    #[serde(default)]
    pub copy: String,
    /// When it was last saved, in milliseconds since 1970-01-01 UTC; 0 when never.
    #[serde(default)]
    pub saved_at: u64,
    /// Counts the times it was saved; tells the newer of two copies where clocks may be wrong.
    #[serde(default)]
    pub revision: u64,
    /// Where the person was: key of the screen or section; empty for the beginning.
    #[serde(default)]
    pub last_section: String,
    /// The plan.
    pub plan: Plan,
    /// The plan as this copy got it from someone else: what merging goes back to. None in the copy the plan began in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ancestor: Option<Arc<Plan>>,
    /// How often the copy the plan began in had been saved when the ancestor was taken from it: of two ancestors, this tells
    /// the older one.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub ancestor_revision: u64,
    /// The people who write it.
    #[serde(default)]
    pub team: Team,
    /// What a newer program wrote and this one does not know. No part of what makes two drafts equal.
    #[serde(skip)]
    pub unknown: Unknown,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands out references
fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl Draft {
    /// A draft of a plan, not saved yet.
    #[must_use]
    pub fn new(id: String, plan: Plan) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            id,
            plan,
            ..Self::default()
        }
    }

    /// The draft as JSON, with what a newer program wrote into it. Nothing else may serialise a draft, or that is lost.
    ///
    /// # Errors
    /// Only when the serializer fails, which plain strings and lists give no occasion for.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        let mut value = json::value(self)?;
        self.unknown.lay_over(&mut value);
        Ok(value)
    }

    /// The draft as the text of a file, readable in any editor.
    ///
    /// # Errors
    /// Only when the serializer fails, which plain strings and lists give no occasion for.
    pub fn to_text(&self) -> Result<String, serde_json::Error> {
        self.text(Layout::lines())
    }

    /// The same as short as can be, for storage that is written while someone types.
    ///
    /// # Errors
    /// As `to_text`.
    pub fn to_dense_text(&self) -> Result<String, serde_json::Error> {
        self.text(Layout::dense())
    }

    fn text(&self, layout: Layout) -> Result<String, serde_json::Error> {
        if self.unknown.is_empty() {
            // The same, without the detour, and in the order of the struct.
            return json::text(self, layout);
        }
        json::text(&self.to_value()?, layout)
    }
}
