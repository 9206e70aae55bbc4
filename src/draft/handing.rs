//! The file a work group is given: the whole plan to read, its own part to change.

use std::sync::Arc;

use super::{Draft, Scope, Team};

/// A draft as it is handed to a work group. What comes back is merged from the plan as it is now.
///
/// The group gets the people, the authors and the remarks, but not what others were given and what is still to be decided
/// here. `opens_at` is the key of the screen it opens on.
#[must_use]
pub fn handed_to(draft: &Draft, scope: Scope, opens_at: &str) -> Draft {
    Draft {
        last_section: opens_at.to_owned(),
        ancestor: Some(Arc::new(draft.plan.clone())),
        team: Team {
            people: draft.team.people.clone(),
            authors: draft.team.authors.clone(),
            remarks: draft.team.remarks.clone(),
            scope: Some(scope),
            ..Team::default()
        },
        ..draft.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::handed_to;
    use crate::draft::{Conflict, Draft, HandedOut, Scope};
    use crate::plan::{Plan, Problem};

    /// A group that received what other groups were given would send all of it back as its own.
    #[test]
    fn the_file_holds_the_plan_and_only_what_concerns_the_group() {
        let mut draft = Draft::new("a".to_owned(), Plan::default());
        draft.plan.problems.push(Problem::default());
        draft.team.people.insert("1".to_owned(), "An".to_owned());
        draft.team.handed_out.push(HandedOut {
            scope: Scope::default(),
            at: 1,
            returned_at: None,
        });
        draft.team.conflicts.push(Conflict {
            path: "school/name".to_owned(),
            base: serde_json::Value::Null,
            versions: Vec::new(),
        });
        let scope = Scope {
            id: "s".to_owned(),
            group: "N".to_owned(),
            criteria: vec!["1.1".to_owned()],
        };
        let file = handed_to(&draft, scope.clone(), "iv");
        assert_eq!(file.plan, draft.plan);
        assert_eq!(file.ancestor.as_deref(), Some(&draft.plan));
        assert_eq!(file.team.scope, Some(scope));
        assert_eq!(file.team.people, draft.team.people);
        assert!(file.team.handed_out.is_empty() && file.team.conflicts.is_empty());
        assert_eq!((file.id.as_str(), file.last_section.as_str()), ("a", "iv"));
    }
}
