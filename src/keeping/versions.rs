//! What a plan was before: when a version is kept, and which ones stay.

use serde::{Deserialize, Serialize};

use super::{Record, Refusal, Store, SureShelf};
use crate::draft::Draft;

/// Versions that stay whatever they are, the newest first.
const LAST: usize = 50;
/// Beyond those: days with one version each, and versions kept before something.
const DAYS: usize = 400;
const BEFORE: usize = 100;
const DAY: u64 = 24 * 60 * 60 * 1000;

/// Why a version was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// In the course of work.
    #[default]
    Work,
    /// Before a file was taken in or text imported.
    BeforeImport,
    /// Before an older version was restored.
    BeforeRestore,
    /// Before a colleague's copy was merged.
    BeforeMerge,
    /// Before the plan was carried over to the next school year.
    BeforeRollOver,
}

/// A version, without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptVersion {
    /// Where it stands.
    pub key: String,
    /// Revision of the draft.
    pub revision: u64,
    /// When the draft was saved in this state, by the clock of then.
    pub saved_at: u64,
    /// Why it was kept.
    pub reason: Reason,
    /// Texts, choices and rows that differ from the version before; none for the first one.
    pub changed: Option<usize>,
}

/// What is noted on a version; the rescue page reads it too.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Note {
    saved_at: u64,
    #[serde(default)]
    reason: Reason,
    #[serde(default)]
    changed: Option<usize>,
}

/// Keeps a draft as it is as a version, and lets go of those that need not stay. `changed` counts what differs from the version
/// before.
///
/// # Errors
/// When the shelf refuses; then no version is gone either.
pub async fn keep_version(
    shelf: &impl SureShelf,
    draft: &Draft,
    reason: Reason,
    changed: Option<usize>,
) -> Result<(), Refusal> {
    let note = Note {
        saved_at: draft.saved_at,
        reason,
        changed,
    };
    let record = Record {
        // Revisions grow, so that keys stand in the order of time whatever the clock said.
        key: format!("{}/{:012}", draft.id, draft.revision),
        number: draft.revision,
        text: draft.to_dense_text().map_err(|_| Refusal::NotKept)?,
        note: serde_json::to_string(&note).map_err(|_| Refusal::NotKept)?,
    };
    shelf.put(Store::Versions, &record).await?;
    let superfluous = superfluous(&versions(shelf, &draft.id).await?);
    if superfluous.is_empty() {
        return Ok(());
    }
    shelf.remove(Store::Versions, &superfluous).await
}

/// The versions of a draft, the newest first.
///
/// # Errors
/// When the shelf refuses.
pub async fn versions(shelf: &impl SureShelf, id: &str) -> Result<Vec<KeptVersion>, Refusal> {
    let mut found: Vec<KeptVersion> = shelf
        .heads(Store::Versions, &format!("{id}/"))
        .await?
        .into_iter()
        .map(|head| {
            // A note that cannot be read takes no version away.
            let note: Option<Note> = serde_json::from_str(&head.note).ok();
            KeptVersion {
                key: head.key,
                revision: head.number,
                saved_at: note.as_ref().map_or(0, |note| note.saved_at),
                reason: note.as_ref().map_or(Reason::Work, |note| note.reason),
                changed: note.and_then(|note| note.changed),
            }
        })
        .collect();
    found.sort_by_key(|version| std::cmp::Reverse(version.revision));
    Ok(found)
}

/// The text of a version; none when it is gone.
///
/// # Errors
/// When the shelf refuses.
pub async fn version_text(shelf: &impl SureShelf, key: &str) -> Result<Option<String>, Refusal> {
    Ok(shelf.get(Store::Versions, key).await?.map(|record| record.text))
}

/// Keys of versions that need not stay, given all of them with the newest first.
fn superfluous(versions: &[KeptVersion]) -> Vec<String> {
    let mut days = Vec::new();
    let mut before = 0;
    let old = versions.iter().skip(LAST);
    old.filter(|version| {
        let day = version.saved_at / DAY;
        let last_of_day = days.last() != Some(&day);
        if last_of_day {
            days.push(day);
        }
        let is_before = version.reason != Reason::Work;
        if is_before {
            before += 1;
        }
        let stays = (last_of_day && days.len() <= DAYS) || (is_before && before <= BEFORE);
        !stays
    })
    .map(|version| version.key.clone())
    .collect()
}
