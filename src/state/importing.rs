//! A file that came in: opened beside the page, and where somebody else wrote it read as a plan, changed by what the person decides
//! and written only when she takes it.

use std::collections::BTreeSet;
use std::rc::Rc;

use leptos::prelude::*;

use super::background::{About, ask};
use super::receiving::Receiving;
use super::{Route, me, navigation, new_id, now, opening, today};
use crate::background::{Answer, Arrival, Question, Reply};
use crate::draft::{Draft, FILE_EXTENSION};
use crate::import::Wishes;
use crate::plan::SchoolYear;
use crate::text::draft::read_error;
use crate::text::import::unread;

/// A text that waits for the person's decision.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// Name of the file.
    pub name: String,
    bytes: Rc<[u8]>,
    /// What identities of its rows begin with.
    seed: String,
    /// What the person decided.
    pub wishes: Wishes,
    /// The plan without any line declined.
    pub whole: Rc<Arrival>,
    /// The plan as it would be taken in.
    pub wished: Rc<Arrival>,
    /// Whether `wished` is not yet what `wishes` say.
    pub pending: bool,
    /// It is taken in as soon as it is what the person wishes.
    taking: bool,
}

/// Handle on what arrives; copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Importing {
    /// What waits for the person's decision.
    pub arrived: RwSignal<Option<Arrived>, LocalStorage>,
    /// Name of the file that is being read.
    pub reading: RwSignal<Option<String>>,
}

impl Importing {
    /// Nothing arrived yet.
    pub(super) fn new() -> Self {
        Self {
            arrived: RwSignal::new_local(None),
            reading: RwSignal::new(None),
        }
    }

    /// Opens a file and goes where it is looked at; says why where there is neither a draft nor a plan in it.
    pub(super) fn open(self, name: String, bytes: Vec<u8>, receiving: Receiving) {
        self.reading.set(Some(name.clone()));
        let bytes: Rc<[u8]> = bytes.into();
        let seed = new_id().0;
        let question = Question::Open {
            called_draft: name.ends_with(FILE_EXTENSION),
            today: this_year(),
            seed: seed.clone(),
        };
        let of_file = Rc::clone(&bytes);
        ask(&question, About::File(&of_file), move |reply| {
            // Another file was chosen meanwhile.
            if self.reading.get_untracked().as_deref() != Some(name.as_str()) {
                return;
            }
            self.reading.set(None);
            match reply.map(|reply| reply.answer) {
                Some(Answer::Draft { text, changes }) => match Draft::read_text(&text) {
                    Ok(draft) => receiving.receive(name, draft, changes),
                    Err(error) => receiving.refuse(name, read_error(&error)),
                },
                Some(Answer::Arrival(Ok(arrival))) => self.arrive(name, bytes, seed, arrival),
                Some(Answer::NoDraft(reason) | Answer::Arrival(Err(reason))) => receiving.refuse(name, reason),
                _ => receiving.refuse(name, unread::NO_ANSWER.to_owned()),
            }
        });
    }

    fn arrive(self, name: String, bytes: Rc<[u8]>, seed: String, arrival: Box<Arrival>) {
        let whole: Rc<Arrival> = Rc::from(arrival);
        self.arrived.set(Some(Arrived {
            name,
            bytes,
            seed,
            wishes: Wishes::default(),
            wished: Rc::clone(&whole),
            whole,
            pending: false,
            taking: false,
        }));
        navigation::go(&Route::Import);
    }

    /// Reads the file as another form; lines have other numbers there, so none is declined.
    pub fn read_as(self, form: String) {
        self.wish(Wishes {
            form: Some(form),
            declined: BTreeSet::new(),
        });
    }

    /// Keeps a line aside, or puts it where it goes.
    pub fn decline(self, line: usize, declined: bool) {
        let Some(mut wishes) = self
            .arrived
            .with_untracked(|arrived| Some(arrived.as_ref()?.wishes.clone()))
        else {
            return;
        };
        if declined {
            wishes.declined.insert(line);
        } else {
            wishes.declined.remove(&line);
        }
        self.wish(wishes);
    }

    fn wish(self, wishes: Wishes) {
        let Some(asked) = self.arrived.try_update(|arrived| {
            let arrived = arrived.as_mut()?;
            arrived.wishes = wishes.clone();
            arrived.pending = true;
            let question = Question::Import {
                today: this_year(),
                wishes: wishes.clone(),
                seed: arrived.seed.clone(),
            };
            Some((Rc::clone(&arrived.bytes), question))
        }) else {
            return;
        };
        let Some((bytes, question)) = asked else { return };
        ask(&question, About::File(&bytes), move |reply| {
            let current = |arrived: &&mut Arrived| arrived.wishes == wishes;
            let taking = self.arrived.try_update(|arrived| {
                let arrived = arrived.as_mut().filter(current)?;
                arrived.pending = false;
                // What was read once is read again; should it not be, the last plan stays.
                if let Some(Reply {
                    answer: Answer::Arrival(Ok(arrival)),
                    ..
                }) = reply
                {
                    arrived.wished = Rc::from(arrival);
                    if wishes.declined.is_empty() {
                        arrived.whole = Rc::clone(&arrived.wished);
                    }
                }
                Some(arrived.taking)
            });
            if taking.flatten() == Some(true) {
                self.take();
            }
        });
    }

    /// Makes a draft of it, keeps it and goes there; as soon as it is what the person wishes.
    pub fn take(self) {
        let ready = self.arrived.try_update(|arrived| {
            let arrived = arrived.as_mut()?;
            arrived.taking = arrived.pending;
            (!arrived.pending).then(|| arrived.wished.plan.clone())
        });
        let Some(plan) = ready.flatten() else { return };
        let mut draft = Draft {
            copy: new_id().0,
            saved_at: now(),
            ..Draft::new(new_id().0, plan)
        };
        me::sign(&mut draft);
        self.arrived.set(None);
        opening::begin(&draft);
    }
}

fn this_year() -> SchoolYear {
    let today = today();
    SchoolYear::of(today.year, today.month)
}
