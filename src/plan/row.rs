//! The rows of a plan.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::field::text_fields;

/// Identity of a row: unique within a plan and never reused, so that copies of a plan can be compared row by row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct RowId(pub String);

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What all rows share.
pub trait Row: Clone + Default {
    /// The row's identity.
    fn id(&self) -> &RowId;
    /// Gives the row and every row inside it new identities, as after copying.
    fn renew_ids(&mut self, next: &mut dyn FnMut() -> RowId);
}

macro_rules! row {
    ($name:ident $(, $inner:ident)*) => {
        impl Row for $name {
            fn id(&self) -> &RowId {
                &self.id
            }
            fn renew_ids(&mut self, next: &mut dyn FnMut() -> RowId) {
                self.id = next();
                $( for row in &mut self.$inner { row.renew_ids(next); } )*
            }
        }
    };
}

text_fields! {
    /// Something the plan rests on: a regulation, a decision, a plan. A part left empty is left out of the citation.
    pub struct Basis, BasisField {
        /// Type of document: "Thông tư", "Công văn", "Kế hoạch".
        kind: Kind,
        /// Number and symbol: "57/2026/TT-BGDĐT".
        number: Number,
        /// Date of issue as typed.
        date: Date,
        /// Who issued it.
        issuer: Issuer,
        /// What it is about; alone, a basis in free words.
        subject: Subject,
    } plus {
        /// Identity.
        id: RowId,
    }
}
row!(Basis);

text_fields! {
    /// One line of the summary of the self-assessment: how many criteria reach a level.
    pub struct LevelResult, LevelResultField {
        /// The level: "Mức 1".
        level: Level,
        /// Number of criteria that have this level.
        total: Total,
        /// Number of criteria that reach it.
        met: Met,
        /// Share that reaches it, in per cent as typed.
        percent: Percent,
        /// Number of criteria that do not reach it.
        unmet: Unmet,
    } plus {
        /// Identity.
        id: RowId,
    }
}
row!(LevelResult);

text_fields! {
    /// A problem to be improved on, with the actions against it.
    ///
    /// Biểu 2 (Thông tư 57/2026/TT-BGDĐT, Phụ lục V) summarises problems in section IV; the 2018 layouts have one for each
    /// criterion chosen.
    pub struct Problem, ProblemField {
        /// Name of the criterion as the school prints it; empty for the catalogue's.
        criterion_text: CriterionText,
        /// Present state.
        present_state: PresentState,
        /// Weakness.
        weakness: Weakness,
        /// Cause of the weakness.
        cause: Cause,
        /// Goals, one a line.
        goals: Goals,
        /// Results to be reached, one a line.
        expected_results: ExpectedResults,
    } plus {
        /// Identity.
        id: RowId,
        /// Number of the standard; none when not chosen yet.
        standard: Option<u8>,
        /// Codes of the criteria concerned: "3.2", for level 4 of 2018 "M4.1".
        criteria: Vec<String>,
        /// What is done about it.
        actions: Vec<Action>,
    }
}
row!(Problem, actions);

text_fields! {
    /// One thing to be done.
    pub struct Action, ActionField {
        /// What is improved.
        content: Content,
        /// Goal of this action.
        goal: Goal,
        /// Activities, solutions.
        activities: Activities,
        /// How the result is measured.
        measure: Measure,
        /// When, as typed.
        time: Time,
        /// Who leads.
        lead: Lead,
        /// Who supports.
        support: Support,
        /// Money, as typed.
        budget: Budget,
        /// Other resources and conditions.
        resources: Resources,
        /// Evidence expected.
        evidence: Evidence,
        /// Degree of completion, filled in while the plan runs.
        degree: Degree,
        /// Note.
        note: Note,
    } plus {
        /// Identity.
        id: RowId,
    }
}
row!(Action);

text_fields! {
    /// One review of how the plan is carried out.
    pub struct Monitoring, MonitoringField {
        /// When the review takes place.
        when: When,
        /// What is reviewed.
        subject: Subject,
        /// What was found.
        result: Result,
        /// What is adjusted.
        adjustment: Adjustment,
        /// Who reviews.
        assessor: Assessor,
    } plus {
        /// Identity.
        id: RowId,
    }
}
row!(Monitoring);

text_fields! {
    /// Duties of a role.
    pub struct Duty, DutyField {
        /// The role.
        role: Role,
        /// What it does, one duty a line.
        tasks: Tasks,
    } plus {
        /// Identity.
        id: RowId,
        /// People and work groups named under the role.
        assignees: Vec<Assignee>,
    }
}
row!(Duty, assignees);

/// Whether an assignee is one person or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AssigneeKind {
    /// A named person.
    #[default]
    Person,
    /// A work group.
    Group,
}

text_fields! {
    /// A person or a work group with a task of its own.
    pub struct Assignee, AssigneeField {
        /// Name of the person or group.
        name: Name,
        /// Position of the person, members of the group.
        position: Position,
        /// The task.
        task: Task,
    } plus {
        /// Identity.
        id: RowId,
        /// Person or group.
        kind: AssigneeKind,
        /// Codes of the criteria given to a group.
        criteria: Vec<String>,
    }
}
row!(Assignee);

text_fields! {
    /// Text of an imported file that no place of the plan was found for: kept until a person puts it somewhere or removes it.
    /// Never printed.
    pub struct Aside, AsideField {
        /// The text, line by line as it was.
        text: Text,
        /// Where it stood in the file, in words.
        origin: Origin,
    } plus {
        /// Identity.
        id: RowId,
    }
}
row!(Aside);
