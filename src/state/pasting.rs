//! A block of cells being pasted into the actions of a problem: read, looked at, changed by what the person decides, and written
//! in one step when she says so.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::ClipboardEvent;

use super::background::{About, ask};
use super::{Session, new_id};
use crate::background::{Answer, Question};
use crate::import::paste::{Block, Mapping, Outcome, Target, Whither, apply, outcome, targets};
use crate::plan::{RowId, RowList};
use crate::platform::clipboard;
use crate::text::page::pasting::NO_ANSWER;

/// What came of the clipboard.
#[derive(Debug, Clone)]
pub enum Clipping {
    /// Nothing was pasted yet.
    None,
    /// It is being read.
    Reading,
    /// A block.
    Read(Arc<Block>),
    /// There is no block in it; the sentence says why.
    Refused(&'static str),
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// The first action that changed or came.
    pub first: Option<RowId>,
    /// How many texts changed.
    pub changed: usize,
    /// How many actions came.
    pub added: usize,
}

/// Handle on a block being pasted; copies are the same.
#[derive(Clone, Copy)]
pub struct Pasting {
    /// The open plan.
    pub session: Session,
    problem: StoredValue<RowId>,
    /// How often something was read; an answer to an earlier question comes too late.
    asked: StoredValue<u32>,
    /// What was pasted.
    pub clipping: RwSignal<Clipping>,
    /// Which columns and rows are taken.
    pub mapping: RwSignal<Mapping>,
    /// Where they go.
    pub whither: RwSignal<Whither>,
    /// Whether what goes nowhere is kept aside.
    pub keeps: RwSignal<bool>,
}

impl Pasting {
    /// Into a problem of the open plan; nothing was pasted yet.
    #[must_use]
    pub fn new(session: Session, problem: RowId) -> Self {
        Self {
            session,
            problem: StoredValue::new(problem),
            asked: StoredValue::new(0),
            clipping: RwSignal::new(Clipping::None),
            mapping: RwSignal::new(Mapping::default()),
            whither: RwSignal::new(Whither::Below),
            keeps: RwSignal::new(false),
        }
    }

    /// The texts a column can go into.
    #[must_use]
    pub fn targets(self) -> Vec<Target> {
        targets(self.session.form())
    }

    /// The actions there are.
    #[must_use]
    pub fn actions(self) -> Vec<RowId> {
        untrack(|| self.session.row_ids(&RowList::Actions(self.problem.get_value())))
    }

    /// Takes what is being pasted; false when there is nothing on the clipboard that the program may see.
    pub fn paste(self, event: &ClipboardEvent) -> bool {
        let [html, text] = clipboard::pasted(event);
        let any = html.is_some() || text.is_some();
        if any {
            self.read(&html.unwrap_or_default(), text.unwrap_or_default());
        }
        any
    }

    /// Reads a text of lines and tabs, where pasting told the program nothing.
    pub fn type_in(self, text: String) {
        self.read("", text);
    }

    fn read(self, html: &str, text: String) {
        self.clipping.set(Clipping::Reading);
        let asked = self.asked.get_value() + 1;
        self.asked.set_value(asked);
        let form = self.session.form().code.to_owned();
        ask(&Question::Paste { text, form }, About::Text(html), move |reply| {
            // Something else was pasted meanwhile, or the dialog closed.
            if self.asked.try_get_value() != Some(asked) {
                return;
            }
            self.clipping.set(match reply.map(|reply| reply.answer) {
                Some(Answer::Block(Ok((block, mapping)))) => {
                    self.mapping.set(mapping);
                    Clipping::Read(Arc::new(block))
                }
                Some(Answer::Block(Err(unpasted))) => Clipping::Refused(unpasted.reason()),
                _ => Clipping::Refused(NO_ANSWER),
            });
        });
    }

    /// Sends a column to a target, or nowhere.
    pub fn send(self, column: usize, target: Option<usize>) {
        self.mapping.update(|mapping| {
            if let Some(own) = mapping.columns.get_mut(column) {
                *own = target;
            }
        });
    }

    /// Takes a row, or leaves it.
    pub fn take_row(self, row: usize, taken: bool) {
        self.mapping.update(|mapping| {
            if let Some(own) = mapping.rows.get_mut(row) {
                *own = taken;
            }
        });
    }

    /// What would happen, following every decision; nothing while there is no block.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        let Clipping::Read(block) = self.clipping.get() else {
            return None;
        };
        self.session.follow_rows();
        let (mapping, whither) = (self.mapping.get(), self.whither.get());
        let form = self.session.form();
        let problem = self.problem.get_value();
        Some(
            self.session
                .with(|plan| outcome(&block, &mapping, form, plan, &problem, &whither)),
        )
    }

    /// Makes it so, as one step; `origin` says of what is kept aside where it came from. None when there is nothing to do.
    pub fn put(self, origin: &str) -> Option<Pasted> {
        let outcome = untrack(|| self.outcome()).filter(|outcome| !outcome.is_nothing())?;
        let Clipping::Read(block) = self.clipping.get_untracked() else {
            return None;
        };
        let kept = self.keeps.get_untracked().then_some((&*block, origin));
        let problem = self.problem.get_value();
        let first = self.session.rewrite_draft(|draft| {
            for edit in &outcome.edits {
                // Whoever writes last is the author.
                draft.team.authors.remove(&edit.place.path());
            }
            apply(&mut draft.plan, &problem, &outcome, kept, &mut new_id)
        });
        Some(Pasted {
            first,
            changed: outcome.edits.len(),
            added: outcome.added.len(),
        })
    }
}
