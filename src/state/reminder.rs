//! Files that left this browser, and reminding of taking one; asking the browser to keep the data.

use super::session::Session;
use super::shelves::Quick;
use crate::keeping::{FileCopy, FileLog, QuickShelf};
use crate::platform::{clock, persistence, task};

/// Before the identity of a draft: what is known of its files.
const FILES: &str = "cai-tien/ghi-nho/tep/";
/// Whether the browser was asked to keep the data.
const ASKED: &str = "cai-tien/ghi-nho/da-xin-giu";

/// Notes that the draft left as a file with everything in it. Nothing is noted of samples.
pub fn file_taken(session: Session) {
    if session.is_sample() {
        return;
    }
    file_taken_of(&session.id(), session.with_draft(|draft| draft.revision));
}

/// Notes that a draft left as a file at one of its revisions.
pub(super) fn file_taken_of(id: &str, revision: u64) {
    let mut log = read(id);
    log.last = Some(FileCopy {
        at: clock::now(),
        revision,
    });
    write(id, log);
}

/// The last file taken of the open plan; none when none ever was.
#[must_use]
pub fn last_file(session: Session) -> Option<FileCopy> {
    read(&session.id()).last
}

/// Whether to remind of taking a file now.
#[must_use]
pub fn is_due(session: Session) -> bool {
    let revision = session.with_draft(|draft| draft.revision);
    !session.is_sample() && revision > 0 && read(&session.id()).is_due(clock::now(), revision)
}

/// Puts the reminder off for a day.
pub fn put_off(session: Session) {
    let mut log = read(&session.id());
    log.put_off(clock::now());
    write(&session.id(), log);
}

/// Asks the browser once to keep the data, after work that is worth keeping.
pub fn first_work_saved() {
    if matches!(Quick.read(ASKED), Ok(None)) {
        // Where it cannot be noted, the browser is asked again; it has its own memory of the answer.
        let _ = Quick.write(ASKED, "1");
        task::begin(async {
            persistence::ask_for_promise().await;
        });
    }
}

fn write(id: &str, log: FileLog) {
    if let Ok(text) = serde_json::to_string(&log) {
        // Not noted: the reminder comes once too often.
        let _ = Quick.write(&format!("{FILES}{id}"), &text);
    }
}

/// What is known of the files of a draft; one seen for the first time is noted as such.
fn read(id: &str) -> FileLog {
    let stored = Quick.read(&format!("{FILES}{id}")).ok().flatten();
    stored
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_else(|| {
            let log = FileLog {
                first_seen: clock::now(),
                ..FileLog::default()
            };
            write(id, log);
            log
        })
}
