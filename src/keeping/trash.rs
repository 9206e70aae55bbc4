//! What was thrown away, for thirty days.
//!
//! A clock that is wrong for a day takes nothing away: what is due is marked first and goes only a day later.

use serde::{Deserialize, Serialize};

use super::{QuickShelf, Record, Refusal, Store, SureShelf, draft_key, second_keys};

const DAY: u64 = 24 * 60 * 60 * 1000;
const KEPT: u64 = 30 * DAY;

/// A draft in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trashed {
    /// Where it stands.
    pub key: String,
    /// The draft's text as it was.
    pub text: String,
    /// When it was thrown away, by the clock of then.
    pub deleted_at: u64,
}

/// What is noted on something in the trash; the rescue page reads it too.
#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct Note {
    deleted_at: u64,
    /// When it was first found to be due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due_since: Option<u64>,
}

/// Moves a draft to the trash: it is there before it is gone from where it was. `text` is what is thrown away.
///
/// # Errors
/// When a shelf refuses; then the draft is still where it was.
pub async fn throw_away(
    quick: &impl QuickShelf,
    sure: &impl SureShelf,
    id: &str,
    text: String,
    now: u64,
) -> Result<(), Refusal> {
    let record = Record {
        key: format!("{id}/{now}"),
        number: now,
        text,
        note: note(&Note {
            deleted_at: now,
            due_since: None,
        })?,
    };
    sure.put(Store::Trash, &record).await?;
    if !sure.holds(Store::Trash, &record).await? {
        return Err(Refusal::NotKept);
    }
    sure.remove(Store::Drafts, &second_keys(id)).await?;
    quick.remove(&draft_key(id))
}

/// What is in the trash, the last thrown away first.
///
/// # Errors
/// When the shelf refuses.
pub async fn trash(sure: &impl SureShelf) -> Result<Vec<Trashed>, Refusal> {
    let mut found: Vec<Trashed> = sure
        .all(Store::Trash, "")
        .await?
        .into_iter()
        .map(|record| Trashed {
            deleted_at: read(&record).deleted_at,
            key: record.key,
            text: record.text,
        })
        .collect();
    found.sort_by_key(|trashed| std::cmp::Reverse(trashed.deleted_at));
    Ok(found)
}

/// Puts something from the trash back where drafts are. Where a draft of that identity is, nothing happens: it is not
/// replaced.
///
/// # Errors
/// When a shelf refuses, or the place is taken; then it is still in the trash.
pub async fn restore(quick: &impl QuickShelf, sure: &impl SureShelf, key: &str) -> Result<(), Refusal> {
    let found = sure.get(Store::Trash, key).await?.ok_or(Refusal::Unavailable)?;
    let place = draft_key(draft_of(key));
    match quick.read(&place)? {
        Some(other) if other != found.text => return Err(Refusal::NotKept),
        Some(_) => {}
        None => quick.write(&place, &found.text)?,
    }
    if quick.read(&place)?.as_deref() != Some(found.text.as_str()) {
        return Err(Refusal::NotKept);
    }
    sure.remove(Store::Trash, &[key.to_owned()]).await
}

/// Removes something from the trash for good, and what the draft was before with it, unless the draft is in use again.
///
/// # Errors
/// When a shelf refuses.
pub async fn destroy(quick: &impl QuickShelf, sure: &impl SureShelf, key: &str) -> Result<(), Refusal> {
    sure.remove(Store::Trash, &[key.to_owned()]).await?;
    let id = draft_of(key);
    let others = sure.heads(Store::Trash, &format!("{id}/")).await?;
    if quick.read(&draft_key(id))?.is_some() || !others.is_empty() {
        return Ok(());
    }
    let versions = sure.heads(Store::Versions, &format!("{id}/")).await?;
    let keys: Vec<String> = versions.into_iter().map(|head| head.key).collect();
    sure.remove(Store::Versions, &keys).await
}

fn draft_of(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(id, _)| id)
}

/// Lets go of what has been in the trash for thirty days and was found so a day ago already.
///
/// # Errors
/// When a shelf refuses.
pub async fn clear_out(quick: &impl QuickShelf, sure: &impl SureShelf, now: u64) -> Result<(), Refusal> {
    let mut gone = Vec::new();
    for record in sure.all(Store::Trash, "").await? {
        let found = read(&record);
        if now.saturating_sub(found.deleted_at) < KEPT {
            continue;
        }
        match found.due_since {
            Some(since) if now.saturating_sub(since) >= DAY => gone.push(record.key),
            Some(since) if since <= now => {}
            // Not marked yet, or marked by a clock that was ahead.
            _ => {
                let marked = Note {
                    due_since: Some(now),
                    ..found
                };
                let record = Record {
                    note: note(&marked)?,
                    ..record
                };
                sure.put(Store::Trash, &record).await?;
            }
        }
    }
    for key in gone {
        destroy(quick, sure, &key).await?;
    }
    Ok(())
}

fn note(note: &Note) -> Result<String, Refusal> {
    serde_json::to_string(note).map_err(|_| Refusal::NotKept)
}

fn read(record: &Record) -> Note {
    // Without a readable note the key tells when.
    serde_json::from_str(&record.note).unwrap_or(Note {
        deleted_at: record.number,
        due_since: None,
    })
}
