//! Files with a draft that come in: looked at first, taken in only as the person says, never over something that is here.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::prelude::*;

use super::importing::Importing;
use super::{Access, Library, Session, StoredDraft, me, versions};
use crate::document::PassageChange;
use crate::draft::merge::{Change, Merged, common_ancestor, merge, take_copy};
use crate::draft::{Draft, Scope, Standing, Strange, standing, strange, twin};
use crate::keeping::Reason;
use crate::platform::{clock, random};
use crate::word::LARGEST_FILE;

/// A file that was read and waits for the person's decision.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// Name of the file.
    pub name: String,
    /// The draft in it, as it is.
    pub draft: Draft,
    /// What was changed in the text of a Word file since it was made.
    pub word_changes: Vec<PassageChange>,
    /// How it stands to what is here.
    pub standing: Standing,
    /// Identity of the draft here that it can be merged into; none where there is none.
    pub target: Option<String>,
    /// What sets it apart from the plan that is here, where there is one to compare with.
    pub strange: Vec<Strange>,
}

/// What was taken in last, until the person has seen it.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Identity of the draft.
    pub id: String,
    /// Working copy it came from.
    pub copy: String,
    /// What it changed.
    pub changes: Vec<Change>,
    /// How many places have to be decided.
    pub conflicts: usize,
    /// What was known of that copy before: known no more, it was taken back.
    before: Option<BTreeMap<String, String>>,
}

impl Taken {
    /// Whether the open draft is the one, and what was taken in was not undone.
    #[must_use]
    pub fn holds(&self, session: Session) -> bool {
        self.id == session.id() && session.with_draft(|draft| draft.team.seen.get(&self.copy) != self.before.as_ref())
    }
}

/// Handle on what comes in; copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Receiving {
    /// The file being looked at.
    pub incoming: RwSignal<Option<Incoming>>,
    /// Plans written elsewhere.
    pub importing: Importing,
    /// Name of the last file that was not opened, and why, as a clause without a full stop; none when the browser could not read
    /// it.
    pub refused: RwSignal<Option<(String, Option<String>)>>,
    /// Another program was said to have shared a file, but there is none.
    pub missing: RwSignal<bool>,
    /// What was taken in last.
    pub taken: RwSignal<Option<Taken>>,
    current: RwSignal<Option<Session>>,
}

thread_local! {
    /// What was changed in the Word file a draft was taken from, by the draft's identity, until a person has seen it.
    static CHANGED: RefCell<BTreeMap<String, Vec<PassageChange>>> = const { RefCell::new(BTreeMap::new()) };
    /// Files to merge into drafts that are about to be opened, by the draft's identity.
    static PENDING: RefCell<BTreeMap<String, Draft>> = const { RefCell::new(BTreeMap::new()) };
}

impl Receiving {
    /// Nothing received yet; `current` is where the program keeps the open plan.
    #[must_use]
    pub fn new(current: RwSignal<Option<Session>>) -> Self {
        Self {
            incoming: RwSignal::new(None),
            importing: Importing::new(),
            refused: RwSignal::new(None),
            missing: RwSignal::new(false),
            taken: RwSignal::new(None),
            current,
        }
    }

    /// Looks at a file's bytes; none when the browser could not read them.
    pub fn look_at(self, name: String, bytes: Option<Vec<u8>>) {
        self.refused.set(None);
        self.missing.set(false);
        self.importing.reading.set(None);
        self.incoming.set(None);
        let Some(bytes) = bytes else {
            return self.refused.set(Some((name, None)));
        };
        let readable = bytes.len() <= LARGEST_FILE;
        // Most files are drafts, and those need no other thread.
        match readable.then(|| Draft::read(&bytes)) {
            Some(Ok(draft)) => self.receive(name, draft, Vec::new()),
            _ => self.importing.open(name, bytes, self),
        }
    }

    /// A draft waits for the person's decision.
    pub(super) fn receive(self, name: String, draft: Draft, word_changes: Vec<PassageChange>) {
        let all = self.all_here();
        let own = all.iter().find(|own| own.id == draft.id).cloned();
        let here = own.or_else(|| twin(&draft, all));
        self.incoming.set(Some(Incoming {
            name,
            standing: standing(here.as_ref(), &draft),
            target: here.as_ref().map(|here| here.id.clone()),
            strange: here.map(|here| strange(&here, &draft)).unwrap_or_default(),
            word_changes,
            draft,
        }));
    }

    /// Says why a file was not opened, in a clause without a full stop.
    pub(super) fn refuse(self, name: String, reason: String) {
        self.refused.set(Some((name, Some(reason))));
    }

    /// All drafts as they are here, the open one with what was typed last.
    fn all_here(self) -> Vec<Draft> {
        let open = self.current.get_untracked().map(Session::draft);
        let stored = Library.at_hand().into_iter().filter_map(|stored| match stored.draft {
            StoredDraft::Readable(draft) => Some(*draft),
            StoredDraft::Unreadable(_) => None,
        });
        open.into_iter().chain(stored).collect()
    }

    /// Puts the file away without doing anything.
    pub fn dismiss(self) {
        self.incoming.set(None);
    }

    /// Goes to the draft that is here and has everything; tells its identity.
    pub fn go_there(self) -> Option<String> {
        let Incoming {
            target, word_changes, ..
        } = self.take()?;
        keep_word_changes(target.as_ref()?, word_changes);
        target
    }

    /// Takes a draft in that is not here; tells its identity.
    pub fn open(self) -> Option<String> {
        let Incoming {
            mut draft,
            word_changes,
            ..
        } = self.take()?;
        if !is_safe(&draft.id) {
            draft.id = random::id();
        }
        let opens_at = draft.last_section.clone();
        draft = Draft {
            last_section: opens_at,
            saved_at: clock::now(),
            ..take_copy(draft, random::id())
        };
        me::sign(&mut draft);
        // Where storage refuses, the draft is held and the plan's screen says so.
        let _ = Library.put(&draft);
        keep_word_changes(&draft.id, word_changes);
        Some(draft.id)
    }

    /// Makes a plan of its own of the file; tells its identity.
    pub fn open_apart(self) -> Option<String> {
        let Incoming {
            draft, word_changes, ..
        } = self.take()?;
        let mut own = Draft {
            id: random::id(),
            copy: random::id(),
            ancestor: None,
            ..draft
        };
        own.team.scope = None;
        own.team.handed_out.clear();
        own.team.seen.clear();
        me::sign(&mut own);
        // Where storage refuses, the draft is held and the plan's screen says so.
        let _ = Library.put(&own);
        keep_word_changes(&own.id, word_changes);
        Some(own.id)
    }

    /// Merges the file into the draft that is here; tells its identity. A draft that is not open, or that another tab changes,
    /// is merged as soon as this tab has it, so that undo takes it back.
    pub fn merge(self) -> Option<String> {
        let Incoming {
            draft,
            target,
            word_changes,
            ..
        } = self.take()?;
        let id = target?;
        keep_word_changes(&id, word_changes);
        PENDING.with_borrow_mut(|pending| pending.insert(id.clone(), draft));
        if let Some(session) = self.current.get_untracked().filter(|session| session.id() == id) {
            untrack(|| self.merge_pending(session));
        }
        Some(id)
    }

    /// Merges what waits for an open draft once this tab may change it, following that.
    pub fn merge_pending(self, session: Session) {
        if !session.access_known.get() || session.access.get() != Access::Writer {
            return;
        }
        if let Some(file) = PENDING.with_borrow_mut(|pending| pending.remove(&session.id())) {
            untrack(|| self.merge_into(session, &file));
        }
    }

    fn merge_into(self, session: Session, file: &Draft) {
        let merged = session.with_draft(|own| merge(own, file, common_ancestor(own, file)));
        // The preview merged the same two drafts, so there is nothing new to say where this fails.
        let Ok(Merged { draft, report }) = merged else { return };
        versions::keep_before(session, Reason::BeforeMerge);
        let before = session.with_draft(|own| own.team.seen.get(&file.copy).cloned());
        session.rewrite_draft(|own| {
            own.plan = draft.plan;
            own.team = draft.team;
            own.ancestor = draft.ancestor;
            own.ancestor_revision = draft.ancestor_revision;
        });
        session.flush();
        self.taken.set(Some(Taken {
            id: session.id(),
            copy: file.copy.clone(),
            changes: report.changes,
            conflicts: report.conflicts.len(),
            before,
        }));
    }

    fn take(self) -> Option<Incoming> {
        let incoming = self.incoming.get_untracked();
        self.incoming.set(None);
        incoming
    }
}

impl Incoming {
    /// Name of the person it comes from; empty when she gave none.
    #[must_use]
    pub fn sender(&self) -> &str {
        self.draft.team.name_of(&self.draft.copy)
    }

    /// Whether the plan here was begun separately from the one in the file.
    #[must_use]
    pub fn is_twin(&self) -> bool {
        self.target.as_ref().is_some_and(|target| *target != self.draft.id)
    }

    /// What it was handed out for.
    #[must_use]
    pub fn scope(&self) -> Option<&Scope> {
        self.draft.team.scope.as_ref()
    }
}

fn keep_word_changes(id: &str, changes: Vec<PassageChange>) {
    if !changes.is_empty() {
        CHANGED.with_borrow_mut(|all| all.insert(id.to_owned(), changes));
    }
}

/// What was changed in the Word file the draft was taken from; none when nothing was, or when it was seen.
#[must_use]
pub fn changed_in_word(id: &str) -> Vec<PassageChange> {
    CHANGED.with_borrow(|all| all.get(id).cloned().unwrap_or_default())
}

/// The person has seen what was changed.
pub fn changes_seen(id: &str) {
    CHANGED.with_borrow_mut(|all| all.remove(id));
}

/// Identities stand in addresses and storage keys; others are renewed.
fn is_safe(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}
