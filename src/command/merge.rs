//! `merge`: colleagues' files into one draft.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::files;
use super::refusal::Refusal;
use super::run::{CONFLICTS, DONE, now, print, say};
use crate::draft::merge::merge;
use crate::draft::{Conflict, Draft};
use crate::forms;
use crate::plan::row_of;
use crate::text::command as words;

/// What is merged.
pub struct Merging {
    /// What both sides began from; none to find it in the files.
    pub base: Option<PathBuf>,
    /// The draft to merge into, then the files of others in the order given.
    pub drafts: Vec<PathBuf>,
    /// The file to make.
    pub output: PathBuf,
    /// Whether conflicts are told as JSON.
    pub json: bool,
}

/// Merges and writes the draft, then tells what is still open; nothing is written when any file cannot be read.
pub fn run(order: &Merging, out: &mut dyn Write, err: &mut dyn Write) -> Result<u8, Refusal> {
    let Some((first, others)) = order.drafts.split_first() else {
        return Err(Refusal(words::WRONG_USE.to_owned()));
    };
    // A file that is there may be someone's plan; the draft that is merged into gets what is new.
    let into_itself = files::same(first, &order.output) && !is_word(first);
    if !into_itself {
        files::must_be_new(&order.output)?;
    }
    let base = order.base.as_deref().map(|path| read(path, err)).transpose()?;
    let mut draft = read(first, err)?;
    let theirs = others
        .iter()
        .map(|path| Ok((path, read(path, err)?)))
        .collect::<Result<Vec<_>, Refusal>>()?;
    for (path, theirs) in &theirs {
        let name = path.display().to_string();
        let plans = [&draft.plan, &theirs.plan];
        if plans[0].school.name != plans[1].school.name || plans[0].year != plans[1].year {
            let [ours, others] = plans.map(|plan| words::whose_plan(&plan.school.name, &plan.year.to_string()));
            say(err, &words::other_plan(&name, &others, &ours));
        }
        let merged = merge(&draft, theirs, base.as_ref().map(|base| &base.plan))
            .map_err(|_| files::cannot_write(&order.output, words::INTERNAL))?;
        draft = merged.draft;
        match merged.report.outdated {
            true => say(err, &words::outdated(&name)),
            false => say(err, &words::merged(&name, merged.report.changes.len())),
        }
    }
    draft.saved_at = now();
    draft.revision += 1;
    let text = draft
        .to_text()
        .map_err(|_| files::cannot_write(&order.output, words::INTERNAL))?;
    files::write(&order.output, text.as_bytes())?;
    let told = match order.json {
        true => format!("{:#}\n", as_json(&draft)),
        false => as_text(&draft),
    };
    match print(out, &told) {
        DONE if draft.team.conflicts.is_empty() => Ok(DONE),
        DONE => Ok(CONFLICTS),
        refused => Ok(refused),
    }
}

fn read(path: &Path, err: &mut dyn Write) -> Result<Draft, Refusal> {
    let opened = files::open(path)?;
    if !opened.changes.is_empty() {
        say(err, &words::changed_in_word(opened.changes.len()));
    }
    Ok(opened.draft)
}

fn is_word(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("docx"))
}

/// Who a version is from, in a word.
fn person<'a>(draft: &'a Draft, copy: &str) -> &'a str {
    match draft.team.people.get(copy) {
        Some(name) if !name.is_empty() => name,
        _ if copy == draft.copy => words::THIS_COPY,
        _ => words::UNNAMED,
    }
}

/// What people call the place of a conflict; its path where its row is gone.
fn name(draft: &Draft, conflict: &Conflict) -> String {
    let at = forms::whereabouts(&draft.plan, forms::form_of(&draft.plan), &conflict.path);
    if row_of(&conflict.path).is_some() && at.row.is_empty() {
        return conflict.path.clone();
    }
    match (at.row.as_str(), at.heading) {
        ("", heading) if !heading.is_empty() => format!("{heading}: {}", at.label),
        _ => at.words(),
    }
}

fn as_text(draft: &Draft) -> String {
    let conflicts = &draft.team.conflicts;
    if conflicts.is_empty() {
        return String::new();
    }
    let mut lines = vec![words::open_conflicts(conflicts.len())];
    for conflict in conflicts {
        lines.push(format!("- {}", name(draft, conflict)));
        let of_row = !conflict.path.contains('/') && conflict.path.starts_with('#');
        if !of_row {
            lines.push(words::version(words::BEFORE, &shown(&conflict.base)));
        }
        for version in &conflict.versions {
            let value = match of_row {
                true => words::ROW_REMOVED.to_owned(),
                false => shown(&version.value),
            };
            lines.push(words::version(person(draft, &version.copy), &value));
        }
    }
    lines.join("\n") + "\n"
}

/// A value on one line.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => words::EMPTY.to_owned(),
        Value::String(text) => text.lines().collect::<Vec<_>>().join(" / "),
        other => other.to_string(),
    }
}

fn as_json(draft: &Draft) -> Value {
    let conflicts = draft.team.conflicts.iter().map(|conflict| {
        let versions = conflict.versions.iter().map(|version| {
            json!({
                "copy": version.copy,
                "person": draft.team.people.get(&version.copy),
                "value": version.value,
            })
        });
        json!({
            "path": conflict.path,
            "place": name(draft, conflict),
            "base": conflict.base,
            "versions": versions.collect::<Value>(),
        })
    });
    json!({ "conflicts": conflicts.collect::<Value>() })
}
