//! The file a work group is given: the whole plan to read, its own part to change.

use super::{Draft, Scope, Team};

/// A draft as it is handed to a work group: like every file of this copy, but with the group's scope, and without what
/// others were given. `opens_at` is the key of the screen it opens on.
#[must_use]
pub fn handed_to(draft: &Draft, scope: Scope, opens_at: &str) -> Draft {
    Draft {
        last_section: opens_at.to_owned(),
        team: Team {
            scope: Some(scope),
            handed_out: Vec::new(),
            ..draft.team.clone()
        },
        ..draft.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::handed_to;
    use crate::draft::{Draft, HandedOut, Scope};
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
        let scope = Scope {
            id: "s".to_owned(),
            group: "N".to_owned(),
            criteria: vec!["1.1".to_owned()],
        };
        let file = handed_to(&draft, scope.clone(), "iv");
        assert_eq!(file.plan, draft.plan);
        assert_eq!(file.team.scope, Some(scope));
        assert_eq!(file.team.people, draft.team.people);
        assert!(file.team.handed_out.is_empty());
        assert_eq!((file.id.as_str(), file.last_section.as_str()), ("a", "iv"));
    }
}
