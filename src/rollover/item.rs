//! What was done with a piece of the old plan, as data.

use serde::Serialize;

/// What was done, or what somebody has to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A finished action became a result of last year.
    Finished,
    /// An action that is not finished came along.
    Unfinished,
    /// A problem all of whose actions are finished did not come along.
    ProblemLeftOut,
    /// A criterion of the old set was proposed onto the new one.
    Criterion,
    /// Nothing in the new set deals with an old criterion.
    NoCriterion,
    /// Dates moved one year.
    Moved,
    /// A date stayed that may be of the plan's time.
    DateLeft,
    /// A text that belonged to the old year was emptied.
    Emptied,
    /// A text stands in another place of the new form.
    OtherPlace,
    /// A text the new form has no place for, kept aside.
    Aside,
    /// A text of the old plan that did not come along.
    NotCarried,
    /// A person or body to be checked.
    CheckPerson,
    /// What the plan rests on, to be checked.
    CheckBasis,
    /// A basis that is replaced.
    Repealed,
    /// A statement of facts, to be brought up to date.
    CheckFact,
}

/// One thing done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What.
    pub kind: Kind,
    /// Where: a path of the new plan (see `Place::path`); of what is not there any more, of the old one.
    pub path: String,
    /// What stood there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub before: String,
    /// What stands there now.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub after: String,
}

impl Item {
    /// Something that has a before and an after.
    #[must_use]
    pub fn new(kind: Kind, path: String, before: &str, after: &str) -> Self {
        Self {
            kind,
            path,
            before: before.to_owned(),
            after: after.to_owned(),
        }
    }
}
