//! What travels inside the Word file: the draft, and the words as they were printed, so that later changes can be told.

use serde::{Deserialize, Serialize};

use crate::document::Transcript;
use crate::docx::{Attachment, WordFile};
use crate::draft::{Draft, ReadError};

/// Names the data within the file.
const NAMESPACE: &str = "urn:cai-tien:draft";

/// The data as they are written.
#[derive(Serialize)]
struct Outgoing<'a> {
    draft: serde_json::Value,
    printed: &'a Transcript,
}

/// The data as they are read; the draft is judged by its own reader.
#[derive(Deserialize)]
struct Incoming {
    draft: serde_json::Value,
    #[serde(default)]
    printed: Option<Transcript>,
}

/// The data for a file; none when they cannot be put into words, which plain strings and lists give no occasion for.
pub(super) fn load(draft: &Draft, printed: &Transcript) -> Option<Attachment> {
    let draft = draft.to_value().ok()?;
    let json = serde_json::to_string(&Outgoing { draft, printed }).ok()?;
    // JSON escapes control characters itself; these two are the others that XML forbids.
    let text = json.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff");
    Some(Attachment {
        namespace: NAMESPACE,
        text,
    })
}

/// The draft in a file, with the words as they were printed; none where the file carries none.
pub(super) fn unload(file: &WordFile) -> Option<Result<(Draft, Option<Transcript>), ReadError>> {
    let text = file.attachment(NAMESPACE)?;
    Some(read(text))
}

fn read(text: &str) -> Result<(Draft, Option<Transcript>), ReadError> {
    let incoming: Incoming = serde_json::from_str(text).map_err(|error| ReadError::NotJson {
        line: error.line(),
        column: error.column(),
    })?;
    Ok((Draft::from_value(incoming.draft)?, incoming.printed))
}
