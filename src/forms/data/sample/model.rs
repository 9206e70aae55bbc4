//! The shape of the sample's content.

/// Alternatives by criteria set: beginnings of the ids of sets, each with what goes with it. The first that fits counts; an
/// empty beginning fits all, also plans without a set.
pub type BySet<T> = &'static [(&'static str, T)];

/// The alternative for a criteria set.
#[must_use]
pub fn for_set<T: Copy>(alternatives: BySet<T>, set: &str) -> Option<T> {
    alternatives
        .iter()
        .find(|(beginning, _)| set.starts_with(beginning))
        .map(|(_, value)| *value)
}

/// An invented school.
#[derive(Debug)]
pub struct SampleSchool {
    /// Name in full.
    pub name: &'static str,
    /// Symbol of its plans.
    pub symbol: &'static str,
    /// Superior body.
    pub superior: &'static str,
    /// Place of issue.
    pub place: &'static str,
    /// Address.
    pub address: &'static str,
    /// Its words: names of placeholders with what fills them.
    pub words: &'static [(&'static str, &'static str)],
    /// What it wants to improve.
    pub problems: &'static [SampleProblem],
}

/// A problem.
#[derive(Debug)]
pub struct SampleProblem {
    /// The criterion it belongs to in each criteria set; left out of plans whose set is not named.
    pub codes: BySet<&'static str>,
    /// Name of the criterion in plans without a criteria set.
    pub name: &'static str,
    /// Present state.
    pub present_state: &'static str,
    /// Weakness.
    pub weakness: &'static str,
    /// Cause.
    pub cause: &'static str,
    /// Goals.
    pub goals: &'static str,
    /// Results to be reached.
    pub expected_results: &'static str,
    /// What is done.
    pub actions: &'static [SampleAction],
}

/// An action.
#[derive(Debug)]
pub struct SampleAction {
    /// What is improved.
    pub content: &'static str,
    /// Goal.
    pub goal: &'static str,
    /// Activities.
    pub activities: &'static str,
    /// Measure.
    pub measure: &'static str,
    /// When.
    pub time: &'static str,
    /// Who leads.
    pub lead: &'static str,
    /// Who supports.
    pub support: &'static str,
    /// Money.
    pub budget: &'static str,
    /// Other resources.
    pub resources: &'static str,
    /// Evidence, each piece by its name.
    pub evidence: &'static [&'static str],
}

/// Something the plan rests on.
#[derive(Debug)]
pub struct SampleBasis {
    /// First school year that can cite it.
    pub since: u16,
    /// Type.
    pub kind: &'static str,
    /// Number and symbol.
    pub number: &'static str,
    /// Date.
    pub date: &'static str,
    /// Issuer.
    pub issuer: &'static str,
    /// Subject.
    pub subject: &'static str,
}

/// Duties of a role.
#[derive(Debug)]
pub struct SampleDuty {
    /// Words, in lower case, one of which the name of the role contains; none for any other role.
    pub role_words: &'static [&'static str],
    /// What it does.
    pub tasks: &'static str,
    /// People named under it.
    pub people: &'static [SampleAssignee],
    /// Work groups, one for each problem in turn.
    pub groups: &'static [SampleAssignee],
}

/// A person or work group.
#[derive(Debug)]
pub struct SampleAssignee {
    /// Name.
    pub name: &'static str,
    /// Position or members.
    pub position: &'static str,
    /// Task.
    pub task: &'static str,
}

/// A review.
#[derive(Debug)]
pub struct SampleReview {
    /// What is reviewed.
    pub subject: &'static str,
    /// Who reviews.
    pub assessor: &'static str,
}
