//! From the identity in an address to an open plan, and from a plan that was just made to its address.

use leptos::prelude::untrack;

use super::{Library, Route, Session, StoredDraft, navigation, new_id};
use crate::draft::{Draft, ReadError};
use crate::forms::{self, Form};
use crate::plan::{SchoolKind, SchoolYear};

/// What an identity leads to.
pub enum Opened {
    /// A plan.
    Plan(Session),
    /// Stored text that is no draft.
    Unreadable(ReadError),
    /// Nothing of this identity here.
    NotHere,
}

/// Opens a draft or a sample.
#[must_use]
pub fn open(id: &str) -> Opened {
    if let Some((kind, form)) = sample_of(id) {
        let year = form.last_year.unwrap_or(2026);
        let plan = forms::sample(kind, SchoolYear(year), form, &mut new_id);
        return Opened::Plan(Session::sample(Draft::new(id.to_owned(), plan)));
    }
    let stored = Library.get(id).ok().flatten();
    if let Some(draft) = Library.held(id) {
        // Newer than what is stored, since storage did not take it; it may now.
        let session = Session::open(draft, stored.map(|stored| stored.text));
        session.save();
        return Opened::Plan(session);
    }
    match stored {
        Some(stored) => match stored.draft {
            StoredDraft::Readable(draft) => Opened::Plan(Session::open(*draft, Some(stored.text))),
            StoredDraft::Unreadable(error) => Opened::Unreadable(error),
        },
        None => Opened::NotHere,
    }
}

/// Identity of the sample of a school kind in a form.
#[must_use]
pub fn sample_id(kind: SchoolKind, form: &Form) -> String {
    format!("mau.{}.{}", kind.code(), form.code)
}

fn sample_of(id: &str) -> Option<(SchoolKind, &'static Form)> {
    let mut parts = id.split('.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("mau"), Some(kind), Some(form)) => Some((SchoolKind::from_code(kind)?, forms::by_code(form)?)),
        _ => None,
    }
}

/// Keeps a draft that was just made and goes to it, in place of the screen that made it.
pub fn begin(draft: &Draft) {
    // Where storage refuses, the draft is held and the plan's screen says so.
    let _ = untrack(|| Library.put(draft));
    navigation::replace(&Route::plan(&draft.id, ""));
}
