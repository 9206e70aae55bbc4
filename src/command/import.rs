//! `import`: a text somebody else wrote becomes a draft.

use std::io::Write;
use std::path::PathBuf;

use serde_json::json;

use super::files::{self, Content};
use super::identity::Identities;
use super::refusal::Refusal;
use super::run::{now, say};
use crate::draft::Draft;
use crate::import::{Destination, Imported};
use crate::text::command as words;
use crate::text::import::{done, note};

/// What is imported.
pub struct Importing {
    /// The file.
    pub file: PathBuf,
    /// The draft to make.
    pub output: PathBuf,
    /// The list of what went where, as a file to make.
    pub report: Option<PathBuf>,
}

/// Makes the draft. A file that holds a draft gives that draft; nothing that is there is written over.
pub fn run(order: &Importing, err: &mut dyn Write) -> Result<(), Refusal> {
    for target in [Some(&order.output), order.report.as_ref()].into_iter().flatten() {
        files::must_be_new(target)?;
    }
    let mut ids = Identities::new();
    let (draft, imported) = match files::read(&order.file)? {
        Content::Draft(opened) => {
            if !opened.changes.is_empty() {
                say(err, &words::changed_in_word(opened.changes.len()));
            }
            (opened.draft, None)
        }
        Content::Text(imported) => {
            let draft = Draft {
                copy: ids.next(),
                saved_at: now(),
                ..Draft::new(ids.next(), imported.plan.clone())
            };
            (draft, Some(imported))
        }
    };
    let text = draft
        .to_text()
        .map_err(|_| files::cannot_write(&order.output, words::INTERNAL))?;
    if let Some(path) = &order.report {
        let report = imported.as_deref().map_or_else(|| json!({ "draft": true }), report);
        files::write(path, format!("{report:#}\n").as_bytes())?;
    }
    files::write(&order.output, text.as_bytes())?;
    if let Some(imported) = imported {
        let count = imported.words();
        say(
            err,
            &done(imported.form.name, count.all, count.placed, count.by_form, count.aside),
        );
        for noted in &imported.notes {
            say(err, &note(noted));
        }
    }
    Ok(())
}

/// How many words went where, and every line with its destination.
fn report(imported: &Imported) -> serde_json::Value {
    let count = imported.words();
    let pieces = imported.pieces.iter().map(|piece| {
        let to = match piece.destination {
            Destination::Plan => "plan",
            Destination::Form => "form",
            Destination::Aside => "aside",
            Destination::Empty => "nothing",
        };
        json!({ "text": piece.line.text, "to": to, "path": piece.line.path })
    });
    let asides = imported
        .plan
        .asides
        .iter()
        .map(|aside| json!({ "text": aside.text, "under": aside.origin }));
    json!({
        "form": imported.form.code,
        "year": imported.plan.year.to_string(),
        "catalogue": imported.plan.catalogue,
        "words": { "all": count.all, "placed": count.placed, "byForm": count.by_form, "aside": count.aside },
        "notes": imported.notes.iter().map(note).collect::<Vec<_>>(),
        "asides": asides.collect::<Vec<_>>(),
        "pieces": pieces.collect::<Vec<_>>(),
    })
}
