//! The open plan: reading it, changing it, undoing.
//!
//! The plan is plain data behind a handle. Views do not follow the plan itself: they follow `rows` (rows and choices changed),
//! `settled` (typing paused) or `replaced` (the whole plan is another one), so that a keystroke redraws nothing.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::changes::{Changes, passing};
use super::history::History;
use super::versions::Progress;
use super::writing::Access;
use super::{Library, SaveState};
use crate::document::Document;
use crate::draft::Draft;
use crate::forms::{self, Form};
use crate::keeping::FirstCopy;
use crate::plan::{Place, Plan, RowId, RowList};
use crate::platform::channel::Channel;
use crate::platform::locks::Lock;
use crate::platform::timer::Timeout;
use crate::platform::{clock, crash, random};

/// Handle on the open plan; copies are the same session.
#[derive(Clone, Copy)]
pub struct Session {
    inner: StoredValue<Rc<RefCell<Inner>>, LocalStorage>,
    pub(super) changes: Changes,
    /// Counts changes of rows, of choices, of anything but a text.
    pub rows: Signal<u32>,
    /// Counts pauses after changes; preview and gaps follow it.
    pub settled: Signal<u32>,
    /// Counts replacements of the whole plan by undo, redo or opening; fields are made anew.
    pub replaced: Signal<u32>,
    /// What can be said about saving.
    pub save_state: RwSignal<SaveState>,
    /// Whether there is something to undo, to redo.
    pub reach: RwSignal<(bool, bool)>,
    /// A row was just removed; the person is told how to get it back.
    pub removed: RwSignal<bool>,
    /// Whether this tab may change the plan.
    pub access: RwSignal<Access>,
    /// Whether that was found out yet; until then the tab counts as the one that may.
    pub access_known: RwSignal<bool>,
}

pub(super) struct Inner {
    pub(super) draft: Draft,
    history: History,
    /// What is stored, as far as this session knows.
    pub(super) first: FirstCopy,
    /// The next save.
    pub(super) pending: Option<Timeout>,
    /// Since when something waits for it.
    pub(super) waiting_since: Option<u64>,
    /// When something was changed last.
    pub(super) changed_at: Option<u64>,
    /// The next pause that preview and gaps follow.
    pub(super) settling: Option<Timeout>,
    /// What other tabs wait for while this one writes.
    pub(super) lock: Option<Lock>,
    /// Where tabs speak of who writes.
    pub(super) channel: Option<Channel>,
    /// What changed since the last version.
    pub(super) progress: Progress,
}

impl Session {
    /// Opens a draft; `stored_text` is what storage holds for it, none when it was never stored.
    #[must_use]
    pub fn open(mut draft: Draft, stored_text: Option<String>) -> Self {
        if draft.copy.is_empty() {
            draft.copy = random::id();
        }
        let inner = Inner {
            progress: Progress::begin(&draft),
            draft,
            history: History::default(),
            first: FirstCopy::new(stored_text),
            pending: None,
            settling: None,
            waiting_since: None,
            changed_at: None,
            lock: None,
            channel: None,
        };
        let changes = Changes::new();
        let [rows, settled, replaced] = changes.followed();
        Self {
            inner: StoredValue::new_local(Rc::new(RefCell::new(inner))),
            changes,
            rows,
            settled,
            replaced,
            save_state: RwSignal::new(SaveState::Unchanged),
            reach: RwSignal::new((false, false)),
            removed: RwSignal::new(false),
            access: RwSignal::new(Access::Writer),
            access_known: RwSignal::new(true),
        }
    }

    /// Takes over what is stored in place of what this tab shows; there is nothing to undo in it.
    pub(super) fn reload(self, draft: Draft, stored_text: Option<String>) {
        crash::let_go(&draft.id);
        {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            let last_section = std::mem::take(&mut inner.draft.last_section);
            inner.progress = Progress::begin(&draft);
            inner.draft = Draft { last_section, ..draft };
            inner.history = History::default();
            inner.first = FirstCopy::new(stored_text);
            inner.pending = None;
            inner.settling = None;
            inner.waiting_since = None;
            inner.changed_at = None;
        }
        self.reach.set((false, false));
        self.removed.set(false);
        self.save_state.set(SaveState::Unchanged);
        self.changes.in_rows();
        self.changes.replaced();
        self.changes.settled();
    }

    /// Opens a sample: everything works, nothing is stored.
    #[must_use]
    pub fn sample(draft: Draft) -> Self {
        let session = Self::open(draft, None);
        session.save_state.set(SaveState::Sample);
        session
    }

    /// The same session for views that come and go while the plan stays open: a screen, and on it a card. Whatever a change
    /// is told to looks for itself among all who are told by the same signal, so that few with few each are told much sooner
    /// than all at once.
    #[must_use]
    pub fn of_passing_views(self) -> Self {
        Self {
            rows: passing(self.rows),
            settled: passing(self.settled),
            replaced: passing(self.replaced),
            ..self
        }
    }

    /// Whether this is a sample.
    #[must_use]
    pub fn is_sample(self) -> bool {
        self.with(|plan| plan.sample)
    }

    pub(super) fn inner(self) -> Rc<RefCell<Inner>> {
        self.inner.get_value()
    }

    /// Follows everything in the plan but what is typed: rows, choices, replacements.
    pub fn follow_rows(self) {
        self.rows.track();
        self.replaced.track();
    }

    /// Follows everything in the plan, what is typed from pause to pause.
    pub fn follow_texts(self) {
        self.follow_rows();
        self.settled.track();
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
        if !self.is_writer() {
            return;
        }
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

    /// Changes the plan and what is known of its people as one step that can be undone; the envelope stays as it is. Where this
    /// tab may not write, the change is made on something nobody sees.
    pub fn change_draft<T>(self, change: impl FnOnce(&mut Draft) -> T) -> T {
        if !self.is_writer() {
            return change(&mut self.draft());
        }
        let result = {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            let Inner { draft, history, .. } = &mut *inner;
            history.before_change(draft);
            change(draft)
        };
        self.changes.in_rows();
        self.after_change();
        result
    }

    /// Keeps something about the people of a draft that is a fact, not work on the plan: no step, and undo leaves it.
    pub fn note(self, change: impl FnOnce(&mut Draft)) {
        if !self.is_writer() {
            return;
        }
        change(&mut self.inner().borrow_mut().draft);
        self.changes.in_rows();
        self.after_change();
    }

    /// Changes plan and people outside the fields that show them, as one step; the fields are made anew.
    pub fn rewrite_draft<T>(self, change: impl FnOnce(&mut Draft) -> T) -> T {
        let result = self.change_draft(change);
        self.changes.replaced();
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
        self.follow_rows();
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
        if !self.is_writer() {
            return false;
        }
        let moved = {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            let Inner { draft, history, .. } = &mut *inner;
            step(history, draft)
        };
        self.removed.set(false);
        if moved {
            self.changes.in_rows();
            self.changes.replaced();
            self.after_change();
        }
        moved
    }

    /// Remembers the screen the person is on; stored with the next save.
    pub fn visit(self, screen: &str) {
        if !self.is_writer() {
            return;
        }
        let inner = self.inner();
        let kept = {
            let mut inner = inner.borrow_mut();
            inner.draft.last_section = screen.to_owned();
            inner.first.is_there() || Library.held(&inner.draft.id).is_some()
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

    /// The draft as a file's text, with everything typed so far.
    #[must_use]
    pub fn file_text(self) -> Option<String> {
        self.inner().borrow().draft.to_text().ok()
    }
}

/// A new identity for a row.
pub fn new_id() -> RowId {
    RowId(random::id())
}
