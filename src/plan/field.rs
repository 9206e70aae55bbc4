//! Names for every text of a plan, so that forms, views and files can point at one without knowing the structs.

use super::path::escape;
use super::{
    ActionField, AsideField, AssigneeField, BasisField, DutyField, IssueField, LevelResultField, MonitoringField, Plan,
    ProblemField, RowId, SchoolField, TextField,
};

/// Declares a struct of text fields and the enum that names them.
///
/// The struct gets one `String` for each field, left out of files while empty, and whatever stands in `plus`; the enum gets
/// `ALL`, `key` and the struct `text`, `text_mut`. Adding a text to a plan is one line in such a declaration.
macro_rules! text_fields {
    (
        $(#[$doc:meta])*
        pub struct $name:ident, $field:ident {
            $( $(#[$fdoc:meta])* $text:ident : $variant:ident, )*
        }
        $( plus { $( $(#[$pdoc:meta])* $plus:ident : $kind:ty, )* } )?
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $name {
            $( $( $(#[$pdoc])* pub $plus: $kind, )* )?
            $( $(#[$fdoc])* #[serde(skip_serializing_if = "String::is_empty")] pub $text: String, )*
        }

        #[doc = concat!("Names of the texts of [`", stringify!($name), "`].")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $field {
            $( $(#[$fdoc])* $variant, )*
        }

        impl $field {
            /// Every text, in the order of declaration.
            pub const ALL: &[Self] = &[ $( Self::$variant, )* ];

            /// Name of the text in files.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $( Self::$variant => stringify!($text), )* }
            }
        }

        impl $name {
            /// One text.
            #[must_use]
            pub fn text(&self, field: $field) -> &str {
                match field { $( $field::$variant => &self.$text, )* }
            }

            /// One text, to change.
            pub fn text_mut(&mut self, field: $field) -> &mut String {
                match field { $( $field::$variant => &mut self.$text, )* }
            }
        }
    };
}
pub(super) use text_fields;

/// Name of a text of a plan, without saying in which row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Of the school.
    School(SchoolField),
    /// Of the document: number, date, signer.
    Issue(IssueField),
    /// Of the plan as a whole.
    Text(TextField),
    /// Of a basis.
    Basis(BasisField),
    /// Of a line of the self-assessment summary.
    LevelResult(LevelResultField),
    /// Of a problem.
    Problem(ProblemField),
    /// Of an action.
    Action(ActionField),
    /// Of a monitoring row.
    Monitoring(MonitoringField),
    /// Of a role's duties.
    Duty(DutyField),
    /// Of a person or group within a duty.
    Assignee(AssigneeField),
    /// Of what an import kept aside.
    Aside(AsideField),
    /// Prescribed wording the school changed deliberately, by its key.
    Wording(&'static str),
}

impl Field {
    /// Kind of row and name of the text: "action.goal".
    #[must_use]
    pub fn key(self) -> (&'static str, &'static str) {
        match self {
            Self::School(field) => ("school", field.key()),
            Self::Issue(field) => ("issue", field.key()),
            Self::Text(field) => ("text", field.key()),
            Self::Basis(field) => ("basis", field.key()),
            Self::LevelResult(field) => ("level", field.key()),
            Self::Problem(field) => ("problem", field.key()),
            Self::Action(field) => ("action", field.key()),
            Self::Monitoring(field) => ("monitoring", field.key()),
            Self::Duty(field) => ("duty", field.key()),
            Self::Assignee(field) => ("assignee", field.key()),
            Self::Aside(field) => ("aside", field.key()),
            Self::Wording(key) => ("wording", key),
        }
    }

    /// The field in the plan itself; for rows use [`Field::of`].
    #[must_use]
    pub fn alone(self) -> Place {
        Place { row: None, field: self }
    }

    /// The field in a row.
    #[must_use]
    pub fn of(self, row: &RowId) -> Place {
        Place {
            row: Some(row.clone()),
            field: self,
        }
    }
}

/// Exactly one text of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The row; none for texts of the plan itself.
    pub row: Option<RowId>,
    /// Which text.
    pub field: Field,
}

impl Place {
    /// Where the text stands in a draft's JSON: "#x7k2/goal" in the row of that identity, "school/name" outside rows. A row
    /// itself is "#x7k2".
    #[must_use]
    pub fn path(&self) -> String {
        let (kind, name) = self.field.key();
        match (&self.row, self.field) {
            (Some(row), _) => format!("#{}/{name}", escape(&row.0)),
            (None, Field::Text(_)) => format!("texts/{name}"),
            (None, _) => format!("{kind}/{}", escape(name)),
        }
    }

    /// A name usable as an HTML id: "action-goal-x7k2…", "school-name".
    #[must_use]
    pub fn slug(&self) -> String {
        let (kind, name) = self.field.key();
        match &self.row {
            Some(row) => format!("{kind}-{name}-{row}"),
            None => format!("{kind}-{name}"),
        }
    }
}

impl Plan {
    /// The text at a place; none when its row is gone.
    #[must_use]
    pub fn text(&self, place: &Place) -> Option<&str> {
        let row = place.row.as_ref();
        Some(match place.field {
            Field::School(field) => self.school.text(field),
            Field::Issue(field) => self.issue.text(field),
            Field::Text(field) => self.texts.text(field),
            Field::Basis(field) => find(&self.bases, row)?.text(field),
            Field::LevelResult(field) => find(&self.level_results, row)?.text(field),
            Field::Problem(field) => find(&self.problems, row)?.text(field),
            Field::Action(field) => self.action(row?)?.text(field),
            Field::Monitoring(field) => find(&self.monitoring, row)?.text(field),
            Field::Duty(field) => find(&self.duties, row)?.text(field),
            Field::Assignee(field) => self.assignee(row?)?.text(field),
            Field::Aside(field) => find(&self.asides, row)?.text(field),
            Field::Wording(key) => self.wording.get(key)?,
        })
    }

    /// The text at a place, to change; none when its row is gone.
    pub fn text_mut(&mut self, place: &Place) -> Option<&mut String> {
        let row = place.row.as_ref();
        Some(match place.field {
            Field::School(field) => self.school.text_mut(field),
            Field::Issue(field) => self.issue.text_mut(field),
            Field::Text(field) => self.texts.text_mut(field),
            Field::Basis(field) => find_mut(&mut self.bases, row)?.text_mut(field),
            Field::LevelResult(field) => find_mut(&mut self.level_results, row)?.text_mut(field),
            Field::Problem(field) => find_mut(&mut self.problems, row)?.text_mut(field),
            Field::Action(field) => self.action_mut(row?)?.text_mut(field),
            Field::Monitoring(field) => find_mut(&mut self.monitoring, row)?.text_mut(field),
            Field::Duty(field) => find_mut(&mut self.duties, row)?.text_mut(field),
            Field::Assignee(field) => self.assignee_mut(row?)?.text_mut(field),
            Field::Aside(field) => find_mut(&mut self.asides, row)?.text_mut(field),
            Field::Wording(key) => self.wording.get_mut(key)?,
        })
    }
}

fn find<'a, R: super::Row>(rows: &'a [R], id: Option<&RowId>) -> Option<&'a R> {
    rows.iter().find(|row| Some(row.id()) == id)
}

fn find_mut<'a, R: super::Row>(rows: &'a mut [R], id: Option<&RowId>) -> Option<&'a mut R> {
    rows.iter_mut().find(|row| Some(row.id()) == id)
}
