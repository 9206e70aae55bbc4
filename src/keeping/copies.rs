//! The two copies of every draft.
//!
//! The first is quick and survives leaving the page; the second is sure and survives a power cut. The second has two places in
//! turn, so that writing never touches the copy that was acknowledged last. What is acknowledged was read back. Nothing that
//! cannot be read is ever replaced: it is put aside under a key of its own.

use std::fmt;

use super::{QuickShelf, Record, Refusal, Store, SureShelf};
use crate::draft::{Draft, ReadError};

/// How the keys of first copies begin.
pub const DRAFT_PREFIX: &str = "cai-tien/nhap/";
/// Behind the identity of a draft whose text was found damaged.
const DAMAGED: &str = "hong";

/// The two places of a draft's second copy.
#[must_use]
pub fn second_keys(id: &str) -> [String; 2] {
    [0, 1].map(|turn| second_key(id, turn))
}

fn second_key(id: &str, revision: u64) -> String {
    format!("{id}/{}", revision % 2)
}

/// The key of a draft's first copy.
#[must_use]
pub fn draft_key(id: &str) -> String {
    format!("{DRAFT_PREFIX}{id}")
}

/// Why a draft was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveError {
    /// The shelf refused.
    Refused(Refusal),
    /// The shelf holds a text the writer neither read nor wrote; writing would replace someone's work.
    ChangedElsewhere,
}

impl fmt::Display for SaveError {
    /// For logs; people are told in `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "{refusal}"),
            Self::ChangedElsewhere => f.write_str("changed elsewhere"),
        }
    }
}

impl std::error::Error for SaveError {}

impl From<Refusal> for SaveError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The first copy of one draft as one writer knows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FirstCopy {
    known: Option<String>,
}

impl FirstCopy {
    /// Takes over what the writer read there; none when nothing was.
    #[must_use]
    pub fn new(known: Option<String>) -> Self {
        Self { known }
    }

    /// Whether there is one, as far as the writer knows.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.known.is_some()
    }

    /// Writes a text of the draft and reads it back.
    ///
    /// # Errors
    /// When the shelf holds something this writer neither read nor wrote, refuses, or did not keep what was written.
    pub fn save(&mut self, shelf: &impl QuickShelf, id: &str, text: &str) -> Result<(), SaveError> {
        let key = draft_key(id);
        if !shelf.holds(&key, self.known.as_deref())? {
            return Err(SaveError::ChangedElsewhere);
        }
        let written = shelf.write(&key, text);
        let is_kept = shelf.holds(&key, Some(text))?;
        // What a failed write left behind is this writer's own and no one else's work.
        self.known = if is_kept {
            Some(text.to_owned())
        } else {
            shelf.read(&key)?
        };
        written?;
        if is_kept { Ok(()) } else { Err(Refusal::NotKept.into()) }
    }
}

/// Writes the second copy and reads it back. One of a later revision in its place is left alone, and that is no failure.
///
/// # Errors
/// When the shelf refuses or did not keep what was written.
pub async fn save_second(shelf: &impl SureShelf, id: &str, revision: u64, text: String) -> Result<(), Refusal> {
    let record = Record {
        key: second_key(id, revision),
        number: revision,
        text,
        note: String::new(),
    };
    shelf.put(Store::Drafts, &record).await?;
    if shelf.holds(Store::Drafts, &record).await? {
        Ok(())
    } else {
        Err(Refusal::NotKept)
    }
}

/// Brings the newer intact copy of every draft back to the quick shelf. What that shelf does not take is returned, to be held
/// in memory.
pub async fn recover(quick: &impl QuickShelf, sure: &impl SureShelf) -> Vec<Draft> {
    let Ok(seconds) = sure.all(Store::Drafts, "").await else {
        return Vec::new();
    };
    let mut newest: Vec<Draft> = Vec::new();
    for second in seconds {
        // A copy that cannot be read stays where it is, and so does the first.
        let Ok(draft) = Draft::read_text(&second.text) else {
            continue;
        };
        // Text under another identity than its own would write over a stranger.
        if !second_keys(&draft.id).contains(&second.key) {
            continue;
        }
        match newest.iter_mut().find(|other| other.id == draft.id) {
            Some(other) if other.revision < draft.revision => *other = draft,
            Some(_) => {}
            None => newest.push(draft),
        }
    }
    newest.retain(|draft| bring_back(quick, draft).is_err());
    newest
}

fn bring_back(quick: &impl QuickShelf, second: &Draft) -> Result<(), Refusal> {
    let key = draft_key(&second.id);
    let first = quick.read(&key)?;
    match first.as_deref().map(Draft::read_text) {
        Some(Ok(own)) if own.revision >= second.revision => return Ok(()),
        // A newer program's text is intact; this one just cannot read it.
        Some(Err(ReadError::Newer { .. })) => return Ok(()),
        Some(Err(_)) => put_aside(quick, &second.id, first.as_deref().unwrap_or_default())?,
        Some(Ok(_)) | None => {}
    }
    let text = second.to_dense_text().map_err(|_| Refusal::NotKept)?;
    match FirstCopy::new(first).save(quick, &second.id, &text) {
        Ok(()) => Ok(()),
        Err(SaveError::Refused(refusal)) => Err(refusal),
        Err(SaveError::ChangedElsewhere) => Err(Refusal::NotKept),
    }
}

/// Keeps damaged text under a free key of its own.
fn put_aside(quick: &impl QuickShelf, id: &str, text: &str) -> Result<(), Refusal> {
    let free = |key: &String| !matches!(quick.read(key), Ok(Some(other)) if other != text);
    let first = std::iter::once(format!("{}-{DAMAGED}", draft_key(id)));
    let others = (2..).map(|n: u32| format!("{}-{DAMAGED}-{n}", draft_key(id)));
    let key = first.chain(others).find(free).ok_or(Refusal::Full)?;
    quick.write(&key, text)?;
    if quick.read(&key)?.as_deref() == Some(text) {
        Ok(())
    } else {
        Err(Refusal::NotKept)
    }
}
