//! Files, read whole and written whole.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::identity::Identities;
use super::refusal::Refusal;
use super::run::school_year_now;
use crate::import::{Imported, Kind, manuscript, recognise, understand};
use crate::text::command::{self as words, system_reason};
use crate::text::import::unread;
use crate::word::{self, OpenError, Opened};

/// The draft in a draft file or in a Word file, with what was changed in the Word file since.
pub fn open(path: &Path) -> Result<Opened, Refusal> {
    let refuse = |why: &str| Refusal(words::cannot_read(&shown(path), why));
    let bytes = fs::read(path).map_err(|error| refuse(&system_reason(&error)))?;
    word::open(&bytes).map_err(|error| refuse(&word::open_reason(&error)))
}

/// What a file holds.
pub enum Content {
    /// A draft.
    Draft(Box<Opened>),
    /// A text somebody else wrote, read as a plan.
    Text(Box<Imported>),
}

/// The draft in a file or, where it holds none, the plan its text is.
pub fn read(path: &Path) -> Result<Content, Refusal> {
    let refuse = |why: &str| Refusal(words::cannot_read(&shown(path), why));
    let bytes = fs::read(path).map_err(|error| refuse(&system_reason(&error)))?;
    if matches!(recognise(&bytes), Kind::Draft | Kind::Word) {
        match word::open(&bytes) {
            Ok(opened) => return Ok(Content::Draft(Box::new(opened))),
            Err(OpenError::NoDraft) => {}
            Err(error) => return Err(refuse(&word::open_reason(&error))),
        }
    }
    let text = manuscript(&bytes).map_err(|error| refuse(error.reason()))?;
    let imported = understand(&text, school_year_now(), &mut Identities::new()).map_err(|_| refuse(unread::NO_PLAN))?;
    Ok(Content::Text(Box::new(imported)))
}

/// Writes a file so that it is never seen half written: beside its place first, then moved there.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    let beside = beside(path);
    let written = write_through(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        // What could not be finished is of no use; when it cannot be removed either, the reason told is the first one.
        let _ = fs::remove_file(&beside);
        cannot_write(path, &system_reason(&error))
    })
}

/// Refuses a place for a new file where there is one already: it may be someone's plan.
pub fn must_be_new(path: &Path) -> Result<(), Refusal> {
    if path.exists() {
        return Err(cannot_write(path, words::EXISTS));
    }
    Ok(())
}

/// A refusal to write a file.
pub fn cannot_write(path: &Path, why: &str) -> Refusal {
    Refusal(words::cannot_write(&shown(path), why))
}

/// Whether two paths lead to the same existing file.
pub fn same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.tmp", std::process::id()));
    path.with_file_name(name)
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
