//! The open plan: reading it, changing it, undoing, saving.
//!
//! The plan is plain data behind a handle. Views do not follow the plan itself: they follow `rows` (rows and choices changed),
//! `settled` (typing paused) or `replaced` (the whole plan is another one), so that a keystroke redraws nothing.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::history::History;
use super::{Library, SaveState};
use crate::document::Document;
use crate::draft::Draft;
use crate::forms::{self, Form};
use crate::plan::{Place, Plan, RowId, RowList};
use crate::platform::storage::StorageError;
use crate::platform::timer::Timeout;
use crate::platform::{clock, random, timer};

/// Pause after a keystroke before saving, in milliseconds.
const PAUSE: u32 = 400;
/// Longest time continuous typing stays unsaved, in milliseconds.
const LONGEST: u64 = 2000;

/// Handle on the open plan; copies are the same session.
#[derive(Clone, Copy)]
pub struct Session {
    inner: StoredValue<Rc<RefCell<Inner>>, LocalStorage>,
    /// Counts changes of rows, of choices, of anything but a text.
    pub rows: RwSignal<u32>,
    /// Counts pauses after changes; preview and gaps follow it.
    pub settled: RwSignal<u32>,
    /// Counts replacements of the whole plan by undo, redo or opening; fields are made anew.
    pub replaced: RwSignal<u32>,
    /// What can be said about saving.
    pub save_state: RwSignal<SaveState>,
    /// Whether there is something to undo, to redo.
    pub reach: RwSignal<(bool, bool)>,
    /// A row was just removed; the person is told how to get it back.
    pub removed: RwSignal<bool>,
}

struct Inner {
    draft: Draft,
    history: History,
    stored_text: Option<String>,
    pending: Option<Timeout>,
    waiting_since: Option<u64>,
}

impl Session {
    /// Opens a draft; `stored_text` is what storage holds for it, none when it was never stored.
    #[must_use]
    pub fn open(draft: Draft, stored_text: Option<String>) -> Self {
        let inner = Inner {
            draft,
            history: History::default(),
            stored_text,
            pending: None,
            waiting_since: None,
        };
        Self {
            inner: StoredValue::new_local(Rc::new(RefCell::new(inner))),
            rows: RwSignal::new(0),
            settled: RwSignal::new(0),
            replaced: RwSignal::new(0),
            save_state: RwSignal::new(SaveState::Unchanged),
            reach: RwSignal::new((false, false)),
            removed: RwSignal::new(false),
        }
    }

    /// Opens a sample: everything works, nothing is stored.
    #[must_use]
    pub fn sample(draft: Draft) -> Self {
        let session = Self::open(draft, None);
        session.save_state.set(SaveState::Sample);
        session
    }

    /// Whether this is a sample.
    #[must_use]
    pub fn is_sample(self) -> bool {
        self.with(|plan| plan.sample)
    }

    fn inner(self) -> Rc<RefCell<Inner>> {
        self.inner.get_value()
    }

    /// Looks at the plan, without following it.
    pub fn with<T>(self, look: impl FnOnce(&Plan) -> T) -> T {
        self.with_draft(|draft| look(&draft.plan))
    }

    /// Looks at the whole draft, without following it.
    pub fn with_draft<T>(self, look: impl FnOnce(&Draft) -> T) -> T {
        look(&self.inner().borrow().draft)
    }

    /// The form the plan is written in.
    #[must_use]
    pub fn form(self) -> &'static Form {
        self.with(forms::form_of)
    }

    /// Identity of the draft.
    #[must_use]
    pub fn id(self) -> String {
        self.inner().borrow().draft.id.clone()
    }

    /// The plan as it prints.
    #[must_use]
    pub fn paper(self) -> Document {
        self.with(|plan| forms::document(plan, forms::form_of(plan)))
    }

    /// The draft as it is now.
    #[must_use]
    pub fn draft(self) -> Draft {
        self.inner().borrow().draft.clone()
    }

    /// Key of the screen the person was on when it was last saved.
    #[must_use]
    pub fn last_section(self) -> String {
        self.inner().borrow().draft.last_section.clone()
    }

    /// The text at a place; empty when its row is gone.
    #[must_use]
    pub fn text(self, place: &Place) -> String {
        self.with(|plan| plan.text(place).unwrap_or_default().to_owned())
    }

    /// Takes over what was typed at a place. Redraws nothing.
    pub fn type_text(self, place: &Place, text: String) {
        {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            let Inner { draft, history, .. } = &mut *inner;
            if draft.plan.text(place) == Some(text.as_str()) {
                return;
            }
            history.before_typing(draft, place, clock::elapsed());
            if let Some(own) = draft.plan.text_mut(place) {
                *own = text;
                // Whoever types last is the author.
                draft.team.authors.remove(&place.path());
            }
        }
        if self.removed.get_untracked() {
            self.removed.set(false);
        }
        self.after_change();
    }

    /// Changes rows or choices as one step that can be undone.
    pub fn change<T>(self, change: impl FnOnce(&mut Plan) -> T) -> T {
        self.change_draft(|draft| change(&mut draft.plan))
    }

    /// Changes the plan and what is known of its people as one step that can be undone; the envelope stays as it is.
    pub fn change_draft<T>(self, change: impl FnOnce(&mut Draft) -> T) -> T {
        let result = {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            let Inner { draft, history, .. } = &mut *inner;
            history.before_change(draft);
            change(draft)
        };
        self.rows.update(|count| *count += 1);
        self.after_change();
        result
    }

    /// Keeps something about the people of a draft that is a fact, not work on the plan: no step, and undo leaves it.
    pub fn note(self, change: impl FnOnce(&mut Draft)) {
        change(&mut self.inner().borrow_mut().draft);
        self.rows.update(|count| *count += 1);
        self.after_change();
    }

    /// Changes plan and people outside the fields that show them, as one step; the fields are made anew.
    pub fn rewrite_draft<T>(self, change: impl FnOnce(&mut Draft) -> T) -> T {
        let result = self.change_draft(change);
        self.replaced.update(|count| *count += 1);
        result
    }

    /// Changes texts outside the fields that show them, as one step; the fields are made anew.
    pub fn rewrite<T>(self, change: impl FnOnce(&mut Plan) -> T) -> T {
        self.rewrite_draft(|draft| change(&mut draft.plan))
    }

    /// Adds an empty row at the end of a list and tells its identity.
    pub fn add_row(self, list: &RowList) -> Option<RowId> {
        self.change(|plan| {
            let rows = plan.rows_mut(list)?;
            Some(rows.insert(usize::MAX, &mut new_id))
        })
    }

    /// Copies a row below itself and tells the copy's identity.
    pub fn duplicate_row(self, list: &RowList, row: &RowId) -> Option<RowId> {
        self.change(|plan| plan.rows_mut(list)?.duplicate(row, &mut new_id))
    }

    /// Removes a row.
    pub fn remove_row(self, list: &RowList, row: &RowId) {
        if self.change(|plan| plan.rows_mut(list).is_some_and(|rows| rows.remove(row))) {
            self.removed.set(true);
        }
    }

    /// Moves a row up or down.
    pub fn shift_row(self, list: &RowList, row: &RowId, by: isize) {
        self.change(|plan| plan.rows_mut(list).is_some_and(|rows| rows.shift(row, by)));
    }

    /// Identities of the rows of a list, following additions and removals.
    #[must_use]
    pub fn row_ids(self, list: &RowList) -> Vec<RowId> {
        self.rows.track();
        self.replaced.track();
        self.with(|plan| plan.rows(list).map(|rows| rows.ids()).unwrap_or_default())
    }

    /// One step back; false when there is none.
    pub fn undo(self) -> bool {
        self.travel(History::undo)
    }

    /// One step forward; false when there is none.
    pub fn redo(self) -> bool {
        self.travel(History::redo)
    }

    fn travel(self, step: impl FnOnce(&mut History, &mut Draft) -> bool) -> bool {
        let moved = {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            let Inner { draft, history, .. } = &mut *inner;
            step(history, draft)
        };
        self.removed.set(false);
        if moved {
            self.rows.update(|count| *count += 1);
            self.replaced.update(|count| *count += 1);
            self.after_change();
        }
        moved
    }

    /// Remembers the screen the person is on; stored with the next save.
    pub fn visit(self, screen: &str) {
        let inner = self.inner();
        let kept = {
            let mut inner = inner.borrow_mut();
            inner.draft.last_section = screen.to_owned();
            inner.stored_text.is_some() || Library.held(&inner.draft.id).is_some()
        };
        if kept {
            self.schedule();
        }
    }

    fn after_change(self) {
        let reach = self.inner().borrow().history.reach();
        if self.reach.get_untracked() != reach {
            self.reach.set(reach);
        }
        if self
            .save_state
            .with_untracked(|state| !matches!(state, SaveState::Waiting | SaveState::Sample) && !state.is_trouble())
        {
            self.save_state.set(SaveState::Waiting);
        }
        self.schedule();
    }

    fn schedule(self) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        let now = clock::elapsed();
        let since = *inner.waiting_since.get_or_insert(now);
        let left = LONGEST.saturating_sub(now.saturating_sub(since));
        let delay = u64::from(PAUSE).min(left);
        inner.pending = Some(timer::after(u32::try_from(delay).unwrap_or(PAUSE), move || {
            self.settled.update(|count| *count += 1);
            self.save();
        }));
    }

    /// Saves now if anything is waiting.
    pub fn flush(self) {
        let waiting = self.inner().borrow().waiting_since.is_some();
        if waiting {
            self.save();
        }
    }

    /// Writes the draft and says truthfully how that went.
    pub fn save(self) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        inner.pending = None;
        inner.waiting_since = None;
        if inner.draft.plan.sample {
            return;
        }
        let state = match write(&mut inner) {
            Ok(saved_at) => SaveState::Saved(saved_at),
            Err(WriteFault::Storage(error)) => SaveState::Failed(error),
            Err(WriteFault::ChangedElsewhere) => SaveState::ChangedElsewhere,
        };
        drop(inner);
        self.save_state.set(state);
    }

    /// The draft as a file's text, with everything typed so far.
    #[must_use]
    pub fn file_text(self) -> Option<String> {
        self.inner().borrow().draft.to_text().ok()
    }
}

enum WriteFault {
    Storage(StorageError),
    ChangedElsewhere,
}

/// Writes the draft unless storage holds something this session neither read nor wrote.
fn write(inner: &mut Inner) -> Result<u64, WriteFault> {
    let found = Library.text(&inner.draft.id).map_err(|error| {
        Library.hold(&inner.draft);
        WriteFault::Storage(error)
    })?;
    if found != inner.stored_text {
        return Err(WriteFault::ChangedElsewhere);
    }
    let saved_at = clock::now();
    let before = std::mem::replace(&mut inner.draft.saved_at, saved_at);
    match Library.put(&inner.draft) {
        Ok(text) => {
            inner.stored_text = Some(text);
            Ok(saved_at)
        }
        Err(error) => {
            inner.draft.saved_at = before;
            // What a failed write left behind is this session's own and no other tab's.
            if let Ok(left) = Library.text(&inner.draft.id) {
                inner.stored_text = left;
            }
            Err(WriteFault::Storage(error))
        }
    }
}

/// A new identity for a row.
pub fn new_id() -> RowId {
    RowId(random::id())
}
