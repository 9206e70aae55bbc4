//! Giving the open draft to others: as a whole, through the share sheet, into a file in place, a part to a work group.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::exchange::{DRAFT, ExportError, HandedOut, offer, stem};
use super::{Session, me, reminder};
use crate::draft::{self, Draft, FILE_EXTENSION, Scope, handed_to};
use crate::forms::sections_of;
use crate::plan::{AssigneeKind, RowId, RowList};
pub use crate::platform::save_in_place::Written;
use crate::platform::save_in_place::{self, Target};
use crate::platform::share;
pub use crate::platform::share::Shared;
use crate::platform::{clock, random};
use crate::text::line::single;
use crate::text::page::sharing::group_stem;

/// Browsers that let only known kinds of files through take a draft as plain text.
const AS_TEXT: &str = "text/plain";

thread_local! {
    /// The files drafts were written to in place, for as long as the page lives.
    static TARGETS: RefCell<BTreeMap<String, Target>> = const { RefCell::new(BTreeMap::new()) };
}

/// A work group the plan names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Codes of its criteria.
    pub criteria: Vec<String>,
}

/// The work groups the plan names, in its order.
#[must_use]
pub fn groups(session: Session) -> Vec<Group> {
    session.with(|plan| {
        let all = plan.duties.iter().flat_map(|duty| &duty.assignees);
        all.filter(|row| row.kind == AssigneeKind::Group)
            .map(|row| Group {
                name: single(&row.name),
                criteria: row.criteria.clone(),
            })
            .filter(|group| !group.name.is_empty())
            .collect()
    })
}

/// Offers the whole draft as a file.
///
/// # Errors
/// When the browser refuses.
pub fn send(session: Session) -> Result<HandedOut, ExportError> {
    me::sign_open(session);
    session.flush();
    let sent = download(&stem(session), &session.draft())?;
    reminder::file_taken(session);
    Ok(sent)
}

/// Whether the device's share sheet takes drafts.
#[must_use]
pub fn can_share() -> bool {
    shared_as("x").is_some()
}

/// Opens the share sheet with the whole draft. Must be called from a click.
pub fn share(session: Session, callback: impl FnOnce(Shared) + 'static) {
    me::sign_open(session);
    session.flush();
    match (shared_as(&stem(session)), session.file_text()) {
        (Some((name, media_type)), Some(text)) => share::share(&name, media_type, text.as_bytes(), callback),
        _ => callback(Shared::Refused),
    }
}

/// Name and type under which the share sheet takes a draft; none when it takes none.
fn shared_as(stem: &str) -> Option<(String, &'static str)> {
    let own = format!("{stem}.{FILE_EXTENSION}");
    let text = format!("{own}.txt");
    [(own, DRAFT), (text, AS_TEXT)]
        .into_iter()
        .find(|(name, media_type)| share::takes(name, media_type))
}

/// Whether drafts can be written into files in place.
#[must_use]
pub fn can_save_in_place() -> bool {
    save_in_place::is_possible()
}

/// Whether the draft was written to a file in place before, since the page was opened.
#[must_use]
pub fn has_place(session: Session) -> bool {
    TARGETS.with_borrow(|targets| targets.contains_key(&session.id()))
}

/// Writes the whole draft to a file in place: the one of before when `again`, otherwise one the person chooses. Must be
/// called from a click.
pub fn save_in_place(session: Session, again: bool, callback: impl FnOnce(Written) + 'static) {
    me::sign_open(session);
    session.flush();
    let id = session.id();
    let Some(text) = session.file_text() else {
        return callback(Written::Refused);
    };
    let known = TARGETS
        .with_borrow(|targets| targets.get(&id).cloned())
        .filter(|_| again);
    let name = format!("{}.{FILE_EXTENSION}", stem(session));
    let ending = format!(".{FILE_EXTENSION}");
    save_in_place::write(known, &name, &ending, text.into_bytes(), move |written, target| {
        if let Some(target) = target {
            TARGETS.with_borrow_mut(|targets| targets.insert(id, target));
            reminder::file_taken(session);
        }
        callback(written);
    });
}

/// Offers a file for a work group and keeps that it was given.
///
/// # Errors
/// When the browser refuses; then nothing is kept.
pub fn hand_out(session: Session, group: &str, criteria: Vec<String>) -> Result<HandedOut, ExportError> {
    me::sign_open(session);
    let scope = Scope {
        id: random::id(),
        group: group.trim().to_owned(),
        criteria,
    };
    let given = download_for(session, &scope)?;
    session.note(|draft| {
        draft.team.handed_out.push(draft::HandedOut {
            scope,
            at: clock::now(),
            returned_at: None,
        });
    });
    session.flush();
    Ok(given)
}

/// Offers the file for a work group once more, as the plan is now.
///
/// # Errors
/// When the browser refuses.
pub fn hand_out_again(session: Session, scope: &Scope) -> Result<HandedOut, ExportError> {
    download_for(session, scope)
}

fn download_for(session: Session, scope: &Scope) -> Result<HandedOut, ExportError> {
    let file = session.with_draft(|draft| {
        let mut file = handed_to(draft, scope.clone(), first_section(draft));
        file.saved_at = clock::now();
        file
    });
    download(&group_stem(&stem(session), &scope.group), &file)
}

/// Key of the first section with problems: where a group's work is.
fn first_section(draft: &Draft) -> &'static str {
    let form = crate::forms::form_of(&draft.plan);
    sections_of(form, &RowList::Problems)
        .next()
        .map_or("", |section| section.key)
}

/// Keys of the sections a work group writes in.
#[must_use]
pub fn group_sections(session: Session) -> Vec<&'static str> {
    let form = session.form();
    let actions = RowList::Actions(RowId::default());
    let mut keys: Vec<_> = sections_of(form, &RowList::Problems)
        .map(|section| section.key)
        .collect();
    keys.extend(sections_of(form, &actions).map(|section| section.key));
    keys
}

fn download(stem: &str, draft: &Draft) -> Result<HandedOut, ExportError> {
    let text = draft.to_text().map_err(|_| ExportError::Refused)?;
    offer(format!("{stem}.{FILE_EXTENSION}"), DRAFT, text.as_bytes())
}
