//! How the draft in a file stands to the one that is here: what a person is told before deciding what to do with the file.

use super::Draft;
use super::merge::{MergeError, Merged, common_ancestor, merge};

/// How a file stands to what is here.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// Its draft is not here.
    New,
    /// Its draft is here and has everything in it.
    Nothing,
    /// It is an older state of what is here.
    Older,
    /// Its draft is here; what taking it in would do.
    Changes(Box<Merged>),
    /// Its draft is here, but the two cannot be brought together.
    Apart(MergeError),
}

/// Something that makes a file look like one of another plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Strange {
    /// Another school: its name here, in the file.
    School(String, String),
    /// Another school year: here, in the file.
    Year(String, String),
}

/// A plan that two people began separately: of the same school, year and form as the file's, but another draft. The one saved
/// last where there are several.
#[must_use]
pub fn twin(file: &Draft, here: Vec<Draft>) -> Option<Draft> {
    let is_twin = |own: &Draft| {
        own.id != file.id
            && own.plan.form == file.plan.form
            && !own.plan.school.name.trim().is_empty()
            && strange(own, file).is_empty()
    };
    here.into_iter().filter(is_twin).max_by_key(|own| own.saved_at)
}

/// How a file stands to the draft that is here.
#[must_use]
pub fn standing(here: Option<&Draft>, file: &Draft) -> Standing {
    let Some(own) = here else { return Standing::New };
    match merge(own, file, common_ancestor(own, file)) {
        Err(error) => Standing::Apart(error),
        Ok(merged) if merged.report.outdated && own.plan != file.plan => Standing::Older,
        Ok(merged) if has_everything(own, &merged.draft) => Standing::Nothing,
        Ok(merged) => Standing::Changes(Box::new(merged)),
    }
}

/// Whether merging brought nothing a person would see.
fn has_everything(own: &Draft, merged: &Draft) -> bool {
    own.plan == merged.plan
        && own.team.conflicts == merged.team.conflicts
        && own.team.remarks == merged.team.remarks
        && own.team.handed_out == merged.team.handed_out
}

/// What to point out before a file is taken into a draft.
#[must_use]
pub fn strange(here: &Draft, file: &Draft) -> Vec<Strange> {
    let words = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
    let (own, other) = (words(&here.plan.school.name), words(&file.plan.school.name));
    let school = (own.to_lowercase() != other.to_lowercase()).then_some(Strange::School(own, other));
    let year = (here.plan.year != file.plan.year)
        .then(|| Strange::Year(here.plan.year.to_string(), file.plan.year.to_string()));
    school.into_iter().chain(year).collect()
}
