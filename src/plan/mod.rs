//! What a plan is: the school, the document, its texts and its rows, as plain data.
//!
//! Every text is kept exactly as it was typed; nothing here formats, corrects or judges. Rows carry ids that never change,
//! so that views, undo and merging can follow them. Depends on std and serde only; knows no form, catalogue or file format.

mod date;
mod every_text;
mod field;
mod kept;
mod path;
mod row;
mod rows;
mod school;
mod school_year;
mod signer;
mod whole;

pub use date::LooseDate;
pub use field::{Field, Place};
pub use kept::KeptPlan;
pub use path::{escape, row_of, unescape};
pub use row::{
    Action, ActionField, Aside, AsideField, Assignee, AssigneeField, AssigneeKind, Basis, BasisField, Duty, DutyField,
    LevelResult, LevelResultField, Monitoring, MonitoringField, Problem, ProblemField, Row, RowId,
};
pub use rows::{IdSource, RowList, Rows};
pub use school::{School, SchoolField, SchoolKind};
pub use school_year::SchoolYear;
pub use signer::Authority;
pub use whole::{
    FormOptions, Issue, IssueField, Margins, PageOrientation, Plan, RowNumbering, SectionNumbering, TextField, Texts,
};
