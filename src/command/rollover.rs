//! `rollover`: the plan of the next school year from an old one.

use std::io::Write;
use std::path::PathBuf;

use serde_json::json;

use super::files;
use super::identity::Identities;
use super::refusal::Refusal;
use super::run::{now, say};
use crate::rollover::{Choices, Kind, draft_of, roll_over};
use crate::text::command as words;

/// What is rolled over.
pub struct RollingOver {
    /// The old draft.
    pub draft: PathBuf,
    /// The file to make.
    pub output: PathBuf,
    /// The list of what was done, as a file to make.
    pub report: Option<PathBuf>,
}

/// Makes the new draft; the old file is only read and no file that is there is written over.
pub fn run(order: &RollingOver, err: &mut dyn Write) -> Result<(), Refusal> {
    for target in [Some(&order.output), order.report.as_ref()].into_iter().flatten() {
        files::must_be_new(target)?;
    }
    let opened = files::open(&order.draft)?;
    let mut ids = Identities::new();
    let rolled = roll_over(&opened.draft.plan, &Choices::default(), &mut ids);
    let draft = draft_of(&rolled, now(), &mut ids);
    let internal = || files::cannot_write(&order.output, words::INTERNAL);
    let text = draft.to_text().map_err(|_| internal())?;
    if let Some(path) = &order.report {
        let report = json!({
            "from": opened.draft.plan.year.to_string(),
            "to": rolled.plan.year.to_string(),
            "form": rolled.plan.form,
            "items": rolled.items,
        });
        files::write(path, format!("{report:#}\n").as_bytes())?;
    }
    files::write(&order.output, text.as_bytes())?;
    if !opened.changes.is_empty() {
        say(err, &words::changed_in_word(opened.changes.len()));
    }
    let count = |kinds: &[Kind]| rolled.items.iter().filter(|item| kinds.contains(&item.kind)).count();
    let checks = [
        Kind::CheckPerson,
        Kind::CheckBasis,
        Kind::CheckFact,
        Kind::Repealed,
        Kind::DateLeft,
        Kind::NoCriterion,
    ];
    let [finished, unfinished] = [Kind::Finished, Kind::Unfinished].map(|kind| count(&[kind]));
    say(
        err,
        &words::rolled_over(&rolled.plan.year.to_string(), finished, unfinished, count(&checks)),
    );
    Ok(())
}
